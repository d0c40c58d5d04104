import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CANDIDATE, forwardMail, INTERVIEWER, invite } from '../journeys/mails.ts'
import { run, sqsEvent, startRig } from '../journeys/rig.ts'
import { cleanUp, temporaryPath } from './temporary-folder.ts'

async function fileOf(content: string, name = 'file.eml'): Promise<string> {
  const path = join(temporaryPath(), name)
  await writeFile(path, content)
  return path
}

const lines = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('npm run read', () => {
  test('prints the fields of the interface for a mail, with its private words and stance', async () => {
    const file = await fileOf(forwardMail({ words: 'This one is my dream job!' }))
    const { code, stdout } = await run('bin/read.ts', [file])
    expect(code).toBe(0)
    expect(lines(stdout)).toEqual([
      {
        file,
        uid: 'interview-1@northwind-labs.example',
        sequence: 0,
        method: 'REQUEST',
        status: 'CONFIRMED',
        title: 'Interview: Senior Engineer at Northwind Labs',
        company: 'Northwind Labs',
        role: 'Senior Engineer',
        start: '2030-03-05T15:00:00Z',
        end: '2030-03-05T16:00:00Z',
        timeZone: null,
        location: null,
        meetingUrl: null,
        organizer: INTERVIEWER,
        interviewers: [INTERVIEWER],
        candidate: CANDIDATE,
        privateWords: 'This one is my dream job!',
        stance: 2,
        source: expect.any(String),
        notes: expect.any(Array),
      },
    ])
  })

  test('prints a line for each invite, and an error for what is none; then it ends with 1', async () => {
    const calendar = await fileOf(invite(), 'invite.ics')
    const plain = await fileOf(forwardMail({ calendar: null, words: 'Hello' }))
    const { code, stdout } = await run('bin/read.ts', [
      '--as',
      CANDIDATE.email,
      calendar,
      plain,
      'no-such.eml',
      temporaryPath(),
    ])
    const [first, ...errors] = lines(stdout)
    expect(first).toMatchObject({
      file: calendar,
      interviewers: [INTERVIEWER],
      candidate: CANDIDATE,
      privateWords: null,
      stance: 0,
    })
    expect(errors).toEqual([
      { file: plain, error: 'no invite found' },
      { file: 'no-such.eml', error: 'no such file' },
      { file: expect.any(String), error: 'this is a folder' },
    ])
    expect(code).toBe(1)
  })

  test('takes whoever --as names for the one who forwards', async () => {
    const file = await fileOf(
      invite({ interviewers: [INTERVIEWER, { name: 'Tom Li', email: 'tom.li@northwind-labs.example' }] }),
      'invite.ics',
    )
    const { stdout } = await run('bin/read.ts', ['--as', 'tom.li@northwind-labs.example', file])
    expect(lines(stdout)[0]?.candidate).toMatchObject({ email: 'tom.li@northwind-labs.example' })
  })

  test('writes every line into a slow pipe', async () => {
    const folder = new URL('../fixtures/calendar/', import.meta.url).pathname
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.ics'))
      .map((name) => join(folder, name))
    const many = Array.from({ length: 10 }, () => files).flat()
    const { stdout } = await run('bin/read.ts', many)
    expect(lines(stdout).length).toBeGreaterThanOrEqual(many.length)
    expect(new Set(lines(stdout).map(({ file }) => file)).size).toBe(files.length)
  })

  test('explains itself when it is called wrongly', async () => {
    for (const args of [[], ['--as', 'nobody', 'x.eml'], ['--what', 'x.eml']]) {
      const { code, stderr } = await run('bin/read.ts', args)
      expect(code).toBe(1)
      expect(stderr).toContain('usage: npm run --silent read')
    }
  })
})

describe('npm run draft', () => {
  test('prints the draft as its candidate reads it', async () => {
    const { code, stdout } = await run('bin/draft.ts', [await fileOf(forwardMail())])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Subject: Re: Interview with Northwind Labs$/m)
    expect(stdout).toContain('Dana')
    expect(stdout).toContain('5 March 2030')
  })

  test('prints the notes as JSON, with the words that were added', async () => {
    const file = await fileOf(forwardMail())
    const plain = await run('bin/draft.ts', ['--json', file])
    const worded = await run('bin/draft.ts', [
      '--json',
      '--words',
      'We talked about their move to event sourcing.',
      file,
    ])
    const [draft] = lines(plain.stdout)
    expect(draft).toMatchObject({
      file,
      subject: 'Re: Interview with Northwind Labs',
      notes: [{ to: INTERVIEWER }],
    })
    expect(Object.keys((draft as { notes: object[] }).notes[0] ?? {}).sort()).toEqual([
      'body',
      'subject',
      'to',
    ])
    expect(lines(worded.stdout)[0]?.notes).not.toEqual(draft?.notes)
    expect(worded.stdout).toMatch(/event sourcing/)
  })

  test('says of a file without an invite that it has none, and ends with 1', async () => {
    const file = await fileOf(forwardMail({ calendar: null }))
    expect(await run('bin/draft.ts', [file])).toEqual({
      code: 1,
      stdout: '',
      stderr: `${file}: no invite found\n`,
    })
    const { code, stdout } = await run('bin/draft.ts', ['--json', file])
    expect([code, lines(stdout)]).toEqual([1, [{ file, error: 'no invite found' }]])
  })
})

