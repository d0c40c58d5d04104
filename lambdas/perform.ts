import type { Address } from './address.ts'
import { closedAmong } from './closed-addresses.ts'
import { RetryError } from './errors.ts'
import {
  type AnswerSeed,
  carryOut,
  type Interview,
  noteFacts,
  type ReplyCommand,
  recipientsOf,
  withClosed,
} from './interview/interview.ts'
import { judgeAddress, readTyped } from './judge-address.ts'
import { loadPackFor, remarkOn } from './note/note.ts'
import type { Ports } from './ports.ts'
import { redraw } from './redraw.ts'

/** What a command makes of an interview, and the answer that is due; null: none. */
export interface Performed {
  readonly interview: Interview
  readonly seed: AnswerSeed | null
}

/** Commands that forget are a story of their own. */
export type Performable = Exclude<ReplyCommand, { kind: 'forgetThis' | 'forgetMe' }>

const WRITE_TRIES = 5
/** They promise nothing and draw nothing, so nobody is looked up for them. */
const PROMISES_NOTHING: ReadonlySet<Performable['kind']> = new Set<Performable['kind']>([
  'undo',
  'skip',
  'question',
  'thanks',
])

/** Carries a command out on an interview, with what lies outside it: closed addresses, and the notes drawn anew. */
export async function perform(
  ports: Ports,
  before: Interview,
  command: Performable,
  version: number,
): Promise<Performed> {
  if (command.kind === 'list' || command.kind === 'help')
    return { interview: before, seed: { kind: command.kind } }
  // To somebody who is not proven enough the draft offers their own mailbox alone.
  if (command.kind === 'send' && !before.proven)
    return { interview: before, seed: { kind: 'draft', why: 'unproven' } }
  const now = ports.clock()
  const closed = await closedFor(ports, before, command)
  const interview = withClosed(before, closed, now)
  if (command.kind === 'send' && version < interview.version)
    return { interview, seed: { kind: 'draft', why: 'overtaken' } }
  const judge = (text: string) => judgeAddress(interview, text, closed)
  const carried = carryOut(interview, command, { now, judge })
  const drawn = carried.redraw ? await redraw(carried.interview, now) : carried.interview
  return {
    interview: command.kind === 'edit' ? await remarked(drawn, command.note) : drawn,
    seed: carried.seed,
  }
}

/** Those who are not written to any more: among the interview's people, and among addresses typed after `to:`. */
async function closedFor(
  { store }: Ports,
  interview: Interview,
  command: Performable,
): Promise<Interview['closed']> {
  if (PROMISES_NOTHING.has(command.kind)) return []
  const typed = command.kind === 'correct' ? command.fields.filter(({ field }) => field === 'to') : []
  const addresses = typed
    .map(({ value }): Address | null => readTyped(value)?.email ?? null)
    .filter((email) => email !== null)
  return closedAmong(store, [...new Set([...recipientsOf(interview), ...addresses])])
}

/** What is worth pointing out in a note that the candidate wrote. */
async function remarked(interview: Interview, number: number | null): Promise<Interview> {
  const facts = noteFacts(interview)
  await loadPackFor(facts)
  const notes = interview.notes.map((note, index) =>
    index + 1 === number && note.body !== null ? { ...note, remarks: remarkOn(note.body, facts) } : note,
  )
  return { ...interview, notes }
}

/** Name and signature are kept for the candidate's next interview. */
export async function keepForNextTime({ store }: Ports, { candidate, corrected }: Interview): Promise<void> {
  for (let tries = 0; tries < WRITE_TRIES; tries++) {
    const before = await store.getProfile(candidate)
    const { name, signature } = corrected
    if (before?.name === name && before.signature === signature) return
    const kept = { candidate, replies: before?.replies ?? [], mails: before?.mails ?? [], name, signature }
    if (await store.putProfile({ ...kept, revision: (before?.revision ?? 0) + 1 })) return
  }
  throw new RetryError('a profile was written by others all the time')
}
