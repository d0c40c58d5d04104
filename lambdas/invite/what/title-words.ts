import type { Round } from '../invite.ts'

/**
 * Words of invite titles in English, German, French, Spanish, Portuguese, Italian and Dutch.
 * Patterns are linear: alternatives only, no nested quantifiers.
 */

/** The first pattern that matches names the round, so the more telling ones stand first. */
export const ROUNDS: readonly (readonly [Round, RegExp])[] = [
  ['take-home', /\btake[- ]?home\b|\bhome ?assignment\b|\bprobeaufgabe\b|\bprueba t[ée]cnica para casa\b/iu],
  [
    'final',
    /\bfinal(?: round| interview| stage|e[ns]?)?\b|\blast round\b|\babschlussgespr[äa]ch\b|\bfinalrunde\b|\bletzte runde\b|\bentretien final\b|\beindgesprek\b|\bcolloquio finale\b|\bron[dt]a final\b/iu,
  ],
  [
    'onsite',
    /\bon[- ]?sites?\b|\bvirtual loop\b|\bvor[- ]ort\b|\bsur place\b|\bpresencial\b|\bin presenza\b|\bin[- ]person\b|\bop locatie\b|\binterview loop\b|\bsuper ?day\b|\bassessment (?:day|cent(?:er|re))\b|\bprobetag\b/iu,
  ],
  ['panel', /\bpanel\b|\bjury\b|\bgroup interview\b|\bgruppengespr[äa]ch\b/iu],
  [
    'technical',
    /\btech(?:nical|nisch(?:es|er|e)?|nique)?\b(?=.{0,40}\b(?:interview|screen|call|chat|round|assessment|discussion|gespr|entretien|gesprek|session|deep))|\bt[ée]cnic[ao]\b|\btecnic[ao]\b|\bentretien technique\b|\bfachgespr[äa]ch\b|\bfachinterview\b|\btechnical\b|\bsystem[- ]design\b|\bcoding\b|\bpair(?:ing)?[- ]programming\b|\blive[- ]?cod\w{0,6}\b|\bcode review\b|\bwhiteboard\w{0,6}\b|\bcase (?:study|interview)\b/iu,
  ],
  [
    'screen',
    /\b(?:phone|recruiter|initial|telephone|hr|talent|intro(?:ductory)?|screening|first)[- ](?:screen(?:ing)?|interview|call|chat|conversation)|video[- ](?:screen(?:ing)?|interview)\b|\bscreening\b|\bscreen\b|\b(?:telefon|erst|video)(?:interview|gespr[äa]ch)\b|\bkennenlern\w{0,14}|\bpr[ée]-?qualification\b|\bentretien t[ée]l[ée]phonique\b|\bentrevista telef[óôo]nica\b|\bcolloquio (?:telefonico|conoscitivo)\b|\btelefonisch\b|\bkennismaking\w{0,10}/iu,
  ],
  [
    'informational',
    /\binformational\b|\bcoffee chat\b|\bcoffee\b|\binformal (?:chat|call|conversation)\b|\bnetworking\b/iu,
  ],
  [
    'interview',
    /\binterviews?\b|\bvorstellungsgespr[äa]ch\w{0,2}\b|\bbewerbungsgespr[äa]ch\w{0,2}\b|\bjobinterview\b|\bentretiens?\b|\bentrevistas?\b|\bcolloqui?o?\b|\bsollicitatiegesprek\b|\b(?:hiring|candidate) (?:conversation|chat|call)\b/iu,
  ],
]

/** Nouns that end the name of a role (or begin it, in Romance languages). */
export const ROLE_HEAD =
  /^(?:(?:software|data|front|back|dev|web|cloud|hardware|system|support|sales|netzwerk|produkt|projekt|team)?(?:engineer(?:ing)?|developer|programmer|entwickler(?:in)?|ingenieur(?:in)?|ingénieure?|ingenier[oa]|engenheir[oa]|ingegnere|ontwikkelaar|développeu(?:r|se)|desarrollador[a]?|desenvolvedor[a]?|sviluppat(?:ore|rice)|programador[a]?|manager(?:in)?|leiter(?:in)?|designer(?:in)?|analyst(?:in)?|analista|analyste|analist|medewerker|beheerder|scientist|researcher|architekt(?:in)?|architecte?|arquitect[oa]|arquitet[oa]|architetto|director|directeu?r(?:ice)?|consultant(?:e)?|consultor[a]?|consulente|berater(?:in)?|adviseur|intern|internship|praktikant(?:in)?|praktikum|werkstudent(?:in)?|stagiaire|stagista|becari[oa]|estagiári[oa]|trainee|apprentice|specialist|spezialist(?:in)?|spécialiste|especialista|coordinator|administrator|associate|assistant|assistent(?:in)?|representative|executive|officer|accountant|buchhalter(?:in)?|comptable|contable|controller(?:in)?|nurse|teacher|lehrer(?:in)?|professor|postdoc|lecturer|technician|techniker(?:in)?|technicien(?:ne)?|writer|editor|marketer|strategist|planner|advisor|counsel|lawyer|paralegal|recruiter(?:in)?|buyer|chef(?:fe)?|driver|operator|sre|ceo|cpo|cio|ciso|cto|cfo|coo|vp|svp|evp|founder|co-founder|cofounder|president|devops|tester|qa|referent(?:in)?|sachbearbeiter(?:in)?|chargée?|responsable|gerente|vendedor[a]?|librarian|lead|head|principal|clerk|surveyor|pharmacist|economist|product owner|owner|rn|lpn|lvn|cna|swe|sde|sdr|bdr|dba))$/iu

