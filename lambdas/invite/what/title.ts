/** What calendars and mail programs put before a title. Linear: every alternative ends in its own colon. */
const PREFIX =
  /^\s*(?:\[[^\]\n]{1,30}\]|(?:fwd?|fw|wg|tr|rv|rif|r|i|enc|vs|vl|vb|pd|re|aw|sv|antw|res|doorst|weitergeleitet|(?:updated |canceled |cancelled |declined |accepted |tentative(?:ly accepted)? |new )?(?:invitation|event|meeting)(?: with note| from an unknown sender)?|updated|canceled(?: event)?|cancelled(?: event)?|accepted|declined|tentative|rescheduled|reminder|notification|confirmed|invitation mise à jour|annulé|annulée|événement annulé|acceptée?|aktualisierte einladung|einladung|termineinladung|abgesagt|abgesagter termin|angenommen|zugesagt|aktualisiert|invitación(?: actualizada)?|cancelado|evento cancelado|aceptado|actualizado|convite(?: atualizado)?|cancelada|evento cancelado|atualizado|invito(?: aggiornato)?|annullato|evento annullato|aggiornato|uitnodiging|bijgewerkte uitnodiging|geannuleerd|geannuleerde afspraak|bijgewerkt)\s?:)\s*/iu

/** Google's subject ends in " @ Tue Nov 24, 2026 2pm - 3pm (EST) (sam@gmail.com)". */
const GOOGLE_TAIL =
  /(?: @ (?=.{0,60}\d)(?=.{0,80}(?:\d:\d\d|\d ?[ap]m|20\d\d)).{0,200}| - (?=.{0,40}20\d\d).{0,80}\d.{0,80}\([^()@]{1,64}@[^()]{3,100}\))\s*$/iu

/** The title without "Fwd:", "[EXTERNAL]", "Updated invitation:" and Google's time at its end. */
export function cleanTitle(text: string): string {
  let title = text.slice(0, 500).replace(/\s+/gu, ' ').trim()
  for (let i = 0; i < 8; i++) {
    const shorter = title.replace(PREFIX, '')
    if (shorter === title || shorter === '') break
    title = shorter
  }
  return title.replace(GOOGLE_TAIL, '').trim()
}

/** Parts between the signs that titles are built with: "Acme <> Sam | Onsite - Backend" → 4 parts. */
export function partsOf(title: string): string[] {
  return title
    .split(/\s*(?:<\s?>|<-+>|⟷|↔|⇄|<=>|[|•·⋅]|::|\s[-–—/×xX&+~]\s|[–—]|:\s|\s\/|\/\s)\s*/u)
    .map((part) => part.replace(/^[\s"'“”([{,;:-]+|[\s"'“”)\]},;:!.-]+$/gu, '').trim())
    .filter((part) => part !== '')
    .slice(0, 12)
}
