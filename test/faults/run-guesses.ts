import { guess } from './guesses.ts'

/** npm run test:guesses -- 1000000: so many guesses at secret addresses. A million take a quarter of an hour and more. */
const count = Number(process.argv[2] ?? 100_000)
if (!Number.isInteger(count) || count < 1) throw new Error('How many guesses?')
const guessed = await guess(count, (done) => console.log(`${done} guesses`))
console.log(JSON.stringify(guessed))
if (guessed.answers > 0 || guessed.dynamo !== count || guessed.s3 > 0) process.exitCode = 1
