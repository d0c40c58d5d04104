import type { HeaderBlock } from './header-block.ts'
import type { Line } from './lines.ts'

/** "wrote", as mail programs say it in the line above a quotation. Lower case. */
const WROTE = new Set(
  `wrote|writes|schrieb|schreibt|geschrieben|écrit|ecrit|escribió|escribio|escribe|ha scritto|scritto|scrive|escreveu
|escreve|schreef|geschreven|skrev|skreiv|følgende|följande|kirjoitti|napsal|napsala|napísal|napísala|napsal(a)|napísal(a)
|napisał|napisała|napisał(a)|pisze|napisao|napisala|napisao/la|piše|je napisal|írta|scris|написал|написала|написал(а)|пишет
|писал|написав|написала|пише|написа|έγραψε|yazdı|kirjutas|rakstīja|rašė|va escriure|ha escrit|viết|đã viết|menulis|כתב|כתבה|מאת|كتب|كتبت|写道
|寫道|写|のメッセージ|書きました|wrote on|작성|작성했습니다|님이 작성|님이 씀|เขียน|quoting|zitat`
    .split('|')
    .map((verb) => verb.trim()),
)
const SPACELESS = [
  '写道',
  '寫道',
  'のメッセージ',
  'のメール',
  '書きました',
  '작성',
  '님이 씀',
  'เขียน',
  '의 메시지',
  'は書きました',
  '님이 쓴',
]

const MULTIWORD = [...WROTE].filter((verb) => verb.includes(' '))

/** `2016-03-03 17:21 GMT+01:00 Pat Lee` */
const ISO_DATED = /^\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2} \p{Nd}{1,2}:\p{Nd}{2} GMT.{3,80}$/u

/** How an attribution opens, for one that is wrapped: the line above `… <pat@x.org> wrote:`. */
const OPENING =
  /^(on|le|el|am|op|il|il giorno|em|no dia|den|dne|dňa|dnia|w dniu|u|dana|at|la|în|pe|vào|pada|στις|в|във|на|а|a|на|ons|tir|tirs|man|tor|fre|lør|lör|søn|sön|ma|di|wo|do|vr|za|zo|ke|to|pe|ti|su|po|út|st|čt|pá|so|ne|пн|вт|ср|чт|пт|сб|вс|нд|lun|mar|mer|jeu|ven|sam|dim|sab|dom|on:|quoting|zitat von)[ ,.:]/i

/** `lines[start]` to `lines[end - 1]` say who wrote the quotation below, and when. */
export interface Attribution {
  readonly start: number
  readonly end: number
}

/** Reads an attribution that ends at line `last`: `On Tue, 3 Nov 2026 at 10:04, Pat <pat@x.org> wrote:`, wrapped or not. */
export function readAttribution(lines: readonly Line[], last: number): Attribution | null {
  const text = lines[last]?.text ?? ''
  if (!isEnding(text)) return null
  for (let start = last; start >= 0 && start > last - 4; start--) {
    if ((lines[start] as Line).text === '') return null
    const joined = lines.slice(start, last + 1).map((line) => line.text)
    if (isAttribution(joined.join(' '), lines, last)) return { start: opened(lines, start), end: last + 1 }
  }
  return null
}

function isEnding(text: string): boolean {
  if (text.length > 400) return false
  // Zoho: `---- On Tue, 03 Nov 2026 11:04:05 -0500 Pat <pat@x.org> wrote ----`
  const ruled = text.startsWith('--') && text.endsWith('--')
  return ruled || endsAsUsual(text) || /@\S+>$| wrote$/.test(text) || ISO_DATED.test(text)
}

function endsAsUsual(text: string): boolean {
  return /[:：]$/.test(text) || SPACELESS.some((verb) => text.endsWith(verb))
}

function isAttribution(text: string, lines: readonly Line[], last: number): boolean {
  if (text.length > 500) return false
  const address = /<[^<>\s]*@[^<>\s]*|\S@\S+\.\S|mailto:/.test(text)
  const moment = /\p{Nd}{1,2}[:.h時시]\s?\p{Nd}{2}/u.test(text) || /\p{Nd}{4}/u.test(text)
  if (!endsAsUsual(text) && !text.endsWith('--')) {
    const isSentence = OPENING.test(text) && text.endsWith(' wrote') && moment && address
    return isSentence || (isDated(text) && opensQuote(lines, last))
  }
  if (hasVerb(text)) return moment || address || opensQuote(lines, last)
  return address && /[:：]$/.test(text) && (moment || opensQuote(lines, last))
}

