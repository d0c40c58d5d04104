/**
 * How the other languages of the mail programs say who holds the interview. Only what leaves the name as its owner writes it: after
 * "z", "s", "с" and "-val" names are declined ("z Ewą Nowak"), and a note to "Ewą" would be worse than a question.
 */

/** Labels, lower-case, before a colon. */
export const INTERVIEWER_LABELS = `prowadzący|prowadząca|rozmówca|rozmówczyni|rozmówcy|rozmowę poprowadzi|rozmowę poprowadzą|rozmowę przeprowadzi|rozmowę przeprowadzą|rekrutujący|osoby prowadzące|osoba prowadząca|spotkanie poprowadzi|spotkanie poprowadzą
|pohovor povede|pohovor povedou|pohovor vede|tazatel|tazatelé|pohovor povedie|pohovor povedú|za nás|za firmu|za společnost
|samtalepartner|samtalepartnere|interviewere|samtalen holdes af|du møder|du skal møde|du møter|du vil møte|intervjuer|intervjuere|intervjuare|du träffar|du kommer att träffa|dina intervjuare|fra oss|från oss|fra os
|haastattelija|haastattelijat|haastattelijasi|haastattelijana|haastattelijoina|haastattelemassa|interjúztató|interjúztatók|az interjút vezeti|az interjút vezetik|beszélgetőpartner|beszélgetőpartnerek|intervievator|intervievatori|intervievatoare|interviul va fi condus de|vă veți întâlni cu
|razgovor vodi|razgovor vode|intervjueri|razgovor će voditi|intervjueerija|intervjueerijad|intervjuu viib läbi|intervjuu viivad läbi|entrevistadors|us entrevistarà|görüşmeyi yapacak|görüşmeyi yapacak kişi|görüşmeyi yapacak kişiler|görüşmeci|görüşmeciler|mülakatı yapacak kişi|mülakatı yapacak kişiler|mülakatçı|görüşeceğiniz kişi|görüşeceğiniz kişiler
|интервьюер|интервьюеры|собеседование проведёт|собеседование проведет|собеседование проведут|собеседование проводит|собеседование проводят|с вами будут общаться|с вами пообщается|с вами пообщаются|від нас|інтерв'юер|інтерв'юери|співбесіду проведе|співбесіду проведуть|співбесіду проводить|співбесіду проводять
|面接官|面接担当|面接担当者|面接者|弊社参加者|当社参加者|弊社出席者|面试官|面试人|面試官|面試主管|我方参会|我方参会人|면접관|면접 담당자|면접위원|인터뷰어`

/** Words before a name: "med Anna Berg", "cu Ana Popescu", "Rozmowę poprowadzi Ewa Nowak". */
export const BEFORE_NAME = `med|będzie też|będą też|będzie także|obecny będzie|obecna będzie|obecni będą|dołączy(?: też)?|(?:с|со|з|із|зі)(?=[^\\S\\n]{1,3}[A-Z])|(?:träffa|träffar|möta|möter|møde|møder|møte|møter|treffe|treffer)|sammen med|tillsammans med|cu|împreună cu|amb|(?:rozmowę|spotkanie) (?:z panem |z panią )?(?:poprowadzi|poprowadzą|przeprowadzi|przeprowadzą|prowadzi|prowadzą)|poprowadzi|poprowadzą|pohovor(?:em vás)? (?:povede|povedou|vede|provede|povedie|povedú)|povede ho|(?:holdes|afholdes|ledes|gennemføres) af|(?:hålls|leds) av|(?:holdes|ledes|gjennomføres) av|haastattelijana(?:si)? (?:toimii|on)|haastattelijoina(?:si)? (?:toimivat|ovat)|haastattelijasi (?:on|ovat)|az interjút|interjúztatója|(?:va|vor) fi (?:condus|susținut|realizat) de|(?:condus|susținut) de|razgovor (?:će voditi|vodi|vode)|(?:intervjuu|vestluse) (?:viib|viivad) läbi|(?:собеседование|интервью|встречу) (?:провед[её]т|проведут|проводит|проводят|будет проводить|будут проводить)|с вами (?:пообщается|пообщаются|будет общаться|будут общаться|поговорит)|(?:співбесіду|інтерв['’]ю|зустріч) (?:проведе|проведуть|проводить|проводять|проводитиме)|з вами (?:поспілкується|поспілкуються|говоритиме)`

/** Words behind a name: "Ayşe Yılmaz ile", "Kovács Péter vezeti", "Anna Virtanen haastattelee". */
export const AFTER_NAME = `ile(?: birlikte)? (?:görüş|mülakat|yap|gerçekleş|planlan|online|yüz|video|telefon|iş)|ile mülakat|sizinle görüşecek|(?:vezeti|vezetik|tartja|tartják|fogja vezetni|interjúztatja)|haastattelee|haastattelevat|(?:poprowadzi|poprowadzą|przeprowadzi|przeprowadzą) (?:rozmowę|spotkanie|z)|(?:povede|povedou|vede) (?:pohovor|rozhovor|schůzku)|(?:vil|kommer til å|kommer til at) (?:interviewe|intervjue|møde|møte|deltage|delta|holde|lede)|kommer att (?:intervjua|träffa|hålla|leda|delta)|deltar|deltager|(?:vă va|va) (?:intervieva|conduce|susține)|(?:viib|viivad) (?:intervjuu |vestluse )?läbi|(?:провед[её]т|проведут|проводит) (?:собеседование|интервью|встречу)|(?:проведе|проведуть|проводить) (?:співбесіду|інтерв['’]ю|зустріч)`

/** Japanese, Chinese and Korean say it in one breath: "面接官は佐藤 美咲です", "面试官为王芳", "면접관은 김민수입니다". */
export const EAST_ASIAN =
  /(?:面接官|面接担当者?|面试官|面試官|면접관|면접 담당자)\s?(?:は|が|为|為|是|은|는)[、,]?\s*([^\n。:：]{2,60}?)\s*(?:です|でございます|となります|が担当|になります|입니다|이며|님이|[。\n]|$)/gu
