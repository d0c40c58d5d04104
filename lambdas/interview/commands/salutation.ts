import type { Person } from '../../address.ts'
import { fold, tokensOf } from './fold.ts'
import { AND, HONORIFICS, SALUTATIONS, US } from './lexicon.ts'
import { matchingLoosely } from './names.ts'

/** Whom the first line of a reply addresses. */
export type Salutation =
  | { readonly kind: 'interviewer'; readonly number: number | null }
  /** Several interviewers, or one of two with the same name. */
  | { readonly kind: 'several' }
  /** Somebody who is no interviewer of this interview. */
  | { readonly kind: 'other' }
  /** Us, or nobody. */
  | { readonly kind: 'us' }

/** A salutation is short: what comes after this many words is a sentence. */
const NAME_WORDS = 6

/**
 * Reads the salutation that a text opens with; null where there is none. `interviewers` null: unknown, and then any
 * name may be one.
 */
export function readSalutation(text: string, interviewers: readonly Person[] | null): Salutation | null {
  const line = withoutVocativeComma(text.trimStart().split('\n', 1)[0] ?? '', interviewers)
  const addressed = addressedIn(line)
  if (!addressed) return null
  const groups = groupsOf(addressed)
  if (groups.length === 0) return { kind: 'us' }
  if (!interviewers) return groups.length > 1 ? { kind: 'several' } : { kind: 'interviewer', number: null }
  const matches = groups.map((group) => matchingLoosely(group, interviewers))
  const [only] = matches
  if (matches.length === 1 && only?.length === 1) return { kind: 'interviewer', number: only[0] as number }
  return { kind: matches.some((found) => found.length > 0) ? 'several' : 'other' }
}

/**
 * "Hola, Dana:" and "Olá, Dana," → "Hola Dana:". Spanish and Portuguese part greeting and name; "Hello, send it" does not
 * address anybody, so what follows must name an interviewer, or look like a name where none is known.
 */
function withoutVocativeComma(line: string, interviewers: readonly Person[] | null): string {
  const [, greeting = '', name = ''] = /^([^,:!;?]{2,20}),\s+([^,:!;?]{1,60})(?:[,:!]|$)/u.exec(line) ?? []
  if (!SALUTATIONS.includes(tokensOf(fold(greeting)).join(' '))) return line
  const named = interviewers
    ? groupsOf(tokensOf(fold(name))).some((group) => matchingLoosely(group, interviewers).length > 0)
    : /^(?:\p{Lu}[\p{L}\p{M}'’.-]*(?: |$)){1,4}$/u.test(name)
  return named ? line.replace(',', '') : line
}

/** The words between the salutation and the first comma, colon or end of the line; null without a salutation. */
function addressedIn(line: string): string[] | null {
  const head = line.split(/[,:!;?]|\s[-–—]\s|\.(?=\s|$)/, 1)[0] as string
  const dotted = /^(.*?\b(?:mr|mrs|ms|dr|prof|sr|sra|dra)\.\s*[^,:!;?]*)/i.exec(line.slice(0, 80))?.[1]
  const tokens = tokensOf(fold(dotted ?? head))
  const opening = SALUTATIONS.find(
    (salutation) => tokens.slice(0, salutation.split(' ').length).join(' ') === salutation,
  )
  if (!opening) return null
  const after = tokens.slice(opening.split(' ').length)
  return after.length <= NAME_WORDS ? after : null
}

function groupsOf(tokens: readonly string[]): string[][] {
  const groups: string[][] = [[]]
  for (const token of tokens) {
    if (AND.has(token)) groups.push([])
    else if (!HONORIFICS.has(token) && !US.has(token)) groups.at(-1)?.push(token)
  }
  return groups.filter((group) => group.length > 0)
}
