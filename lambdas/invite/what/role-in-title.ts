import { fold, fullNamesApart } from './person-name.ts'
import type { Known } from './role.ts'
import { GENDERS, isTalk, namesInterview, occupationIn, roleIn, tidyRole, withoutTalk } from './role-in.ts'
import { isOther, likely, roleNamed } from './role-in-words.ts'
import { roleWithoutCapitals } from './role-without-capitals.ts'
import { isShift } from './speciality.ts'
import { partsOf } from './title.ts'
import { ROLE_HEAD } from './title-words.ts'

const WITH = /(?<!\p{L})(?:with|w\/|mit|avec|con|com|met|med|z|ze|s|se|с|зі|з)\s/iu
const BRACKET = /[([]([^()[\]]{2,80})[)\]]/gu
const AT = /\s+(?:at|@|bei|chez|presso|bij|hos|na|with|w\/|mit|avec|con|com|met)\s+.*$/iu

/** What stands in brackets is asked last: "Backend Engineer (Payments)", but "Sam Okafor (Platform Engineer)". */
export function roleInTitle(title: string, known: Known): string | null {
  const { people = [] } = known
  const bare = title.replace(BRACKET, ' ')
  const raw = partsOf(bare, 'together')
  const parts = raw.map((part) => withoutKnown(part.replace(AT, '').replace(PLACED, ''), known))
  for (const [i, part] of parts.entries()) {
    if (LEADS.test(part) && people.some((name) => endsIn(raw[i - 1] ?? '', name))) continue
    const role = roleIn(part) ?? (isOther(part, known) || LEGAL.test(part) ? null : occupationIn(part))
    if (role !== null) return role
  }
  const marked = beforeGenders(title, known)
  if (marked !== null) return marked
  for (const part of isOfTwo(title) || !namesInterview(title) ? [] : parts) {
    const role = leftOver(part, known)
    if (role !== null) return role
  }
  return inBrackets(title, known) ?? behindFor(bare, known) ?? roleWithoutCapitals(title)
}

/** "(m/w/d)" makes a job of what it stands behind. */
function beforeGenders(title: string, known: Known): string | null {
  const at = title.search(GENDERS)
  const text = withoutTalk(partsOf(title.slice(0, Math.max(0, at)), 'together').at(-1) ?? '')
  return text === '' || text.split(' ').length > 6 || isOther(text, known) ? null : tidyRole(text)
}

/** "Interview with Northwind for Cataloguer" */
function behindFor(title: string, known: Known): string | null {
  const last = /\sfor\s(?:an?\s|the\s|our\s)?(\p{Lu}[^|:]{1,60})$/u.exec(title)?.[1] ?? ''
  return roleNamed(last, known)
}

function inBrackets(title: string, known: Known): string | null {
  for (const match of title.matchAll(BRACKET)) {
    const inside = match[1] ?? ''
    const shifted = isShift(inside) ? beforeShift(title.slice(0, match.index)) : null
    if (shifted !== null) return shifted
    if (isOfInterviewer(title.slice(0, match.index), known) || fullNamesApart(inside).length > 0) continue
    const role = roleNamed(inside, known)
    if (role !== null) return role
  }
  return null
}

/** "Manager (Night Shift)": a noun that alone would be anybody's. */
function beforeShift(before: string): string | null {
  const last = before.trim().split(/\s+/u).at(-1) ?? ''
  return ROLE_HEAD.test(last) ? last : null
}

/** "Interview with Dana Ruiz (Head of Data)": the job of who holds it. Behind candidate or company it is the one applied for. */
function isOfInterviewer(before: string, { candidate, people = [], company }: Known): boolean {
  if ([candidate, company].some((name) => name != null && endsIn(before, name))) return false
  const beside = before.split(/[|:–—]|\s-\s/u).at(-1) ?? ''
  return people.some((name) => endsIn(before, name)) || WITH.test(beside)
}

/** "Butcher & Baker Ltd" */
const LEGAL =
  /(?<!\p{L})(?:ltd|limited|inc|llc|llp|plc|gmbh|ag|kg|co|sons|bros|brothers|sarl|sas|bv|ab|oy|aps|söhne|fils)\.?$/iu

/** "Dana Ruiz – Head of Data": of the two, theirs. */
const LEADS =
  /^(?:head|director|vp|svp|chief|c[a-z]o|founder|co-?founder|president|partner|leiter(?:in)?|directeur|directrice|director[a]?)(?!\p{L})/iu

function endsIn(text: string, name: string): boolean {
  return fold(name) !== '' && fold(text).endsWith(fold(name))
}

/** "Sam Okafor Platform Engineer", "Northwind Platform Engineer" → "Platform Engineer". */
function withoutKnown(part: string, { candidate, people = [], company }: Known): string {
  const names = [candidate, company, ...people].flatMap((name) => (name ? [name.split(/\s+/u)] : []))
  const words = part.split(/\s+/u)
  const name = names.find((one) => fold(one.join(' ')) === fold(words.slice(0, one.length).join(' ')))
  return name && words.length > name.length ? words.slice(name.length).join(' ') : part
}

/** "Baker <> Sam": company and candidate, though a baker is one who bakes; and titles that name no talk at all. */
function isOfTwo(title: string): boolean {
  return /<\s?>|<-+>|⟷|↔|⇄|<=>|\s[xX×]\s/u.test(title) || !title.split(/[\s,:;|–—-]+/u).some(isTalk)
}

/** What is left of a part without words of talks: "Interview: Cataloguer", "Entretien souffleur de verre". */
function leftOver(part: string, known: Known): string | null {
  const left = withoutKnown(
    part
      .split(/,\s/u)
      .map(withoutTalk)
      .find((text) => text !== '') ?? '',
    known,
  )
  const role = left === '' ? null : likely(left, known)
  // "Leerkracht groep 6"
  const number =
    role && COUNTED.test(role)
      ? /^ \d{1,2}(?!\d)/u.exec(part.slice(part.indexOf(role) + role.length))?.[0]
      : ''
  return role === null ? null : role + (number ?? '')
}

const COUNTED = /\s(?:groep|klas|klasse|year|grade|level|band)$/iu

/** "organist i Vesterkær": where the post is. "Lecturer in Law" goes on. */
const PLACED = /\s+(?:i|på|ved|w|v|we|ve|в|у|на)\s+\p{Lu}.*$/u
