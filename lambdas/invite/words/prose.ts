import type { Person } from '../../address.ts'
import { cleanTitle } from '../what/title.ts'
import { type Draft, EMPTY_DRAFT, type Letter } from './draft.ts'
import { INTERVIEW, MEETING, OFFERED, OTHER_BUSINESS, programOf, REJECTED, SETTLED } from './evidence.ts'
import { type Moment, momentsIn } from './moments.ts'
import { isItinerary, sittingsOf } from './sittings.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { type When, whenOf } from './when.ts'

/** Before a date that is not when the interview is: deadlines, the old time, when something was sent. */
const NOT_THEN =
  /(?<!\p{L})(?:by|before|until|no later than|deadline|due|since|apply(?:ing)?(?: on)?|applied(?: on)?|submitted(?: on)?|posted(?: on)?|created(?: on)?|received(?: on)?|application (?:of|from|dated)|sent on|received on|originally(?: \p{L}{1,14}){0,4}|previously(?: \p{L}{1,14}){0,3}|instead of|rather than|moved from|changed from|rescheduled from|from your(?: \p{L}{1,14}){0,3}|no longer(?: \p{L}{1,14}){0,4}|old time|was (?:scheduled|set|planned|due)(?: to take place)?|bis(?: spätestens)?(?: zum)?|spätestens|vor dem|statt(?: am)?|ursprünglich(?: \p{L}{1,14}){0,4}|vom|avant(?: le)?|au plus tard(?: le)?|initialement(?: \p{L}{1,14}){0,4}|au lieu d[ue]|antes del?|inicialmente(?: \p{L}{1,14}){0,4}|originalmente(?: \p{L}{1,14}){0,4}|en lugar de(?:l)?|en vez de(?:l)?|até|em vez d[eo]|entro(?: il)?|prima del?|inizialmente(?: \p{L}{1,14}){0,4}|invece d[ei](?:l)?|voor(?: de)?|uiterlijk|oorspronkelijk(?: \p{L}{1,14}){0,4}|in plaats van)(?: for| on| at| um| am| le| el| em| il| op| voor| für| pour| para| per)?(?: the| den| dem| der)?[\s:,(]*$/iu
/** "from Tuesday 2pm EST to Wednesday 3pm EST": of the two, the second. */
const MOVED =
  /(?<!\p{L})(?:moved|changed|reschedul\w{2,3}|pushed|shifted|verschoben|verlegt|reporté|déplacé|reprogramad[oa]|trasladad[oa]|remarcad[oa]|spostat[oa]|verzet|verplaatst)(?!\p{L})/iu
const FROM = /(?<!\p{L})(?:from|von|vom|du|de|del|da|dal|van)\s+(?:the\s|den\s|dem\s)?$/iu

/** Reads an invite out of sentences: "Your interview with Dana Ruiz is confirmed for Tuesday, 24 November at 2 pm EST". */
export function readProse(letter: Letter): Draft[] {
  const text = letter.text
  if (!speaksOfInterview(letter)) return []
  const moments = momentsIn(text, hintsOf(letter)).filter(({ time }) => time !== null)
  const all =
    moments.length > 0
      ? moments
      : momentsIn(letter.subject, hintsOf(letter)).filter(({ time }) => time !== null)
  const valid = moments.length > 0 ? settledMoments(all, text) : all
  if (valid.length === 0) return []
  const around = surroundingsOf(letter, all, null, null)
  const timed = valid.map((moment) => ({ moment, when: whenOf(moment, around) }))
  if (isItinerary(timed, text))
    return sittingsOf(timed, text).map((sitting) => draftOf(letter, sitting.when, sitting.people))
  const best = timed.reduce((a, b) => (weight(b, text) > weight(a, text) ? b : a))
  return [draftOf(letter, best.when, [])]
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
  if (OTHER_BUSINESS.test(text) && !(interview && isAddressedToReader(text) && !ADVERTISES.test(text)))
    return false
  return (
    (interview && SETTLED.test(text)) ||
    (interview && isAddressedToReader(text)) ||
    (MEETING.test(text) && SETTLED.test(text) && !letter.own)
  )
}

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

/** Without deadlines and former times; of "moved from A to B", only B. */
function settledMoments(moments: readonly Moment[], text: string): Moment[] {
  return moments.filter((moment, index) => {
    const before = text.slice(Math.max(0, moment.start - 60), moment.start).replace(/\s+/gu, ' ')
    if (NOT_THEN.test(before)) return false
    return !(
      FROM.test(before) &&
      MOVED.test(text.slice(Math.max(0, moment.start - 160), moment.start)) &&
      index < moments.length - 1
    )
  })
}

interface Timed {
  readonly moment: Moment
  readonly when: When
}

/** How likely a moment is that of the interview: beside its name, settled, with a zone; earlier ones first. */
function weight({ moment, when }: Timed, text: string): number {
  const around = text.slice(Math.max(0, moment.start - 200), moment.end + 120)
  const moved = MOVED.test(text.slice(Math.max(0, moment.start - 120), moment.start)) ? 2 : 0
  return (
    (INTERVIEW.test(around) ? 2 : 0) +
    (SETTLED.test(around) ? 2 : 0) +
    (moment.zone ? 1 : 0) +
    (when.start !== null ? 2 : 0) +
    (when.wallTime !== null ? 1 : 0) +
    moved -
    moment.start / 100_000
  )
}
