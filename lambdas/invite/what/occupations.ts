/**
 * Occupations beside the nouns of ROLE_HEAD, lower-case. Many are surnames and names of companies as well ("Baker", "Pilot"), so
 * they make a role only where something else says that a role stands there.
 */
const OCCUPATIONS: ReadonlySet<string> = new Set(
  `actor actuary adjuster adjunct adjudicator advocate agent agronomist allocator ambassador anaesthetist animator anthropologist appraiser arborist
  archaeologist archivist artist assessor astronomer attendant attorney auditor baker banker barista barrister bartender beautician beekeeper biochemist
  bioinformatician biologist biostatistician blacksmith boatswain bookkeeper botanist brewer bricklayer broadcaster broker builder bursar butcher
  cabinetmaker caretaker carer caregiver carpenter cartographer cartoonist caseworker cashier caterer chairperson chancellor chaplain chauffeur chemist
  choreographer cinematographer cleaner clinician coach columnist commander commissioner composer concierge conductor confectioner conservationist
  conservator contractor cook copywriter coroner correspondent costumier counselor counsellor craftsman curator custodian dancer dealer dean decorator
  dentist deputy dermatologist detective dietician dietitian diplomat dispatcher diver docent doctor draftsman draughtsman dramaturg dressmaker
  ecologist econometrician educator electrician embryologist endocrinologist engraver entomologist epidemiologist estimator ethicist ethnographer
  evangelist examiner fabricator facilitator farmer fellow fieldworker firefighter fisherman fitter florist forecaster foreman forester framer
  freelancer fundraiser gamekeeper gardener geneticist geographer geologist geophysicist gilder glazier groundskeeper groundsman hairdresser
  harbourmaster harbormaster herpetologist historian horticulturist hostess housekeeper hydrologist hygienist illustrator immunologist inspector
  installer instructor interpreter investigator ironworker janitor jeweler jeweller joiner journalist judge juggler jurist labourer laborer landscaper
  lawyer lector legislator liaison lifeguard lighthousekeeper linguist litigator lobbyist locksmith logistician luthier machinist mailman mariner mason
  masseur masseuse mathematician mechanic mediator mentor merchandiser metallurgist meteorologist microbiologist midwife miller milliner modeler
  modeller moderator musician musicologist nanny negotiator neurologist neuroscientist notary novelist nutritionist obstetrician oceanographer
  oncologist optician optometrist orchestrator organist ornithologist orthodontist packer paediatrician painter paramedic parliamentarian pathologist
  patrolman paver pediatrician performer pharmacologist philosopher phlebotomist photographer physician physicist physiologist physiotherapist pianist
  picker pilot planter plasterer playwright plumber podiatrist poet policymaker politician porter postman practitioner preacher preparator presenter
  president priest procurer producer programmer projectionist proofreader prosecutor psychiatrist psychologist psychotherapist publicist publisher
  purchaser purser radiographer radiologist rancher ranger receptionist registrar rehabilitator reporter restorer retailer rigger roaster roofer sailor
  salesman salesperson saleswoman scheduler scholar screenwriter scriptwriter sculptor seamstress secretary seller sergeant serviceman sheriff
  shipbuilder shipwright shopkeeper signaller singer sociologist soldier solicitor sommelier sonographer sorter spokesperson stagehand statistician
  steward stewardess stocker stockbroker stonemason storekeeper storyteller stylist superintendent supervisor surgeon tailor taxidermist teller
  therapist tiler toolmaker toxicologist trader trainer transcriber translator treasurer trucker tutor typist underwriter undertaker upholsterer
  urbanist usher valet valuer verger veterinarian vet videographer vintner violinist virologist volunteer waiter waitress warden warehouseman watchmaker
  weaver webmaster welder winemaker worker workman wrangler youthworker zookeeper zoologist angestellte angestellter anwalt anwältin apotheker
  apothekerin arzt ärztin archivar archivarin aufseher auszubildende auszubildender azubi bäcker bäckerin bauleiter bauleiterin beamter beamtin
  bearbeiter bearbeiterin beauftragte beauftragter betreuer betreuerin betriebswirt bibliothekar bibliothekarin biologe biologin chemiker chemikerin
  chemikant disponent disponentin dolmetscher dolmetscherin dozent dozentin dramaturgin drucker einkäufer einkäuferin elektriker elektrikerin
  elektroniker elektronikerin ergotherapeut ergotherapeutin erzieher erzieherin facharzt fachkraft fachinformatiker fachinformatikerin fachangestellte
  fachangestellter fahrer fahrerin filialleiter floristin förster friseur friseurin gärtner gärtnerin gebietsleiter geologe geologin geschäftsführer
  geschäftsführerin gestalter gestalterin gesundheitspfleger grafiker grafikerin händler hausmeister hebamme heilerziehungspfleger hilfskraft historiker
  historikerin hotelfachfrau informatiker informatikerin inspektor installateur juristin kassierer kauffrau kaufmann kellner kellnerin koch köchin
  konditor konstrukteur konstrukteurin kraftfahrer krankenpfleger krankenschwester kurator kuratorin laborant laborantin lagerist lektor lektorin
  lokführer lotse lotsin maler maschinist mathematiker mathematikerin mechaniker mechanikerin mechatroniker mechatronikerin mediengestalter mitarbeiter
  mitarbeiterin monteur museumspädagoge musiker musikerin notar notarin optiker pädagoge pädagogin pfleger pflegerin pflegefachkraft pflegekraft
  physiker physikerin physiotherapeut physiotherapeutin planer planerin produzent produzentin promovend promovendin prüfer prüferin psychologe
  psychologin rechtsanwalt rechtsanwältin redakteur redakteurin regisseur schreiner schulleiter sekretär sekretärin servicekraft sozialarbeiter
  sozialarbeiterin sozialpädagoge sozialpädagogin statistiker statistikerin steuerberater steuerberaterin steuerfachangestellte texter texterin tierarzt
  tierärztin tierpfleger tischler trainerin übersetzer übersetzerin verkäufer verkäuferin verwalter verwalterin volontär volontärin volontariat
  vorarbeiter werkstudium wissenschaftler wissenschaftlerin zimmerer assistenz leitung sachbearbeitung teamleitung abteilungsleitung acheteur acheteuse
  administrateur administratrice agente aide-soignant aide-soignante animateur animatrice apprenti apprentie archiviste assistante assistant auditeur
  auditrice avocat avocate bibliothécaire boulanger caissier charcutier chercheur chercheuse coiffeur coiffeuse conducteur conductrice conseiller
  conseillère contrôleur contrôleuse coordinateur coordinatrice coordonnateur coordonnatrice cuisinier cuisinière dessinateur documentaliste économiste
  éducateur éducatrice électricien enseignant enseignante expert-comptable formateur formatrice gestionnaire graphiste hôte hôtesse infirmier infirmière
  infographiste inspecteur inspectrice instituteur jardinier journaliste juriste kinésithérapeute libraire logisticien logisticienne maçon magasinier
  maquettiste mécanicien mécanicienne médecin médiateur médiatrice menuisier moniteur monitrice musicien opérateur opératrice ostéopathe ouvrier
  pâtissier pharmacien pharmacienne photographe pilote plombier préparateur professeure psychologue rédacteur rédactrice secrétaire serveur serveuse
  soigneur soudeur statisticien surveillant traducteur traductrice vendeur vendeuse vétérinaire abogado abogada administrador administradora
  administrativo administrativa albañil arqueólogo asesor asesora auxiliar ayudante bibliotecario bibliotecaria biólogo bióloga camarero camarera cajero
  cajera cocinero cocinera comercial conserje contador contadora coordinador coordinadora delineante dependiente dependienta diseñador diseñadora
  docente educador educadora electricista enfermero enfermera entrenador farmacéutico farmacéutica fisioterapeuta gestor gestora ilustrador investigador
  investigadora jardinero jefe jefa maestro maestra matemático mecánico médica médico monitor operario operaria periodista profesor profesora psicólogo
  psicóloga recepcionista redactor redactora secretario secretaria soldador técnico técnica traductor traductora vendedor veterinario advogado advogada
  atendente bibliotecário cozinheiro cozinheira eletricista enfermeiro enfermeira estatístico farmacêutico farmacêutica garçom gerente jornalista
  motorista pedagogo pesquisador pesquisadora professora programador redator redatora secretária tradutor vigilante addetto addetta addetti archivista
  autista avvocato avvocata barbiere biologa biologo cameriere cameriera commesso commessa contabile cuoco cuoca disegnatore dottorando dottoranda
  educatore educatrice elettricista farmacista fisioterapista geometra giardiniere giornalista grafico grafica impiegato impiegata infermiere infermiera
  insegnante magazziniere meccanico operaio operaia operatore operatrice pasticciere progettista psicologa psicologo redattore redattrice ricercatore
  ricercatrice saldatore segretaria segretario tecnico tecnica traduttore traduttrice venditore advocaat bakker bibliothecaris boekhouder conciërge
  dokter fysiotherapeut hovenier huisarts inkoper leerkracht leraar lerares loodgieter magazijnmedewerker onderzoeker onderzoekster planner psycholoog
  redacteur schilder secretaresse secretaris tandarts timmerman tolk verkoper verpleegkundige verzorgende vertaler voorlichter werknemer zorgmedewerker
  promovendus ingeniør ingenjör udvikler utvikler utvecklare rådgiver rådgivare konsulent konsult sykepleier sygeplejerske sjuksköterska lærer lärare
  forsker forskare medarbejder medarbetare sekretær pædagog snekker tømrer kehittäjä insinööri suunnittelija opettaja hoitaja sairaanhoitaja
  asiantuntija päällikkö johtaja tutkija harjoittelija inżynier programista programistka specjalista specjalistka kierownik kierowniczka asystent
  asystentka księgowa księgowy nauczyciel nauczycielka pielęgniarka stażysta stażystka inženýr vývojář vývojářka účetní učitel učitelka sestra vedoucí
  mérnök fejlesztő tanácsadó tanár vezető gyakornok inginer programator contabil asistent mühendis geliştirici öğretmen hemşire uzman uzmanı stajyer
  müdür danışman инженер разработчик программист аналитик менеджер дизайнер бухгалтер учитель врач юрист специалист стажёр інженер розробник програміст
  аналітик вчитель лікар спеціаліст стажер deckhand farmhand stockperson herdsperson herdsman herdswoman shepherd bosun skipper stoker groom
  jockey farrier thatcher dresser barback busser bartender headteacher headmaster headmistress matron sister sacristan beadle bailiff magistrate
  crew dev postdoc usherette repetiteur répétiteur sous-chef chef-de-partie melker melkerin landwirt landwirtin küchenhilfe küchenchef
  pflegehelfer pflegehelferin schichtführer schichtführerin schichtleiter schichtleiterin reinigungskraft hauswirtschafter matelot matelots plongeur
  plongeuse commis barman serveur aide soignant souffleur souffleuse maître berger bergère vigneron vigneronne limpiador limpiadora mozo moza
  marinero peón albañil peluquero peluquera cocineiro marinheiro pedreiro padeiro cabeleireiro barbeiro bagnino marinaio muratore panettiere
  parrucchiere parrucchiera cuoca kok kapper metselaar matroos stuurman undersköterska barnskötare snickare kock murare lokförare sygeplejerske
  tømrerlærling butiksassistent butiksmedarbejder kok-elev tjener barnepige undervisningsassistent butikkmedarbeider helsefagarbeider barnehagelærer
  lokomotivfører kokki tarjoilija lähihoitaja lastenhoitaja siivooja kucharz kucharka kelner kelnerka kierowca spawacz magazynier sprzedawca
  elektryk operator skladník řidič kuchař kuchařka prodavač prodavačka číšník zedník vodič kuchár predavač szakács pincér eladó raktáros ápoló
  sofőr villanyszerelő bucătar ospătar șofer vânzător electrician sudor garson aşçı aşçıbaşı şef kasiyer μάγειρας λογιστής könyvelő ügyintéző felszolgáló gépkezelő
  asszisztens mühendisi uzmanı geliştiricisi müdürü yöneticisi danışmanı analisti öğretmeni hemşiresi temsilcisi asistanı lokalvårdare vårdare
  schweißer schweißerin productor productora locutor locutora técnica milker pasticcere maker odp hca gaffer grip szakács pincér ápolónő tanító kertész hegesztő villanyszerelő asztalos pék cukrász fodrász recepciós gondozó
  korleder organist kordirigent kirketjener kordegn sognepræst kantor domherre повар кулинар водитель продавец кассир медсестра медбрат
  фельдшер воспитатель сварщик электрик слесарь токарь грузчик кладовщик оператор машинист администратор официант бармен пекарь кондитер
  парикмахер секретарь переводчик редактор журналист методист логопед психолог фармацевт провизор лаборант архитектор экономист логист
  маркетолог тестировщик курьер охранник уборщица кухар водій продавець медсестра вихователь зварювальник електрик слюсар вантажник
  перекладач редактор бухгалтерка лікарка εκπαιδευτικός δάσκαλος δασκάλα καθηγητής μάγειρας σεφ οδηγός γραμματέας δικηγόρος ιατρός
  ηλεκτρολόγος υδραυλικός συγκολλητής αρχιτέκτονας προγραμματιστής αναλυτής διευθυντής υπεύθυνος βοηθός τεχνικός μπάρμαν
  νοσηλευτής νοσηλεύτρια σερβιτόρος πωλητής πωλήτρια μηχανικός`.split(/\s+/u),
)

