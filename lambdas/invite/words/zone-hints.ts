import type { ZoneHints } from './zone-phrase.ts'

/** Signs of a country in a mail: its domains, telephone codes, clock and cities. */
const SIGNS: readonly (readonly [ZoneHints extends ReadonlySet<infer Hint> ? Hint : never, RegExp])[] = [
  [
    'india',
    /\.in\b(?=[\s>)\]"',;]|$)|\+91[\s\d-]{6}|\+0?5:?30\b|\b(?:india|indian|bangalore|bengaluru|mumbai|hyderabad|pune|chennai|new delhi|gurgaon|gurugram|noida|kolkata)\b/im,
  ],
  ['israel', /\.il\b|\+972[\s\d-]{6}|\b(?:israel|tel[ -]aviv|jerusalem|haifa|herzliya)\b/i],
  ['ireland', /\.ie\b(?=[\s>)\]"',;/]|$)|\+353[\s\d()-]{6}|\b(?:ireland|dublin|cork|galway|irish)\b/im],
  [
    'britain',
    /\.uk\b(?=[\s>)\]"',;/]|$)|\+44[\s\d()-]{6}|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b(?:UK|united kingdom|british|london|england|scotland|wales|edinburgh|glasgow|aberdeen|manchester|birmingham|leeds|bristol|cardiff|belfast|liverpool|sheffield)\b/im,
  ],
  ['china', /\.cn\b|\+86[\s\d-]{8}|\+08:?00\b|\b(?:china|beijing|shanghai|shenzhen|guangzhou|hangzhou)\b/i],
  [
    'arabia',
    /\.(?:sa|ae|qa|kw|bh)\b(?=[\s>)\]"',;/]|$)|\+9(?:71|66|74|65|73)[\s\d-]{6}|\b(?:dubai|abu dhabi|riyadh|saudi|doha|kuwait|uae)\b/im,
  ],
  ['bangladesh', /\.bd\b|\+880[\s\d-]{6}|\b(?:bangladesh|dhaka)\b/i],
  ['philippines', /\.ph\b(?=[\s>)\]"',;/]|$)|\+63[\s\d-]{8}|\b(?:philippines|manila|makati|cebu)\b/im],
]

/** Countries that a mail shows signs of; two that share an abbreviation leave it unclear. */
export function zoneHintsOf(text: string): ZoneHints {
  const within = text.slice(0, 20_000)
  return new Set(SIGNS.filter(([, sign]) => sign.test(within)).map(([hint]) => hint))
}
