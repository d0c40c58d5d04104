import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Temporal } from 'temporal-polyfill'
import { DAY, HOUR, MINUTE } from '../../lambdas/limits.ts'
import { type InviteOptions, inviteMail, replyMail } from '../conversation/mails.ts'
import { replyAddress } from './mails.ts'
import { type Rig, type SentMail, startRig, until } from './rig.ts'

/** Product page §4, row by row, through the real local parts: one service, every conversation at the same time. */
type Person = readonly [name: string, local: string]
const PAT: Person = ['Pat Doe', 'pat']
const PANEL: readonly Person[] = [PAT, ['Robin Vale', 'robin'], ['Sam Okafor', 'sam']]
const FIVE: readonly Person[] = [...PANEL, ['Ines Duarte', 'ines'], ['Kofi Mensah', 'kofi']]
/** Today's own name would be asked about. */
const IN_THREE_DAYS = Temporal.Now.zonedDateTimeISO('America/New_York')
  .add({ days: 3 })
  .toLocaleString('en', { weekday: 'long' })
const EDIT = 'Hi Pat,\n\nThank you for the tour of the *ship* — it was grand.\n\nWarmly,\nAlex'
type Change = Partial<Pick<InviteOptions, 'sequence' | 'method' | 'start' | 'end'>> & {
  readonly moved?: number
}

/** In reply to an earlier answer of ours. */
interface Earlier {
  readonly words: string
  readonly to: number
}

interface Row {
  readonly people?: readonly Person[]
  /** Hours from now until the interview ends; it is over by default. */
  readonly ends?: number
  /** What the candidate writes, each in reply to our newest answer, or another version of the invite. */
  readonly says: readonly (string | Earlier | Change)[]
  /** The kinds of our answers. */
  readonly hears: readonly string[]
  /** In the text of the last one. */
  readonly reads?: RegExp
  /** Who got a note in the end, and what it says. */
  readonly leaves?: readonly string[]
  readonly note?: string
}

