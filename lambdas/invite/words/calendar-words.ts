/**
 * Names of months and weekdays as people write them, lower-case and without accents or full stops, in the languages of
 * the mail programs that we know (CLDR, long and short, as in a date and alone). Some mean several: Polish "listopad" is November,
 * Croatian October. There the weekday beside decides, or the candidate.
 */
const MONTHS: readonly (readonly [readonly number[], string])[] = [
  [
    [1],
    'jaanuaril ene enero gen gener genn gennaio ian ianuarie jaan jaanuar jaenner jan janeiro janner januar januara januari january janv janvaris janvier led leden ledna oca ocak sausio sausis sij sijecanj sijecnja sty styczen stycznia tammi tammikuu tammikuuta ιαν ιανουαριου січ січень січня янв январь января януари',
  ],
  [
    [2],
    'veebruaril feb febbraio feber febr febrer febrero februar februara februari februarie februaris february fev fevereiro fevr fevrier helmi helmikuu helmikuuta lut lutego luty sub subat uno unor unora vasario vasaris veebr veebruar velj veljaca veljace φεβ φεβρουαριου лют лютии лютого февр февраль февраля февруари',
  ],
  [
    [3],
    'martsil bre brezen brezna kovas kovo maalis maaliskuu maaliskuuta maart maerz mar marc marca march marcius marco marec mars mart martie marts marz marzec marzo mrt ozu ozujak ozujka μαρ μαρτιου бер березень березня мар март марта',
  ],
  [
    [4],
    'aprillil abr abril apr april aprila aprile aprilie aprilis aprill avr avril balandis balandzio dabr dabril dub duben dubna huhti huhtikuu huhtikuuta kwi kwiecien kwietnia nis nisan tra travanj travnja απρ απριλιου апр апрель апреля април квіт квітень квітня',
  ],
  [
    [5],
    'geguze geguzes kve kveten kvetna mag maggio mai maig maijs maio maj maja majus may mayo mayıs mei svi svibanj svibnja touko toukokuu toukokuuta μαι μαιου маи мая трав травень травня',
  ],
  [
    [6],
    'juunil birzelio birzelis cerven cervna cvn cze czerwca czerwiec giu giugno haz haziran iun iunie juin jun juna june junho juni junij junijs junio junius juny juuni kesa kesakuu kesakuuta lipanj lipnja ιουν ιουνιου июн июнь июня черв червень червня юни',
  ],
  [
    [7],
    'juulil cervence cervenec cvc heina heinakuu heinakuuta iul iulie juil juillet jul jula julho juli julij julijs julio juliol julius july juuli liepa liepos lipca lipiec lug luglio srpanj srpnja tem temmuz ιουλ ιουλιου июл июль июля лип липень липня юли',
  ],
  [
    [8],
    'augustil ag ago agos agost agosto agu agustos aout aug august augusta augusti augusts augustus augusztus avg avgust dag dagost elo elokuu elokuuta kol kolovoz kolovoza rugpjucio rugpjutis sie sierpien sierpnia srpen srpna αυγ αυγουστου авг август августа серп серпень серпня',
  ],
  [
    [9],
    'septembril eyl eylul rugsejis rugsejo ruj rujan rujna sep sept september septembra septembre septembrie septembris septiembre set setembre setembro setiembre settembre syys syyskuu syyskuuta szept szeptember wrz wrzesien wrzesnia zar zari σεπ σεπτεμβριου вер вересень вересня сент сентябрь сентября септември',
  ],
  [
    [10],
    'oktoobril doct doctubre eki ekim loka lokakuu lokakuuta oct october octobre octombrie octubre okt oktober oktobra oktobris oktoober ott ottobre out outubro paz pazdziernik pazdziernika rij rijen rijna spalio spalis οκτ οκτωβριου жовт жовтень жовтня окт октомври октябрь октября',
  ],
  [
    [11],
    'novembril studenog kas kasım lapkricio lapkritis listopadu marras marraskuu marraskuuta noiembrie nov november novembra novembre novembris novembro noviembre stu studeni studenoga νοε νοεμβριου лист листопад листопада ноември нояб ноябрь ноября',
  ],
  [
    [12],
    'detsembril ara aralık dec december decembra decembre decembrie decembris des desember desembre dets detsember dez dezember dezembro dic dicembre diciembre gru grudnia grudzien gruodis gruodzio joulu joulukuu joulukuuta pro prosinac prosinca prosince prosinec δεκ δεκεμβριου груд грудень грудня дек декабрь декабря декември',
  ],
  [[6, 7], 'lip'],
  [[7, 8], 'srp'],
  [[10, 11], 'lis listopad listopada'],
]

