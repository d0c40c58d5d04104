/** "Local time" as the languages say it for whose zones no sentence is needed: the phrase is the zone. */
export const SPOKEN_ZONES: readonly (readonly [RegExp, string])[] = [
  [/日本(?:標準時|時間)/u, 'Asia/Tokyo'],
  [/(?:한국|대한민국)\s?(?:표준)?\s?시간?/u, 'Asia/Seoul'],
  [/(?:北京|中国(?:标准)?|中國(?:標準)?|上海)(?:时间|時間)/u, 'Asia/Shanghai'],
  [/(?:台北|臺北|台湾|台灣|臺灣)(?:标准|標準)?(?:时间|時間)/u, 'Asia/Taipei'],
  [/香港(?:时间|時間)/u, 'Asia/Hong_Kong'],
  [/新加坡(?:时间|時間)/u, 'Asia/Singapore'],
  [
    /(?<!\p{L})(?:МСК|Москва, (?:стандартное|летнее) время|по московскому времени|по Москве|московское время)(?!\p{L})/iu,
    'Europe/Moscow',
  ],
  [
    /(?<!\p{L})(?:за ки[єе]вом|за київським часом|київський час|по киевскому времени)(?!\p{L})/iu,
    'Europe/Kyiv',
  ],
  [/(?<!\p{L})(?:czasu? (?:polskiego|warszawskiego|polski|w Polsce))(?!\p{L})/iu, 'Europe/Warsaw'],
  [
    /(?<!\p{L})(?:SEČ|SELČ|středoevropsk(?:ého|ý) (?:letního |letní )?čas(?:u)?|pražsk(?:ého|ý) času?)(?!\p{L})/iu,
    'Europe/Prague',
  ],
  [/(?<!\p{L})(?:SEČ|stredoeurópsk(?:eho|y) času?|slovenského času)(?!\p{L})/iu, 'Europe/Bratislava'],
  [/(?<!\p{L})(?:dansk tid|københavnsk tid)(?!\p{L})/iu, 'Europe/Copenhagen'],
  [/(?<!\p{L})(?:svensk tid|svensk lokaltid|stockholmstid)(?!\p{L})/iu, 'Europe/Stockholm'],
  [/(?<!\p{L})(?:norsk tid)(?!\p{L})/iu, 'Europe/Oslo'],
  [/(?<!\p{L})(?:Suomen aikaa?|Suomen ajassa)(?!\p{L})/iu, 'Europe/Helsinki'],
  [/(?<!\p{L})(?:magyar idő(?: szerint)?|budapesti idő(?: szerint)?)(?!\p{L})/iu, 'Europe/Budapest'],
  [/(?<!\p{L})(?:ora (?:României|Romaniei|Bucureștiului|Bucurestiului))(?!\p{L})/iu, 'Europe/Bucharest'],
  [/(?<!\p{L})(?:Eesti aja(?: järgi|s)?)(?!\p{L})/iu, 'Europe/Tallinn'],
  [/(?<!\p{L})(?:hrvatsk(?:o|om|og) vremen\p{L}{0,2}|hrvatsko vrijeme)(?!\p{L})/iu, 'Europe/Zagreb'],
  [/(?<!\p{L})(?:TSİ|Türkiye saati(?:yle)?(?: ile)?|Türkiye saatiyle)(?!\p{L})/iu, 'Europe/Istanbul'],
]
