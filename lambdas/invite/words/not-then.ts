import type { Letter } from './draft.ts'
import { CANCELLED, MAY_CANCEL } from './evidence.ts'
import type { Moment } from './moments.ts'
import { withoutFormer } from './moved.ts'
import { sentenceAt } from './sentences.ts'
import type { When } from './when.ts'

/** Before a date that is not when the interview is: deadlines, the old time, when something was sent. */
const NOT_THEN =
  /(?<!\p{L})(?:(?<!(?:come|stop|drop|pop|swing|pass|call) )by|before|until|except|no later than|deadline|due|since|closed? on|closes on|apply(?:ing)?(?: on)?|applied(?: on)?|submitted(?: on)?|posted(?: on)?|created(?: on)?|received(?: on)?|application (?:of|from|dated)|sent on|received on|originally(?: \p{L}{1,14}){0,4}|previously(?: \p{L}{1,14}){0,3}|instead of|rather than|moved from|changed from|rescheduled from|from your(?: \p{L}{1,14}){0,3}|no longer(?: \p{L}{1,14}){0,4}|old time|was (?:scheduled|set|planned|due)(?: to take place)?|bis(?: spätestens)?(?: zum)?|spätestens|vor dem|statt(?: am)?|ursprünglich(?: \p{L}{1,14}){0,4}|vom|avant(?: le)?|au plus tard(?: le)?|initialement(?: \p{L}{1,14}){0,4}|au lieu d[ue]|antes del?|inicialmente(?: \p{L}{1,14}){0,4}|originalmente(?: \p{L}{1,14}){0,4}|en lugar de(?:l)?|en vez de(?:l)?|até|em vez d[eo]|entro(?: il)?|prima del?|inizialmente(?: \p{L}{1,14}){0,4}|invece d[ei](?:l)?|voor(?: de)?|uiterlijk|oorspronkelijk(?: \p{L}{1,14}){0,4}|in plaats van)(?: for| on| at| um| am| le| el| em| il| op| voor| für| pour| para| per)?(?: the| den| dem| der)?[\s:,(]*$/iu
/** "from Tuesday 2pm EST to Wednesday 3pm EST": of the two, the second. */
export const MOVED =
  /(?<!\p{L})(?:mov(?:e|ed|ing)|chang(?:e|ed|ing)|reschedul\w{1,3}|push(?:ed)?|shift(?:ed)?|verschoben|verschieben|verlegt|verlegen|reporté|déplacé|reporter|déplacer|reprogramad[oa]|trasladad[oa]|remarcad[oa]|spostat[oa]|verzet|verplaatst)(?!\p{L})/iu
const FROM = /(?<!\p{L})(?:from|von|vom|du|de|del|da|dal|van)\s+(?:the\s|den\s|dem\s)?$/iu

/** What a sentence says up to its date, where the date is over, closes something or tells when somebody is open or away. */
const ANOTHER_MATTER =
  /(?<!\p{L})(?:thank(?:s| you)(?: very much| so much| again)? for (?:speaking|meeting|talking|chatting|coming|joining|interviewing|taking|your time|the (?:call|chat|conversation|interview))|(?:great|lovely|nice|good|wonderful|a pleasure|enjoyed) (?:to (?:meet|speak|talk|chat)|meeting|speaking|talking|chatting)|(?:as|when|since) we (?:last )?(?:spoke|met|discussed|talked)|(?:met|spoke|talked) (?:you|to you|with you)? ?(?:at|on)|(?:our|your|the) (?:last|previous|earlier) (?:call|chat|conversation|interview|meeting)|applications? (?:close[sd]?|opened|must|deadline)|deadline|closing date|(?:is|are|was|were) (?:open|closed|away|out of (?:the )?office|on (?:leave|holiday|vacation))|opening hours|office hours|offer (?:ends|expires)|(?:please )?(?:confirm|reply|respond|rsvp|let us know|let me know)(?: \p{L}{1,12}){0,4} (?:by|before|until)|danke für (?:das|dein|ihr)\w{0,3} (?:gespräch|telefonat|treffen)|bewerbungsschluss|öffnungszeiten|geöffnet|geschlossen|merci (?:pour (?:notre|votre|l)|d['’]être venu)|date limite|ouvert|fermé|gracias por (?:hablar|venir|su tiempo|tu tiempo)|fecha límite|abiert[oa]|cerrad[oa]|obrigad[oa] (?:por|pela|pelo)|prazo|grazie per (?:il|la|essere)|scadenza|bedankt voor (?:het|je|uw)|sluitingsdatum|geopend|gesloten)(?!\p{L})/iu

interface Timed {
  readonly moment: Moment
  readonly when: When
}

/** Without deadlines and former times; of "moved from A to B", only B. */
export function settledMoments(moments: readonly Moment[], text: string): Moment[] {
  return withoutFormer(moments, text).filter((moment, index, moments) => {
    const before = text.slice(Math.max(0, moment.start - 60), moment.start).replace(/\s+/gu, ' ')
    if (NOT_THEN.test(before) || isOfHeader(text, moment.at)) return false
    return !(
      FROM.test(before) &&
      MOVED.test(text.slice(Math.max(0, moment.start - 160), moment.start)) &&
      index < moments.length - 1
    )
  })
}

/** "Date 11/2/2026 9:12:40 AM" between "To …" and "Subject …": eM Client writes its header without colons. */
function isOfHeader(text: string, at: number): boolean {
  const from = text.lastIndexOf('\n', at - 1) + 1
  const [above = '', line = '', below = ''] = [
    text
      .slice(0, Math.max(0, from - 1))
      .split('\n')
      .at(-1),
    ...text.slice(from, from + 1000).split('\n'),
  ]
  return DATED.test(line) && (HEADER.test(above) || HEADER.test(below))
}

const DATED =
  /^[\s>*]*(?:date|sent|datum|gesendet|envoyé|fecha|enviado|data|inviato|verzonden|dato|sendt|skickat)\*?\s*:?\s/iu
const HEADER =
  /^[\s>*]*(?:from|to|cc|subject|von|an|betreff|de|à|objet|para|asunto|assunto|da|a|oggetto|van|aan|onderwerp|fra|til|emne|från|till|ämne)\*?\s*:?\s+\S/iu

const OR =
  /^[^.!?\n]{0,60}?(?<!\p{L})(?:or|oder|ou|oppure|eller|lub|nebo|alebo|tai|vagy|sau|veya|или|або)(?!\p{L})[^.!?\n]{0,40}$/iu

/** "on Tuesday at 2pm or 4pm": times to choose from, as long as nothing else says when. */
export function isChoice(moments: readonly Moment[], text: string): boolean {
  return (
    moments.length === 2 &&
    moments[0] !== undefined &&
    OR.test(text.slice(moments[0].end, moments[1]?.at ?? 0))
  )
}

/** Without those of another matter, those that are called off and those that were over when the letter was written; all, where none is left. */
export function ofThisMatter<T extends Timed>(timed: readonly T[], letter: Letter): readonly T[] {
  const left = timed.filter(({ moment, when }) => isOfThisMatter(moment, when, letter))
  return left.length > 0 ? left : timed
}

export function isOfThisMatter(moment: Moment, when: When, letter: Letter): boolean {
  const sentence = sentenceAt(letter.text, moment.start)
  const before = letter.text.slice(sentence.from, moment.start).replace(/\s+/gu, ' ')
  return (
    !ANOTHER_MATTER.test(before) &&
    !isOff(letter.text.slice(sentence.from, sentence.to)) &&
    !isOver(when, letter)
  )
}

function isOff(sentence: string): boolean {
  return CANCELLED.test(sentence) && !MAY_CANCEL.test(sentence)
}

function isOver({ start }: When, { original, writtenAt }: Letter): boolean {
  return start !== null && original && writtenAt !== null && start < writtenAt - 12 * 3_600_000
}
