import { addressHash } from './address.ts'
import { hashOf, type Interview, type Note, noteFacts } from './interview/interview.ts'
import { MODEL_LIMITS } from './limits.ts'
import { basisOf, briefFor, type Judged, judgeWording, loadPackFor, type NoteFacts } from './note/note.ts'
import type { Ports, Rewriting, Writer } from './ports.ts'

/** Gives `next` with the notes that are new since `before` in a model's words, where those stand up to the rules. */
export type Reword = (before: Interview | null, next: Interview) => Promise<Interview>

type RewordPorts = Pick<Ports, 'writer' | 'store' | 'clock' | 'log'>

/**
 * Asks the model, within the time and the number of questions that one mail has. It is asked before the interview is stored
 * and never again about a text that was: what was confirmed stays, and a redelivery finds what was shown. Whatever the
 * model does, the note that the rules wrote is there to stand in.
 */
export function createReword(ports: RewordPorts): Reword {
  const { writer, clock } = ports
  if (!writer) return async (_before, next) => next
  const until = clock() + MODEL_LIMITS.mailMs
  let left: number = MODEL_LIMITS.notesPerMail

  return async (before, next) => {
    const facts: NoteFacts = { ...noteFacts(next), now: clock() }
    const asked = next.notes.filter((note) => isNew(note, before)).slice(0, left)
    if (asked.length === 0 || !(await mayAsk(next, ports))) return next
    left -= asked.length
    await loadPackFor(facts)
    const answers = await Promise.all(asked.map((note) => ask(writer, note, facts, until - clock())))
    let worded = next
    for (const [index, note] of asked.entries()) {
      const answer = answers[index]
      if (answer) worded = await wordedBy(answer, note, worded, facts, ports)
    }
    return worded
  }
}

/** Drawn just now: not shown yet, and not on its way. */
function isNew(note: Note, before: Interview | null): boolean {
  const { key, subject, body, edited, state } = note
  if (edited || body === null || state.kind !== 'drafted') return false
  return !before?.notes.some((each) => each.key === key && each.subject === subject && each.body === body)
}

async function ask(writer: Writer, note: Note, facts: NoteFacts, ms: number): Promise<Rewriting | null> {
  const brief = briefFor(note, facts)
  if (!brief) return null
  if (ms <= 0) return { kind: 'failed', reason: 'no-time-left' }
  return writer.rewrite(brief, Math.min(ms, MODEL_LIMITS.askMs))
}

async function wordedBy(
  answer: Rewriting,
  note: Note,
  interview: Interview,
  facts: NoteFacts,
  ports: RewordPorts,
): Promise<Interview> {
  const others = interview.notes.flatMap(({ key, body }) => (key === note.key || body === null ? [] : [body]))
  const judged = answer.kind === 'text' ? judgeWording(answer.text, note, facts, others) : null
  const used = judged?.kind === 'used' && (await isOneOfAKind(judged.body, ports))
  ports.log.info({ interview: interview.id, outcome: 'model', reason: reasonOf(answer, judged, used) })
  if (!used) return interview
  const worded = { ...note, body: judged.body, basis: basisOf(note) }
  return { ...interview, notes: interview.notes.map((each) => (each.key === note.key ? worded : each)) }
}

/** A candidate who asks for another note all day long is served by the rules from some point on: models cost by the word. */
async function mayAsk({ candidate }: Interview, { store, clock }: RewordPorts): Promise<boolean> {
  return store.takeSlot(
    `model#${addressHash(candidate)}`,
    dayOf(clock()),
    MODEL_LIMITS.drawingsPerCandidatePerDay,
  )
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}

/** Models tell many people the same. Two candidates must never send the same note, so the day's are counted by their hashes. */
async function isOneOfAKind(body: string, { store, clock }: RewordPorts): Promise<boolean> {
  const paragraphs = body.split('\n\n').slice(1, -1).join('\n\n').toLowerCase()
  return store.takeSlot(`wording#${hashOf(paragraphs)}`, dayOf(clock()), 1)
}

function reasonOf(answer: Rewriting, judged: Judged | null, used: boolean): string {
  if (answer.kind === 'failed') return `failed:${answer.reason}`
  if (judged?.kind === 'rejected') return `rejected:${judged.rule}`
  return used ? 'used' : 'rejected:not-unique'
}
