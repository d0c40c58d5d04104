import type { JcalComponent, JcalProperty } from '../calendar/jcal.ts'
import { firstValue, parameterOf } from '../calendar/jcal.ts'
import type { Quirk } from './quirk.ts'

/** iCloud puts a dead pseudonym in place of the address (`2_…@imip.me.com`, "/123/principal/"); the person is in EMAIL. */
export const icloudPseudonym: Quirk = {
  name: 'icloud-pseudonym',
  event: (event) => changed(event, event[1].map(withEmail)),
}

function changed(event: JcalComponent, properties: readonly JcalProperty[]): JcalComponent {
  return properties.every((property, index) => property === event[1][index])
    ? event
    : [event[0], properties, event[2]]
}

function withEmail(property: JcalProperty): JcalProperty {
  const email = parameterOf(property, 'email')
  const pseudonym = /@imip\.me\.com$|\/principal\/?$/i.test(firstValue(property))
  return pseudonym && email ? [property[0], property[1], property[2], `mailto:${email}`] : property
}
