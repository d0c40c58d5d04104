import type { Person } from '../../address.ts'
import { fold, isFullName, isGivenName } from '../what/person-name.ts'

/** A letter ends within so many lines; further down stand footers. */
const LAST_LINES = 14

/**
 * Who wrote a letter by the name below it, where its header has none or a given name only: "Alex at Pocketbook" signs "Alexandra
 * Finch (they/them)".
 */
export function signedBy(from: Person | null, text: string): Person | null {
  if (from === null || from.email === null || from.name?.trim().includes(' ')) return from
  const lines = text.trimEnd().split('\n').slice(-LAST_LINES)
  const name = lines.map(nameIn).find((one) => one !== null && isTheirs(one, from))
  return name ? { ...from, name } : from
}

/** A line of its own, or before the job in it: "Alex Romero, Co-founder", "Alex Romero | Pocketbook". */
function nameIn(line: string): string | null {
  const head = (line.slice(0, 120).split(/\s*[,(|•·]|\s[–—-]\s/u)[0] ?? '').replace(
    /^[\s>*_-]+|[\s*_]+$/gu,
    '',
  )
  return isFullName(head) ? head : null
}

function isTheirs(name: string, { name: known, email }: Person): boolean {
  const words = fold(name).split(' ')
  const [given = '', family = ''] = [words[0], words.at(-1)]
  if (known !== null) return known.trim().length >= 3 && given.startsWith(fold(known))
  const local = fold((email ?? '').split('@')[0]?.replace(/[._+-]/g, ' ') ?? '')
  const whole = local.replaceAll(' ', '')
  return (
    [
      given,
      family,
      given + family,
      given.charAt(0) + family,
      given + family.charAt(0),
      family + given,
    ].includes(whole) ||
    (isGivenName(local) && given.startsWith(local))
  )
}
