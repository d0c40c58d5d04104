import { namesIn } from '../what/names.ts'
import { type ChatMessage, isOwn } from './chat.ts'
import type { Draft, Letter } from './draft.ts'
import { INTERVIEW, MEETING, OTHER_BUSINESS, REJECTED, SETTLED } from './evidence.ts'
import { momentsIn } from './moments.ts'
import { readProse, settledAt } from './prose.ts'
import { sentenceAt } from './sentences.ts'
import { companyTold } from './story.ts'
import { hintsOf } from './surroundings.ts'

const HOLDS =
  /(?<!\p{L})(?:I(?:['’]?m| am) (?:the|your|a|an|head|\p{Lu})|with me|see you|(?:speak|talk|chat) (?:(?:to|with) you )?(?:then|soon|tomorrow|on)|meet(?:ing)? you|speaking (?:to|with) you|bis dann|freue mich|à (?:bientôt|demain|lundi|mardi|mercredi|jeudi|vendredi)|nos vemos|até (?:lá|amanhã|breve)|a presto|ci vediamo|tot dan)(?!\p{L})/iu
const AGREES =
  /(?<!\p{L})(?:yes|yep|sure|great|perfect|works|confirmed|sounds good|ok(?:ay)?|ja|passt|oui|parfait|sí|perfecto|vale|sim|combinado|sì|perfetto|goed)(?!\p{L})/iu

/** Reads an invite out of the messages of the other side; a time that they asked about counts once somebody has agreed to it. */
export function readChat(
  letter: Letter,
  messages: readonly ChatMessage[],
  candidate: string | null,
): Draft[] {
  const prose = readProse(letter)
  const found = prose.length > 0 && !isQuestion(letter) ? prose : agreed(letter, messages, candidate)
  return found.map((draft) => ({
    ...draft,
    how: 'chat',
    company: draft.company ?? companyTold(letter.text, letter.from ? [letter.from] : []),
    interviewers:
      draft.interviewers.length > 0 || namesIn(null, letter.text).length > 0 || !HOLDS.test(letter.text)
        ? draft.interviewers
        : letter.from
          ? [letter.from]
          : [],
  }))
}

/** Whether whatever time there is stands in a question. */
function isQuestion(letter: Letter): boolean {
  const timed = momentsIn(letter.text, hintsOf(letter)).filter(({ time }) => time !== null)
  return timed.every(({ at }) => {
    const { from, to } = sentenceAt(letter.text, at)
    return /\?\s*$/u.test(letter.text.slice(from, to))
  })
}

function agreed(letter: Letter, messages: readonly ChatMessage[], candidate: string | null): Draft[] {
  const hints = hintsOf(letter)
  const timed = (text: string) => momentsIn(text, hints).filter(({ time }) => time !== null)
  const asked = messages.findIndex((message) => !isOwn(message, candidate) && timed(message.text).length > 0)
  const after = messages.slice(asked + 1)
  const all = messages.flatMap(({ text }) => timed(text))
  const about = INTERVIEW.test(letter.text) || MEETING.test(letter.text)
  if (asked < 0 || all.length !== 1 || !about) return []
  if (REJECTED.test(letter.text) || OTHER_BUSINESS.test(letter.text)) return []
  const answered = after.some((message) =>
    isOwn(message, candidate) ? AGREES.test(message.text) : SETTLED.test(message.text),
  )
  return answered ? settledAt(letter, timed(letter.text)) : []
}
