const CANCELLED =
  /^\s*(?:canceled|cancelled|canceled event|cancelled event|abgesagt|abgesagter termin|annulé|annulée|événement annulé|cancelado|cancelada|evento cancelado|annullato|evento annullato|geannuleerd)(?: event)?\s?:/iu

/** Whether a client wrote before the title that it is off, in the languages of the clients. */
export function saysCancelled(title: string): boolean {
  return CANCELLED.test(title)
}
