/** How titles and letters say at which company the talk is, in the languages that we read; linear. */

export const LABEL =
  /^[ \t*]*(?:company|employer|client|end client|hiring company|kunde|cliente|klant|opdrachtgever|unternehmen|firma|arbeitgeber|entreprise|société|empresa|azienda|società|bedrijf|organisatie|organi[sz]ation)\*?[ \t]*[:：][ \t]*(\S.{0,80})$/imu
/** "at Acme": a place of work. "with Acme" may be a person too. */
export const AT =
  /(?:^|\s)(?:at|@|from|von|bei|bei der|bei dem|beim|chez|presso|bij|na)\s+(?=["“]?[\p{Lu}\p{Ll}\p{N}])/giu
export const WITH =
  /\b(?:interview(?: confirmation| invitation)?|confirmation|invitation|entretien|entrevista|colloquio|gespräch|vorstellungsgespräch|gesprek|sollicitatiegesprek|meeting|call|chat|screen|conversation|process|onsite|schedule|itinerary|discussion|session|round|application|day)s?(?: d['’]embauche| de trabajo| de emprego| de trabalho| di lavoro)?(?: is)?(?: scheduled| confirmed)?\s+(?:with|w\/|mit|avec|con|com|met|en|na|a)\s+(?:la |el |der |dem |the |a )?(?=["“]?[\p{Lu}\p{N}])/giu
export const BEHALF =
  /\b(?:on behalf of|im namen (?:von|der)|au nom de|en nombre de|em nome d[aeo]|per conto di|namens|interest in(?: joining| working (?:at|with|for))?|applying (?:to|at)|application (?:to|at|with)|opportunit(?:y|ies) (?:at|with)|(?:role|post|position|job|career|team|vacancy) (?:at|with)(?: the)?|bewerbung bei|intérêt pour|interés en|interesse (?:an der|an|na|in)|the team at|joining)\s+(?=["“]?[\p{Lu}\p{N}])/giu

/** "Quartzline has scheduled an interview" */
export const DOES =
  /(?<=^|[\n.!] ?)(?=\p{Lu}[\p{L}\p{N}&'’.-]{1,30}(?: \p{Lu}[\p{L}\p{N}&'’.-]{1,30}){0,3} has (?:scheduled|invited|booked|arranged|confirmed|requested))/gu

export const HONORIFIC =
  /^(?:dr|mrs?|ms|prof(?:essor)?|herrn?|frau|mme|monsieur|madame|sra?|sig(?:ra)?|dott(?:ssa)?)\.?$/iu

export const CALENDAR_WORD =
  /^(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\b|^(?:mon|diens|donners|frei|sams|sonn)tag\b|^mittwoch\b|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|^(?:am|pm|gmt|utc|est|cet)$|^(?:what|who|which|you|your|this|that|one|some)\b/iu

/** "your interview at Brightwater", "for the Curator post at the City of Austin" */
export const AT_WORK =
  /(?<!\p{L})(?:interview|role|post|position|job|vacancy|meeting|gespräch|stelle|entretien|poste|entrevista|puesto|colloquio|gesprek)(?: \p{Ll}+){0,3} (?:at|with|bei|bei der|chez|en|presso|bij)\s+(?:the |la |el |der |dem )?(?=["“]?[\p{Lu}\p{N}])/giu

/** "this is Connie Bramlett w/ Hill Country Electric", as texts and calls begin */
export const INTRODUCES =
  /(?<!\p{L})(?:[Tt]his is|[Ii]t['’]s|[Mm]y name is|I am|I['’]m|[Hh]ier ist|[Ii]ch bin|[Ii]ci|[Jj]e suis|[Ss]oy|[Ss]ou|[Aa]qui é|[Ss]ono|[Mm]et|[Ii]k ben)(?: \p{Lu}[\p{L}'’.-]{1,20}){1,3},? (?:w\/|with|from|at|of|von|bei|de|chez|do|da|di|van) (?:the |der |la |el |il )?(?=\p{Lu})/gu
