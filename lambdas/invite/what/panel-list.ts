import type { Person } from '../../address.ts'
import { listAt } from './list-in-prose.ts'
import { isOccupation } from './occupations.ts'
import { readPeople } from './people-list.ts'
import { isFullName, isGivenName, withoutHonorific } from './person-name.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'

const MOST_LINES = 40

/** What a line says that announces who will be there, before its colon: "The panel will comprise:", "Vous rencontrerez :". */
const ANNOUNCES =
  /(?<!\p{L})(?:panel(?:l?ists?)?|interviewers?|interviewed|interviewing|(?:will )?interview you|meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|(?:selection|hiring|search|appointment|interview|interviewing) (?:committee|board|team)|jury|committee|attend(?:ees|ing)?|participants|tak(?:e|ing) part|join(?:ing)?|from our side|on our side|(?:will be|who(?:'|’)s|is) (?:there|present)|gesprächspartner\p{L}{0,6}|gespräch führen|vorstellungsgespräch führen|nehmen teil|am gespräch|mit ihnen sprechen|sprechen mit|kommission|auswahlgremium|kennenlernen|rencontrer\p{L}{0,3}|serez reçue?|échangerez|jury|entretien avec|seront présents|recevront|interlocuteurs?|interlocutrices?|entrevist\p{L}{1,7}|conocerás|hablarás|comité|comisión|tribunal|painel|banca|júri|conversar|conhecer|falar|commissione|incontrer\p{L}{1,4}|parteciperanno|presenti|interlocutori|selectiecommissie|sollicitatiecommissie|commissie|spreekt(?: met)?|gesprek(?:spartners?)?|ontmoet(?:en)?|aanwezig)(?!\p{L})/iu
/** What a list below is not of interviewers. */
const OTHERS =
  /(?<!\p{L})(?:other candidates|fellow|questions?|contact|reach|references?|referees?|copied|prepar\p{L}{1,6}|bring|topics?|agenda|documents?|directions|address(?:es)?|previous\p{L}{0,2}|last (?:time|week|round)|already met|fragen|rückfragen|contacter|preguntas|dúvidas|domande|vragen)(?!\p{L})/iu
const CLOSES =
  /^(?:yours|sincerely|thanks|thank|many thanks|warm|warmest|best|kind|kindest|regards|cheers|see you|all the best|mit|viele|beste|liebe|freundliche|cordialement|bien|bien à|salutations|saludos|un saludo|atentamente|cumprimentos|atenciosamente|abraços?|cordiali|distinti|saluti|met|groet\p{L}{0,2}|hartelijke)(?=$|[\s,!])/iu
const BULLET = /^[\s>]*(?:[*•·▪◦‣●■–-]+|\(?(?:\d{1,2}|[a-h])[.)])\s+/u
/** What follows a name in its line. */
const AFTER_NAME = /\s*[,(<[:;|\t]|\s[-–—/]\s|\s?[–—]\s/u

/** Labels that name people only where people stand behind them. */
const WHO =
  /^(?:(?:the |your )?(?:selection |search |interview |hiring |appointing )?(?:committee|jury|board|panel)|(?:also )?(?:present|attending|joining|taking part|in attendance)(?: us| me| you)?(?: (?:will be|are|is))?(?: there)?|on the (?:call|panel|line)|(?:interview )?(?:led|chaired|conducted|hosted) by|interview with|assessors?|chair(?:person|man|woman)?|who|who(?:'|’)s there|participants|people|kommission|anwesend(?: sein werden| sind| ist)?|(?:mit )?dabei(?: sind)?|mit|(?:teilnehmer|teilnehmende)(?: von unserer seite)?|von unserer seite|(?:gespräch|termin|interview) mit|vorsitz|(?:personnes )?présente?s?|(?:sera|seront) présente?s?|(?:entretien )?avec|interlocut(?:eurs?|rices?)|comité|tribunal|(?:estarán )?presentes|asistentes|a cargo de|(?:entrevista |colloquio )?con|banca|(?:estarão )?presentes|(?:entrevista )?com|commissione|(?:saranno )?presenti|(?:seleziona|intervista|esamina)t(?:or[ei]|ric[ei])|(?:sollicitatie|selectie)?commissie|gesprek met|aanwezig(?: zijn)?|met|til stede|närvarande|deltagere|deltar|obecni|komisja)$/iu
/** "… deltager med tre personer" */
const COUNTED =
  /(?<!\p{L})(?:two|three|four|five|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|três|due|tre|drie|twee|to|två|\d) (?:people|persons|colleagues|personen|personer|kolleg(?:en|er|or)|personnes|collègues|personas|colegas|pessoas|persone|colleghi|collega(?:'|’)s|mensen)$/iu

/** "Jury : Clotilde Vasseur (violin), Yuna Le Bihan", "Present: Capt. Alban Noseworthy", at a line's beginning or in its middle. */
export function announcedInLine(sentence: string): Person[] {
  const colon = sentence.slice(0, 120).search(/\s?[:：]\s/u)
  if (colon < 2) return []
  const label = sentence.slice(0, colon).replace(/^[\s*•-]+|\*+$/gu, '')
  const value = sentence.slice(colon).replace(/^\s?[:：]\s*/u, '')
  if (OTHERS.test(label)) return []
  const known = WHO.test(label) || COUNTED.test(label)
  if (!known && !ANNOUNCES.test(label)) return []
  const people = readPeople(value.slice(0, 400), 'likely').filter(
    ({ name }) => name?.includes(' ') && !endsInJob(name),
  )
  const listed = listAt(value.slice(0, 400))
  return known || people.length > 1 ? (listed.length > people.length ? listed : people) : []
}

/** "Pilar Estrada (Sunroute Charter) + our chief pilot Deke Ransom" */
export function peopleInSum(line: string): Person[] {
  if (line.length > 160 || !line.includes(' + ')) return []
  const people = listAt(line.trim())
  const whole = people.filter(({ name }) => name?.includes(' ') && !endsInJob(name))
  return whole.length > 1 && whole.length === people.length ? people : []
}

const ENDS_OPEN =
  /(?:[:：]\*?|(?<!\p{L})(?:panel|interviewers|will be|are|is|comprises?|includes?|consists of|by|with|sind|sont|son|sono|zijn))$/iu

/** Whether a line announces a list of interviewers below it. */
export function announcesPanel(sentence: string): boolean {
  return (
    (sentence.length <= 60 ? ENDS_OPEN : /[:：]\*?$/u).test(sentence) &&
    sentence.length <= 140 &&
    ANNOUNCES.test(sentence) &&
    !OTHERS.test(sentence)
  )
}

/** The people of a list, one or several a line, with their jobs beside or below them; an empty line may stand between them. */
export function listBelow(lines: readonly string[], from: number): Person[] {
  const people: Person[] = []
  let [blank, jobs, paragraphs, bulleted] = [0, 0, 0, false]
  for (let i = from; i < Math.min(lines.length, from + MOST_LINES); i++) {
    const line = (lines[i] ?? '').slice(0, 300).trim()
    if (line === '') {
      if (++blank > 1 && people.length === 0) break
      continue
    }
    const [first] = lineOfPeople(line)
    const begins = people.length === 0 || blank > 0
    if (begins && people.length > 0 && !goesOn(lines, i, people.length === paragraphs, bulleted)) break
    if (first) {
      people.push(...lineOfPeople(line))
      if (begins) paragraphs++
      ;[jobs, bulleted] = [0, BULLET.test(line)]
    } else if (begins || ++jobs > 2 || !mayBeJob(line)) break
    blank = 0
  }
  return people
}

/** After an empty line: entries that all stand apart, or a bullet again; not the signature, with which a letter ends. */
function goesOn(lines: readonly string[], at: number, apart: boolean, bulleted: boolean): boolean {
  if (BULLET.test(lines[at] ?? '')) return bulleted
  if (!apart || bulleted) return false
  const end = lines.findIndex((line, i) => i > at && line.trim() === '')
  return end >= 0 && lines.slice(end, end + 20).some((line) => line.trim() !== '')
}

/** "Curator", "she/her | Head of Loans" below a name, "me" among the bullets; no sentence and no greeting. */
function mayBeJob(line: string): boolean {
  return line.length <= 120 && !/[!?:]$|https?:|\d:\d\d/u.test(line) && !CLOSES.test(line)
}

function lineOfPeople(line: string): Person[] {
  const entry = line.replace(BULLET, '').replace(/\*+/gu, '').trim()
  if (CLOSES.test(entry) || /^(?:dear|hi|hello)\s/iu.test(entry)) return []
  const [cell = '', ...cells] = entry.split('\t').map((text) => text.trim())
  const named = isFullName(cell) ? cell : cells.find((text) => isFullName(text))
  if (cells.length > 0 && named !== undefined && !endsInJob(named)) return readPeople(named, 'likely')
  const turned = /^(\p{Lu}[\p{L}'’-]{1,30}), (\p{Lu}[\p{L}'’-]{1,30})$/u.exec(entry)
  if (turned && isSurname(turned[1] ?? '') && isSurname(turned[2] ?? ''))
    return readPeople(`${turned[2]} ${turned[1]}`, 'likely')
  const head = entry.split(AFTER_NAME)[0] ?? ''
  const rest = entry.slice(head.length)
  if (isFullName(head) && !endsInJob(head) && (rest === '' || readPeople(rest, 'likely').length === 0))
    return readPeople(entry.includes('@') ? entry : head, 'likely')
  const people = readPeople(entry, 'likely').filter(({ name }) => name === null || !endsInJob(name))
  return people.length > 0 && !/[.!?]$/u.test(entry) ? people : listAt(entry)
}

/** "Deputy Registrar" is no name, "Ann Porter" is one. */
function endsInJob(name: string): boolean {
  const words = withoutHonorific(name).split(' ')
  const last = words.at(-1) ?? ''
  return !isGivenName(words[0] ?? '') && (ROLE_HEAD.test(last) || isOccupation(last))
}

function isSurname(word: string): boolean {
  return !ROLE_HEAD.test(word) && !isOccupation(word) && !COMPANY_WORD.test(word) && !FILLER.test(word)
}