/** Ends of words that name who does something, in the languages that we read: "Trainer", "Archivistin", "Vendeuse". */
const AGENT =
  /(?:er|or|ist|ian|iste|ant|man|woman|yst|ologe?|erin|istin|torin|eure?|euse|[öø]r|ienne?|trice|tore|ista|[aei]dora?|mann|frau|kraft|leitung|hilfe|wart|meister|ник|тор|щик|ист|лог|тель|вец|щица|ница|арь|τής|τρια|ολόγος|are|[aeiouyäö]j[aä])$/u

/** Words that only end so. */
const NO_AGENT =
  /^(?:neuer|wichtiger|erster|zweiter|dritter|letzter|nächster|weiterer|kurzer|anderer|unser|dieser|einsteiger|anfänger|beginner|older|newer|gather|organizer|organiser|cent(?:er|re)|floor|tower|computer|corner|chapter|dinner|breaker|summer|winter|sommer|september|october|november|december|oktober|dezember|quarter|offer|letter|paper|number|order|over|under|after|other|another|better|later|former|never|together|power|water|river|harbou?r|door|major|minor|senior|junior|prior|interior|exterior|error|mirror|colou?r|honou?r|labou?r|monitor|sensor|vector|factor|sector|visitor|elevator|calendar|reminder|folder|header|matter|weather|career|restaurant|important|tenant|human|german|roman|italian|asian|canadian|indian|russian|austrian|australian|brazilian|norwegian|belgian|persian|ukrainian|hungarian|romanian|egyptian|fer|per|für|über|unter|oder|aber|hinter|immer|wieder|vorher|nachher|hier|wer|der|er|ihr|für|vor|for|nor|tor|labor|november|premier|latter|customer|either|proper|further|larger|smaller|bigger|elder|younger|broader|wider|higher|lower|upper|inner|outer|rather|manchester|leicester|gloucester|worcester|(?:dor|col|win|ro|chi|sil)?chester|lancaster|doncaster|exeter|dover|denver|vancouver|hannover|hanover|windsor|bangor|ecuador|salvador|m[uü]nster|ulster|leinster|trier|speyer|papier|atelier|quartier|dossier|metier|twitter|messenger|helper|(?:soft|hard|firm|mal|middle|free)ware|square|share|rare|prepare|compare|aware|welfare|(?:health|child|day|skin|after)care|nightmare|spare|shakespeare|delaware|parlare|confermare|nadzieja|aleja|zimmer|theater|charter|uber|bayer|daimler)$/iu

