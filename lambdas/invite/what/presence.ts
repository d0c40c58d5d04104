/**
 * How people say who will be at an interview, in English, German, French, Spanish, Portuguese, Italian and Dutch. Linear: alternatives
 * and bounded gaps only. Of verbs that receptionists do as well ("will contact you") only those that mean the talk.
 */

const GAP = '(?:\\s[^\\s.!?]{1,20}){0,6}?\\s'
const TALKS = 'meet|see|speak|talk|chat|interview|welcome|host|get to know|catch up|connect'
const TALKING = 'meeting|seeing|speaking|talking|chatting|interviewing|welcoming|hosting|getting to know'

/** Words behind names, after a space: "Priti Shah and Torben Quist would like to meet you". */
export const ACTS = [
  `(?:would|(?:'|’)d|will|are|is)(?: \\p{L}{2,8}){0,2} (?:like|love|happy|delighted|glad|pleased|keen|eager|excited|thrilled|hoping|available|free|going|due|able) to (?:${TALKS})`,
  `(?:want|wants|hope|hopes|wish|wishes|plan|plans) to (?:${TALKS})(?! (?:us|them|him|her))`,
  `(?:(?:are|is|will be) (?:(?:both|very|really|much) )?looking forward|looks? forward) to (?:${TALKING}|your (?:interview|visit)|the interview)`,
  `(?:can(?:'|’)t|cannot) wait to (?:${TALKS})`,
  '(?:will|(?:is|are) going to)(?: (?:also|then|now|both|be able to))? (?:join|interview|meet|see|welcome|host|conduct|lead|run|chair|participate|attend|take part|sit in|sit on|dial in|form the panel|make up the panel|represent|speak (?:to|with)|talk (?:to|with)|chat (?:to|with)|have a (?:chat|talk|conversation) with|do (?:the|your) interview|hold (?:the|your) interview)',
  '(?:will(?: also| both)? be|is(?: also)?|are(?: also| both)?) (?:joining|interviewing|attending|hosting|participating|conducting|leading|chairing|taking part|sitting in|dialling in|dialing in|present|in the (?:room|interview|meeting)|on (?:the|your|this) (?:interview |selection |hiring )?(?:line|call|panel|video|zoom|committee|board)|on hand|at the (?:interview|meeting)|with (?:us|you)|waiting for you|your (?:interviewers?|panel|hosts?)|part of the panel|the (?:interviewers|panel))',
  'will(?: also| both)? be there(?! (?:any|a|is))|(?:will|(?:is|are) going to) (?:(?:take|walk|talk|guide) you through|ask you|assess|cover the|go (?:over|through)|discuss)',
  '(?:will be (?:doing|running|taking)|will (?:take|do)) (?:the|your) (?:interview|session|call|meeting)|(?:is|are) expecting you|wants? a word with you',
  '(?:joins (?:us|me|you)|(?:make|makes) up the panel|forms? the panel|interviews? you|sits? on the panel)',
  'who will (?:interview|meet|see|talk to|speak with|speak to|be interviewing|be meeting|conduct)',
  // German
  `(?:möchten?|würden?|wollen|will)${GAP}(?:kennen ?(?:zu)?lernen|sprechen|treffen|sehen|unterhalten|interviewen|begrüßen|einladen)`,
  'freu(?:en|t) sich(?: \\p{L}{3,8}){0,2},? (?:auf|sie|dich|darauf)',
  `(?:werden|wird)${GAP}(?:führen|leiten|interviewen|teilnehmen|dabei ?sein|anwesend sein|empfangen|sprechen|begrüßen|dazukommen|zugeschaltet(?: sein)?|kennenlernen|treffen|unterhalten|vor ort sein)`,
  '(?:führen|führt|leiten|leitet|übernehmen|übernimmt) (?:mit (?:ihnen|dir) )?(?:das|ihr|dein) \\p{L}{0,20}(?:gespräch|interview)',
  `(?:nehmen|nimmt)${GAP}teil`,
  '(?:sind|ist) (?:\\p{L}{3,12} ){0,2}(?:dabei|anwesend|zugeschaltet|vor ort|ihre? (?:gesprächspartner|interviewer)\\p{L}{0,6})',
  '(?:erwarten|erwartet|empfangen|empfängt|begrüßen|begrüßt|interviewen|interviewt|treffen|trifft) (?:sie|dich)',
  '(?:ruft|rufen) (?:sie|dich) an|(?:die|der) (?:das|ihr|mit ihnen) (?:gespräch|interview|das gespräch) (?:führt|führen|leitet)',
  '(?:sprechen|spricht) mit (?:ihnen|dir)',
  // French
  "(?:vous|te|t['’])\\s?(?:recevr|accueiller|rencontrer|attend|interviewer|interroger|entretiendr)\\p{L}{1,5}",
  `(?:souhait|aimer|désir|voudr|seraient|serait|seront|sera|ont hâte|a hâte|se réjouissent|se réjouit)\\p{L}{0,6}${GAP}(?:vous|te|t['’])\\s?(?:rencontrer|recevoir|parler|voir|connaître|accueillir|entendre)`,
  '(?:seront|sera) (?:également |aussi )?(?:présente?s?|là|avec (?:nous|vous|toi)|de la partie|à vos côtés|vos? interlocut\\p{L}{3,6}|dans le jury|du jury)',
  "(?:participer|mèner|conduir|animer|assister|dirigero?)(?:a|ont) (?:\\p{L}{2,12} )?(?:à |l)?(?:cet |l|votre |cette |la )?(?:[’'])?(?:entretien|échange|réunion|visio|appel)",
  "qui (?:vous|te|t['’])\\s?(?:recevr|accueiller|appeller|interroger|attend)\\p{L}{1,4}|qui (?:mènera|conduira|animera)|se joindr(?:a|ont) à (?:nous|vous)|ser(?:a|ont) des nôtres",
  // Spanish
  '(?:que|quien(?:es)?) (?:le|la|lo|te|os) (?:har|realizar|entrevistar|recibir|entrevist|recib|hag)(?:á|án|e|en|a|an)',
  '(?:le|la|lo|te|os|les) (?:recibir|entrevistar|atender|esperar|acompañar)(?:á|án)',
  '(?:le|la|lo|te|os|les) esperan?',
  '(?:quieren?|desean?|querr[íi]an?|quisieran?|les gustaría|le gustaría|estar(?:án?|ían?) encantad[oa]s? de|tienen? (?:muchas )?ganas de|tendr[áa]n? el (?:gusto|placer) de) (?:hablar|conocer|entrevistar|ver|reunir|recibir|charlar)\\p{L}{0,3}',
  'estar(?:án?) (?:también )?(?:presentes?|en (?:la|su|tu) (?:entrevista|reunión|llamada|videollamada|sala)|contigo|con (?:usted|nosotros|vosotros))',
  '(?:participar|asistir)(?:á|án) (?:también )?(?:en|a) (?:la|su|tu) (?:entrevista|reunión)',
  '(?:realizar|conducir|dirigir|llevar|har)(?:á|án) (?:a cabo )?(?:la|su|tu) entrevista',
  '(?:hablar|conversar|charlar)(?:á|án) (?:contigo|con usted)',
  // Portuguese
  '(?:vão|irão|vai|irá) (?:te |lhe )?(?:receb|entrevist|conversar com voc|conversar consigo|falar com voc|falar consigo|participar|conduzir|estar presente|conhec)\\p{L}{0,4}',
  '(?:gostaria|quer|deseja|pretende|ter(?:ão|á)|ficar(?:ão|á)|t[eê]m|está|estão)\\p{L}{0,2} (?:de |muito )?(?:gosto em |prazer em |felizes em |ansios[oa]s? (?:por|para) )?(?:te |o |a |lhe )?(?:conhec|receb|falar|convers|entrevist|reunir)\\p{L}{0,3}',
  'estar(?:ão|á) (?:também )?(?:presentes?|com você|consigo|contigo|na (?:sua )?(?:entrevista|chamada|reunião|sala)|conosco|connosco)',
  'participar(?:ão|á) (?:também )?(?:da|na|de|em)',
  '(?:conduzir|far|realizar|receber|entrevistar)(?:ão|á) (?:a (?:sua )?entrevista|você|consigo)',
  'ligar(?:á|ão) (?:para (?:você|si)|-lhe)|(?:vai|vão|irá) (?:te )?ligar|que (?:fará|vai fazer|conduzirá) a (?:sua )?entrevista',
  'esperam? (?:por )?(?:você|si)(?!\\p{L})',
  // Italian
  '(?:la|ti|vi) (?:ricever|accoglier|incontrer|aspetter|attender|intervister)(?:à|anno)',
  '(?:la|ti|vi) (?:aspettano|attendono|aspetta|attende)',
  "(?:desidera|desiderano|vorrebbe|vorrebbero|vuole|vogliono|sar(?:ebbe|ebbero|à|anno) (?:liet|felic|content)[aoei](?: anche)? di|non ved(?:e|ono) l[’']ora di|avr(?:à|anno) il piacere di) (?:conoscer|incontrar|parlar|ricever|veder|sentir|intervistar)\\p{L}{0,3}",
  "(?:la|ti) chiamer(?:à|anno)|a (?:ricever|accoglier|intervistar)(?:la|lo|ti|vi|l[’']a)|che (?:terrà|condurrà|la riceverà|la intervisterà)|parteciper(?:à|anno)",
  'sar(?:à|anno) (?:anche )?(?:present[ei]|con (?:noi|lei|te)|in linea|in collegamento|collegat[aoei])',
  "parteciper(?:à|anno) (?:anche )?(?:al|alla|all[’'])",
  '(?:condurr|terr|svolger)(?:à|anno) il colloquio',
  // Dutch
  '(?:ontvang(?:en|t)|verwacht(?:en)?|spre(?:ken|ekt)|interview(?:en|t)|ontmoet(?:en)?) (?:u|je|jou)(?!\\p{L})',
  `(?:wil|willen|zou|zouden|gaan|gaat|zal|zullen)${GAP}(?:ontmoeten|kennismaken|spreken|leren kennen|voeren|aanwezig zijn|erbij zijn|ontvangen|interviewen|deelnemen|aanschuiven|aansluiten)`,
  '(?:maken|maakt) (?:graag )?kennis|bel(?:t|len) (?:je|u|jou)(?!\\p{L})|(?:zij|hij|die) (?:voert|voeren|doet|leidt) het gesprek',
  '(?:zijn|is) (?:er )?(?:ook )?(?:erbij|aanwezig|bij het gesprek|je gesprekspartners?|uw gesprekspartners?)',
  '(?:schuiven|schuift|sluiten|sluit) (?:ook )?aan',
  '(?:nemen|neemt) (?:ook )?deel',
  '(?:kijken|kijkt) (?:er ?)?(?:naar )?(?:uit|ernaar uit)',
  '(?:voeren|voert|doen|doet) het gesprek',
].join('|')

