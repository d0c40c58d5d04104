/**
 * Phrases that announce a role, in the languages that we read. After Slavic, Baltic and Greek ones the noun is often declined, so there
 * it counts only as it stands in our table of occupations.
 */

/** "for the role of …", "für die Stelle als …", "pour le poste de …": what follows is the role, whatever it is. */
export const ROLE_FOLLOWS =
  /(?<!\p{L})(?:(?:role|position|post|job|opening|vacancy)\s(?:of|as|is)(?:\s(?:an?|the))?\s|(?:applied|applying) to (?:be|become)\s(?:an?\s|the\s|our\s)?|bewerbung (?:als|um die stelle als|für die stelle als)\s|(?:stelle|position|rolle|funktion)\s(?:als|des|der|eines|einer)\s|poste d(?:e |'|’)|(?:candidature|candidate?) (?:au poste |comme |en tant que )d?(?:e |'|’)?|(?:puesto|cargo|vacante|posición|plaza) de\s|(?:vaga|posição|função|cargo|lugar) de\s|(?:posizione|ruolo|posto) d(?:i |')|(?:functie|rol|vacature)(?: van| als| voor)?\s|stelle [„"“»]|(?:sollicitatie als|candidature comme|postule[zr]? comme)\s|(?:tjänst(?:en)?|rollen|stilling(?:en|a)?|jobb(?:et|en)?|job(?:bet)?) som\s|(?:postul|poziția|poziţia|funcția|funcţia|rolul) de\s)(?=\p{L})/giu

/** "tjänsten Svetsare": no "som" between. */
export const CAPITAL_FOLLOWS = /(?<!\p{L})(?:tjänst(?:en)?|stilling(?:en)?|jobbet)\s(?=\p{Lu})/gu

/** "na stanowisko …", "na pozici …", "на позицию …" */
export const DECLINED_FOLLOWS =
  /(?<!\p{L})(?:stanowisk(?:o|a|u)|pozycj[ęiea]|pozic[ieí]|pozíci[uae]|pozicij[ua]|radno mjesto|delovno mesto|(?:на )?(?:позицию|вакансию|должность|посаду|позицію|вакансію))\s?:?\s[«„"]?(?=\p{L})/giu

/** "for the Harbour Pilot position", "in our Digital Preservation Lead role", "the VP, Finance & Operations search". */
export const NAMED_BEFORE =
  /(?<!\p{L})(?:the|our|an?|your|this|open|re:)\s(?=\p{Lu})([^\n.;:!?]{2,80}?)\s(role|position|post|opening|opportunity|vacancy|job|search|team|interviews?)(?!\p{L})/gu

/** "for the instructional designer job", "about our dental nurse role": of small letters, only nouns that name a job. */
export const SMALL_BEFORE =
  /(?<!\p{L})(?:for|about|regarding|re|discuss|in|as|of)\s(?:the|our|an?|that|this)\s(?:(?:new|open|vacant|advertised|part-time|full-time)\s)?((?:\d{1,2}(?:st|nd|rd|th)[ -])?[\p{Ll}][\p{Ll} /&-]{2,40}?)\s(?:role|position|post|opening|vacancy|job|gig)(?!\p{L})/gu

/** "Garson pozisyonu için", "a Szakács pozícióra": the noun stands before, as it is. */
export const NOUN_BEFORE =
  /((?:(?<!\p{L})\p{Lu}[\p{L}-]{2,24}\s){1,4})(?:pozisyonu|pozisyonuna|pozisyonunuz|kadrosu|rolü|pozíció|munkakör|állás)(?:ra|re|val|vel|hoz|höz|hez|ra|ban|ben|unk|ünk)?(?!\p{L})/gu

/** "sairaanhoitajan tehtävään": Finnish nouns in -ja only add an n. */
export const FINNISH =
  /(?<!\p{L})([\p{L}-]{3,30}j[aä])n (?:tehtävä|paikka|paika|työ|rooli|toime)\p{L}{0,6}/giu

/** "your application for Barista", "an interview for Office Coordinator": a company could follow as well. */
export const MAY_FOLLOW =
  /(?<!\p{L})(?:appl(?:ied|ying|ication)|candidacy|considered|interview(?:s|ing|ed)?|recruiting|hiring|search|candidate|join(?:ing)? (?:us|our team|the team)) (?:for|as)\s(?:an?\s|the\s|our\s)?(?=\p{Lu})|application\s?[:–]\s(?=\p{Lu})|(?:entretien|entrevista|colloquio|gespräch|gesprek|intervju) (?:pour|para|per|als|voor|som)\s(?=\p{L})/giu

/** "Re: Archivist - Job ID 20144" */
export const BEFORE_NUMBER =
  /^[ \t>*]*(?:(?:re|regarding|subject|betreff|role|title)\s?:\s*)?(\p{Lu}[^\n:|]{2,70}?)\s*[-–—(,|]\s*\(?(?:job|req(?:uisition)?|vacancy|posting|ref(?:erence)?|position)\.?\s?(?:id|no|nr|number|code)?\.?\s?[:#]?\s?[\p{Lu}-]{0,6}\d{2,}/imu

/** Small words that end a role in small letters. */
export const ENDS_ROLE =
  /^(?:à|au|aux|ds|chez|dans|sur|pour|en|el|la|los|las|con|com|presso|al|alla|nel|nella|negli|bij|op|te|in|i|på|hos|ved|til|till|med|från|fra|för|for|w|we|na|u|v|ve|ze|s|z|pri|din|cu|în|za|per|at|with|is|are|has|have|will|which|that|who|aboard|starting|from|today|tomorrow|yesterday|this|next|on|bei|im|auf|ab|zum|zur|an|ausgeschrieben|findet|möchten|laden|würden|wurde|ist|und|confirmé|fissato|confermato|confermata|confirmada?|foi|será|sera|fue|está|é|è|est|a|ha|aura|tendrá|notre|nostro|nostra|nuestr[oa]|nosso|nossa|our|your|you|we|and|as|to)$/iu
