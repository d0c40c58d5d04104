import type { Person } from '../../address.ts'
import { cleanTitle } from '../what/title.ts'
import { type Draft, EMPTY_DRAFT, type Letter } from './draft.ts'
import { INTERVIEW, MEETING, OFFERED, OTHER_BUSINESS, programOf, REJECTED, SETTLED } from './evidence.ts'
import { factsBeside } from './facts.ts'
import { FIRST_DAY, isAhead, mayBeOne } from './may-be.ts'
import { type Moment, momentsIn } from './moments.ts'
import { isChoice, MOVED, ofThisMatter, settledMoments } from './not-then.ts'
import { pairsIn } from './pairs.ts'
import { sentenceAt } from './sentences.ts'
import { isItinerary, sittingsOf } from './sittings.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { type When, whenOf } from './when.ts'

/** Reads an invite out of sentences: "Your interview with Dana Ruiz is confirmed for Tuesday, 24 November at 2 pm EST". */
export function readProse(letter: Letter): Draft[] {
  const text = letter.text
  const moments = momentsIn(text, hintsOf(letter)).filter(({ time }) => time !== null)
  const speaks = speaksOfInterview(letter) || namesOneBeside(letter, moments)
  const facts = speaks ? null : factsBeside(letter, moments)
  const onlyMayBe = !speaks && facts === null
  if (onlyMayBe && !mayBeOne(letter)) return []
  const all =
    moments.length > 0
      ? moments
      : momentsIn(letter.subject, hintsOf(letter)).filter(({ time }) => time !== null)
  const valid = moments.length > 0 ? settledMoments(all, text) : all
  if (valid.length === 0 || isChoice(valid, text)) return []
  const around = surroundingsOf(letter, all, null, null)
  const every = valid.map((moment) => ({ moment, when: whenOf(moment, around) }))
  const timed = moments.length > 0 ? ofThisMatter(every, letter) : every
  if (onlyMayBe && !timed.some((one) => isAhead(one, letter))) return []
  if (isItinerary(timed, text))
    return sittingsOf(timed, text).map((sitting) => draftOf(letter, sitting.when, sitting.people))
  const pairs = pairsIn(timed, text)
  if (pairs.length > 0) return pairs.map((sitting) => draftOf(letter, sitting.when, sitting.people))
  const best = timed.reduce((a, b) => (weight(b, text) > weight(a, text) ? b : a))
  return [{ ...draftOf(letter, best.when, facts?.people ?? []), role: facts?.role ?? null }]
}

/** The same of moments that were agreed on, whatever their sentences say. */
export function settledAt(letter: Letter, moments: readonly Moment[]): Draft[] {
  const [moment] = moments
  return moment ? [draftOf(letter, whenOf(moment, surroundingsOf(letter, moments, null, null)), [])] : []
}

function draftOf(letter: Letter, when: When, people: readonly Person[]): Draft {
  return {
    ...EMPTY_DRAFT,
    when,
    title: cleanTitle(letter.subject) || null,
    interviewers: people,
    organizer: letter.from,
    how: programOf(letter.text) ?? 'prose',
    calendar: /^(?:zoom|webex)$/.test(programOf(letter.text) ?? ''),
    words: letter.text,
  }
}

/** Whether the text is about a talk that was settled, and not an offer of times, a refusal, an order or an advertisement. */
function speaksOfInterview(letter: Letter): boolean {
  const text = `${letter.subject}\n${letter.text}`
  if (REJECTED.test(text) || (OFFERED.test(letter.text) && !CONFIRMED.test(text))) return false
  if (letter.own && (!INVITES.test(text) || OWN_STORY.test(text))) return false
  const interview = INTERVIEW.test(text)
  if (!interview && FIRST_DAY.test(text)) return false
  if (OTHER_BUSINESS.test(text) && !(interview && isAddressedToReader(text) && !ADVERTISES.test(text)))
    return false
  return (
    (interview && SETTLED.test(text)) ||
    (interview && isAddressedToReader(text)) ||
    (!letter.own && SETTLED.test(text) && (MEETING.test(text) || isShortNote(letter.text)))
  )
}

/** "Interview: 01/12/2026 14:00 GMT", "Il colloquio è il 1 dicembre alle 15:00": in one sentence, and no other matter. */
function namesOneBeside(letter: Letter, moments: readonly Moment[]): boolean {
  const text = `${letter.subject}\n${letter.text}`
  if (letter.own || REJECTED.test(text) || OTHER_BUSINESS.test(text) || OFFERED.test(letter.text))
    return false
  return moments.some(({ at }) => {
    const { from, to } = sentenceAt(letter.text, at)
    return INTERVIEW.test(letter.text.slice(from, to))
  })
}

/** "Tomorrow at 4 pm works. See you!": who forwards so few words to us means the time in them. */
function isShortNote(text: string): boolean {
  return text.length < 1200 && (isAddressedToReader(text) || GREETS.test(text))
}