/** Words before names: "Present will be Priti Shah and Torben Quist", "La riceveranno la direttrice, Elena Morosin, e …". */
export const FOLLOWED = [
  '(?:also )?present (?:will be|are|is|at the interview (?:will be|are))',
  'on the (?:interview |selection |hiring )?panel (?:will be|are|is)',
  '(?:taking part|in attendance|attending|also there|joining (?:you|us|me)|interviewing you|meeting you|representing us)(?: on the (?:call|day|panel)| in the (?:room|interview))? (?:will be|are|is)',
  "(?:be|are|(?:'|’)re) seeing|you(?:(?:'|’)ll| will) see|hosts? (?:will be|is|are)|hiring manager (?:will be|is)|chaired by|interviewer(?:'|’)s name is|(?:get|expect|receive) a call from(?![^.!?]{0,80}(?:confirm|arrange|schedul))",
  "it(?:(?:'|’)ll| will) (?:just )?be(?: just)?|it(?:'|’)s (?:just )?me (?:and|plus)|me plus|then (?:see|meet)|(?:i|we)(?:(?:'|’)ve| have) (?:also )?(?:asked|invited|added|roped in)(?=[^.!?]{4,60} to (?:join|sit in|interview|meet|speak|chat))",
  '(?:be|being) (?:seen|met|welcomed|received|chaired|assessed|hosted) by|(?:interview|panel|meeting|session|conversation|call|committee) (?:(?:is|will be|to be) )?chaired by',
  '(?:(?:the|your) )?(?:interview |selection )?panel(?: (?:is|will be))? (?:made up|composed) of|panel comprising',
  '(?:sit|sitting) down with|(?:face|facing) (?:a panel of )',
  // German
  '(?:werden|wirst|wird) von(?=[^.!?]{5,160}(?:empfangen|geführt|interviewt|begrüßt|geleitet|durchgeführt|erwartet|willkommen))',
  '(?:gespräch|interview) (?:führen|führt|leiten|leitet)(?: mit (?:ihnen|dir))?|(?:gespräch|interview) werden(?=[^.!?]{5,160}(?:führen|teilnehmen))',
  '(?:sie lernen|lernen sie|du lernst|lernst du)(?=[^.!?]{5,160}kennen)',
  '(?:von unserer seite|unsererseits|für uns|bei uns) (?:sind|ist|nehmen|nimmt|werden|wird)(?=[^.!?]{5,160}(?:dabei|anwesend|teil|vor ort))',
  'anwesend (?:sein werden|sein wird|sind|ist|werden sein)|(?:sind|ist) (?:außerdem |auch |ebenfalls )?anwesend',
  '(?:mit )?dabei (?:sein )?(?:wird|werden|ist|sind)(?: auch| außerdem)?|interviewer(?:in)? (?:ist|sind)|(?:termin|gespräch|interview) (?:ist|findet) bei(?=\\s(?:frau|herrn?)\\s)',
  '(?:gesprächs|interview|ansprech)partner(?:in|innen)?(?: im gespräch| sein)? (?:sind|ist|werden|wird)',
  'es (?:erwarte[nt]|empfangen|empfängt|begrüßen|begrüßt|interviewen|interviewt) (?:sie|dich)',
  '(?:kommission|jury|gremium|runde|panel|komitee) (?:besteht aus|setzt sich zusammen aus)',
  // French
  '(?:accueillie?s?|reçue?s?|interrogée?s?|interviewée?s?|animée?|assurée?|dirigée?) par|en présence d(?:e|u)|en compagnie de',
  '(?:jury|comité|commission|panel) (?:sera |est )?(?:composée?|constituée?|formée?) de',
  'interlocut(?:eurs?|rices?|rice) (?:seront|sera|sont|est)',
  'seront (?:également )?présente?s?|sera (?:également )?présente?|(?:vous (?:recevr|accueiller)(?:a|ont))|y participeront',
  'vous verrez|tu (?:verras|rencontreras)|vous ferez la connaissance de|vous vous entretiendrez avec',
  // Spanish
  '(?:le|la|lo|te|os|les) (?:recibir|entrevistar|atender|esperar|acompañar)(?:á|án)|(?:le|la|lo|te|os|les) esperan?',
  'entrevistador(?:a|es|as)? (?:será|serán|es|son|serão|é|são)|(?:te|le|la|lo) llamar(?:á|án)(?![^.!?]{0,60}confirm)|también estar(?:á|án)|nos acompañar(?:á|án)|se unir(?:á|án)(?: a nosotros)?',
  'la (?:realizar|har|conducir|dirigir|llevar)(?:á|án)(?: a cabo)?',
  '(?:conducid|realizad|dirigid|hech|entrevistad|atendid|recibid|guiad|liderad)[oa]s? por|a cargo de|en presencia de',
  'conocer(?:á|ás) a|estar(?:á|án) (?:también )?presentes?|(?:asistir|participar)(?:á|án)(?: (?:en|a) (?:la|su|tu) (?:entrevista|reunión))?',
  '(?:tribunal|comité|panel|comisión|jurado) (?:estará |está )?(?:formad|integrad|compuest|constituid)[oa] por',
  // Portuguese
  '(?:conduzid|realizad|dirigid|feit|entrevistad|atendid|recebid|liderad|acompanhad)[oa]s? (?:por|pel[oa]s?)|na presença d[eoa]s?',
  'estar(?:á|ão) (?:também )?presentes?|participar(?:á|ão)(?: (?:da|na) (?:sua )?entrevista)?|participam?(?: (?:da|na) (?:sua )?entrevista)?',
  '(?:banca|júri|painel|comissão|comité|comitê) (?:será |é |está )?(?:compost|constituíd|formad)[oa] por|quem (?:fará|conduzirá) a (?:sua )?entrevista (?:é|será)|também participar(?:á|ão)|quem (?:vai|irá) (?:te|lhe|o|a) (?:entrevistar|receber)(?: (?:é|são|será|serão))?',
  '(?:você|vai|irá) (?:vai |irá )?(?:conhecer|encontrar) ',
  // Italian
  '(?:la|ti|vi) (?:ricever|accoglier|incontrer|aspetter|attender|intervister)(?:à|anno)|(?:la|ti|vi) (?:aspettano|attendono|aspetta|attende)',
  '(?:condott|tenut|dirett|svolt|ricevut|intervistat|guidat|accolt)[oaie] da(?:l|lla|gli|i|lle)?|alla presenza d(?:i|el|ella)',
  'sar(?:à|anno) (?:anche )?present[ei](?: anche)?|ci sar(?:à|anno)(?: anche)?|parteciper(?:à|anno)(?: anche)?|a condurre il colloquio sar(?:à|anno)|(?:la|ti) chiamer(?:à|anno)|(?:vedr|incontrer)(?:à|ai)(?: anche)?|(?:commissione|giuria|panel) (?:è |sarà )?(?:compost|format)[oa] da',
  // Dutch
  '(?:gevoerd|geleid|ontvangen|geïnterviewd|gebeld|afgenomen|verwelkomd) door|(?:je|u) ontmoet|ontmoet (?:je|u)|(?:je|u) ziet',
  'aanwezig (?:zijn|is)|(?:zijn|is)(?=[^.!?]{5,160} (?:aanwezig|erbij|dabei))|gesprekspartners? (?:zijn|is)',
  '(?:commissie|panel) bestaat uit',
].join('|')
