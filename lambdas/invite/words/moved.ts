import type { Moment } from './moments.ts'

/** Before a date or an hour that is the new one: "now at", "New time:", "neuer Termin ist am". */
const BECOMES =
  /(?<!\p{L})(?:now|new (?:date and time|date & time|day|date|time|slot)|re-?scheduled (?:to|for)|moved (?:it |this |us )?to|changed to|pushed (?:back )?to|brought forward to|jetzt|nun|neue[rs]? (?:termin|zeit|uhrzeit|datum)|(?:verschoben|verlegt) auf|désormais|maintenant|nouve(?:lle|au|l) (?:date|heure|horaire|créneau)|reporté au|déplacé au|ahora|nuev[ao] (?:fecha|hora|horario)|(?:traslad|cambi|reprogram)\p{L}{1,5} (?:al|para el)|agora|nov[ao] (?:data|hora|horário|horario)|(?:remarcad|alterad|adiad)[ao] para|adesso|nuov[ao] (?:data|ora|orario)|spostat[oa] (?:a|al)|nieuwe? (?:tijd|datum|tijdstip|afspraak)|(?:verplaatst|verzet|verschoven) naar|naar)(?:\s(?:is|will be|be|on|at|for|ist|am|um|est|le|à|es|el|será|a las|é|em|às|è|il|alle|op|om))*[\s:,*]*(?:the |den |dem )?$/iu

/** Before one that is no longer so: "(was Monday", "Old time:", "bisher:". */
const WAS =
  /(?:^|[(\n,;–—-]\s*|\n\s*|: ?)(?:it )?(?:was|formerly|before|war|vorher|zuvor|bisher(?:ig\p{L}{1,2})?|früher|avant|précédemment|antes|anteriormente|prima|precedentemente|eerst|eerder|voorheen)(?: at| on| um| am| le| à| el| a las| em| às| il| alle| op| om)?[\s:]*$|(?<!\p{L})(?:formerly|no longer|not|(?:old|original|former|previous|prior) (?:date and time|date|time|slot|day)|anstatt(?: am)?|anstelle (?:von|des)|alte[rs]? (?:termin|zeit|datum)|ursprünglicher termin|ancien(?:ne)? (?:date|heure|horaire|créneau)|(?:fecha|hora|horario) (?:anterior|original)|(?:data|hora|horário) (?:anterior|original)|ao invés d[aeo]|vecchi[ao] (?:data|ora|orario)|(?:data|ora|orario) precedente|anziché|oude (?:tijd|datum|afspraak)|vorige (?:tijd|datum))(?: for| on| at| um| am| le| à| el| em| às| il| alle| op| om)*[\s:,*]*$/iu

const ARROW = /^[^\n]{0,24}(?:→|⇒|->|=>)\s*$/u

/** "moved from 9:00 AM to 11:15 AM": what looks like a range is the old hour and the new one. */
const MOVED_FROM =
  /(?<!\p{L})(?:moved|changed|shifted|pushed(?: back)?|rescheduled|brought forward|postponed|verschoben|verlegt|déplacée?|décalée?|reportée?|trasladad[oa]|cambiad[oa]|alterad[oa]|adiad[oa]|spostat[oa]|verzet|verplaatst)(?: \p{L}{1,10})? (?:from|von|vom|de|da|dalle|das|desde|van)(?: the| las| las)?\s*$/iu

/** Without the former times of an interview that was moved; a move by hours alone keeps the new ones. */
export function withoutFormer(moments: readonly Moment[], text: string): Moment[] {
  const left = moments
    .map((moment) => movedHour(moment, text))
    .filter((moment, i) => {
      const next = moments[i + 1]
      return !WAS.test(before(moment, text)) && !(next && ARROW.test(text.slice(moment.end, next.start)))
    })
  const anew = left.findIndex((moment) => BECOMES.test(before(moment, text)))
  return anew < 0 ? left : left.slice(anew)
}

function before(moment: Moment, text: string): string {
  return text.slice(Math.max(0, moment.start - 60), moment.start)
}

function movedHour(moment: Moment, text: string): Moment {
  const { time } = moment
  if (time === null || time.end === null) return moment
  const ahead = text.slice(Math.max(0, moment.at - 60), moment.at).replace(/\s+/gu, ' ')
  return MOVED_FROM.test(ahead) ? { ...moment, time: { ...time, start: time.end, end: null } } : moment
}

/** The label of a time that takes the place of another. */
export const NEW_LABEL =
  /^[\s*_>•-]*(?:(?:your|ihr|la|le|el|il|de) )?(?:(?:new|updated|revised|neue[rs]?|nouve(?:l|lle|au)|nuev[ao]|nov[ao]|nuov[ao]|nieuwe?)(?!\p{L})|re-?scheduled (?:to|for)|(?:moved|changed) to|now|jetzt|verschoben auf|verlegt auf|désormais|reporté|ahora|reprogramad[ao]|agora|remarcad[ao]|adesso|spostat[oa]|verplaatst|verzet)/iu
