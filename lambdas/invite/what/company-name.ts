import { domainOf, type Person } from '../../address.ts'
import { companyFromDomain, isTool, namedByDomain } from './domain-name.ts'
import { fold, isFullName, isGivenName } from './person-name.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'

/** "Nordlicht GmbH", "Banco Lumen": not "Lab tour", nor "Group" alone. */
export function soundsLikeCompany(words: readonly string[]): boolean {
  if (words.every((word) => COMPANY_WORD.test(word) || FILLER.test(word))) return false
  return COMPANY_WORD.test(words.at(-1) ?? '') || (words.length > 1 && ROMANCE_FIRST.test(words[0] ?? ''))
}

const ROMANCE_FIRST =
  /^(?:banco|banca|banque|bank|hospital|hôpital|ospedale|klinik|klinikum|universi\p{L}{3,6}|stiftung|fundación|fondation|fundação|fondazione|grupo|groupe|gruppo|gruppe|museum|museo|musée|museu|teatro|théâtre|theater|verlag|stadtwerke|gymnasium|colegio|école|lycée|scuola|institut|instituto|istituto)$/iu

/** Tools write in a company's name: "Harborlight Bank <harborlight@myworkday.com>", "Haneul Electronics Recruiting <jobs@haneul…>". */
export function organizerAsCompany(organizer: Person | null): string | null {
  if (!organizer?.name || !organizer.email) return null
  const host = domainOf(organizer.email)
  const name = organizer.name.replace(ORGANIZER_TAIL, '').trim()
  const words = name.split(' ')
  if (name === '' || isGivenName(words[0] ?? '')) return null
  if (!isTool(host)) return beginsAsDomain(words, host)
  const says = isFullName(name) || words.every((word) => FILLER.test(word) || ROLE_HEAD.test(word))
  return says || isToolsOwn(name, host) || ROBOT.test(name) ? null : name
}

/** "Workday" at myworkday.com, "Greenhouse" at us.greenhouse-mail.io. */
function isToolsOwn(name: string, host: string): boolean {
  const plain = fold(name).replaceAll(' ', '')
  return namedByDomain(name, host) || (plain.length >= 4 && host.replaceAll(/[.-]/g, '').includes(plain))
}

const ROBOT = /no-?reply|notif|support|calendar|scheduler|bookings?/iu

/** "Wattle Bank Graduate Bookings" at wattlebank.example: the words that its domain spells. */
function beginsAsDomain(words: readonly string[], host: string): string | null {
  const label = fold(companyFromDomain(host)).replaceAll(' ', '')
  const ends = words.map((_, i) => words.slice(0, i + 1).join(' '))
  return ends.find((name) => fold(name).replaceAll(' ', '') === label) ?? null
}

const ORGANIZER_TAIL =
  /(?:\s[-–|]?\s?|^)(?:talent acquisition|talent|recruiting|recruitment|recruiters?|careers?|jobs|hiring|hr|human resources|people|interviews?|scheduling|team|via .*|\(.*\))(?: team)?$/iu

/** "Acme Rockets" could be a person's name, were it not for "the Acme Rockets team" or "Recruiter, Acme Rockets". */
export function isSpokenOfAsCompany(name: string, text: string): boolean {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const team = '(?:team|recruiting|recruitment|talent|careers|hiring|people|hr|headquarters|office|group)'
  const job =
    '(?:coordinator|recruiter|manager|partner|team|acquisition|lead|director|engineer|designer|officer|recruiting|recruitment|talent|operations|specialist|resources|koordinatorin|referentin|recruterin)'
  const spoken = new RegExp(
    `(?:(?:^|\\s)(?:at|@|join|joining|interest in|working (?:at|for)|on behalf of|your application (?:to|with)|the|bei|chez|presso)\\s+${literal}(?!\\p{L}))|${literal}(?:['’]s)?\\s+${team}(?!\\p{L})|${job}(?:,|\\s[-–|@]|\\sat|\\n)\\s?${literal}(?!\\p{L})`,
    'iu',
  )
  return spoken.test(text.slice(0, 8000))
}

/** "Kestrel Bay interview" → Kestrel, Bay: without words of talks at both ends. */
export function trimFiller(words: readonly string[]): string[] {
  const left = [...words]
  while (left.length > 0 && FILLER.test(left[0] ?? '')) left.shift()
  while (left.length > 0 && FILLER.test(left.at(-1) ?? '')) left.pop()
  return left
}
