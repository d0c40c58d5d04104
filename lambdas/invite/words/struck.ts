import { Parser } from 'htmlparser2'
import type { Letter } from './draft.ts'

const MOST_HTML = 200_000
const MOST_STRUCK = 20
const LONGEST = 300

/** A passage that its writer struck through, and the words before it. */
interface Struck {
  readonly before: string
  readonly text: string
}

const STRIKES = /^(?:s|strike|del)$/
const STRUCK_STYLE = /text-decoration(?:-line)?\s*:[^;]{0,60}line-through/i
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
/** "~~Monday, 9:00 AM~~", as Markdown and chats write it. */
const IN_PLAIN_TEXT = /(?<!~)~~(?![~\s])[^~\n]{1,300}~~(?!~)/g

/**
 * A letter without what its writer struck through: the former time must never win. Most mail programs lose the strike in
 * the plain text of the same mail, so that its HTML is asked.
 */
export function withoutStruck(letter: Letter): Letter {
  const struck = letter.html === null ? [] : struckIn(letter.html)
  if (struck.length === 0 && !letter.text.includes('~~')) return letter
  const text = without(struck, letter.text.replace(IN_PLAIN_TEXT, ''))
  return text === letter.text ? letter : { ...letter, text }
}

function without(struck: readonly Struck[], text: string): string {
  const close = closeUp(text)
  const places = struck.flatMap((passage) => placeOf(passage, close, text))
  const kept: string[] = []
  let at = 0
  for (const { from, to } of places.sort((a, b) => a.from - b.from)) {
    kept.push(text.slice(at, Math.max(at, from)))
    at = Math.max(at, to)
  }
  return kept.join('') + text.slice(at)
}

/** Behind the words that stand before it in the HTML, or where it stands only once. */
function placeOf({ before, text: struck }: Struck, close: Close, text: string): Place[] {
  const [ahead, passage] = [closeUp(before).text, closeUp(struck).text]
  const behind = ahead === '' ? -1 : close.text.indexOf(ahead + passage)
  const alone = close.text.indexOf(passage)
  const only = passage.length >= 4 && alone === close.text.lastIndexOf(passage) ? alone : -1
  const at = behind >= 0 ? behind + ahead.length : only
  if (at < 0 || passage === '') return []
  const from = close.at[at] ?? 0
  const to = (close.at[at + passage.length - 1] ?? 0) + 1
  return /[\p{L}\d]{2}/u.test(text.slice(from - 1, from + 1)) ||
    /[\p{L}\d]{2}/u.test(text.slice(to - 1, to + 1))
    ? []
    : [{ from, to }]
}

interface Place {
  readonly from: number
  readonly to: number
}

interface Close {
  readonly text: string
  /** Where each of its characters stands. */
  readonly at: readonly number[]
}

/** Without blanks and the signs of quotations and bold print, so that the same words are found however lines are broken. */
function closeUp(text: string): Close {
  const at: number[] = []
  const within = text.slice(0, MOST_HTML)
  for (let i = 0; i < within.length; i++) if (!/[\s>*_]/.test(within[i] as string)) at.push(i)
  return { text: at.map((i) => within[i]).join(''), at }
}

function struckIn(html: string): Struck[] {
  if (!/<(?:s|strike|del)[\s>]|line-through/i.test(html)) return []
  const found: Struck[] = []
  let depth = 0
  let since: number | null = null
  let [seen, current] = ['', '']
  const parser = new Parser({
    onopentag(name, { style = '' }) {
      if (VOID.test(name)) {
        if (name === 'br') text(' ')
        return
      }
      depth++
      if (since === null && (STRIKES.test(name) || STRUCK_STYLE.test(style))) since = depth
    },
    ontext: text,
    onclosetag(name) {
      if (VOID.test(name)) return
      if (since === depth) {
        if (current.trim().length > 1 && found.length < MOST_STRUCK)
          found.push({ before: lastWords(seen), text: current.replace(/\s+/gu, ' ').trim() })
        seen = current
        current = ''
        since = null
      }
      depth--
      if (since === null) text(' ')
    },
  })
  function text(data: string): void {
    if (since !== null) current = (current + data).slice(0, LONGEST)
    else seen = (seen + data).slice(-LONGEST)
  }
  parser.write(html.slice(0, MOST_HTML))
  parser.end()
  return found
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/u).slice(-2).join(' ')
}
