import { CANCELLED_PREFIXES, FORWARD_PREFIXES, REPLY_PREFIXES } from '../what/title-prefixes.ts'
import type { Letter } from './draft.ts'
import { CANCELLED, INTERVIEW, MAY_CANCEL, MEETING, REJECTED, SETTLED } from './evidence.ts'
import { momentsIn } from './moments.ts'

const SUBJECT = new RegExp(
  `^(?:\\s*(?:${[...FORWARD_PREFIXES, ...REPLY_PREFIXES].join('|')})\\s?[:：]|\\s*\\[[^\\]]{1,40}\\])*\\s*(?:${CANCELLED_PREFIXES.join('|')}|absage)(?!\\p{L})`,
  'iu',
)
const ANEW =
  /(?<!\p{L})(?:new (?:time|date|slot|interview|invit)|re-?scheduled? (?:to|for)|instead|will now|neuer termin|stattdessen|nouvelle date|nueva (?:fecha|hora)|nova data|nuova data|nieuwe (?:datum|afspraak))(?!\p{L})/iu

/** Whether a letter calls its interview off, in its subject or in a sentence (and does not set another time at once). */
export function callsOff(letter: Letter): boolean {
  if (SUBJECT.test(letter.subject)) return true
  if (REJECTED.test(letter.text) || letter.own) return false
  const sentences = letter.text.slice(0, 20_000).split(/(?<=[.!?])\s+|\n\s*\n|\n(?=[-•*])/u)
  const about = INTERVIEW.test(letter.subject) || MEETING.test(letter.subject)
  const off = sentences.findIndex((sentence) => isCancelling(sentence.replace(/\s+/gu, ' '), about))
  if (off < 0 || ANEW.test(sentences.slice(off).join(' '))) return false
  return !isAboutAnother(sentences[off] ?? '', sentences)
}

/** "Your interview on Tuesday is confirmed. Our call of Friday is cancelled." */
function isAboutAnother(off: string, sentences: readonly string[]): boolean {
  const none: ReadonlySet<never> = new Set()
  if (!momentsIn(off, none).some(({ time }) => time !== null)) return false
  return sentences.some(
    (sentence) =>
      sentence !== off &&
      INTERVIEW.test(sentence) &&
      SETTLED.test(sentence) &&
      momentsIn(sentence, none).some(({ time }) => time !== null),
  )
}

function isCancelling(sentence: string, about: boolean): boolean {
  return (
    CANCELLED.test(sentence) &&
    !MAY_CANCEL.test(sentence) &&
    (about || INTERVIEW.test(sentence) || MEETING.test(sentence))
  )
}