/** 0 is Sunday. */
const WEEKDAYS: readonly (readonly [readonly number[], string])[] = [
  [
    [0],
    'niedziele nedeli nedelju nedjelju воскресенье неділю sunnuntaina vasarnapon puhapaeval dg dim dimanche diumenge dom domenica domingo dum duminica ne ned nedela nedele nedelja nedjelja niedz niedziela paz pazar puhapaev sekmadienis sk son sondag sonntag su sun sunday sunnuntai svetd svetdiena søn søndag vasarnap zo zondag κυρ κυριακη воскресенье вс нд неделя неділя',
  ],
  [
    [1],
    'maanantaina hetfon esmaspaeval dilluns dl esmaspaev hetfo lun lundi lunedi lunes luni ma maanantai maandag man mandag mo mon monday montag pazartesi pirmadienis pirmd pirmdiena po pon pondeli pondelok ponedeljek ponedjeljak poniedziałek pr pzt seg segunda δευ δευτερα пн понеделник понедельник понеділок',
  ],
  [
    [2],
    'tiistaina kedden teisipaeval an antradienis di dienstag dimarts dinsdag dt kedd mar mardi martedi martes marti otrd otrdiena sal salı teisipaev ter terca ti tiistai tir tirs tirsdag tis tisdag torek tue tues tuesday ut utery uto utorak utorok wt wtorek τρι τριτη вт вторник вівторок',
  ],
  [
    [3],
    'srode stredu sredu srijedu среду середу keskiviikkona szerdan kolmapaeval car carsamba dc dimecres ke keskiviikko kolmapaev mer mercoledi mercredi mi mie mier miercoles miercuri mittwoch ons onsdag qua quarta sr sre sreda sri srijeda sroda streda sze szerda tr treciadienis tresd tresdiena wed wednesday weds wo woensdag τετ τεταρτη середа ср среда сряда',
  ],
  [
    [4],
    'torstaina csutortokon neljapaeval cet cetrtek ceturtd ceturtdiena cetvrtak cs csutortok ct ctvrtek czw czwartek dijous dj do donderdag donnerstag gio giovedi jeu jeudi joi jue jueves ketvirtadienis kt neljapaev per persembe qui quinta stvrtok thu thur thurs thursday to tors torsdag torstai πεμ πεμπτη четвер четверг четвъртък чт',
  ],
  [
    [5],
    'пятницу ятниця ятницю perjantaina penteken reedel cum cuma divendres dv fr fre fredag freitag fri friday pa patek pe penktadienis pentek perjantai pet petak petek pi piatek piatok piektd piektdiena pn pt reede sex sexta ven vendredi venerdi vie viernes vin vineri vr vrijdag παρ παρασκευη петък пт пятница пятниця',
  ],
  [
    [6],
    'sobote sobotu subotu субботу суботу lauantaina szombaton laupaeval cmt cumartesi dissabte ds la lauantai laupaev lor lordag lør lørdag sa sab sabado sabato sam sambata samedi samstag sat saturday sestadienis sestd sestdiena sob sobota sonnabend sub subota szo szombat za zaterdag σαβ σαββατο сб суббота субота събота',
  ],
  [[0, 6], 'so'],
  [[2, 4], 'tor'],
  [[3, 4, 6], 'st'],
]

export const MONTH_NAMES = byName(MONTHS)
export const WEEKDAY_NAMES = byName(WEEKDAYS)

function byName(
  table: readonly (readonly [readonly number[], string])[],
): ReadonlyMap<string, readonly number[]> {
  return new Map(table.flatMap(([values, names]) => names.split(' ').map((name) => [name, values] as const)))
}