/** Jobs of several words, none of which names one by itself or all of which are words of rounds as well. */
const COMPOUND =
  /(?<![\p{L}-])(?:(?:(?:deputy|assistant|asst\.?|senior|junior|trainee|company|production|seasonal|general|lead) ){0,2}(?:stage (?:manager|hand|director|technician|crew)|stagehand|(?:farm|barn|ranch|cellar|yard|stable|factory|garage|galley|beach|leading) hand|(?:cabin|kitchen|deck|ground|team|stage|lifeboat|restaurant|festival) crew(?: member)?|crew member|(?:wardrobe|station|choir|concert|quarter|dock|yard) ?(?:master|mistress)|(?:ward|theatre) sister|(?:deputy|assistant) head|house sister)|(?:first|second|third|chief|1st|2nd|3rd) (?:mate|officer|cook|steward|violin|viola|horn|oboe|flute|clarinet|bassoon|trumpet|trombone|assistant director)|(?:principal|sub-principal|co-principal|tutti|section) (?:violin|viola|cello|double bass|horn|oboe|flute|clarinet|bassoon|trumpet|trombone|percussion|harp|timpani)|(?:first|second|third|1st|2nd|3rd) (?:ac|ad|assistant camera(?:man|person)?|assistant director|camera assistant)|best boy(?: (?:electric|grip))?|(?:key|dolly) grip|focus puller|clapper loader|boom op(?:erator)?|script supervisor|director of photography|dop|second de cuisine|(?:demi-)?chef de (?:rang|partie|cuisine)|au pair|(?:phd|doctoral|graduate|master['’]?s|research|placement|working) student|able seaman|ordinary seaman)(?![\p{L}-])/iu

/** Such a job in a text, as written there. */
export function compoundIn(text: string): string | null {
  return COMPOUND.exec(text)?.[0] ?? null
}

/** Whether a word names who does a job, by the table. */
export function isOccupation(word: string): boolean {
  return OCCUPATIONS.has(word.toLowerCase())
}

/** Whether an unknown word looks like the name of who does a job. */
export function looksLikeOccupation(word: string): boolean {
  return word.length >= 5 && AGENT.test(word.toLowerCase()) && !NO_AGENT.test(word)
}
