import { domainOf } from '../../address.ts'
import { registrable } from '../what/domain-name.ts'
import type { CalendarUser } from './calendar-user.ts'
import { arranges } from './roles.ts'

/**
 * Whether words say that somebody arranges interviews: those of the display name ("Maya Lin (Recruiting)"), of the address
 * ("maya@talent.acme.com"), or those beside the name in the description, e.g. a signature.
 */
export function arrangesByWords(user: CalendarUser, description: string | null): boolean {
  const aside = user.label.replace(user.name ?? '', ' ')
  const host = user.email ? domainOf(user.email).split('.').slice(0, -2).join(' ') : ''
  const label = user.email ? registrable(domainOf(user.email)) : ''
  return (
    arranges(aside) ||
    arranges(host) ||
    AGENCY.test(label) ||
    (user.name !== null && arrangesBeside(user.name, description))
  )
}

/** "talentpool-agency.example", "croftrecruitment.example": who works for others arranges. */
const AGENCY =
  /recruit|staffing|headhunt|talent(?:pool|search)|executive-?search|personalberatung|-agency\./iu

/** "Maya Lin, Senior Recruiter" on one line, "Maya Lin" with "Talent Acquisition" below, "Your recruiter: Maya Lin". */
function arrangesBeside(name: string, description: string | null): boolean {
  const lines = (description ?? '').slice(0, 20_000).split('\n').slice(0, 400)
  return lines.some((line, index) => {
    const at = line.indexOf(name)
    if (at < 0) return false
    const before = line.slice(Math.max(0, at - 40), at)
    const after = line.slice(at + name.length, at + name.length + 60).split(/[.!?]|\band\b|\bund\b/)[0] ?? ''
    const alone = line.trim().length <= name.length + 4
    return (
      arranges(after) ||
      /(?:recruiter|coordinator|contact|scheduled by|arranged by)\W{1,4}$/i.test(before) ||
      (alone && arranges((lines[index + 1] ?? '').slice(0, 80)))
    )
  })
}
