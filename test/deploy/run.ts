import '../../bin/check-node.cjs'
import { strict as assert } from 'node:assert'
import { execFile } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { cdk } from './cdk.ts'
import * as cloud from './cloud.ts'
import { startEmulator } from './emulator.ts'
import { openInbox } from './inbox.ts'
import { CANDIDATE, INTERVIEWER, inviteMail, notification, replyMail } from './mails.ts'

/** npm run test:deploy: the stack, deployed for real into an emulator, and what a candidate sees of it. */
const LIMIT_MINUTES = 6
const DEPLOY = ['deploy', '--require-approval', 'never']
const UNDO_WINDOW = 10 * 60_000

setTimeout(() => {
  console.error(`not done within ${LIMIT_MINUTES} minutes`)
  process.exit(1)
}, LIMIT_MINUTES * 60_000).unref()

let passed = 0
async function step<T>(what: string, run: () => Promise<T>): Promise<T> {
  const began = Date.now()
  const result = await run()
  passed += 1
  console.log(`ok    ${what} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
  return result
}

const inbox = await openInbox()
const emulator = await startEmulator(inbox.port)
Object.assign(process.env, {
  AWS_ENDPOINT_URL: emulator.endpoint,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID ?? 'test',
  AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY ?? 'test',
})

try {
  await run()
  console.log(`${passed} passed, 0 failed`)
} catch (error) {
  console.error(`FAIL  ${error instanceof Error ? error.message : error}`)
  if (emulator.logFile) copyFileSync(emulator.logFile, '.cache/ministack.log')
  console.log(`${passed} passed, 1 failed`)
  process.exitCode = 1
} finally {
  await emulator.stop()
  await inbox.close()
}

async function run(): Promise<void> {
  await step('bootstraps', () => cdk(['bootstrap', 'aws://000000000000/us-east-1'], 60))
  await step('deploys', () => cdk(DEPLOY, 90))
  const outputs = await cloud.readOutputs()
  const { Address = '', Bucket = '', MailQueue = '', MailDeadLetters = '' } = outputs
  await cloud.hurryQueue(MailQueue, MailDeadLetters)

  const draft = await step('answers a forwarded invite with a draft', async () => {
    const now = Date.now()
    await cloud.deliver(
      outputs,
      'deploy1',
      inviteMail(Address, now),
      notification('deploy1', Bucket, Address, now),
    )
    return inbox.expect('the draft', ({ recipients }) => recipients.includes(CANDIDATE), 30)
  })
  assert.match(draft.text, /Priya/)
  assert.match(draft.replyTo, /@interviews\.example\.com$/)

  await step('keeps one interview, and the mail as done', async () => {
    assert.equal((await cloud.items(outputs, 'INTERVIEW#')).length, 1)
    await cloud.until(
      'the mail is done',
      10,
      async () => (await cloud.items(outputs, 'MAIL'))[0]?.state === 'done',
    )
  })

  await step('answers a repeated delivery once', async () => {
    await cloud.publish(outputs, notification('deploy1', Bucket, Address, Date.now()))
    await cloud.until('intake has run again', 20, async () => (await cloud.countMessages(MailQueue)) === 0)
    assert.equal(inbox.mails.filter(({ recipients }) => recipients.includes(CANDIDATE)).length, 1)
  })

  await step('confirms `send now`, and dispatch sends the note when its time has come', async () => {
    const now = Date.now()
    const to = draft.replyTo
    await cloud.deliver(
      outputs,
      'deploy2',
      replyMail(to, 'send now', now),
      notification('deploy2', Bucket, to, now),
    )
    await inbox.expect(
      'the confirmation',
      (mail) => mail !== draft && mail.recipients.includes(CANDIDATE),
      30,
    )
    assert.ok(
      !inbox.mails.some(({ recipients }) => recipients.includes(INTERVIEWER)),
      'the note left too early',
    )
    const later = new Date(Date.now() + UNDO_WINDOW + 60_000).toISOString()
    await cloud.invoke(emulator.endpoint, 'HandlersDispatch', { time: later })
    const note = await inbox.expect('the note', ({ recipients }) => recipients.includes(INTERVIEWER), 10)
    assert.equal(note.replyTo, CANDIDATE)
    assert.match(note.text, /Priya/)
  })

  await step('parks a poisoned mail with the dead letters', async () => {
    await cloud.publish(outputs, JSON.stringify({ notificationType: 'Received', mail: {} }))
    await cloud.until('one dead letter', 40, async () => (await cloud.countMessages(MailDeadLetters)) === 1)
  })

  await step('sends it through again on `npm run redrive`', async () => {
    assert.match(await command('bin/redrive.ts'), /1 sent through again/)
    await cloud.until(
      'it is parked again',
      40,
      async () => (await cloud.countMessages(MailDeadLetters)) === 1,
    )
  })

  await step('resumes sending on `npm run resume`', async () => {
    assert.match(await command('bin/resume.ts'), /not stopped/)
  })

  await step('is looked over by `npm run doctor`', async () => {
    const report = await command('bin/doctor.ts')
    assert.match(report, /^OK +table/m)
    assert.match(report, /^TO DO +dead letters.*1/m)
  })

  await step('finds no mail without an outcome', async () => {
    const found = await cloud.invoke(emulator.endpoint, 'HandlersJanitor', {
      time: new Date(Date.now() + 1_000_000).toISOString(),
    })
    assert.deepEqual(found, { stored: 2, lost: 0 })
  })

  await step('has the store behave as its contract says', async () => {
    process.env.AFTERWORD_CONTRACT_ENDPOINT = emulator.endpoint
    const report = await command(
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      'test/contract',
    )
    assert.match(report, /^Tests: +\d+ passed, \d+ total$/m)
  })

  await step('ticks by itself every minute', () =>
    cloud.until('a tick in the log', 75, async () => {
      const lines = await cloud.logLines(emulator.endpoint, 'HandlersDispatch')
      return lines.filter((line) => line.includes('"dispatched"')).length >= 2
    }),
  )

  await step('sees no difference, and deploys again without one', async () => {
    assert.match(await cdk(['diff', '--fail'], 60), /no differences|Number of stacks with differences: 0/)
    await cdk(DEPLOY, 60)
    assert.deepEqual(await cloud.readOutputs(), outputs)
  })

  // MiniStack deletes what is to be retained, too: that the table stays is tested on the template.
  await step('is destroyed with the mail that lay in its bucket', async () => {
    await cloud.destroyStack()
    assert.equal(await cloud.bucketExists(outputs), false)
  })
}

/** Runs a command, not blocking the inbox that it may mail to; gives what it printed, whatever its exit code. */
async function command(...parameters: string[]): Promise<string> {
  const done = promisify(execFile)(process.execPath, parameters, { timeout: 90_000 })
  const { stdout, stderr } = await done.catch((error: { stdout: string; stderr: string }) => error)
  return stdout + stderr
}
