import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startLocalAws } from '../bench/local-aws.ts'
import { smallMail } from '../bench/mails.ts'
import { notification } from '../bench/memory-world.ts'

/** Calls the bundled handlers in the folder that it is given, against the local parts; prints what they gave, as JSON. */
const context = { getRemainingTimeInMillis: () => 60_000 }
const outdir = process.argv[2] ?? ''
const aws = await startLocalAws()
try {
  await aws.store('bench1', smallMail(1))
  const intake = await handlerOf('intake')
  const dispatch = await handlerOf('dispatch')
  const feedback = await handlerOf('feedback')
  const janitor = await handlerOf('janitor')
  const results = {
    intake: await intake(sqs(notification(1, 'afterword')), context),
    dispatch: await dispatch({ time: new Date().toISOString() }, context),
    feedback: await feedback(sqs('{"eventType":"Delivery"}'), context),
    janitor: await janitor({ time: new Date().toISOString() }, context),
    sent: /^Subject: .*$/m.exec(await aws.lastSent())?.[0],
  }
  console.log(`\n${JSON.stringify(results)}`)
} finally {
  await aws.stop()
}

async function handlerOf(name: string): Promise<(event: unknown, context: unknown) => Promise<unknown>> {
  return (await import(pathToFileURL(join(outdir, name, 'index.mjs')).href)).handler
}

function sqs(body: string) {
  return { Records: [{ messageId: '1', body, attributes: {} }] }
}
