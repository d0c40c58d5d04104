import { domainOf } from '../../address.ts'
import { isFreeMail, namesCompany, registrable } from '../what/domain-name.ts'
import type { CalendarUser } from './calendar-user.ts'

/**
 * Whether somebody is invited as the candidate is: where the organizer's domain says which company it is, a guest who is not there
 * but with a free-mail host, or at the candidate's own university, is another candidate of a group interview or an assessment.
 */
export function isOtherCandidate(
  user: CalendarUser,
  candidate: CalendarUser | null,
  users: readonly CalendarUser[],
): boolean {
  const organizer = users.find((one) => one.organizer)
  if (!candidate?.email || !user.email || !organizer?.email || user === candidate || user.organizer)
    return false
  const [own, company, theirs] = [candidate.email, organizer.email, user.email].map((email) =>
    registrable(domainOf(email)),
  )
  if (!company || !theirs || !namesCompany(company) || company === own || company === theirs) return false
  return isFreeMail(theirs) || theirs === own
}