describe('npm run answer', () => {
  const reply = (words: string) =>
    `From: ${CANDIDATE.email}\nDate: Tue, 5 Mar 2030 18:00:00 +0100\n\n${words}\n\nOn Tue, 5 Mar 2030, Afterword wrote:\n> Hello\n`

  test.each([
    ['Send it, please!', 'send'],
    ['undo', 'undo'],
    ['warmer', 'warmer'],
    ["don't send", 'question: send-doubt'],
    ['It was a fine talk about beekeeping.', 'words'],
  ])('reads "%s" as %s', async (words, command) => {
    const file = await fileOf(reply(words))
    const { code, stdout } = await run('bin/answer.ts', [file])
    expect([code, lines(stdout)]).toEqual([0, [{ file, words, command }]])
  })

  test('gives an error for what it cannot read, and ends with 1', async () => {
    const { code, stdout } = await run('bin/answer.ts', ['no-such.eml'])
    expect([code, lines(stdout)]).toEqual([1, [{ file: 'no-such.eml', error: 'no such file' }]])
  })
})

describe('npm run invoke', () => {
  const notification = (key: string) => ({
    notificationType: 'Received',
    mail: {
      timestamp: '2030-01-01T00:00:00.000Z',
      source: CANDIDATE.email,
      messageId: 'by-hand',
      destination: [],
      headersTruncated: false,
      headers: [],
      commonHeaders: {},
    },
    receipt: {
      timestamp: '2030-01-01T00:00:00.000Z',
      recipients: ['thanks@afterword.localhost'],
      ...Object.fromEntries(
        ['spam', 'virus', 'spf', 'dkim', 'dmarc'].map((name) => [`${name}Verdict`, { status: 'PASS' }]),
      ),
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:us-east-1:000000000000:afterword',
        bucketName: 'afterword',
        objectKey: key,
      },
    },
  })

  test.each(['raw/by-hand', 'by-hand'])(
    'hands the intake a mail that lies in the bucket as %s, and prints what it returned',
    async (key) => {
      const rig = await startRig()
      cleanUp(() => rig.dispose())
      await mkdir(join(rig.data, 'raw', key, '..'), { recursive: true })
      await writeFile(join(rig.data, 'raw', key), forwardMail())
      expect(await rig.invoke('intake', sqsEvent(JSON.stringify(notification(key))))).toEqual({
        batchItemFailures: [],
      })
      expect((await rig.sent(1))[0]?.destinations).toEqual([CANDIDATE.email])
      const again = await rig.invoke('intake', sqsEvent(JSON.stringify(notification(key))))
      expect([again, (await rig.sent()).length]).toEqual([{ batchItemFailures: [] }, 1])
    },
  )

  test('prints the failed records of what the handler refused', async () => {
    const rig = await startRig()
    cleanUp(() => rig.dispose())
    expect(await rig.invoke('intake', sqsEvent('not JSON'))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'message-0' }],
    })
  })

  test('says that no service runs, also after a kill, and ends with 1', async () => {
    const event = await fileOf('{}', 'event.json')
    const rig = await startRig()
    cleanUp(() => rig.dispose())
    await rig.kill()
    for (const data of [rig.data, temporaryPath()]) {
      const { code, stdout, stderr } = await run('bin/invoke.ts', ['dispatch', event], {
        AFTERWORD_DATA: data,
      })
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(/^No local service runs with the data folder /)
    }
  })

  test.each([
    [['nobody', 'event.json'], /^usage: /],
    [['dispatch'], /^usage: /],
    [['dispatch', 'no-such.json'], /^no-such.json: no such file/],
  ])('explains itself when called with %j', async (args, message) => {
    const { code, stderr } = await run('bin/invoke.ts', args, { AFTERWORD_DATA: temporaryPath() })
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
  })
})

test('the commands are those of the fixed interfaces', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'invoke', 'read', 'draft', 'answer']))
})
