import type { Letter } from './draft.ts'
import { INTERVIEW, MEETING, OFFERED, OTHER_BUSINESS, REJECTED } from './evidence.ts'
import type { Moment } from './moments.ts'
import { isOfThisMatter } from './not-then.ts'
import type { When } from './when.ts'

const MOST_TEXT = 3000

/** A post to be filled, an application for it. */
const POST =
  /(?<!\p{L})(?:position|role|vacancy|post|job|opening|traineeship|internship|apprenticeship|placement|application|your cv|stelle|bewerbung|ausbildungsplatz|praktikum|praktikumsplatz|poste|candidature|stage|alternance|puesto|vacante|candidatura|prácticas|vaga|cargo|estágio|posizione|ruolo|tirocinio|functie|vacature|sollicitatie|baan|stageplaats)(?!\p{L})/iu

/** How people talk to each other, or where they meet. */
const TALK =
  /(?<!\p{L})(?:zoom|teams|google meet|webex|skype|whereby|video|phone|ring you|call you|meet you|see you|speak(?:ing)?|talk|our (?:office|offices|studio|school|shop|store|site|clinic|premises)|telefon\p{L}{0,8}|bei uns|unserem (?:büro|haus|team)|kennen\p{L}{0,8}|vorstellen|téléphone|(?:vous|te) (?:recevoir|rencontrer|recevrons|recevrai)|nos (?:locaux|bureaux)|teléfono|conocer(?:le|la|te|lo|nos)|nuestras? (?:oficinas?|sede)|telefone|rec[eê]b[eê]-l[ao]|conhec[eê]-l[ao]|noss[ao] (?:escritório|sede)|telefono|conoscerla|conoscerti|riceverla|nostra sede|telefonisch|ons kantoor|kennis(?:maken|making))(?!\p{L})/iu

/** Dates of another kind: the first day at work, an open day, a survey. */
const ANOTHER_EVENT =
  /(?<!\p{L})(?:first day|start date|onboarding|induction|orientation|open day|career fair|job fair|info(?:rmation)? session|workshop|survey|feedback form|background check|references?|contract|erster (?:arbeits)?tag|arbeitsbeginn|arbeitsvertrag|infoveranstaltung|karrieretag|jobmesse|premier jour|contrat|portes ouvertes|primer día|contrato|feria de empleo|primeiro dia|feira de emprego|primo giorno|contratto|eerste (?:werk)?dag|contract|open dag|banenmarkt)(?!\p{L})/iu

/** The first day at work has a post, an hour and people as well. */
export const FIRST_DAY =
  /(?<!\p{L})(?:(?:your|the) first day (?:at|with|in|of|is|on)|welcome aboard|ihr erster (?:arbeits)?tag|votre premier jour|(?:su|tu) primer día|(?:o )?seu primeiro dia|il (?:suo|tuo) primo giorno|(?:uw|je) eerste (?:werk)?dag)(?!\p{L})/iu

/** Whether a forwarded letter may be an invite though no sentence of it says so: it is about an interview, or a talk for a post. */
export function mayBeOne(letter: Letter): boolean {
  const text = `${letter.subject}\n${letter.text}`
  if (letter.own || text.length > MOST_TEXT) return false
  if ([REJECTED, OFFERED, OTHER_BUSINESS, ANOTHER_EVENT].some((other) => other.test(text))) return false
  return INTERVIEW.test(text) || (POST.test(text) && (MEETING.test(text) || TALK.test(text)))
}

/** Of so little evidence: a time that lies ahead of the letter, and is of no other matter. */
export function isAhead({ moment, when }: { moment: Moment; when: When }, letter: Letter): boolean {
  if (!isOfThisMatter(moment, when, letter)) return false
  const start = when.start ?? (when.wallTime === null ? null : Date.parse(`${when.wallTime}Z`))
  return start !== null && (!letter.original || letter.writtenAt === null || start > letter.writtenAt)
}
