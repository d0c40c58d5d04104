/**
 * Words that make a text an invite to an interview, or say that it is something else. In English, German, French, Spanish,
 * Portuguese, Italian and Dutch, the plainest words in the other locales of the mail programs; linear: alternatives and bounded
 * gaps only.
 */

/** An interview by name. */
export const INTERVIEW =
  /(?<![\p{L}\d])(?:interviews?|interviewing|interviewers?|phone ?screen(?:ing)?|screening call|on-?site|hiring manager|vorstellungsgespr[äa]ch\w{0,2}|bewerbungsgespr[äa]ch\w{0,2}|(?:zweit|dritt|folge|einstellungs|auswahl|personal|abschluss|end)gespr[äa]ch\w{0,2}|kennenlern(?:gespr[äa]ch|termin|en)\w{0,2}|erstgespr[äa]ch\w{0,2}|fachgespr[äa]ch\w{0,2}|telefoninterview|jobinterview|entretiens?|entrevistas?|colloqui?o?|sollicitatiegesprek(?:ken)?|kennismakingsgesprek|pohovor\w{0,3}|rozmow[aęy] kwalifikacyjn\w{1,2}|jobsamtale|jobbintervju\w{0,2}|anställningsintervju\w{0,2}|intervju\w{0,3}|tööintervjuu\w{0,3}|haastattelu\w{0,3}|työhaastattelu\w{0,3}|állásinterjú\w{0,2}|interjú\w{0,2}|interviu\w{0,3}|mülakat\w{0,3}|razgovor za posao|собеседовани\p{L}{1,2}|співбесід\p{L}{1,2}|интервью|інтерв['’]ю|rozm[oó]w\p{L}{0,2} (?:rekrutacyjn|o prac)\p{L}{0,3}|spotkani\p{L}{1,2} rekrutacyjn\p{L}{1,3}|razgovor\p{L}{0,2} za posao|iş görüşme\p{L}{0,8}|työpaikkahaastattelu\p{L}{0,3}|přijímací\p{L}{0,3} (?:pohovor|řízení))|面接|面談|面试|面試|면접|인터뷰/iu

/** A talk that may be one. */
export const MEETING =
  /(?<![\p{L}\d])(?:call|chat|speak(?:ing)? (?:with|to)|meet(?:ing)? (?:with|the)|talk(?:ing)? (?:with|to)|meeting|conversation|discussion|video ?(?:call|conference)|intro(?:duction)?|gespr[äa]ch|termin|telefonat|videocall|anruf|besprechung|rendez-vous|échange|appel|réunion|visio\w{0,8}|llamada|reuni[óo]n|videollamada|conversaci[óo]n|reuni[ãa]o|chamada|conversa|videochamada|chiamata|riunione|incontro|videochiamata|gesprek|afspraak|vergadering|videogesprek|rozmow\p{L}{1,2}|spotkani\p{L}{1,2}|schůzk\p{L}{1,2}|stretnuti\p{L}{1,2}|rozhovor\p{L}{0,2}|møde\p{L}{0,2}|samtale\p{L}{0,2}|möte\p{L}{0,2}|samtal\p{L}{0,2}|møte\p{L}{0,2}|tapaami\p{L}{1,4}|kokou\p{L}{1,3}|keskustelu\p{L}{0,2}|megbeszélés\p{L}{0,4}|beszélgetés\p{L}{0,4}|întâlnir\p{L}{1,3}|discuți\p{L}{1,3}|sastan\p{L}{1,4}|razgovor\p{L}{0,2}|kohtumi\p{L}{1,4}|vestlus\p{L}{0,3}|görüşme\p{L}{0,8}|toplantı\p{L}{0,6}|встреч\p{L}{1,2}|созвон\p{L}{0,2}|звон\p{L}{1,3}|зустріч\p{L}{0,2}|дзвін\p{L}{1,3})(?!\p{L})|ミーティング|打ち合わせ|会议|會議|회의|미팅/iu

/** It is settled: a time was agreed, not asked for. */
export const SETTLED =
  /(?<![\p{L}\d])(?:confirm(?:ed|ing|s|ation)?|(?:tomorrow|today|(?:mon|tues|wednes|thurs|fri)day)(?: (?:at|@) [\d:.]{1,5} ?(?:[ap]\.?m\.?)?)? (?:works|is (?:good|great|perfect|fine))(?![^.!\n]{0,30}\?)|(?:re-?)?scheduled|booked|arranged|sorted|set up|all set|is set|set for|(?:interview|onsite) schedule|itinerary|locked in|(?:have|got|put) you (?:down|in for)|you(?:'|’)re (?:on|booked|all set|confirmed|down)|works (?:for|great|perfectly|well)|works\.|come by|come in|pencill?ed|let(?:'|’)s (?:say|do|go with|meet|plan)|moved? (?:our|your|the|it|this)|moved to|pushed to|takes? place|will (?:be|take place|last|start|meet|interview|speak)|you(?:'|’)ll (?:be|meet|speak|talk)|invit(?:e|ed|es|ing|ation)|look(?:ing)? forward|see you|speak (?:to|with) you|talk to you|meet you|reminder|reminding|details|bestätig\w{1,4}|eingeladen|einladung|einzuladen|laden wir|lade ich|findet|stattfinden|freuen? (?:uns|mich|wir)|vereinbart|verschoben|verlegt|geplant|confirm(?:é|ée|ons|er|ation|amos|ada|ado|ato|ata|iamo|ado)\p{L}{0,2}|prévue?s?|invitons|aura lieu|fixée?|convocation|convoquée?|ravis|reporté|reprogramad[oa]|programad[ao]|confirmad[oa]|tendrá lugar|invitamos|invitarle|invitarte|esperamos|agendad[oa]|marcad[oa]|convidamos|convidar|aguardamos|fissat[oa]|confermat[oa]|confermiamo|conferma|si terrà|invitiamo|invitarla|attendiamo|aspettiamo|riceverà|recibirá|le esperan|(?:serez|êtes) (?:reçue?|attendue?)|freut sich auf|empf[äa]ng\p{L}{1,3}|verwelkomen|ser frem|welcome you|bekr[æeä]ft\p{L}{0,4}|vahvist\p{L}{0,6}|potvrz\p{L}{0,5}|potvr[dđ]\p{L}{0,7}|potwierdz\p{L}{0,5}|zaprasza\p{L}{0,3}|megerősít\p{L}{0,6}|confirm\p{L}{1,5}|подтвержда\p{L}{1,4}|приглаша\p{L}{1,4}|підтверджу\p{L}{1,4}|запрошу\p{L}{1,4}|onayl\p{L}{1,6}|kinnita\p{L}{1,4}|bevestig\w{0,4}|ingepland|uitgenodigd|nodigen|uitnodig\w{0,3}|vindt plaats|plaatsvinden|gepland|verzet|kijken ernaar|confirmo|då säger vi|vi ses|c['’]est (?:bon|noté|calé)|parfait pour|top pour|abgemacht|passt (?:perfekt|gut|super)|(?:super|prima|perfekt|gut|klar|einverstanden|wunderbar),? (?:dann|also)|bis dann|quedamos|perfecto|combinado|fechado|perfetto|d['’]accordo|afgesproken|tot dan|umówion\p{L}{1,2}|odbędzie|zaplanowan\p{L}{1,2}|czekamy|zveme|zván[ai]?|proběhne|naplánován\p{L}{0,2}|těšíme|pozývame|uskutoční|tešíme|inviter\p{L}{1,3}|indkald\p{L}{1,4}|glæder|finder sted|aftalt|inbjud\p{L}{1,4}|välkom\p{L}{1,4}|bokad\p{L}{0,1}|äger rum|ser fram|velkom\p{L}{1,4}|gleder|finner sted|avtalt|kutsu\p{L}{1,5}|tervetulo\p{L}{1,4}|sovittu|pidetään|várjuk|kerül sor|meghívjuk|egyeztetett|invităm|programat\p{L}{0,1}|stabilit\p{L}{0,1}|va avea loc|așteptăm|pozivamo|zakazan\p{L}{0,1}|održat će|veselimo|kutsume|ootame|toimub|bekle\p{L}{1,7}|davet\p{L}{0,6}|planlan\p{L}{1,6}|gerçekleş\p{L}{1,8}|назначен\p{L}{1,2}|состоится|ждём|ждем|призначен\p{L}{1,2}|відбудеться|чекаємо|чекатимемо)(?![\p{L}])|確定|決定いたしました|ご案内|実施(?:いた|させて)|お待ち|予定して|确认|確認|已安排|安排在|安排如下|邀请您|邀請您|확정|안내드|진행될|진행됩니다|예정/iu

/** Times are offered or asked for, nothing is agreed. */
export const OFFERED =
  /(?<![\p{L}\d])(?:(?:which|what|any) (?:of )?(?:these|the following|times?|slots?|days?)(?: \p{L}{1,12}){0,4} (?:works?|suits?|available|best|prefer)|(?:does|do|would|could|can) (?:any|either|one|this|that|these|you|\p{L}{1,12})(?: [\p{L}\d:.,]{1,12}){0,9} (?:work|suit|available|make it|be free)|let (?:me|us) know (?:which|what|your|if any(?!\p{L})|when|if (?:this|that|it) (?:works|time))|please (?:choose|pick|select|book|schedule|propose|let us know which)|please (?:send|share|provide)(?: \p{L}{1,10}){0,3} (?:availability|times|slots)|your availability|(?:book|pick|choose|select|find|schedule) (?:a|your|an) (?:\p{L}{1,14} )?(?:slot|time)|following (?:time )?(?:slots|options)|option [123]\b|are you (?:free|available)|would you be (?:free|available)|how about|what about|tell me which|which(?:ever)? (?:one )?(?:you prefer|you would prefer|suits|works)|(?:could|can) you (?:do|make|manage) (?:any|one|either)|do any of these|either (?:on |at )?[^.\n]{4,60}(?<!\p{L})or (?:on |at )?[^.\n]{4,60}(?:which|prefer|suits|works)|passt (?:ihnen|dir|es)|wäre(?:n)? (?:ihnen|dir|sie)|welche[rs]? (?:der|dieser|termin)|terminvorschl[äa]ge|teilen sie (?:uns|mir) (?:bitte )?mit, welche|(?:seriez|êtes)-vous disponible|quel créneau|vos disponibilités|vous conviendrait|(?:le|te) (?:va|viene) bien|qué (?:día|hora)|(?:tu|su) disponibilidad|você (?:tem|teria) disponibilidade|sua disponibilidade|qual horário|la (?:sua|tua) disponibilità|quale orario|le andrebbe|komt (?:het|dat) (?:je|u) uit|schikt het|welk(?:e)? (?:moment|tijdstip)|beschikbaarheid|czy \p{L}{1,12}(?: \p{L}{1,12}){0,3} (?:odpowiada|pasuje)|który termin|proszę o (?:wybór|propozycj)|vyhovuj|který termín|ktorý termín|hodí se vám|passer (?:det|tiden) (?:dig|deg|for)|hvilke[nt]? (?:tidspunkt|tid|dag)|passar (?:det|tiden)|vilken tid|sopiiko|mikä (?:aika|ajankohta)|megfelel(?:ne)?[- ]e|melyik időpont|vă convine|ce interval|odgovara li|milline aeg|uygun mu|hangi (?:gün|saat|zaman)|удобно ли|какое время|подойд[её]т ли|чи зручно|який час|ご都合(?:は|の良い)|候補日|是否方便|哪个时间|哪個時間|可以的时间|가능하신 (?:시간|일정)|편하신)/iu

/** Not what a candidate forwards here, though it may have a date and an hour. */
export const OTHER_BUSINESS =
  /(?<![\p{L}\d])(?:order (?:number|no|confirmation|#)|your (?:order|parcel|package|delivery|booking|reservation|ticket|flight|invoice|subscription|appointment with dr|prescription|payment|statement)|delivery (?:window|slot|date)|tracking number|invoice|receipt|boarding|check-in|table for|e-?tickets?|webinar|masterclass|bootcamp|newsletter|view (?:this email )?in (?:your )?browser|register (?:now|here|today)|save your (?:seat|spot)|early[- ]bird|promo(?:tion)? code|% off|sale ends|podcast|live ?stream|episode|concert|festival|bestellnummer|ihre (?:bestellung|sendung|lieferung|buchung|reservierung|rechnung)|lieferung|zustellung|sendungsverfolgung|rechnung(?:snummer)?|votre (?:commande|colis|livraison|réservation|facture)|livraison|tu (?:pedido|reserva|factura|paquete)|su (?:pedido|reserva|factura|paquete)|seu pedido|sua (?:compra|entrega|fatura)|il (?:suo|tuo) ordine|la tua prenotazione|je bestelling|uw bestelling|bezorging|new jobs|jobs? (?:alert|matching|for you|recommendations?)|apply now|dinner|lunch|brunch|drinks|birthday|party|dentist|doctor|haircut|vet appointment|playdate|abendessen|geburtstag|zahnarzt\w{0,6}|friseur|dîner|anniversaire|cena|cumpleaños|jantar|aniversário|compleanno|verjaardag|tandarts)(?!\p{L})/iu

/** The interview is called off, said of the interview itself. */
export const CANCELLED =
  /(?<![\p{L}\d])(?:(?:has|have|had|is|was|been|be|being|am|are|must|to) (?:now |been |be |to be |being |unfortunately )*(?:cancell?ed|called off)|(?:need|have|had|going|forced|want(?:ed)?|must|decided) to (?:cancel|call off)|(?:cancell?ed|cancell?ation of|cancell?ing|calling off)(?: the| your| our| this)?(?: \p{L}{1,20}){0,4} (?:interview|call|meeting|event|onsite|screen)|(?:interview|event|meeting|call) (?:is )?cancell?(?:ed|ation)|(?:absagen|abgesagt|storniert|entfällt|fällt (?:leider )?aus|gestrichen)|(?:annulée?|annulés|annuler (?:votre|notre|l))|(?:cancelad[oa]|anulad[oa]|suspendid[oa]|tenemos que cancelar|precisamos cancelar|desmarcad[oa])|(?:annullat[oa]|dobbiamo annullare|disdett[oa])|(?:geannuleerd|afgezegd|gaat (?:helaas )?niet door|moeten(?: \p{L}{1,14}){0,6} annuleren)|(?:został[ao]?|jest|musimy) (?:odwołan[aey]|anulowan[aey]|odwołać|anulować)|(?:byl[ao]?|bol[ao]?|je|musíme) zruš(?:en[aoý]?|it|iť|ený|ená|ené)|(?:er|blevet|blitt|må|skal) (?:desværre |dessverre )?(?:aflyst|avlyst|aflyse|avlyse)|(?:är|blivit|måste|har) (?:tyvärr )?(?:inställ[td]|ställa in|ställts in|avbok(?:ad|at))|on (?:valitettavasti )?(?:peruttu|peruutettu)|elmarad|lemondásra került|le kell mondanunk|(?:a fost|este|trebuie să) anul(?:at[aă]?|ăm)|(?:je|moramo) otkaza(?:n|na|ti)|on tühistatud|iptal (?:edildi|edilmiştir|etmek zorunda)|отмен[её]н[аоы]?|вынуждены отменить|скасован[аоі]?|змушені скасувати)(?![\p{L}])|中止(?:と|に)な|キャンセル(?:と|に)な|取り消し(?:と|に)な|(?:已|被)取消|취소되었/iu

/** "To cancel or reschedule, click here" calls nothing off. */
export const MAY_CANCEL =
  /(?<![\p{L}\d])(?:(?:to|can|may|could|wish to|want to|like to|need to) (?:cancel|reschedule)(?: or (?:cancel|reschedule|change))?(?: (?:this|your|the) (?:\p{L}{1,12}))?(?:,| (?:please|click|at|by|here|use|within|with|for any|no later))|if you (?:need|have|want|wish|must|would like) to (?:cancel|reschedule)|cancel (?:this )?(?:event|booking|meeting)?\s?:|(?:cancel|reschedule)\s?[|/]\s?|(?:absagen|stornieren|annuler|cancelar|annullare|annuleren) ?(?:\||:|\/)|(?:falls|wenn) (?:sie|du)|si (?:vous|usted|tu|no|necesita|deve|ha)|se (?:precisar|você|deve|ha)|als (?:je|u) )/iu

/** The application has ended; what is dated in it is past. */
export const REJECTED =
  /(?<![\p{L}\d])(?:not (?:be )?(?:moving|proceeding|going|progress(?:ing)?|move|proceed) (?:forward|ahead|further|with your)|decided (?:not to|to (?:move|proceed|go) (?:forward|ahead)? ?with (?:other|another))|other candidates?|unfortunately(?:,)? (?:we|your|after|on this occasion)(?: \p{L}{1,14}){0,10} (?:unable|not|unsuccessful)|unsuccessful|position has been filled|wish you (?:all the best|every success|the best|success|luck)|für (?:einen )?andere[nr]? (?:bewerber|kandidat)\w{0,4}|leider (?:eine )?absage|(?:pas|ne) (?:été )?retenue?|autre candidat|otros candidatos|no (?:ha sido|fue) seleccionad|outros candidatos|não foi selecionad|altri candidati|andere kandidaat)/iu

/** Whoever writes will hold it. */
export const HOLDS_IT =
  /(?<![\p{L}\d])(?:(?<!(?:we|We)(?: are|['’]re)? )look(?:ing)? forward to (?:(?:speaking|talking|chatting|connecting)(?: (?:with|to) you| tomorrow| on | at | soon)|(?:speaking|talking|chatting|connecting)(?: (?:with|to))? you|our (?:call|chat|conversation))|our (?:call|chat|conversation|interview)(?= (?:on|for|at|tomorrow|this|next|is)(?!\p{L}))|I(?![\p{L}])[^.!?\n]{0,70}(?:speak|speaking|talk|talking|chat|chatting|meet|meeting|connect|connecting|interview|interviewing|call|calling|ring|ringing)(?: (?:with|to))? you|(?:interview|screen|call|chat|conversation|meeting|speak|speaking|talk|talking|chatting|meet|connect|discussion) with (?:me|myself)|join me (?:for|on)|(?:gespräch|interview|termin|telefonat|sprechen sie|sprichst du) mit mir|ich freue mich (?:auf (?:unser|das) gespräch|auf (?:sie|dich)|,? (?:sie|dich) (?:kennen|zu))|ich (?:rufe|werde) (?:sie|dich)|je (?:serai ravie? de (?:vous|te) (?:rencontrer|parler)|(?:vous|te|t['’]) ?appellerai)|(?:entretien|échange|appel|discussion) avec moi|(?:entrevista|llamada|reunión|hablar[áa]s?) conmigo|(?:le|te) llamaré|(?:entrevista|conversa|conversar|chamada|reunião) comigo|(?:colloquio|chiamata|incontro) con me|(?:la|ti) chiamerò|(?:gesprek|interview|afspraak) met mij|ik bel (?:je|u))(?!\p{L})/iu

/** Signs of the programs that write invites. */
const PROGRAMS: readonly (readonly [string, RegExp])[] = [
  [
    'google-calendar',
    /invitation from google calendar|view all guest info|you have been invited to (?:the following|an) event|you have been invited by .{1,80} to attend an event|this event has been (?:changed|canceled|cancelled|updated)|calendar\.google\.com\/calendar\/(?:u\/\d\/)?(?:r\/)?event\?|einladung (?:von|aus) google kalender|invitation (?:de|depuis) google agenda|invitación de google calendar|convite do google agenda|invito da google calendar|uitnodiging (?:van|via) google agenda|has been invited to attend|zu (?:folgendem|diesem) termin eingeladen|invité à (?:participer à )?(?:cet |l['’])événement|has sido invitado a este evento|te han invitado a este evento|você foi convidado para (?:o|este) evento|sei stato invitato a questo evento|je bent uitgenodigd voor/iu,
  ],
  [
    'outlook',
    /(?<!-)-{3,20}\s?(?:original appointment|ursprünglicher termin|rendez-vous d['’]origine|cita original|compromisso original|appuntamento originale|oorspronkelijke afspraak)\s?-{3}|\*~\*~\*~\*~/iu,
  ],
  [
    'zoom',
    /is inviting you to a scheduled zoom meeting|join zoom meeting|lädt sie zu einem (?:geplanten )?zoom[- ]meeting ein|vous invite à une réunion zoom|est[áa] invit[áa]ndo(?:le|te|lo) a una reuni[óo]n programada de zoom|te(?: está)? invita(?:ndo)? a una reunión (?:de )?zoom|está convidando você para uma reunião zoom|ti sta invitando a una riunione|nodigt u uit voor een geplande zoom|invites you to a zoom meeting/iu,
  ],
  [
    'teams',
    /microsoft teams[- ](?:meeting|besprechung)|join the meeting now|join on your computer(?:, mobile app or room device)?|join microsoft teams meeting|reunión de microsoft teams|réunion microsoft teams|reunião do microsoft teams|riunione di microsoft teams|microsoft teams-vergadering|jetzt an der besprechung teilnehmen|an microsoft teams-besprechung teilnehmen/iu,
  ],
  [
    'webex',
    /invites you to (?:join )?(?:this|a|an)(?: online)? (?:webex )?meeting|invited you to (?:join )?(?:a|this) webex|when it['’]s time, (?:join|start) (?:your|the) webex meeting|join webex meeting|webex-meeting beitreten|join from the meeting link/iu,
  ],
  ['calendly', /\bcalendly\b|event type\s?:|invitee\s?:|invitee email/iu],
  [
    'cal.com',
    /\bcal\.com\b|(?:a new event|your (?:event|meeting)) has been scheduled|a new meeting has been booked/iu,
  ],
  [
    'hiring-tool',
    /(?<![\p{L}\d])(?:greenhouse|goodtime|ashby(?:hq)?|lever\.co|modernloop|workable|smartrecruiters|teamtailor|personio|recruitee|workday|prelude|candidate\.fyi|icims|jobvite)(?!\p{L})/iu,
  ],
]

/** Programs whose block is an invite by itself, whatever its title. The others may write about anything. */
export const CALENDAR_PROGRAMS: ReadonlySet<string> = new Set([
  'google-calendar',
  'outlook',
  'zoom',
  'teams',
  'webex',
  'calendly',
  'cal.com',
])

export function programOf(text: string): string | null {
  return PROGRAMS.find(([, sign]) => sign.test(text))?.[0] ?? null
}
