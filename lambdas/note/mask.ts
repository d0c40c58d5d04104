import type { Person } from '../address.ts'
import type { LanguagePack } from './language-pack.ts'
import { handlesOf, initialsOf } from './names.ts'
import { folded } from './patterns.ts'

/** The candidate's words with names as `@0`, web addresses as `§0` and plain punctuation, so that patterns see only language. */
export interface Masked {
  readonly text: string
  readonly urls: readonly string[]
}

const URL = /\bhttps?:\/\/[^\s<>"'()[\]{}]{1,500}/gi
/** Faces end a sentence as a full stop would; a thumb after a name stands for a dash. */
const FACES = /[\u{1F600}-\u{1F64F}\u{1F910}-\u{1F92F}\u{1F970}-\u{1F97A}]+/gu
const THUMBS = /[👍👎✅❌][\u{1F3FB}-\u{1F3FF}]?\uFE0F?/gu
const PICTURES = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}]|\uFE0F|\u200D|\u20E3/gu
const EMOTICONS = /(?<!\S)[:;=8xX]['-]?[)(DPpOo/\\|*3]+(?!\S)|<3|\^\^/g
/** "so so so good" */
const REPEATED = /(?<![\p{L}\p{N}'])(\p{L}+)(?:[ ,!]{1,3}\1(?![\p{L}\p{N}']))+/giu
const TOKEN = /[\p{L}\p{M}]+(?:[-'][\p{L}\p{M}]+)*/gu
const MAX = 4000

export function maskWords(
  words: string,
  people: readonly Person[],
  title: string | null,
  pack: LanguagePack,
): Masked {
  const urls: string[] = []
  const noted = (url: string) => {
    const bare = url.replace(/[.,;:!?]+$/, '')
    urls.push(bare)
    return ` §${urls.length - 1}. `
  }
  let text = quieted(tidied(words.slice(0, MAX)).replace(URL, noted))
  for (const [pattern, replacement] of pack.reading.shorthand) text = text.replace(pattern, replacement)
  text = maskInitials(maskNames(text, people, pack), people)
  return { text: maskHiringManager(text, people, title, pack), urls }
}

function tidied(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[@§]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/[‘’´`]/g, "'")
    .replace(/[\u00A0\u2000-\u200A\u202F\t]/g, ' ')
    .replace(/[[\p{Cc}\p{Cf}]--\n]/gv, '')
    .replace(FACES, '. ')
    .replace(THUMBS, ' - ')
    .replace(PICTURES, ' ')
    .replace(EMOTICONS, '. ')
    .replace(REPEATED, '$1')
}

/** SHOUTED or Title Cased words tell nothing by their capitals. */
function quieted(text: string): string {
  const words = text.match(/\p{L}{2,}/gu) ?? []
  if (words.length < 3) return text
  const shouted = words.filter((word) => word === word.toUpperCase()).length
  if (shouted > words.length * 0.8) return text.toLowerCase()
  const titled = words.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length
  return titled > words.length * 0.8
    ? text.replace(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
    : text
}

function maskNames(text: string, people: readonly Person[], pack: LanguagePack): string {
  const owners = ownersOf(people)
  const masked = text.replace(TOKEN, (token, at: number) => {
    const possessive = /'s?$/i.exec(token)?.[0] ?? ''
    const key = folded(possessive ? token.slice(0, -possessive.length) : token)
    const owner = owners.get(key)
    const genitive = owner ?? (key.endsWith('s') ? owners.get(key.slice(0, -1)) : undefined)
    if (owner === undefined && genitive !== undefined && /^\p{Lu}/u.test(token)) return `@${genitive}'s`
    const after = text.slice(at + token.length, at + token.length + 24)
    const nearly = owner === undefined ? misspelled(key, after, owners, pack) : undefined
    if (nearly !== undefined) return `@${nearly}`
    if (owner === undefined) return token
    const isWord = key.length < 3 || pack.reading.nameWords.includes(key)
    const sure = /^\p{Lu}/u.test(token) || /^ ?(?::| [-–—]|[-–—] )/.test(text.slice(at + token.length))
    return isWord && !sure ? token : `@${owner}${possessive}`
  })
  return masked.replace(/(@\d+)(?:[ ,.]+\1(?!\d))+/g, '$1')
}

/** "pria explained": a name with a letter too few or too many, where what follows is said of people. */
function misspelled(
  key: string,
  after: string,
  owners: ReadonlyMap<string, number>,
  { reading }: LanguagePack,
): number | undefined {
  if (key.length < 4 || !reading.ofPeople?.test(after)) return undefined
  const near = new Set(
    [...owners].filter(([handle]) => isOneLetterOff(key, handle)).map(([, owner]) => owner),
  )
  return near.size === 1 ? [...near][0] : undefined
}

function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  return at < 0 || short.slice(at) === long.slice(at + 1)
}

/** Handles that belong to one person alone. */
function ownersOf(people: readonly Person[]): Map<string, number> {
  const owners = new Map<string, number>()
  const shared = new Set<string>()
  people.forEach((person, index) => {
    for (const handle of handlesOf(person)) {
      if (owners.has(handle) && owners.get(handle) !== index) shared.add(handle)
      owners.set(handle, index)
    }
  })
  for (const handle of shared) owners.delete(handle)
  return owners
}

/** "PR - on-call": initials count only as a label at the start of a line or sentence. */
function maskInitials(text: string, people: readonly Person[]): string {
  const all = people.map(initialsOf)
  return text.replace(
    /(^|\n|[.!?;/] )(\s*[-*•]?\s*)(\p{L}{2,3}|(?:\p{L}\.){2,3})(?= ?(?::|-? [-–—]|[-–—] ))/gu,
    (whole, start: string, bullet: string, letters: string) => {
      const key = folded(letters).replaceAll('.', '')
      const index = all.indexOf(key)
      return index >= 0 && all.lastIndexOf(key) === index ? `${start}${bullet}@${index}` : whole
    },
  )
}

/** "The hiring manager" is the only interviewer, or whoever the title calls so; else nobody that we know. */
function maskHiringManager(
  text: string,
  people: readonly Person[],
  title: string | null,
  pack: LanguagePack,
): string {
  const named = title ? maskNames(title.normalize('NFC'), people, pack) : ''
  const before = /@(\d+)\s*[(,–-]\s*(?:hiring manager|hm)/i.exec(named)?.[1]
  const after = /hiring manager:?\s*@(\d+)/i.exec(named)?.[1]
  const index = people.length === 1 ? '0' : (before ?? after)
  return index === undefined
    ? text
    : text.replace(new RegExp(pack.reading.hiringManager.source, 'giu'), `@${index}`)
}
