import iconv from 'iconv-lite'
import { visible } from '../plain-text.ts'
import { honorificsIn } from '../what/honorifics.ts'
import { sensibleCase } from '../what/name-case.ts'
import { fold, isFullName, isGivenName } from '../what/person-name.ts'
import { roleIn } from './roles.ts'

const MAX_NAME = 80

/**
 * A display name as its owner would say it, or null where it is no name: empty, the address again, a user id. Letters
 * stay as they are, in NFC.
 */
export function cleanName(raw: string | null, email: string | null): string | null {
  if (!raw) return null
  const text = withoutMarks(decodeWords(raw.slice(0, 400)))
  // "Fang Yuan (方远)" is in the order of the name in brackets.
  const order = /[\p{Script=Han}\p{Script=Hangul}]/u.test(text)
    ? (ordered: string) => ordered
    : orderOfAddress
  const name = order(
    withoutTitle(sensibleCase(inOrder(withoutEmployer(firstPart(withoutBrackets(text))), email))),
    email,
  )
  return isNoName(name, email) ? null : name
}

/** "Capt. Leonard Fisk" → "Leonard Fisk". Who writes a degree with their own name keeps it: "Dr. Almut Freese", "Hugo Pemberley KC". */
function withoutTitle(name: string): string {
  const words = name.split(' ')
  const bare = words.slice(honorificsIn(words)).join(' ')
  return bare.includes(' ') && !/^(?:dr|prof)/i.test(name) ? bare : name
}

/** RFC 2047 words, which Exchange and Lotus leave in CN. */
function decodeWords(text: string): string {
  return text.replace(/=\?([\w-]{1,40})\?([bq])\?([^?]{0,400})\?=\s?/gi, (whole, charset, kind, data) => {
    if (!iconv.encodingExists(charset)) return whole
    const bytes = /b/i.test(kind) ? Buffer.from(data, 'base64') : quotedBytes(data)
    return iconv.decode(bytes, charset)
  })
}

function quotedBytes(text: string): Buffer {
  const plain = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

/** Without controls, invisible marks, addresses, quotes and what mail systems append. */
function withoutMarks(text: string): string {
  return visible(text.normalize('NFC').replace(/\s+/g, ' '))
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})(?:\u200d|\ufe0f)*/gu, ' ')
    .replace(/\\(?=[,;:"'\\])/g, '')
    .replace(/<[^<>]{0,200}>|\bmailto:\S{1,200}/gi, ' ')
    .replace(/\s[-–]\s?(?:EXT|External|Contractor|Guest)\b.{0,40}$/i, '')
    .replace(/\s\(?(?:via|through|über|durch)\s.{1,60}$/i, '')
    .replace(/^[\s"'‘’“”„`]+|[\s"'‘’“”`,;:]+$/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** "(Dept)" and "[EXT]" go; the nickname in "Robert (Bob) Nakamura" is what people call him. */
function withoutBrackets(text: string): string {
  const nickname = /\(([\p{L}'-]{2,20})\)/u.exec(text)?.[1]
  const bare = text
    .replace(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]|\{[^{}]{0,120}\}/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!nickname || !isGivenName(nickname) || roleIn(nickname)) return bare || text
  const words = bare.split(' ')
  if (bare.includes(',')) return `${bare.split(',')[0]}, ${nickname}`
  return words.length > 1 ? `${nickname} ${words.slice(1).join(' ')}` : bare
}

/** Domino's "CN=Priya Nair/OU=Sales/O=Acme" and "Priya Nair/Berlin/Acme"; "Priya Nair | Acme"; "Priya Nair - CTO". */
function firstPart(text: string): string {
  const domino = /^(?:CN=)?([^/=]{2,60})(?:\/[^/]{1,60}){1,6}$/i.exec(text)?.[1]
  if (domino && !/\s$/.test(domino)) return domino
  const parts = text.split(/\s[|•·@–—-]\s/)
  const [first = ''] = parts
  if (parts.length === 1) return text
  return isFullName(first) || first.includes(',') ? first : (parts.find((part) => isFullName(part)) ?? text)
}

/** "Alex at Pocketbook", "Priya Nair from Acme" */
function withoutEmployer(text: string): string {
  const at = /\s(?:at|from|bei|chez|presso|bij)\s(?=\p{Lu})|\s@\s/u.exec(text)
  const head = at ? text.slice(0, at.index) : text
  return isFullName(head) || isGivenName(head) ? head : text
}

/**
 * "Kovács Anna" at anna.kovacs@ → "Anna Kovács". Where the first word is a given name too, only if it is a family name as well:
 * "Jonas Ferrier" at ferrier.jonas@ stays.
 */
function orderOfAddress(name: string, email: string | null): string {
  const words = name.split(' ')
  const [first = '', last = ''] = words
  if (words.length !== 2 || email === null) return name
  const local = (email.split('@')[0] ?? '').split('+')[0] ?? ''
  const parts = local.split(/[._-]/).map(fold)
  const given = isGivenName(first) && !FAMILY_TOO.test(first)
  const turned =
    parts.length === 2
      ? parts[0] === fold(last) && parts[1] === fold(first)
      : !isGivenName(first) &&
        ((parts[0] === fold(last) && isGivenName(last)) || parts[0] === fold(last).charAt(0) + fold(first))
  return !given && turned ? `${last} ${first}` : name
}

/** Common given names that are common family names in East Asia. */
const FAMILY_TOO = /^(?:kim|lee|li|lin|chen|jin|yang|wei|ming|han|yi)$/i

/** "Nair, Priya" → "Priya Nair"; "Priya Nair, CTO" and "Priya Nair, PhD" → "Priya Nair". */
function inOrder(text: string, email: string | null): string {
  const [left = '', right = '', ...more] = text.split(/\s*[,;]\s*/)
  if (right === '') return text
  const suffix = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|cpa|esq|msc|ma|ba|inc|llc|ltd|gmbh)\.?$/i.test(right)
  if (suffix || roleIn(right) || more.length > 1) return left
  return givenNameIsRight(left, right, email) ? `${right} ${left}` : left
}

function givenNameIsRight(left: string, right: string, email: string | null): boolean {
  const given = right.split(' ')[0] ?? ''
  const surname = left.split(' ')
  if (surname.length === 1) return true
  const local = fold(email?.split('@')[0]?.replace(/[._+-]/g, ' ') ?? '')
  if (local.startsWith(fold(given)) || isGivenName(given)) return true
  return (
    !isGivenName(surname[0] ?? '') &&
    right.split(' ').length === 1 &&
    !local.startsWith(fold(surname[0] ?? ''))
  )
}

function isNoName(name: string, email: string | null): boolean {
  if (name === '' || name.length > MAX_NAME || name.includes('@') || !/\p{L}/u.test(name)) return true
  if (/^(?:(?:unknown|none|null|undefined|n\/?a|tbd|invite|organizer|attendee)(?:\s|$)){1,3}$/i.test(name))
    return true
  const local = email?.split('@')[0]?.toLowerCase()
  return local === name.toLowerCase() && (/[\d._]/.test(name) || name === name.toLowerCase())
}
