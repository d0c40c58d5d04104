import type { Quirk } from './quirk.ts'

/** "ATTENDEE:X-USER-KEY=8a4a;CN=Dana Ruiz;CUTYPE=INDIVIDUAL:mailto:dana@…": parameters behind a colon, as Confluence writes them. */
export const colonBeforeParameters: Quirk = {
  name: 'colon-before-parameters',
  line: (line) => line.replace(/^(ATTENDEE|ORGANIZER):(?=[A-Za-z-]{1,40}=[^:]{0,400}:mailto:)/i, '$1;'),
}
