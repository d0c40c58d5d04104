import type { Person } from '../../address.ts'
import { fold, phraseOf, tokensOf } from './fold.ts'
import { AND, HONORIFICS, NOW, OBJECTS, TO } from './lexicon.ts'
import { phraseAt } from './phrases.ts'

/** Letters of a first name that are one by themselves: Pat, Rob, Tom. */
const SHORT_NAME = 3

/** To whom, as far as it was said. `taken` are the tokens that say it. */
export interface Named {
  readonly to: readonly (number | string)[]
  readonly taken: readonly string[]
  readonly unclear: boolean
}

/** `to Pat`, `an Pat und Dana`: the names after a preposition, as far as they are names of interviewers. */
export function takeNames(tokens: readonly string[], interviewers: readonly Person[] | null): Named | null {
  for (let start = 0; start < tokens.length; start++) {
    if (!TO.has(tokens[start] as string)) continue
    const named = interviewers
      ? (namesAt(tokens, start + 1, interviewers) ?? strangerAt(tokens, start))
      : unknownNamesAt(tokens, start + 1)
    if (named) return { ...named, taken: tokens.slice(start, start + 1 + named.taken.length) }
  }
  return null
}

function namesAt(tokens: readonly string[], from: number, interviewers: readonly Person[]): Named | null {
  const groups: string[][] = [[]]
  let end = from
  for (; end < tokens.length; end++) {
    const token = tokens[end] as string
    const group = groups.at(-1) ?? []
    if (AND.has(token) && end > from) groups.push([])
    else if (
      group.length > 0 &&
      matching([token], interviewers).length > 0 &&
      matching([...group, token], interviewers).length === 0
    ) {
      // "Pat, Dana": two people, though the comma is gone.
      groups.push([token])
    } else if (matching([token], interviewers).length > 0) group.push(token)
    else if (!HONORIFICS.has(token)) break
  }
  const found = groups.filter((group) => group.length > 0).map((group) => matching(group, interviewers))
  if (found.length === 0) return null
  const to = [...new Set(found.flatMap(([first]) => (first === undefined ? [] : [first])))]
  return { to, taken: tokens.slice(from, end), unclear: found.some(({ length }) => length !== 1) }
}

/** `send to Bob`, who is no interviewer: a name is all that follows "to". Other prepositions also begin times. */
function strangerAt(tokens: readonly string[], start: number): Named | null {
  const taken = tokens.slice(start + 1)
  const strange =
    tokens[start] === 'to' &&
    taken.length > 0 &&
    taken.length <= 2 &&
    !taken.some((token) => phraseAt([token], 0, OBJECTS) > 0)
  return strange ? { to: [], taken, unclear: true } : null
}

/** Without a list of interviewers, a name is every word up to a time. */
function unknownNamesAt(tokens: readonly string[], from: number): Named | null {
  const end = tokens.findIndex(
    (token, index) => index >= from && (/^\d/.test(token) || phraseAt(tokens, index, NOW) > 0),
  )
  const taken = tokens.slice(from, end < 0 ? tokens.length : end)
  if (taken.length === 0 || taken.length > 6) return null
  const to = taken.join(' ').split(/ (?:and|und|et|y|e) /)
  return { to, taken, unclear: false }
}

/** Numbers of the interviewers that every one of these words fits. */
export function matching(words: readonly string[], interviewers: readonly Person[]): number[] {
  return interviewers.flatMap((person, index) =>
    words.every((word) => partsOf(person).has(word)) ? [index + 1] : [],
  )
}

/** As in a salutation, which is shown again before anything leaves: "Pat" is Patricia, where she alone can be meant. */
export function matchingLoosely(words: readonly string[], interviewers: readonly Person[]): number[] {
  const exact = matching(words, interviewers)
  if (exact.length > 0) return exact
  const short = (word: string, person: Person) =>
    word.length >= SHORT_NAME && [...partsOf(person)].some((part) => part.startsWith(word))
  return interviewers.flatMap((person, index) =>
    words.every((word) => short(word, person)) ? [index + 1] : [],
  )
}

/** The words of a name and, where there is none, of the address. Also halves of a double name. */
function partsOf({ name, email }: Person): ReadonlySet<string> {
  const words = name
    ? phraseOf(name).split(' ')
    : tokensOf(fold((email ?? '').split('@')[0] ?? '').replaceAll(/[._]/g, ' '))
  return new Set([...words, ...words.flatMap((word) => word.split('-'))])
}