const ROWS: Readonly<Record<string, Row>> = {
  'send: after the undo window': { says: ['send'], hears: ['confirmed'], leaves: ['pat'] },
  'send it': { says: ['Great, send it'], hears: ['confirmed'], leaves: ['pat'] },
  'yes send, to a panel of five': {
    people: FIVE,
    says: ['yes send'],
    hears: ['confirmed'],
    leaves: ['ines', 'kofi', 'pat', 'robin', 'sam'],
  },
  'send before the interview waits for its end': {
    ends: 30,
    says: ['send'],
    hears: ['confirmed'],
    leaves: ['pat'],
  },
  'send to Pat': {
    people: PANEL,
    says: ['send to Pat'],
    hears: ['confirmed'],
    reads: /Pat Doe/,
    leaves: ['pat'],
  },
  'send 2': { people: PANEL, says: ['send 2'], hears: ['confirmed'], reads: /Robin Vale/, leaves: ['robin'] },
  'send now, before the end': { ends: 30, says: ['send now'], hears: ['confirmed'], leaves: ['pat'] },
  'send tomorrow 9am': {
    says: ['send tomorrow 9am'],
    hears: ['confirmed'],
    reads: /9:00 AM/,
    leaves: ['pat'],
  },
  'send in 2 hours': { says: ['send in 2 hours'], hears: ['confirmed'], leaves: ['pat'] },
  'send Friday, or whichever day': {
    says: ['send sometime next week', `send ${IN_THREE_DAYS}`],
    hears: ['question', 'confirmed'],
    leaves: ['pat'],
  },
  'send again after send says when it goes': {
    says: ['send now', 'send'],
    hears: ['confirmed', 'already'],
    leaves: ['pat'],
  },
  undo: { says: ['send now', 'undo'], hears: ['confirmed', 'stopped'], leaves: [] },
  stop: { says: ['send now', 'stop'], hears: ['confirmed', 'stopped'], leaves: [] },
  wait: { says: ['send now', 'wait'], hears: ['confirmed', 'stopped'], leaves: [] },
  cancel: { says: ['send now', 'cancel'], hears: ['confirmed', 'stopped'], leaves: [] },
  'undo, then send after all': {
    says: ['send now', 'undo', 'send now'],
    hears: ['confirmed', 'stopped', 'confirmed'],
    leaves: ['pat'],
  },
  shorter: { says: ['shorter'], hears: ['draft'], leaves: [] },
  warmer: { says: ['warmer'], hears: ['draft'], leaves: [] },
  'more formal': { says: ['more formal'], hears: ['draft'], leaves: [] },
  simpler: { says: ['simpler'], hears: ['draft'], leaves: [] },
  'dream job': { says: ['dream job'], hears: ['draft'], reads: /dream job/, leaves: [] },
  keen: { says: ['keen'], hears: ['draft'], reads: /you are keen/, leaves: [] },
  open: { says: ['open'], hears: ['draft'], reads: /you are open/, leaves: [] },
  'not for me': { says: ['not for me'], hears: ['draft'], reads: /not for you/, leaves: [] },
  'an edited note goes word for word': {
    says: [EDIT, 'send now'],
    hears: ['draft', 'confirmed'],
    leaves: ['pat'],
    note: EDIT,
  },
  'an edit is not sent without send': { says: [EDIT], hears: ['draft'], leaves: [] },
  'to: adds an interviewer of the company': {
    says: ['to: Robin Vale <robin@DOMAIN>', 'send now'],
    hears: ['draft', 'confirmed'],
    leaves: ['pat', 'robin'],
  },
  'to: somebody elsewhere is refused': { says: ['to: robin@gmail.com'], hears: ['question'], leaves: [] },
  'company: is corrected': { says: ['company: Globex'], hears: ['draft'], reads: /Globex/, leaves: [] },
  'role: is corrected': {
    says: ['role: Staff Engineer'],
    hears: ['draft'],
    reads: /Staff Engineer/,
    leaves: [],
  },
  'name: signs the note': {
    says: ['name: Alexandra Kim', 'send now'],
    hears: ['draft', 'confirmed'],
    leaves: ['pat'],
    note: 'Alexandra Kim',
  },
  'signature: signs the note': {
    says: ['signature: A. Kim, she/her', 'send now'],
    hears: ['draft', 'confirmed'],
    leaves: ['pat'],
    note: 'A. Kim, she/her',
  },
  skip: { ends: 30, says: ['skip'], hears: ['skipped'], leaves: [] },
  list: { says: ['list'], hears: ['list'], reads: /Pat Doe/, leaves: [] },
  help: { says: ['help'], hears: ['help'], reads: /shorter/, leaves: [] },
  'forget this': { says: ['send now', 'forget this'], hears: ['confirmed', 'forgotten'], leaves: [] },
  'forget me': {
    says: ['send now', 'forget me'],
    hears: ['confirmed', 'forgotten'],
    reads: /Interviews: 1/,
    leaves: [],
  },
  'private words are woven in and shown': {
    says: ['We talked about their move to event streams.'],
    hears: ['draft'],
    reads: /event streams/,
    leaves: [],
  },
  'private words after send take it back': {
    says: ['send now', 'We talked about their move to event streams.'],
    hears: ['confirmed', 'draft'],
    leaves: [],
  },
  "don't send": { says: ["don't send"], hears: ['question'], reads: /Nothing was sent/, leaves: [] },
  'send later?': { says: ['send later?'], hears: ['question'], reads: /Nothing was sent/, leaves: [] },
  'should I send this?': { says: ['should I send this?'], hears: ['question'], leaves: [] },
  'send it, but change Thursday': { says: ['send it, but change Thursday'], hears: ['question'], leaves: [] },
  'Thanks, great!': { says: ['Thanks, great!'], hears: ['question'], leaves: [] },
  'rescheduled between draft and send: the older draft sends nothing': {
    ends: 30,
    says: [
      { sequence: 1, moved: 24 },
      { words: 'send', to: 0 },
    ],
    hears: ['draft', 'draft'],
    reads: /you answered an older draft/,
    leaves: [],
  },
  'rescheduled after send: the note moves along': {
    ends: 30,
    says: ['send', { sequence: 1, moved: 24 }],
    hears: ['confirmed', 'confirmed'],
    leaves: ['pat'],
  },
  'cancelled after send': {
    ends: 30,
    says: ['send', { sequence: 1, method: 'CANCEL' }],
    hears: ['confirmed', 'cancelled'],
    leaves: [],
  },
}

