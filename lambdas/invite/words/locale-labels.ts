import type { FieldKind } from './field-labels.ts'

/**
 * Labels in the other languages of the mail programs: those of Google Calendar and Outlook first, then what people write. Polish,
 * Czech, Slovak, Danish, Swedish, Norwegian, Finnish, Hungarian, Romanian, Croatian, Estonian, Catalan, Turkish, Russian, Ukrainian,
 * Japanese, Chinese, Korean. A label that is a word of another language ("on", "var", "kim") reads only before a colon or alone.
 */
export const LOCALE_LABELS: Readonly<Partial<Record<FieldKind, string>>> = {
  when: `kiedy|data i godzina|data i czas|termin rozmowy|termin spotkania|nowy termin|kdy|datum a čas|datum a hodina|termín|termín pohovoru|nový termín|kedy|dátum a čas|hvornår|dato og tid|dato og klokkeslæt|tidspunkt|ny tid|nyt tidspunkt
|när|datum och tid|dag och tid|tidpunkt|når|dato og klokkeslett|tid og dato|nytt tidspunkt|milloin|aika|ajankohta|päivämäärä ja aika|päivä ja aika|päivä ja kellonaika|mikor|időpont|dátum és idő|dátum és időpont|az interjú időpontja|când|data și ora|data şi ora|data si ora|data interviului
|kada|datum i vrijeme|termin razgovora|millal|kuupäev ja kellaaeg|aeg|quan|data i hora|ne zaman|tarih ve saat|tarih/saat|tarih & saat|görüşme zamanı|mülakat zamanı|когда|дата и время|время и дата|время собеседования|дата и время собеседования|коли|дата і час|дата та час|час і дата|дата й час
|日時|面接日時|実施日時|開催日時|時間|日程|面接日程|变更后时间|时间|面试时间|会议时间|日期和时间|日期时间|時間|面試時間|會議時間|日期與時間|面试日期|일시|면접 일시|면접일시|시간|면접 시간|일정|날짜 및 시간`,
  date: `dzień|data rozmowy|datum pohovoru|dátum|dátum pohovoru|dato|dag|intervjudatum|päivä|päivämäärä|nap|ziua|dan|kuupäev|tarih|gün|дата|день|日付|日期|면접일|날짜`,
  time: `godzina|czas|hodina|čas|kl.|klokken|tid|klokkeslæt|klokkeslett|klockslag|kello|kellonaika|óra|idő|ora|vrijeme|kellaaeg|saat|время|час|時刻|开始时间|開始時間|시각`,
  start: `początek|rozpoczęcie|začátek|začiatok|starter|starttidspunkt|börjar|alkaa|kezdés|kezdete|începe|početak|algus|başlangıç|начало|початок|開始|开始|시작`,
  end: `koniec|zakończenie|konec|slut|sluttid|slutter|slutar|päättyy|befejezés|vége|se termină|sfârșit|kraj|lõpp|bitiş|конец|окончание|кінець|завершення|終了|结束|結束|종료`,
  duration: `czas trwania|trvání|délka|dĺžka|trvanie|varighed|varaktighet|varighet|längd|kesto|időtartam|hossz|durata|trajanje|kestus|durada|süre|длительность|продолжительность|тривалість|所要時間|时长|時長|소요 시간`,
  zone: `strefa czasowa|časové pásmo|tidszone|tidszon|tidzon|tidssone|aikavyöhyke|időzóna|fus orar|vremenska zona|ajavöönd|zona horària|saat dilimi|часовой пояс|часовий пояс|タイムゾーン|时区|時區|시간대`,
  where: `gdzie|miejsce|lokalizacja|adres|kde|místo|miesto|hvor|sted|placering|var|plats|missä|paikka|sijainti|osoite|hol|helyszín|hely|cím|unde|locație|locaţie|loc|adresa|gdje|mjesto|lokacija|kus|koht|asukoht|on|ubicació|lloc|nerede|yer|konum|где|место|адрес|де|місце|адреса
|場所|会場|面接場所|実施場所|地点|面试地点|会议地点|地點|面試地點|장소|면접 장소|위치`,
  link: `link do spotkania|link do rozmowy|odkaz|odkaz na schůzku|mødelink|link til møde|möteslänk|länk|møtelenke|lenke|linkki|kokouslinkki|link a megbeszéléshez|csatlakozás|link întâlnire|poveznica|koosoleku link|enllaç|toplantı bağlantısı|bağlantı|ссылка|ссылка на встречу|посилання|посилання на зустріч|会議リンク|会議url|ミーティングurl|参加url|オンライン会議url|会议链接|入会链接|會議連結|会议号|회의 링크|접속 링크|링크`,
  who: `kto|uczestnicy|goście|zaproszeni|wymagani|wymagani uczestnicy|kdo|účastníci|hosté|povinní|účastníci schůzky|hostia|hvem|deltagere|gæster|nødvendig|vem|deltagare|gäster|obligatorisk|deltakere|gjester|obligatoriske|kuka|ketkä|osallistujat|vieraat|pakolliset|ki|kik|résztvevők|vendégek|kötelező|cine|participanți|participanţi|invitați|obligatoriu
|tko|sudionici|gosti|kes|osalejad|külalised|qui|convidats|kim|kimler|katılımcılar|davetliler|konuklar|gerekli|кто|участники|гости|приглашенные|обязательные|хто|учасники|гості|запрошені|обов'язкові
|参加者|出席者|ゲスト|必須|必須出席者|参与者|参会人|参会者|邀请对象|与会者|必需|參與者|與會者|邀請對象|出席人員|참석자|게스트|필수`,
  organizer: `organizator|organizatorka|organizátor|organizátorka|arrangør|arrangör|organisatör|järjestäjä|szervező|organizatorica|korraldaja|düzenleyen|düzenleyici|organizatör|организатор|організатор|主催者|幹事|组织者|組織者|主办人|召開者|주최자|rekruter|rekruterka|kontaktperson|kontaktní osoba|yhteyshenkilö|kapcsolattartó|persoană de contact|ilgili kişi|контактное лицо|контактна особа|担当者|採用担当|联系人|聯絡人|담당자`,
  invitee: `kandydat|kandydatka|kandidát|kandidatka|uchádzač|uchazeč|ansøger|sökande|søker|kandidaatti|hakija|jelölt|pályázó|candidat|kandidaat|aday|кандидат|кандидатка|候補者|応募者|候选人|應徵者|候選人|지원자|imię i nazwisko|jméno|nimi|név|nume|ime|ad soyad|имя|ім'я|氏名|お名前|姓名|성명|이름`,
  role: `stanowisko|rola|pozycja|pozice|pracovní pozice|pozícia|stilling|stillingsbetegnelse|tjänst|befattning|roll|tehtävä|rooli|työtehtävä|pozíció|munkakör|állás|poziție|poziţie|post|funcție|pozicija|radno mjesto|ametikoht|càrrec|pozisyon|unvan|должность|вакансия|позиция|посада|вакансія|позиція|職種|ポジション|募集職種|応募職種|职位|岗位|面试职位|应聘职位|職位|職缺|應徵職位|직무|포지션|직책|지원 직무`,
  company: `firma|společnost|spoločnosť|virksomhed|företag|bedrift|selskap|yritys|cég|vállalat|companie|compania|tvrtka|ettevõte|şirket|компания|компанія|会社|会社名|企業名|公司|公司名称|公司名稱|회사|회사명`,
  title: `tytuł|wydarzenie|předmět|název|predmet|emne|titel|begivenhed|ämne|rubrik|händelse|tittel|hendelse|aihe|otsikko|tapahtuma|tárgy|esemény|subiect|titlu|eveniment|naslov|predmet|teema|pealkiri|assumpte|konu|başlık|etkinlik|тема|название|мероприятие|событие|назва|подія|захід|件名|タイトル|会議名|予定|主题|会议主题|活动|主旨|主題|會議主題|제목|주제|일정명`,
  round: `etap|rodzaj rozmowy|fáze|kolo|fase|runde|steg|vaihe|kör|etapă|aşama|этап|етап|面接形式|選考|形式|轮次|面试形式|面试轮次|輪次|전형`,
  other: `agenda|hasło|kod dostępu|heslo|kode|adgangskode|lösenord|passord|salasana|jelszó|parolă|lozinka|parool|parola|пароль|ミーティングid|会議id|パスコード|会议id|密码|密碼|암호|비밀번호|持ち物|備考|备注|備註|비고|服装|地図|электронная почта`,
}