/** Words of a company's name that no person's name has. */
export const COMPANY_WORD =
  /^(?:inc|llc|ltd|limited|corp|corporation|co|company|gmbh|ag|se|kg|ug|ev|e\.v|plc|lp|llp|sa|sas|sarl|srl|spa|s\.p\.a|s\.a|s\.r\.l|s\.l|sl|bv|b\.v|nv|n\.v|ab|as|oy|aps|a\/s|pty|labs?|software|systems?|technolog(?:y|ies)|tech|solutions?|group|gruppe|groupe|grupo|gruppo|holdings?|partners|ventures|capital|bank|banque|banco|insurance|versicherung|health|healthcare|hospital|klinik(?:um)?|clinic|university|universität|université|universidad|universidade|università|universiteit|institute?|institut|college|school|studios?|games|media|digital|analytics|robotics|energy|energie|motors|airlines|foods?|foundation|stiftung|consulting|services|networks?|logistics?|logistik|pharma|bio|biotech|therapeutics|security|cloud|ai|trust|electronics|works|werke?|industries|industrie|council|museum|museums|gallery|library|publishing|publishers|verlag|brewery|brauerei|bakery|bäckerei|farms?|theatre|theater|airways|rail|railways|bahn|housing|society|association|verein|union|federation|charity|agency|agentur|authority|ministry|commission|academy|akademie|laboratories|manufacturing|construction|architects|architekten|textiles|hotels?|resorts?|travel|transport|freight|shipping|spedition|steel|metals|mining|chemicals|plastics|interiors|furniture|pharmacy|apotheke|optics|instruments|semiconductors|devices|aerospace|aviation|automotive|cycles|bikes|marine|outdoors|fitness|apparel|retail|stores|supplies|trading|creative|collective|cooperative|coop|archives?|records|pictures|films|productions|orchestra|symphony|philharmonic|ensemble|opera|ballet|choir|ferry|ferries|vineyards?|winery|dental|veterinary|vets|surgery|solicitors|diocese|cathedral|homes|kitchens?|cafe|café|restaurant|bistro|gardens|landscapes|forestry|timber|fisheries|seafoods?|dairy|creamery|quarry|shipyard|boatyard|charters?|aquarium|zoo|police|ambulance|borough|nursery|builders|plumbing|roofing|welding|fabrication|joinery|carpentry|photography|pottery|records|recruiting|recruitment|careers|staffing|personnel|electric|innovations?|enterprises?|international|global|worldwide|financial|finance|mutual|realty|properties|immobilien|kliniken|krankenhaus|hochschule|schule|gymnasium|kita|praxis|kanzlei|möbel|maschinenbau|elektro|sons|bros|brothers|daughters|söhne|fils|hijos|figli|\w+\.(?:ai|io|com|de|app|dev|co))$/iu

/** Words of titles that are neither a company, nor a person, nor a role. */
export const FILLER =
  /^(?:interviews?|trial|shift|audition|casting|probearbeiten|probetag|schnuppertag|hospitation|internal|external|craft|raiser|tour|exercise|hold|tentative|lunch|breakfast|dive|founders|committee|speed|schedule|itinerary|job|jobinterview|vorstellungsgespräch|bewerbungsgespräch|gespräch|entretien|d'embauche|embauche|entrevista|trabajo|emprego|colloquio|lavoro|sollicitatiegesprek|gesprek|meeting|besprechung|termin|réunion|reunión|reunião|riunione|vergadering|call|anruf|appel|llamada|chamada|chiamata|telefonat|chat|talk|conversation|discussion|intro|introduction|introductory|kennenlernen|kennenlerngespräch|erstgespräch|kennismaking|screen|screening|phone|telefon|telefoninterview|telefonisches?|video|videocall|virtual|remote|online|zoom|teams|google|meet|skype|webex|technical|technisches?|tech|coding|system|design|pairing|onsite|on-site|panel|final|first|second|third|1st|2nd|3rd|last|round|runde|ronda|rodada|stage|step|part|loop|day|hiring|manager|hm|recruiter|recruiting|recruitment|hr|talent|team|fit|culture|cultural|values?|behaviou?ral|case|study|presentation|debrief|prep|follow-up|follow|up|catch-up|catch|invitation|invite|einladung|updated?|confirmed|confirmation|bestätigung|confirmación|reminder|rescheduled|cancell?ed|scheduled?|candidate|applicant|bewerber|your|ihr|dein|votre|tu|su|sua|il|uw|je|the|a|an|and|und|et|y|e|en|with|mit|avec|con|com|met|for|für|pour|para|per|voor|at|bei|chez|bij|presso|of|von|to|zu|position|role|stelle|poste|puesto|vaga|posizione|functie|application|bewerbung|candidature|candidatura|coffee|informal|informational|min|mins|minutes?|minuten|hour|hours|h|am|pm|mit|live|pair|programming|whiteboard|initial|next|steps?|is|has|been|event|details|session|assessment|test|take-home|review|portfolio|executive|peer|interviewer|quick|friendly|welcome|us|our|kick-off|sync|1:1|hi|hello|dear|hey|hallo|liebe|lieber|bonjour|hola|olá|ciao|beste|support|customer|reception|office|desk|building|floor|regards|best|kind|human|resources|microsoft|apple|calendar|subject|location|time|date|people|acquisition|engineering|leadership|management|members?|several|some|key|other|member|[0-9:.]+)$/iu