describe('a conversation', () => {
  let rig: Rig
  const played = new Map<string, readonly SentMail[]>()
  let all: readonly SentMail[] = []

  beforeAll(async () => {
    rig = await startRig()
    const began = Date.now()
    await Promise.all(Object.keys(ROWS).map(play))
    for (const after of [
      11 * MINUTE,
      26 * HOUR,
      ...[1, 2, 3, 4].map((n) => 26 * HOUR + n * 10 * MINUTE),
      9 * DAY,
      9 * DAY + 61 * MINUTE,
    ])
      await rig.tick(began + after)
    all = await rig.sent()
  }, 240_000)
  afterAll(() => rig.dispose())

  it.each(Object.entries(ROWS))('%s', (name, { hears, reads, leaves = [], note }) => {
    const answers = played.get(name) ?? []
    expect(answers.map((mail) => mail.header('x-afterword-kind'))).toEqual(['draft', ...hears])
    if (reads) expect(answers.at(-1)?.text).toMatch(reads)
    const notes = all.filter(
      ({ tags, destinations }) => tags.stream === 'notes' && destinations[0]?.endsWith(`@${domainOf(name)}`),
    )
    expect(notes.map(({ destinations }) => destinations[0]?.split('@')[0]).sort()).toEqual(leaves)
    if (note) expect(notes[0]?.text).toContain(note)
    // What left was confirmed to the letter.
    const shown = answers.map(({ text }) => text).join('\n')
    for (const { text } of notes) expect(shown).toContain(text.trim())
  })

  it('at the inbound address knows list, help and forget me, and never send', async () => {
    const kinds: (string | null | undefined)[] = []
    for (const words of ['list', 'help', 'send', 'forget me'])
      kinds.push((await reply('inbound', undefined, words))?.header('x-afterword-kind'))
    expect(kinds).toEqual(['list', 'help', 'question', 'forgotten'])
  })

  it('is told of nobody else', () => {
    for (const name of Object.keys(ROWS)) {
      const others = Object.keys(ROWS).filter((other) => other !== name)
      const mine = all.filter(({ destinations }) => destinations[0] === addressOf(name))
      expect(mine.length).toBeGreaterThan(0)
      for (const { text } of mine)
        expect(others.some((other) => text.includes(`@${domainOf(other)}`))).toBe(false)
    }
  })

  async function play(name: string): Promise<void> {
    const { says } = ROWS[name] as Row
    const answers = [await forward(name, {})]
    played.set(name, answers)
    for (const each of says) {
      const said = typeof each === 'string' ? { words: each, to: -1 } : each
      answers.push(
        await ('words' in said
          ? reply(name, answers.at(said.to), said.words.replace('DOMAIN', domainOf(name)))
          : forward(name, said)),
      )
    }
  }

  function forward(name: string, { moved = 0, ...change }: Change): Promise<SentMail> {
    const { people = [PAT], ends = -2 } = ROWS[name] as Row
    const end = Temporal.Now.zonedDateTimeISO('America/New_York').add({ hours: ends + moved })
    const id = `<${crypto.randomUUID()}@mailhost.example>`
    const mail = inviteMail({
      id,
      from: `Alex Kim <${addressOf(name)}>`,
      uid: `${domainOf(name)}-interview`,
      people: people.map(([full, local]) => [full, `${local}@${domainOf(name)}`] as const),
      start: local(end.subtract({ hours: 1 })),
      end: local(end),
      ...change,
    })
    return answerTo(id, () => rig.forward(mail, { from: addressOf(name) }))
  }

  function reply(name: string, answer: SentMail | undefined, words: string): Promise<SentMail> {
    const to = answer ? replyAddress(answer) : rig.address
    const id = `<${crypto.randomUUID()}@mailhost.example>`
    const mail = replyMail(
      { replyTo: to, subject: answer?.subject ?? 'hello' },
      words,
      `Alex Kim <${addressOf(name)}>`,
      Date.now(),
      id,
    )
    return answerTo(id, () => rig.forward(mail, { from: addressOf(name), to: [to] }))
  }

  async function answerTo(id: string, send: () => Promise<unknown>): Promise<SentMail> {
    await send()
    let found: SentMail | undefined
    await until(90_000, async () => {
      found = (await rig.sent()).find((mail) => mail.header('in-reply-to') === id)
      return found !== undefined
    })
    if (!found) throw new Error(`no answer: ${JSON.stringify(rig.log().at(-1))}`)
    return found
  }
})

const numberOf = (name: string) => Object.keys(ROWS).indexOf(name) + 1
const domainOf = (name: string) => `acme-${numberOf(name)}.example`
const addressOf = (name: string) => `alex${numberOf(name)}@mailhost.example`

function local(time: Temporal.ZonedDateTime): string {
  return time.toPlainDateTime().toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
}
