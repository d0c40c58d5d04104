/**
 * What the zones' cities are called in the languages of calendars, lower-case, where that differs from the IANA name.
 * Source: Unicode CLDR 48, timeZoneNames, exemplarCity (Unicode License v3), of Danish, German, French, Spanish, Italian, Dutch, Portuguese,
 * Polish, Czech, Hungarian, Finnish, Norwegian, Romanian, Slovak, Croatian, Swedish, Turkish, Russian, Ukrainian, Greek, Bulgarian, Japanese,
 * Korean, Chinese, Estonian, Latvian, Lithuanian, Slovene, Catalan and Serbian.
 */
export const CITY_NAMES: Readonly<Record<string, string>> = {
  'Africa/Algiers':
    'algier|alger|argel|algeri|alžír|algír|alžir|cezayir|алжир|αλγέρι|アルジェ|알제|阿尔及尔|阿爾及爾|alžiir|alžīra|alžyras',
  'Africa/Cairo':
    'kairo|le caire|el cairo|il cairo|kair|káhira|kairó|kahire|каир|каїр|κάιρο|кайро|カイロ|카이로|开罗|開羅|kaira|kairas|каиро',
  'Africa/Casablanca':
    'kazablanka|касабланка|καζαμπλάνκα|казабланка|カサブランカ|카사블랑카|卡萨布兰卡|卡薩布蘭卡|kasablanka',
  'Africa/Johannesburg':
    'johannesburgo|joanesburgo|йоханнесбург|йоганнесбурґ|γιοχάνεσμπουργκ|йоханесбург|ヨハネスブルグ|요하네스버그|约翰内斯堡|約翰尼斯堡|johannesburga|johanesburgas|јоханесбург',
  'Africa/Lagos': 'лагос|лаґос|λάγκος|ラゴス|라고스|拉各斯|拉哥斯|lagosa|lagosas',
  'Africa/Nairobi': 'найроби|найробі|ναϊρόμπι|ナイロビ|나이로비|内罗毕|奈洛比|nairobis|најроби',
  'Africa/Tunis': 'túnez|tunisi|tunes|tunisz|tunus|тунис|туніс|τύνιδα|チュニス|튀니스|突尼斯|tunisa|tunisas',
  'America/Argentina/Buenos_Aires':
    'буэнос-айрес|буенос-айрес|μπουένος άιρες|буенос айрес|ブエノスアイレス|부에노스 아이레스|布宜诺斯艾利斯|布宜諾斯艾利斯|buenosairesa|буенос ајрес',
  'America/Bogota': 'богота|боґота|μπογκοτά|ボゴタ|보고타|波哥大',
  'America/Caracas': 'каракас|καράκας|カラカス|카라카스|加拉加斯|卡拉卡斯|karakasa|karakasas',
  'America/Chicago': 'чикаго|чікаґо|σικάγο|シカゴ|시카고|芝加哥|čikāga|čikaga',
  'America/Costa_Rica':
    'kostaryka|kostarika|kosta rika|коста-рика|коста-ріка|κόστα ρίκα|коста рика|コスタリカ|코스타리카|哥斯达黎加|哥斯大黎加|костарика',
  'America/Denver': 'денвер|ντένβερ|денвър|デンバー|덴버|丹佛|denvera|denveris',
  'America/Guatemala':
    'gwatemala|gvatemala|гватемала|ґватемала|γουατεμάλα|グアテマラ|과테말라|危地马拉|瓜地馬拉',
  'America/Halifax':
    'галифакс|галіфакс|χάλιφαξ|халифакс|ハリファクス|핼리팩스|哈利法克斯|哈里法克斯|helifeksa|halifaksas',
  'America/Havana': 'havanna|la havane|la habana|l’avana|hawana|гавана|αβάνα|хавана|ハバナ|하바나|哈瓦那',
  'America/Lima': 'лима|ліма|λίμα|リマ|리마|利马|利馬',
  'America/Los_Angeles':
    'лос-анджелес|λος άντζελες|лос анджелис|ロサンゼルス|로스앤젤레스|洛杉矶|洛杉磯|losandželosa|los andželas|лос анђелес',
  'America/Mexico_City':
    'ciudad de méxico|mexiko-stadt|mexico|città del messico|mexico-stad|cidade do méxico|meksyk (miasto)|mexikóváros|mexico by|ciudad de mexico|méxico|мехико|мехіко|πόλη του μεξικού|мексико сити|メキシコシティー|멕시코 시티|墨西哥城|墨西哥市|mehiko|meksikas|ciutat de mèxic',
  'America/Montevideo':
    'montevidéu|montevideu|монтевидео|монтевідео|μοντεβιδέο|モンテビデオ|몬테비데오|蒙得维的亚|蒙特維多|montevidėjas',
  'America/New_York':
    'nueva york|nova york|nova iorque|nowy jork|нью-йорк|νέα υόρκη|ню йорк|ニューヨーク|뉴욕|纽约|紐約|ņujorka|niujorkas|њујорк',
  'America/Panama': 'панама|παναμάς|パナマ|파나마|巴拿马|巴拿馬',
  'America/Santiago':
    'santiago de chile|сантьяго|сантьяґо|σαντιάγκο|сантяго|サンチアゴ|산티아고|圣地亚哥|聖地牙哥|santjago|santjagas|сантјаго',
  'America/Sao_Paulo':
    'san paolo|сан-паулу|σάο πάολο|сао пауло|サンパウロ|상파울루|圣保罗|聖保羅|sanpaulu|san paulas|сао паоло',
  'America/Toronto': 'торонто|τορόντο|トロント|토론토|多伦多|多倫多|torontas',
  'America/Vancouver': 'ванкувер|βανκούβερ|ванкувър|バンクーバー|벤쿠버|温哥华|溫哥華|vankūvera|vankuveris',
  'Asia/Almaty':
    'alma ata|alma-ata|almatî|alma‑ata|almatı|алматы|алмати|αλμάτι|アルマトイ|알마티|阿拉木图|阿拉木圖|almatõ|almati',
  'Asia/Amman': 'amã|амман|αμμάν|аман|アンマン|암만|安曼|ammāna|amanas|aman',
  'Asia/Baghdad':
    'bagdad|bagdá|bagdade|bagdád|bağdat|багдад|βαγδάτη|バグダッド|바그다드|巴格达|巴格達|bagdāde|bagdadas',
  'Asia/Baku': 'bakou|bakoe|баку|μπακού|バクー|바쿠|巴库|巴庫|bakuu',
  'Asia/Bangkok': 'banguecoque|бангкок|μπανγκόκ|банкок|バンコク|방콕|曼谷|bangkoka|bankokas',
  'Asia/Beirut':
    'beyrouth|beiroet|beirute|bejrut|bejrút|beyrut|бейрут|βυρητός|ベイルート|베이루트|贝鲁特|貝魯特|beirūta|beirutas|бејрут',
  'Asia/Dhaka': 'dacca|daca|dakka|дакка|ντάκα|дака|ダッカ|다카|达卡|達卡|daka',
  'Asia/Dubai': 'dubaj|дубай|ντουμπάι|ドバイ|두바이|迪拜|杜拜|dubaija|dubajus|дубаи',
  'Asia/Ho_Chi_Minh':
    'ho chi minh city|ho-chi-minh-stadt|hô-chi-minh-ville|ciudad ho chi minh|ho chi minh|ho chi minhstad|cidade de ho chi minh|ho či minovo město|ho si minh-város|hồ chí minhin kaupunki|ho chi minh-byen|ho și min|hočiminovo mesto|ho ši min|ho chi minh-staden|ho chi minh kenti|хошимин|хошимін|πόλη χο τσι μινχ|ホーチミン|사이공|胡志明市|hô chi minh|hošimina|hošiminas|hošiminh|hồ chí minh|хо ши мин',
  'Asia/Hong_Kong': 'hongkong|гонконг|χονγκ κονγκ|хонконг|香港|홍콩|honkonga|honkongas|хонгконг',
  'Asia/Jakarta':
    'yakarta|giacarta|jacarta|dżakarta|džakarta|cakarta|джакарта|τζακάρτα|ジャカルタ|자카르타|雅加达|雅加達|џакарта',
  'Asia/Jerusalem':
    'jerusalén|gerusalemme|jeruzalem|jerozolima|jeruzalém|jeruzsálem|ierusalim|kudüs|иерусалим|єрусалим|ιερουσαλήμ|йерусалим|エルサレム|예루살렘|耶路撒冷|jeruusalemm|jeruzaleme|jeruzalė|јерусалим',
  'Asia/Karachi':
    'karatschi|carachi|karaczi|karáčí|karacsi|karáči|karači|karaçi|карачи|карачі|καράτσι|カラチ|카라치|卡拉奇|喀拉蚩|karāči|karačis',
  'Asia/Kolkata':
    'kolkata|kalkutta|calcuta|calcutá|kalkuta|kalkata|kalküta|калькутта|колката|καλκούτα|コルカタ|콜카타|加尔各答|加爾各答|kalkāta|калкута',
  'Asia/Kuala_Lumpur':
    'куала-лумпур|κουάλα λουμπούρ|куала лумпур|クアラルンプール|쿠알라룸푸르|吉隆坡|kualalumpura|kvala lumpūras',
  'Asia/Manila': 'manille|manilla|манила|маніла|μανίλα|マニラ|마닐라|马尼拉|馬尼拉',
  'Asia/Novosibirsk':
    'nowosibirsk|novossibirsk|nowosybirsk|novoszibirszk|новосибирск|новосибірськ|νοβοσιμπίρσκ|ノヴォシビルスク|노보시비르스크|新西伯利亚|新西伯利亞|novosibirska|novosibirskas',
  'Asia/Riyadh':
    'riad|riyad|riade|rijad|rijád|эр-рияд|ер-ріяд|ριάντ|рияд|リヤド|리야드|利雅得|利雅德|ar-riyāḑ|rijāda|rijadas|ријад',
  'Asia/Seoul': 'seúl|seul|soul|szöul|сеул|σεούλ|ソウル|서울|首尔|首爾|seula|seulas|seül',
  'Asia/Shanghai':
    'sjanghai|xangai|szanghaj|šanghaj|sanghaj|šangaj|şanghay|шанхай|σανγκάη|上海|상하이|šanhaja|šanchajus|шангај',
  'Asia/Singapore':
    'singapur|singapour|singapura|szingapúr|сингапур|сінгапур|σιγκαπούρη|シンガポール|싱가포르|新加坡|singapūra|singapūras',
  'Asia/Taipei':
    'taipeh|taipé|tajpej|tchaj-pej|тайбэй|тайбей|ταϊπέι|тайпе|台北|타이베이|taibei|taipėjus|тајпеј',
  'Asia/Tashkent':
    'tasjkent|taschkent|tachkent|taskent|taszkient|taškent|tașkent|taşkent|ташкент|τασκένδη|タシケント|타슈켄트|塔什干|taškenta|taškentas|taixkent',
  'Asia/Tbilisi':
    'tiflis|tbilissi|tbiliszi|тбилиси|тбілісі|τιφλίδα|トビリシ|트빌리시|第比利斯|thbilisi|tbilisis',
  'Asia/Tehran':
    'teheran|téhéran|teherán|teerã|teerão|tahran|тегеран|τεχεράνη|техеран|テヘラン|테헤란|德黑兰|德黑蘭|teherāna|teheranas',
  'Asia/Tokyo': 'tokio|tóquio|tokió|токио|токіо|τόκιο|東京|도쿄|东京|tokija|tokijas|tòquio',
  'Asia/Vladivostok':
    'wladiwostok|władywostok|vlagyivosztok|владивосток|βλαδιβοστόκ|ウラジオストク|블라디보스토크|海参崴|海參崴|vladivostoka|vladivostokas',
  'Asia/Yekaterinburg':
    'jekaterinburg|ekaterinbourg|ekaterimburgo|ekaterinburg|jekaterinenburg|ecaterimburgo|jekaterynburg|jekatěrinburg|jekatyerinburg|екатеринбург|єкатеринбург|αικατερινούπολη|エカテリンブルグ|예카테린부르크|叶卡捷琳堡|葉卡捷林堡|jekaterinburga|jekaterinburgas|iekaterinburg|јекатеринбург',
  'Asia/Yerevan':
    'jerevan|eriwan|erevan|ereván|erywań|jereván|erivan|ереван|єреван|ερεβάν|エレバン|예레반|埃里温|葉里溫|erevāna|jerevanas|јереван',
  'Atlantic/Azores':
    'azorerne|azoren|açores|azzorre|azory|azorské ostrovy|azori-szigetek|azorit|asorene|azore|azori|azorerna|azor adaları|азорские о-ва|азорські острови|αζόρες|азорски острови|アゾレス|아조레스|亚速尔群岛|亞速爾群島|assoorid|azoru salas|azorai|азори',
  'Atlantic/Canary':
    'de kanariske øer|kanaren|îles canaries|canarias|canarie|canarische eilanden|canárias|wyspy kanaryjskie|kanárské ostrovy|kanári-szigetek|kanariansaaret|kanariøyene|canare|kanárske ostrovy|kanari|kanarieöarna|kanarya adaları|канарские о-ва|канарські острови|κανάρια|канарски острови|カナリア|카나리아 제도|加那利|加納利|kanaari saared|kanāriju salas|kanarų salos|kanarski otoki|illes canàries|канарска острва',
  'Atlantic/Reykjavik':
    'reyk­ja­vík|reikiavik|reiquiavique|рейкьявик|рейкʼявік|ρέυκιαβικ|рейкявик|レイキャビク|레이캬비크|雷克雅未克|雷克雅維克|reikjavika|reikjavikas|рејкјавик',
  'Australia/Adelaide': 'adelaida|аделаида|аделаїда|αδελαΐδα|アデレード|애들레이드|阿德莱德|阿得雷德|аделејд',
  'Australia/Brisbane':
    'брисбен|брісбен|μπρισμπέιν|бризбейн|ブリスベン|브리스베인|布里斯班|布利斯班|brisbena|brisbanas|бризбејн',
  'Australia/Melbourne':
    'мельбурн|μελβούρνη|мелбърн|メルボルン|멜버른|墨尔本|墨爾本|melburna|melburnas|мелбурн',
  'Australia/Perth': 'перт|περθ|пърт|パース|퍼스|珀斯|伯斯|pērta|pertas',
  'Australia/Sydney':
    'sídney|sidney|сидней|сідней|σίδνεϊ|сидни|シドニー|시드니|悉尼|雪梨|sidneja|sidnėjus|сиднеј',
  'Europe/Amsterdam':
    'amsterdã|amesterdão|amszterdam|амстердам|άμστερνταμ|アムステルダム|암스테르담|阿姆斯特丹|amsterdama|amsterdamas',
  'Europe/Athens':
    'athen|athènes|atenas|atene|athene|ateny|athény|athén|ateena|atena|atény|aten|atina|афины|афіни|αθήνα|атина|アテネ|아테네|雅典|atēnas|atėnai|atenes',
  'Europe/Belgrade':
    'beograd|belgrad|belgrado|bělehrad|belgrád|belehrad|белград|βελιγράδι|ベオグラード|베오그라드|贝尔格莱德|貝爾格勒|belgrada|belgradas|београд',
  'Europe/Berlin':
    'berlino|berlijn|berlim|berliini|берлин|берлін|βερολίνο|ベルリン|베를린|柏林|berliin|berlīne|berlynas',
  'Europe/Bratislava':
    'bratysława|pozsony|братислава|μπρατισλάβα|ブラチスラバ|브라티슬라바|布拉迪斯拉发|布拉提斯拉瓦',
  'Europe/Brussels':
    'bruxelles|brüssel|bruselas|brussel|bruxelas|bruksela|brusel|brüsszel|bryssel|brüksel|брюссель|βρυξέλλες|брюксел|ブリュッセル|브뤼셀|布鲁塞尔|布魯塞爾|brisele|briuselis|bruselj|brussel·les|брисел',
  'Europe/Bucharest':
    'bukarest|bucarest|boekarest|bucareste|bukareszt|bukurešť|bucurești|bukurešt|bükreş|бухарест|βουκουρέστι|букурещ|ブカレスト|부쿠레슈티|布加勒斯特|bukareste|bukareštas|bukarešta|букурешт',
  'Europe/Budapest':
    'boedapest|budapeste|budapeszt|budapesta|budimpešta|budapeşte|будапешт|βουδαπέστη|будапеща|ブダペスト|부다페스트|布达佩斯|布達佩斯|budapešta|budapeštas|будимпешта',
  'Europe/Chisinau':
    'kiszyniów|kišiněv|kišiňov|kišinjev|kişinev|кишинев|кишинів|κισινάου|キシナウ|키시나우|基希讷乌|基西紐|kišiņeva|kišiniovas|кишињев',
  'Europe/Copenhagen':
    'københavn|kopenhagen|copenhague|copenaghen|copenhaga|kopenhaga|kodaň|koppenhága|kööpenhamina|köpenhamn|kopenhag|копенгаген|κοπεγχάγη|копенхаген|コペンハーゲン|코펜하겐|哥本哈根|kopenhaagen|kopenhāgena|köbenhavn|copenhaguen',
  'Europe/Dublin': 'dublino|дублин|дублін|δουβλίνο|дъблин|ダブリン|더블린|都柏林|dublina|dublinas|даблин',
  'Europe/Helsinki':
    'helsinque|helsínquia|helsinky|helsingfors|хельсинки|гельсінкі|ελσίνκι|хелзинки|ヘルシンキ|헬싱키|赫尔辛基|赫爾辛基|helsingi|helsinkis|хелсинки',
  'Europe/Istanbul':
    'estambul|istanboel|istambul|stambuł|isztanbul|стамбул|κωνσταντινούπολη|истанбул|イスタンブール|이스탄불|伊斯坦布尔|伊斯坦堡|stambula|stambulas',
  'Europe/Kyiv':
    'kiew|kijów|kyjev|kijev|kiova|kyiv|киев|київ|κίεβο|キーウ|키예프|基辅|基輔|kiiev|kijeva|kijevas|kíiv|кијев',
  'Europe/Lisbon':
    'lissabon|lisbonne|lisboa|lisbona|lizbona|lisabon|lisszabon|lisabona|lizbon|лиссабон|лісабон|λισαβόνα|лисабон|リスボン|리스본|里斯本',
  'Europe/Ljubljana':
    'liubliana|lubiana|lublana|lublaň|ľubľana|любляна|λιουμπλιάνα|リュブリャナ|류블랴나|卢布尔雅那|盧比安納|ļubļana|љубљана',
  'Europe/London':
    'londres|londra|londen|londyn|londýn|lontoo|лондон|λονδίνο|ロンドン|런던|伦敦|倫敦|londona|londonas',
  'Europe/Luxembourg':
    'luxemburg|luxemburgo|lussemburgo|luksemburg|lucemburk|luxembursko|lüksemburg|люксембург|λουξεμβούργο|ルクセンブルク|룩셈부르크|卢森堡|盧森堡|luksemburga|liuksemburgas|луксембург',
  'Europe/Madrid': 'madri|madryt|мадрид|μαδρίτη|マドリード|마드리드|马德里|馬德里|madride|madridas',
  'Europe/Malta': 'malte|мальта|μάλτα|малта|マルタ|몰타|马耳他|馬爾他',
  'Europe/Minsk': 'minszk|минск|мінськ|μινσκ|ミンスク|민스크|明斯克|minska|minskas',
  'Europe/Moscow':
    'moskva|moskau|moscou|moscú|mosca|moskou|moscovo|moskwa|moszkva|moskova|moscova|москва|μόσχα|モスクワ|모스크바|莫斯科|maskava|maskva',
  'Europe/Oslo': 'осло|όσλο|オスロ|오슬로|奥斯陆|奧斯陸|oslas',
  'Europe/Paris':
    'parigi|parijs|paryż|paříž|párizs|pariisi|paríž|pariz|париж|παρίσι|パリ|파리|巴黎|pariis|parīze|paryžius|париз',
  'Europe/Podgorica':
    'podgorița|подгорица|подгориця|ποντγκόριτσα|ポドゴリツァ|포드고리차|波德戈里察|波多里察',
  'Europe/Prague': 'prag|praga|praag|praha|prága|прага|πράγα|プラハ|프라하|布拉格|prāga|праг',
  'Europe/Riga': 'ryga|riika|рига|ρίγα|リガ|리가|里加|riia',
  'Europe/Rome': 'rom|roma|rzym|řím|róma|rooma|rím|rim|рим|ρώμη|ローマ|로마|罗马|羅馬',
  'Europe/Samara': 'szamara|самара|σαμάρα|サマラ|사마라|萨马拉|沙馬拉',
  'Europe/Sarajevo':
    'sarajewo|szarajevó|saraybosna|сараево|сараєво|σαράγεβο|サラエボ|사라예보|萨拉热窝|塞拉耶佛|sarajeva|sarajevas|сарајево',
  'Europe/Skopje':
    'skopie|szkopje|skoplje|üsküp|скопье|скопʼє|σκόπια|скопие|スコピエ|스코페|斯科普里|史高比耶|скопље',
  'Europe/Sofia': 'sofie|szófia|sofija|sofya|софия|софія|σόφια|ソフィア|소피아|索非亚|索菲亞|софија',
  'Europe/Stockholm':
    'estocolmo|stoccolma|sztokholm|tukholma|štokholm|stokholm|стокгольм|στοκχόλμη|стокхолм|ストックホルム|스톡홀름|斯德哥尔摩|斯德哥爾摩|stokholma|stokholmas|estocolm',
  'Europe/Tallinn': 'tallin|talim|tallinna|таллин|таллінн|ταλίν|талин|タリン|탈린|塔林|tallina|talinas|talin',
  'Europe/Tirane': 'tirana|tiran|тирана|τίρανα|ティラナ|티라나|地拉那|tirāna',
  'Europe/Vienna':
    'wien|vienne|viena|wenen|wiedeń|vídeň|bécs|viedeň|beč|viyana|вена|відень|βιέννη|виена|ウィーン|비엔나|维也纳|維也納|viin|vīne|dunaj|беч',
  'Europe/Vilnius':
    'vilna|wilno|вильнюс|вільнюс|βίλνιους|вилнюс|ヴィリニュス|빌니우스|维尔纽斯|維爾紐斯|viļņa|вилњус',
  'Europe/Warsaw':
    'warszawa|warschau|varsovie|varsovia|varsavia|varsóvia|varšava|varsó|varsova|varșovia|varşova|варшава|βαρσοβία|ワルシャワ|바르샤바|华沙|華沙|varssavi|varšuva|varsòvia',
  'Europe/Zagreb':
    'zagabria|zagrzeb|záhřeb|zágráb|záhreb|загреб|ζάγκρεμπ|ザグレブ|자그레브|萨格勒布|札格瑞布|zagreba|zagrebas',
  'Europe/Zurich':
    'zurigo|zurique|zurych|curych|zürih|цюрих|цюріх|ζυρίχη|チューリッヒ|취리히|苏黎世|蘇黎世|cīrihe|ciurichas|zúric|цирих',
  'Pacific/Auckland': 'окленд|όκλαντ|окланд|オークランド|오클랜드|奥克兰|奧克蘭|oklenda|oklandas',
}