const GREETS =
  /^\s*(?:hi|hello|hey|hallo|dear|liebe[rs]?|guten (?:tag|morgen)|hola|olá|oi|bom dia|ciao|buongiorno|bonjour|salut|beste|hej|hei|moi|cześć|ahoj|szia|merhaba|привет|привіт)(?!\p{L})/iu

/** Pasted without any header: it must speak to the candidate, and not be the candidate's own story. */
const INVITES =
  /(?<!\p{L})(?:your (?:\p{L}{1,14} ){0,3}(?:interview|screen|call|onsite)|invite you|you (?:are|have been) (?:invited|scheduled)|ihr(?:em|en)? (?:\p{L}{1,14} ){0,2}\p{L}{0,14}gespräch|laden wir sie|votre entretien|vous invit|(?:su|tu) entrevista|invitar(?:le|te)|sua entrevista|(?:suo|tuo) colloquio|(?:uw|je|jouw) (?:sollicitatie)?gesprek)/iu
const OWN_STORY =
  /(?<!\p{L})(?:my (?:\p{L}{1,14} ){0,2}(?:interview|screen|onsite)|I (?:had|have|just|was|interviewed|met|spoke)|mein(?:em|en)? (?:\p{L}{1,14} ){0,2}\p{L}{0,14}gespräch|mon entretien|mi entrevista|minha entrevista|mio colloquio|mijn (?:sollicitatie)?gesprek)(?!\p{L})/u

const CONFIRMED =
  /(?<!\p{L})(?:is confirmed|are confirmed|confirming (?:your|our|the)|has been (?:confirmed|scheduled|booked|arranged)|have (?:scheduled|booked|confirmed|arranged)|bestätigen (?:wir|ich)|ist bestätigt|confirmons|est confirmé|confirmamos|está confirmad|confermiamo|è confermat|bevestig(?:en|d))(?!\p{L})/iu
const ADVERTISES =
  /(?<!\p{L})(?:webinar|masterclass|bootcamp|newsletter|register (?:now|here|today)|save your (?:seat|spot)|unsubscribe from|early[- ]bird|podcast|new jobs|jobs? (?:alert|matching)|apply now)(?!\p{L})/iu

/** A recruiter says "your interview"; a candidate writes "my interview". */
function isAddressedToReader(text: string): boolean {
  return /(?<!\p{L})(?:your|you|ihr|ihre[mnrs]?|ihnen|dein(?:e[mnrs]?)?|dir|dich|votre|vous|ton|ta|tu|su|usted|te|le|sua|seu|você|lo|suo|tua|tuo|uw|je|jouw|jij|din|dit|ditt|jer|dig|twoj\p{L}{1,2}|pan[aiu]|państwa|vaš\p{L}{0,3}|vás|vám|ваш\p{L}{0,3}|вас|вам|sizin?|size|teie|teid|teil|önt?|önnek|dvs|dumneavoastră|sinun|sinut|sinua|teidän|teidät|du|dig|deg|ditt|din|cię|ciebie|ti|tebe|vam|vama|вами|вами|sizinle|sizi|sizleri)(?!\p{L})|様|您|您的|님|귀하/iu.test(
    text,
  )
}

interface Timed {
  readonly moment: Moment
  readonly when: When
}

/** How likely a moment is that of the interview: beside its name, settled, with a zone; earlier ones first. */
function weight({ moment, when }: Timed, text: string): number {
  const { from, to } = sentenceAt(text, moment.start)
  const sentence = text.slice(from, to)
  const around = text.slice(Math.max(0, moment.start - 200), moment.end + 120)
  const ahead = text.slice(Math.max(0, moment.start - 120), moment.start)
  const moved = MOVED.test(ahead) && !HOUSE.test(ahead) ? 2 : 0
  return (
    (INTERVIEW.test(sentence) ? 3 : INTERVIEW.test(around) ? 1 : 0) +
    (SETTLED.test(sentence) ? 2 : SETTLED.test(around) ? 1 : 0) +
    (BESIDE.test(text.slice(Math.max(0, moment.at - 40), moment.at)) ? 2 : 0) +
    (moment.zone ? 1 : 0) +
    (when.start !== null ? 2 : 0) +
    (when.wallTime !== null ? 1 : 0) +
    moved -
    moment.start / 100_000
  )
}

/** "Our office has moved": no interview did. */
const HOUSE =
  /(?<!\p{L})(?:office|premises|building|headquarters|büro|bureaux|oficinas?|escritório|ufficio|kantoor)(?: \p{L}{1,8}){0,2} (?:moved|moving|umgezogen|déménag\p{L}{1,3}|trasladad[oa]|mudou|trasferit[oa]|verhuisd)(?!\p{L})/iu

/** "arrival 1:45pm, interview 2:00pm" */
const BESIDE =
  /(?<!\p{L})(?:interview|vorstellungsgespräch|gespräch|entretien|entrevista|colloquio|gesprek)(?: (?:is|at|on|from|um|ab|à|a las|às|alle|om))?[\s:–-]{1,4}$/iu
