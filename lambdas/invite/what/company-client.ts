import { domainOf, type Person } from '../../address.ts'
import { isTool, registrable } from './domain-name.ts'

/** "my client, Brightwater", "on behalf of our client Brightwater": whoever arranges names whom for. */
export const CLIENT =
  /(?<!\p{L})(?:(?:my|our|the|unser(?:e[mnr]?)?|mein(?:e[mn]?)?|notre|nuestro|nuestra|nosso|nossa|nostro|onze|mijn)\s(?:client|customer|kunden?|kundin|mandant(?:en|in)?|auftraggeber|cliente|klant|opdrachtgever),?\s+(?:the |die |der |das |la |le |el |il |de )?)(?=["“]?[\p{Lu}\p{N}])/giu
/** "Brightwater would like to meet you" */
export const WOULD_MEET =
  /(?<=^|[\n.!,:–-] ?)(?=\p{Lu}[\p{L}\p{N}&'’.-]{1,30}(?: (?:& )?\p{Lu}[\p{L}\p{N}&'’.-]{1,30}){0,3} (?:would (?:like|love) to (?:meet|interview|speak|talk|see|invite)|(?:want|wants) to (?:meet|interview)|(?:möchte|möchten) (?:sie|dich)|souhaite(?:nt)? vous|quiere conocerte|wil je))/gu

const AGENCY =
  /recruit|staffing|headhunt|talent|search|personal(?:beratung|vermittlung|service)|-personal|personnel|resourcing|werving|uitzend|recrutement|seleccion|selezione/iu

/** Whether who writes works for others, by their domain. */
export function isAgency(organizer: Person | null): boolean {
  if (!organizer?.email || isTool(domainOf(organizer.email))) return false
  return AGENCY.test(registrable(domainOf(organizer.email)))
}
