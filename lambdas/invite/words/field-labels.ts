import { INTERVIEWER_LABELS } from '../what/leads.ts'
import { LOCALE_LABELS } from './locale-labels.ts'
import { foldWord } from './tokens.ts'

/** What a labelled line of an invite says. */
export type FieldKind =
  | 'when'
  | 'date'
  | 'time'
  | 'start'
  | 'end'
  | 'duration'
  | 'zone'
  | 'where'
  | 'link'
  | 'who'
  | 'interviewers'
  | 'organizer'
  | 'invitee'
  | 'role'
  | 'company'
  | 'title'
  | 'round'
  | 'other'

/** Labels of calendars, meeting and hiring tools and of people, lower-case, in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const LABELS: Readonly<Record<FieldKind, string>> = {
  when: `when|date & time|date and time|date/time|date / time|event date/time|event date & time|event date|interview date and time|interview date & time|interview time|interview date/time
|interview schedule|scheduled for|scheduled time|scheduled|meeting time|day and time|day & time|call time|time & date|time and date|new time|new date|new date and time|updated time|updated date|revised time|revised date|new date & time|new date/time|new time and date|new interview time|new interview date|new slot|rescheduled to|rescheduled for|moved to|now|now at|appointment
|wann|datum und uhrzeit|datum & uhrzeit|datum/uhrzeit|datum, uhrzeit|termin|interviewtermin|neuer termin|neue zeit|neue uhrzeit|neues datum|neuer zeitpunkt|verschoben auf|verlegt auf|zeitpunkt|tag und uhrzeit
|quand|date et heure|date & heure|date/heure|date et horaire|rendez-vous|créneau|nouvelle date|nouvel horaire|nouvelle heure|nouveau créneau|nouvelle date et heure|reporté au|déplacé au
|cuándo|cuando|fecha y hora|fecha/hora|fecha & hora|cita|nueva fecha|nueva hora|nuevo horario|nueva fecha y hora|reprogramada para|fecha y horario|quando|data e hora|data/hora|data & hora|data e horário|data e ora|data/ora|data & ora|data e orario|nova data|nova hora|nova data e hora|remarcada para|nuova data|nuova ora|nuovo orario|nuova data e ora|spostato a|novo horário
|wanneer|datum en tijd|datum & tijd|datum/tijd|datum en tijdstip|tijdstip|afspraak|nieuwe datum|nieuwe tijd|nieuw tijdstip|nieuwe afspraak|nieuwe datum en tijd|verplaatst naar`,
  date: `date|day|interview date|meeting date|date of interview|datum|tag|interviewdatum|jour|date de l'entretien|fecha|día|fecha de la entrevista|data|dia|data da entrevista|data del colloquio|giorno|dag`,
  time: `time|hour|hours|time slot|timeslot|interview hours|zeit|uhrzeit|heure|horaire|hora|horario|horário|ora|orario|orari|tijd|tijd en plaats|uur`,
  start: `start|starts|start time|starting|begin|begins|start date|starts at|from date|beginn|anfang|startzeit|beginnt|début|debut|commence|heure de début|inicio|comienzo|hora de inicio|início|hora de início|começa|inizio|ora di inizio|aanvang|begintijd|starttijd`,
  end: `end|ends|end time|end date|ends at|finish|ende|endzeit|endet|fin|heure de fin|hora de fin|fim|hora de término|término|termina|fine|ora di fine|einde|eindtijd`,
  duration: `duration|length|event duration|meeting length|dauer|länge|durée|duración|duração|durata|duur`,
  zone: `time zone|timezone|time-zone|invitee time zone|event time zone|zeitzone|fuseau horaire|zona horaria|zona horária|fuso horário|fuso orario|tijdzone`,
  where: `where|location|place|address|venue|interview location|meeting location|event location|wo|ort|standort|adresse|veranstaltungsort|où|lieu|endroit|dónde|donde|lugar|ubicación|dirección|onde|local|localização|endereço|dove|luogo|indirizzo|sede|waar|locatie|plaats|adres`,
  link: `link|meeting link|video link|zoom link|join link|meeting url|video call|video call link|joining info|join zoom meeting|join google meet|video conference|video conferencing|call link|conference|how to join|einwahl|einwahllink|besprechungslink|videolink|videoanruf|lien|lien de connexion|lien de la réunion|lien visio|visio|enlace|enlace de la reunión|enlace de videollamada|videollamada|link da reunião|link da chamada|link per la riunione|videochiamata|vergaderlink|videogesprek`,
  who: `who|attendees|guests|participants|required attendees|required|optional attendees|optional|invitees|who's attending|who will attend|participants list|wer|teilnehmer|teilnehmende|gäste|erforderlich|erforderliche teilnehmer|qui|participants requis|invités|obligatoire|quién|quien|quiénes|asistentes|participantes|invitados|quem|convidados|obrigatório|chi|partecipanti|invitati|ospiti|wie|deelnemers|genodigden|gasten|vereist`,
  interviewers: `interviewer|interviewers|interviewer(s)|interviewer name|interviewer names|your interviewer|your interviewers|interview panel|panel|panelists|panel members|with|meeting with|you will meet|you'll meet|you will be meeting|you'll be meeting with|you will meet with|interviewed by|speaking with|you will speak with|you'll be speaking with|host|hosts|hosted by|team members|mit|gesprächspartner|gesprächspartnerin|gesprächspartner:innen|ihr gesprächspartner|ihre gesprächspartner|ihre gesprächspartnerin|interviewpartner|interviewerin|interviewende|avec|interlocuteur|interlocutrice|interlocuteurs|vos interlocuteurs|votre interlocuteur|recruteur|recruteurs|con|entrevistador|entrevistadora|entrevistadores|entrevistador(es)|com|entrevistadores(as)|intervistatore|intervistatrice|intervistatori|met|gesprekspartner|gesprekspartners|interviewer en`,
  organizer: `organizer|organiser|organized by|meeting organizer|host organizer|scheduled by|created by|organisator|organisatorin|veranstalter|organisateur|organisatrice|organisé par|organizador|organizadora|organizado por|organizzatore|organizzatrice|organizzato da|recruiter|recruiting contact|coordinator|contact|contact person|your recruiter|ansprechpartner|ansprechpartnerin|kontakt|contacto|contato|contatto|contactpersoon`,
  invitee: `invitee|invitee name|invitee email|candidate|candidate name|applicant|your name|name|email|bewerber|bewerberin|kandidat|kandidatin|candidat|candidate name and email|candidato|candidata|kandidaat|naam|nom|nombre|nome`,
  role: `role|position|job|job title|job role|opening|title of position|role title|applied role|applying for|vacancy|stelle|position als|jobtitel|stellenbezeichnung|rolle|poste|intitulé du poste|fonction|puesto|vacante|posición|cargo|rol|vaga|função|posição|posizione|ruolo|functie|vacature|rol en functie`,
  company: `company|employer|at|organization|organisation|company name|unternehmen|firma|arbeitgeber|bei|entreprise|société|chez|empresa|compañía|companhia|en|azienda|società|presso|bedrijf|organisatie|bij|werkgever|na`,
  title: `title|topic|subject|event|event type|event name|meeting|meeting title|meeting topic|what|interview name|betreff|thema|titel|was|ereignis|besprechung|sujet|objet|titre|quoi|événement|réunion|asunto|tema|título|qué|evento|reunión|assunto|o quê|reunião|oggetto|argomento|titolo|cosa|riunione|onderwerp|wat|vergadering|gebeurtenis`,
  round: `interview type|type|round|stage|interview stage|interview round|format|art|gesprächsart|étape|type d'entretien|etapa|tipo|fase|tipo de entrevista|soort`,
  other: `calendar|kalender|calendrier|calendario|agenda|calendário|meeting id|passcode|password|conference id|phone conference id|dial|pin|access code|meeting number|note|notes|description|agenda items|phone|phone number|tel|telephone|dial-in|find your local number|one tap mobile|kennwort|besprechungs-id|kenncode|id de réunion|code secret|id de reunión|id da reunião|senha|id riunione|vergaderings-id|questions|additional notes|view event in cal.com|need to make changes to this event?|cancel|reschedule|status|importance|attachments|meeting password|meeting number (access code)|preparation|dress code|instructions|department|cc|reply-to|application deadline|deadline|closing date|applications close|apply by|respond by|rsvp by|rsvp|posted|posted on|received|bewerbungsschluss|bewerbungsfrist|frist|date limite|fecha límite|prazo|scadenza|sluitingsdatum`,
}

/** The languages of LABELS come first: where a word is a label in two, it is theirs ("data" is a date). */
const KIND_OF: ReadonlyMap<string, FieldKind> = new Map([
  ...entries({ ...LOCALE_LABELS, interviewers: INTERVIEWER_LABELS }),
  ...entries(LABELS),
])

function entries(labels: Readonly<Partial<Record<FieldKind, string>>>): [string, FieldKind][] {
  return (Object.entries(labels) as [FieldKind, string][]).flatMap(([kind, text]) =>
    text.split('|').map((label): [string, FieldKind] => [foldWord(label.trim()), kind]),
  )
}

/** The kind of a label, without the marks that programs put around it ("*When:*", "• Interviewers", "📅 Date"). */
export function kindOfLabel(label: string): FieldKind | null {
  const bare = foldWord(label)
    .replace(/^[^\p{L}]+/gu, '')
    .replace(/[\s*_:：.]+$/gu, '')
    .replace(/’/g, "'")
    .replace(/ +/g, ' ')
  return bare.length > 40 ? null : (KIND_OF.get(bare) ?? null)
}
