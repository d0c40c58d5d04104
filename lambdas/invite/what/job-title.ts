import { isOccupation } from './occupations.ts'
import { isFullName, isGivenName } from './person-name.ts'
import { COMPANY_WORD, FILLER, ROLE_HEAD } from './title-words.ts'

/** What stands before the noun of a job and is nobody's given name. */
const MODIFIER =
  /^(?:shift|workshop|general|senior|junior|deputy|assistant|acting|interim|chief|site|plant|yard|ward|floor|store|shop|area|regional|duty|managing|operations|production|principal|night|day|kitchen|branch|station|deck|engine|fleet|crew|warehouse|line|safety|quality|project|programme|program|volunteer|community|practice|union|legal|finance|vice|executive|works|maintenance|head|lead|art|music|stage|front|back|house|garden|estate|farm|field|service|training|clinical|medical|nursing|social|youth|parish|town|county)$/iu

/** "shift supervisor", "Workshop Foreman": a job where a list of people may have a name; "Ann Porter" is a name. */
export function isJobTitle(text: string): boolean {
  const words = text.trim().split(/\s+/u)
  const [first = ''] = words
  const last = words.at(-1) ?? ''
  if (words.length < 2 || isGivenName(first) || !(ROLE_HEAD.test(last) || isOccupation(last))) return false
  return (
    MODIFIER.test(first) ||
    isOccupation(first) ||
    ROLE_HEAD.test(first) ||
    FILLER.test(first) ||
    COMPANY_WORD.test(first)
  )
}

/** "Executive Chef Torben Quist" → the name behind the job; null where none is. */
export function behindJob(text: string): string | null {
  const words = text.split(' ')
  if (isGivenName(words[0] ?? '')) return null
  const at = words.findLastIndex((word) => ROLE_HEAD.test(word) || (isOccupation(word) && !isGivenName(word)))
  const name = words.slice(at + 1).join(' ')
  return at >= 0 && isFullName(name) ? name : null
}
