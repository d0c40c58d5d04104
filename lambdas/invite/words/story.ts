import type { Person } from '../../address.ts'
import { namesIn } from '../what/names.ts'
import { sameName } from '../what/person-name.ts'
import { occupationIn, roleIn } from '../what/role-in.ts'
import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-words.ts'
import { type Draft, EMPTY_DRAFT, type Letter } from './draft.ts'
import { INTERVIEW, OFFERED, OTHER_BUSINESS, REJECTED } from './evidence.ts'
import { momentsIn } from './moments.ts'
import { settledMoments } from './not-then.ts'
import { PLACES } from './places.ts'
import { sentenceAt } from './sentences.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { foldWord } from './tokens.ts'
import { type When, whenOf } from './when.ts'

/** A story is short: of a long text we would not know which of its dates is meant. */
const MOST_TEXT = 1500

const TOLD =
  /(?<!\p{L})(?:interviewed|(?:had|have|got|did|finished|after)(?: \p{L}{1,12}){0,4} (?:call|chat|conversation|screen|meeting|talk|trial)|(?:met|spoke|talked|chatted)(?: \p{L}{1,12}){0,3} (?:with|to)|gespräch|entretien|entrevista|colloquio|gesprek)(?!\p{L})/iu
const ABOUT_WORK =
  /(?<!\p{L})(?:role|position|job|vacancy|post|opening|recruiter|hiring|stelle|poste|puesto|vaga|posizione|ruolo|functie|vacature)(?!\p{L})/iu
/** What is wished, asked or imagined has no time yet. */
const UNSETTLED =
  /\?|(?<!\p{L})(?:if|would|could|should|might|maybe|perhaps|whether|want to|like to|hoping to|hope to|trying to|offered|invited me to (?:choose|pick)|propos\p{L}{1,5}|suggest\p{L}{0,3}|wenn|falls|würde|könnte|vielleicht|vorgeschlagen|si (?:je|on)|peut-être|quizás|tal vez|talvez|forse|misschien|cancel\p{L}{0,6}|missed|postponed|rescheduled|abgesagt|annul\p{L}{1,4}|verschoben)(?!\p{L})/iu
const PAST =
  /(?<!\p{L})(?:had|met|spoke|interviewed|talked|chatted|was|went|did|finished|hatte|war|ai passé|ai eu|tuve|tive|ho avuto|had)(?!\p{L})/iu

/**
 * The candidate's own account: "Interviewed yesterday 10am CET with Tom Li (CTO) at Birchway for backend dev". An invite only with
 * one moment and a person in it; a story of what is said to be over and is not, or of several moments, is none.
 */
export function readStory(letter: Letter): Draft | null {
  const { text } = letter
  if (text.length > MOST_TEXT || REJECTED.test(text) || OFFERED.test(text)) return null
  const hints = hintsOf(letter)
  const all = momentsIn(text, hints).filter(({ time }) => time !== null)
  const [moment, ...others] = settledMoments(all, text)
  if (moment === undefined || others.length > 0) return null
  const { from, to } = sentenceAt(text, moment.start)
  const told = text.slice(from, to)
  if (!isTold(told, text) || UNSETTLED.test(told)) return null
  const people = namesIn(null, text).filter(({ name }) => name !== null)
  const when = whenOf(moment, surroundingsOf(letter, all, null, null))
  if (people.length === 0 || (when.start === null && when.wallTime === null) || isAhead(when, letter, told))
    return null
  return {
    ...EMPTY_DRAFT,
    when,
    interviewers: people,
    role: roleTold(told),
    company: companyTold(told, people),
    how: 'story',
    words: text,
    notes: ['read out of what the candidate tells'],
  }
}

function isTold(sentence: string, text: string): boolean {
  if (OTHER_BUSINESS.test(sentence)) return false
  return INTERVIEW.test(sentence) || (TOLD.test(sentence) && (INTERVIEW.test(text) || ABOUT_WORK.test(text)))
}

/** "I had my interview on Tuesday", written on the Friday before. */
function isAhead(when: When, letter: Letter, told: string): boolean {
  if (letter.writtenAt === null || !PAST.test(told)) return false
  const start = when.start ?? Date.parse(`${when.wallTime}Z`) - letter.offsetMinutes * 60_000
  return start > letter.writtenAt + (when.start === null ? 14 : 1) * 3_600_000
}

const AT =
  /(?<!\p{L})(?:at|from|bei|von|de chez|chez|presso|bij)\s((?:\p{Lu}[\p{L}\p{N}&’'-]*(?:\.[\p{L}\p{N}]+)?)(?:\s(?:&\s|of\s)?\p{Lu}[\p{L}\p{N}&’'-]*){0,3})/gu

/** "with Dana Ruiz from Acme": a name behind "at" or "from" that is neither a day, a place nor a tool. */
export function companyTold(told: string, people: readonly Person[]): string | null {
  for (const [, name = ''] of told.matchAll(AT)) {
    const first = foldWord(name.split(' ')[0] ?? '')
    if (WEEKDAY_NAMES.has(first) || MONTH_NAMES.has(first) || PLACES.has(foldWord(name)) || TOOL.test(name))
      continue
    if (!people.some((person) => sameName(person.name ?? '', name))) return name.replace(/[.'’-]+$/u, '')
  }
  return null
}

const TOOL = /^(?:zoom|teams|google|skype|webex|whereby|starbucks|noon|home|work)(?!\p{L})/iu

/** "for backend dev", "for the analyst role": a noun of our tables, of small letters too. */
function roleTold(told: string): string | null {
  for (const [, text = ''] of told.matchAll(
    /(?<!\p{L})for (?:the |an? |their )?([\p{L}][\p{L} /&-]{2,40})/gu,
  )) {
    const phrase =
      text.split(/\s(?:at|role|position|job|post|opening|with|on|today|yesterday|in|from)(?!\p{L})/u)[0] ?? ''
    const role = roleIn(phrase) ?? occupationIn(phrase)
    if (role !== null) return role
  }
  return null
}
