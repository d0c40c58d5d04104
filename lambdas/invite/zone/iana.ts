/** Names that tzdata has given up (its `backward` file) for the ones in use today; ICU still answers with the old ones. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
}

/** Names of tzdata's `backward` file that are a single word. */
const WORDS =
  /^(?:cuba|egypt|eire|gb|gb-eire|hongkong|iceland|iran|israel|jamaica|japan|kwajalein|libya|navajo|nz|nz-chat|poland|portugal|prc|roc|rok|singapore|turkey|w-su)$/i

const KNOWN = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), RENAMED[zone] ?? zone]),
)

/**
 * The IANA name in use today for a name of any case, also a retired one (Europe/Kiev, US/Pacific), or null.
 * Names without an area (EST, GMT) are left to `abbreviation`: in calendar files they are rarely the IANA zone.
 */
export function ianaZone(name: string): string | null {
  const known = KNOWN.get(name.toLowerCase())
  if (known) return known
  if (/^(?:etc\/)?(?:utc|uct|zulu|universal)$|^(?:z|etc\/gmt|etc\/greenwich)$/i.test(name)) return 'UTC'
  if (WORDS.test(name)) return renamed(icuName(name))
  if (name.length > 40 || !/^[a-z][a-z_-]+(?:\/[a-z0-9_+-]+){1,2}$/i.test(name)) return null
  return renamed(icuName(name))
}

function renamed(name: string | null): string | null {
  return name === null ? null : (RENAMED[name] ?? name)
}

function icuName(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return null
  }
}
