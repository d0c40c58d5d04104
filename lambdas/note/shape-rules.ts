import type { BodyParts } from './body.ts'
import { countWords } from './body.ts'
import { type Finding, rule } from './finding.ts'
import { calledOf } from './names.ts'
import type { Checks } from './rules.ts'

/** B1, B2 */
export function lengthFindings({ text, paragraphs, sentences }: BodyParts, { facts }: Checks): Finding[] {
  const count = countWords(text)
  const least =
    facts.style.length === 'short'
      ? 24
      : facts.round === 'screen' || facts.interviewers.length === 0
        ? 30
        : 40
  return [
    ...rule(count < least || count > (facts.style.length === 'short' ? 75 : 125), 'B1'),
    ...rule(
      count < (facts.style.length === 'short' || facts.round === 'screen' ? 30 : 45) ||
        count > (facts.style.length === 'short' ? 42 : 110),
      'B1',
      false,
    ),
    ...rule(
      paragraphs.length < 2 || paragraphs.length > 5 || paragraphs.some((p) => countWords(p) > 60),
      'B2',
      false,
    ),
    ...rule(
      sentences.some((sentence) => countWords(sentence) > 34),
      'B2',
      false,
    ),
  ]
}

/** B7, B9, B27 to B29, B31, B33 */
export function voiceFindings({ text, sentences, signOff }: BodyParts, { facts, pack }: Checks): Finding[] {
  const { thanks, you, selfStart } = pack.rules
  const thanked = text.match(thanks)?.length ?? 0
  const selfish = sentences.filter((sentence) => selfStart.test(sentence)).length
  const name = calledOf({ name: facts.candidate.name, email: null }).full
  return [
    ...rule(thanked < 1 || thanked > 3, 'B7'),
    ...rule(sentences.filter((sentence) => you.test(sentence)).length < 2, 'B7'),
    ...rule(selfish > Math.max(1, Math.floor(sentences.length / 2)), 'B7', false),
    ...rule(facts.candidate.signature === null && name !== null && !signOff.endsWith(`\n${name}`), 'B9'),
    ...rule((text.match(/!/g)?.length ?? 0) > 1, 'B29'),
    ...rule((text.match(/\?/g)?.length ?? 0) > 1, 'B31', false),
    ...rule(/ {2}| ,|\s\.|(?<![\p{L}\p{N}])(\p{L}+) \1(?![\p{L}\p{N}])/iu.test(text), 'B33'),
    ...rule(
      sentences.slice(pack.opens ? 1 : 0).some((sentence) => /^\p{Ll}/u.test(sentence)),
      'B33',
    ),
    ...rule(/[—–]/.test(text), 'B27'),
    ...rule(/[\p{Extended_Pictographic}]/u.test(text), 'B28'),
  ]
}

/** B8 */
export function subjectFindings(subject: string, { pack }: Checks): Finding[] {
  const count = countWords(subject)
  return [
    ...rule(count < 2 || count > 9 || subject.length > 60, 'B8'),
    ...rule(count > 7 || subject.length > 50, 'B8', false),
    ...rule(/!|\p{Extended_Pictographic}|^(?:re|fwd?|aw|wg|tr|rv|enc)\s*:/iu.test(subject), 'B8'),
    ...rule(pack.salutations.nameless === subject || /^\s*$/.test(subject), 'B8'),
  ]
}
