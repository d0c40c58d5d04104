import { type Address, addressHash } from './address.ts'
import { RetryError } from './errors.ts'
import {
  type AnswerSeed,
  carryOut,
  type Interview,
  noteFacts,
  type ReplyCommand,
} from './interview/interview.ts'
import { judgeAddress, readTyped } from './judge-address.ts'
import { remarkOn } from './note/note.ts'
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

/** Carries a command out on an interview, with what lies outside it: closed addresses, and the notes drawn anew. */
export async function perform(
  ports: Ports,
  interview: Interview,
  command: Performable,
  version: number,
): Promise<Performed> {
  if (command.kind === 'list' || command.kind === 'help') return { interview, seed: { kind: command.kind } }
  // To somebody who is not proven enough the draft offers their own mailbox alone.
  if (command.kind === 'send' && !interview.proven)
    return { interview, seed: { kind: 'draft', why: 'unproven' } }
  if (command.kind === 'send' && version < interview.version)
    return { interview, seed: { kind: 'draft', why: 'overtaken' } }
  const closed = await closedAmong(ports, command)
  const now = ports.clock()
  const judge = (text: string) => judgeAddress(interview, text, (address) => closed.has(address))
  const carried = carryOut(interview, command, { now, judge })
  const drawn = carried.redraw ? redraw(carried.interview, now) : carried.interview
  return { interview: command.kind === 'edit' ? remarked(drawn, command.note) : drawn, seed: carried.seed }
}

/** Addresses typed after `to:` that are not written to any more. */
async function closedAmong({ store }: Ports, command: Performable): Promise<ReadonlySet<Address>> {
  const typed = command.kind === 'correct' ? command.fields.filter(({ field }) => field === 'to') : []
  const addresses = typed
    .map(({ value }) => readTyped(value)?.email ?? null)
    .filter((email) => email !== null)
  const closed = await Promise.all(
    addresses.map(async (email) => ((await store.findClosed(addressHash(email))) ? [email] : [])),
  )
  return new Set(closed.flat())
}

/** What is worth pointing out in a note that the candidate wrote. */
function remarked(interview: Interview, number: number | null): Interview {
  const notes = interview.notes.map((note, index) =>
    index + 1 === number && note.body !== null
      ? { ...note, remarks: remarkOn(note.body, noteFacts(interview)) }
      : note,
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