/** Older Gmail: `2013/7/20 Pat Lee <pat@x.org>`, without verb and colon. */
function isDated(text: string): boolean {
  return (
    ISO_DATED.test(text) ||
    (/^\p{Nd}{4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,2} .{0,120}@[^\s@]+>$/u.test(text) && text.length < 200)
  )
}

function hasVerb(text: string): boolean {
  const lower = text.toLowerCase()
  if (SPACELESS.some((verb) => lower.includes(verb))) return true
  if (MULTIWORD.some((verb) => lower.includes(verb))) return true
  return lower.split(/[\s,:;"'“”„«»<>]+/).some((word) => WROTE.has(word))
}

/** "Pat wrote:" without a date is one only with the quotation below it. */
function opensQuote(lines: readonly Line[], last: number): boolean {
  const next = lines.slice(last + 1, last + 4).find((line) => line.text !== '' || line.quoted)
  return next?.quoted ?? false
}

/** Up to where it begins: `On Tue, Nov 3, 2026 at 10:04 AM Pat` may stand in lines of its own. */
function opened(lines: readonly Line[], start: number): number {
  const hasMoment = (text: string) => /\p{Nd}{4}|\p{Nd}[:.]\p{Nd}{2}/u.test(text)
  if (OPENING.test((lines[start] as Line).text)) return start
  for (let above = start - 1; above >= 0 && above >= start - 3; above--) {
    const { text, quoted } = lines[above] as Line
    if (text === '' || quoted || /[.!?]$/.test(text)) return start
    // "at 4:05 PM Pat" goes on from the line above it.
    if (/^at \p{Nd}/iu.test(text)) continue
    if (OPENING.test(text) && /\p{Nd}/u.test(text)) return above
    if (!hasMoment((lines[start] as Line).text) && hasMoment(text)) return above
  }
  return start
}

/**
 * Who wrote and when, from `On 2 Nov 2026, at 9:12, "Pat Lee" <pat@x.org> wrote:`: the name stands before the address,
 * in quotation marks or behind the last comma or time.
 */
export function headerOfAttribution(lines: readonly Line[], { start, end }: Attribution): HeaderBlock | null {
  const text = lines
    .slice(start, end)
    .map((line) => line.text)
    .join(' ')
  const address = /[<([]{0,2}\s?(?:mailto:)?[^\s<>()[\],;"]{1,64}@[^\s<>()[\],;:"]{1,200}/.exec(text)
  if (address === null) return null
  const above = text.slice(0, address.index).trim()
  const name =
    /["“„«]([^"“”„«»]{1,100})["”“»]$/.exec(above) ?? /[^\s,\p{Nd}:]([^,\p{Nd}:]{0,100})$/u.exec(above)
  const before = above.slice(0, name?.index ?? above.length)
  // Turkish: "Pat Lee <pat@x.org>, 24 Kas 2026 Sal, 14:03 tarihinde şunu yazdı:"
  const behind = /^[>)\]]?,?\s([^<>@]{4,60}) tarihinde\s/u.exec(
    text.slice(address.index + address[0].length),
  )?.[1]
  const date = /\p{Nd}/u.test(before) ? before : (behind ?? before)
  const mailbox = address[0].replace(/^[<([]{0,2}\s?(mailto:)?/, '')
  const fields = { from: `${name?.[1] === undefined ? '' : named(name)} <${mailbox}>`.trim() }
  const half = /^[ap]\.?m\b\.?/i.exec(name?.[0] ?? '')?.[0] ?? ''
  const when = `${date.replace(OPENING, '')}${half}`.replace(/[\s,]+$/, '').trim()
  return { fields: /\p{Nd}/u.test(when) ? { ...fields, date: when } : fields, end }
}

/** Without the words before the name: `… AM Pat Lee`, `… Uhr schrieb Pat Lee`, `… heeft Pat Lee`, `… používateľ Pat Lee`. */
function named(match: RegExpExecArray): string {
  if (/^["“„«]/.test(match[0])) return match[1] as string
  return match[0].replace(
    /^((am|pm|uhr|h|г\.|в|at|klo|kl\.?)\s+)?((schrieb|schreef|skrev|heeft|időpontban|tarihinde|de|von|от|odesílatel|uživatel|používateľ|użytkownik|пользователь|користувач|(?:ο |η )?(?:χρήστης|χρήστρια)|ο|η)\s+)?/iu,
    '',
  )
}
