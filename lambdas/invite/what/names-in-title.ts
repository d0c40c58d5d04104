import type { Person } from '../../address.ts'
import type { KnownNames } from './names.ts'
import { isOccupation, looksLikeOccupation } from './occupations.ts'
import { readPeople } from './people-list.ts'
import { fullNamesApart, isFullName, isGivenName, sameName, withoutHonorific } from './person-name.ts'
import { withoutTalk } from './role-in.ts'
import { partsOf } from './title.ts'
import { ROLE_HEAD } from './title-words.ts'

/** Names among the parts of a title: "Sam / Dana: system design", "Onsite Robin Castell (Dinah Foss/Jonas Ferrier)". */
export function namesInTitle(title: string, known: KnownNames): Person[] {
  const parts = partsOf(title.replace(/\([^()]{0,60}\)/gu, ' '))
  const named = parts.flatMap((part) =>
    isGivenName(part) || (isFullName(part) && isGivenName(part.split(' ')[0] ?? ''))
      ? [{ name: part, email: null }]
      : part.includes(' and ') || part.includes('&')
        ? readPeople(part, 'likely')
        : [],
  )
  return [...named, ...besideCandidate(title, known), ...inBrackets(title)]
}

/** "Robin Castell & Dinah Foss", "Robin Castell/Dinah Foss interview": who is named together with the candidate. */
function besideCandidate(title: string, { candidate, hosts = [] }: KnownNames): Person[] {
  const own = candidate ?? null
  if (own === null) return []
  const parts = title
    .replace(/\([^()]{0,60}\)/gu, ' ')
    .split(/\s*(?:<\s?>|<-+>|[|•·/&+:]|\s[xX×]\s|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|vs?\.?)\s)\s*/u)
    .map((part) => withoutTalk(part))
  // Without a domain that says which company it is, "Acme Rockets" may be one.
  const joined = hosts.length > 0 || /(?:&|\s(?:and|und|et|y|e|og|och)\s)/u.test(title)
  if (!joined || !parts.some((part) => (hosts.length > 0 || part.includes(' ')) && sameName(part, own)))
    return []
  return parts
    .filter((part) => isFullName(part) && !isJob(part))
    .map((name) => ({ name: withoutHonorific(name), email: null }))
}

/** "Credit Risk Modeller", "Ward Sister": beside a candidate stands their role as often as an interviewer. */
function isJob(part: string): boolean {
  const words = part.split(' ')
  const last = words.at(-1) ?? ''
  if (words.some(isGivenName)) return false
  return (
    ROLE_HEAD.test(last) ||
    isOccupation(last) ||
    /^(?:partner|sister|matron|lead)$/iu.test(last) ||
    (words.length > 2 && looksLikeOccupation(last))
  )
}

/** "Interview Day Robin Castell (Dinah Foss/Jonas Ferrier)" */
function inBrackets(title: string): Person[] {
  const inside = /\(([^()]{5,120})\)/u.exec(title)?.[1] ?? ''
  return fullNamesApart(inside).map((name) => ({ name, email: null }))
}
