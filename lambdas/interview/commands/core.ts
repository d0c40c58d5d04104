import { fold, phraseOf, tokensOf } from './fold.ts'
import {
  AND,
  CLOSING,
  HONORIFICS,
  NOT,
  PLEASE,
  SALUTATIONS,
  SENDING,
  THANKED,
  THANKS,
  UNSURE,
  US,
} from './lexicon.ts'
import { endsWith, isOnly, phraseAt, trimmed } from './phrases.ts'
import { WEEKDAYS } from './time-lexicon.ts'

/** What is left of a reply when greeting, thanks, name and signature are taken off. */
export interface Core {
  readonly clauses: readonly (readonly string[])[]
  /** All tokens in a row. */
  readonly tokens: readonly string[]
  /** Somewhere it asks. */
  readonly asks: boolean
  /** It quotes somebody or something. */
  readonly quotes: boolean
}

interface Clause {
  readonly text: string
  readonly tokens: readonly string[]
  readonly line: number
}

/** A full stop or colon only ends a clause before white space: 9.30 and 9:30 are times. */
const CLAUSE_END = /[;!?…,¿¡]+|[.:](?=\s|$)|\s-+\s/
/** Lines of a signature: a telephone number, an address of any kind, a divided line. */
const CONTACT = /\d[\d ()/-]{5,}\d|@|https?:|www\.|[|·•]/
const SIGNATURE_LINES = 8

export function coreOf(text: string, candidateName: string | null): Core {
  const kept = withoutEnd(withoutGreeting(clausesOf(text)), nameTokens(candidateName))
  const name = nameTokens(candidateName)
  const clauses = kept.map(({ tokens }) => signedOff(tokens, name)).filter((tokens) => tokens.length > 0)
  const quotes = clauses.some((tokens) => tokens.some((token) => /["“”„«»]/.test(token)))
  return { clauses, tokens: clauses.flat(), asks: /[?¿]/.test(text), quotes }
}

/** "send it thanks Alex": thanks, and the name after them. */
function signedOff(tokens: readonly string[], name: ReadonlySet<string>): readonly string[] {
  const last = tokens.findLastIndex((token) => !name.has(token))
  const named =
    last >= 0 && last < tokens.length - 1 && endsWith(tokens.slice(0, last + 1), THANKS, PLEASE, CLOSING)
  const kept = named ? tokens.slice(0, last + 1) : tokens
  return isCourtesy(kept) ? [] : trimmed(kept, PLEASE, THANKS)
}

function nameTokens(name: string | null): ReadonlySet<string> {
  return new Set(
    phraseOf(name ?? '')
      .split(' ')
      .filter(Boolean),
  )
}

function clausesOf(text: string): Clause[] {
  return text.split('\n').flatMap((line, index) =>
    line
      .replace(/\b([ap])\.\s?m\b\.?/gi, '$1m')
      .split(CLAUSE_END)
      .map((part) => ({ text: part.trim(), tokens: tokensOf(fold(part)), line: index }))
      .filter(({ tokens }) => tokens.length > 0),
  )
}

/** "Hi," and "Hello Afterword" are no words to us; of "Hi, send" and "Hi send" the rest stays. */
function withoutGreeting(clauses: readonly Clause[]): readonly Clause[] {
  const [first, ...rest] = clauses
  if (!first) return clauses
  const opening = SALUTATIONS.find((salutation) => startsWith(first.tokens, salutation))
  if (!opening) return clauses
  const after = first.tokens.slice(opening.split(' ').length)
  const named =
    after.length <= 3 &&
    after.every((token) => US.has(token) || HONORIFICS.has(token) || isName(first.text, token))
  return named ? rest : [{ ...first, tokens: after }, ...rest]
}

function startsWith(tokens: readonly string[], phrase: string): boolean {
  return tokens.slice(0, phrase.split(' ').length).join(' ') === phrase
}

/** Thanks and closings go wherever they stand as a clause, and so does a name at the end. */
function withoutEnd(clauses: readonly Clause[], name: ReadonlySet<string>): readonly Clause[] {
  const signed = withoutSignature(clauses, name)
  const closed = signed.findLastIndex(({ tokens }) => isCourtesy(tokens))
  return signed.filter(({ tokens, text }, index) => {
    if (isCourtesy(tokens)) return false
    const afterClosing = closed >= 0 && index > closed
    return !(
      afterClosing &&
      tokens.length <= 3 &&
      tokens.every((token) => name.has(token) || isName(text, token))
    )
  })
}

/** Cuts from the line that is the candidate's name on, where what follows looks like a signature and says nothing. */
function withoutSignature(clauses: readonly Clause[], name: ReadonlySet<string>): readonly Clause[] {
  const start = clauses.findIndex(
    ({ tokens }, index) => index > 0 && name.size > 0 && tokens.every((token) => name.has(token)),
  )
  if (start < 0) return clauses
  const after = clauses.slice(start + 1)
  const lines = new Set(after.map(({ line }) => line))
  const bare = after.every(
    (clause) => isCourtesy(clause.tokens) || CONTACT.test(clause.text) || isTitleCase(clause),
  )
  return lines.size <= SIGNATURE_LINES && bare ? clauses.slice(0, start) : clauses
}

function isCourtesy(tokens: readonly string[]): boolean {
  return (
    isOnly(tokens, THANKS, CLOSING, PLEASE) ||
    (phraseAt(tokens, 0, THANKS) > 0 && isOnly(tokens, THANKS, CLOSING, AND, US, THANKED))
  )
}

/** "Senior Engineer", and no word that could be meant: doubt keeps it among the words. */
function isTitleCase({ text, tokens }: Clause): boolean {
  return (
    tokens.length <= 6 &&
    tokens.every((token) => isName(text, token) || token.length <= 3) &&
    !tokens.some(isMeant)
  )
}

/** Written with a capital, and no word that could change what is meant. */
function isName(text: string, token: string): boolean {
  const capital = text
    .split(/[\s.-]+/)
    .some((word) => /^\p{Lu}/u.test(word) && fold(word).startsWith(token.split('-')[0] as string))
  return capital && !isMeant(token)
}

function isMeant(token: string): boolean {
  return (
    NOT.has(token) ||
    UNSURE.has(token) ||
    SENDING.test(token) ||
    WEEKDAYS.has(token) ||
    /^(stop|undo|cancel|skip|tomorrow)$/.test(token)
  )
}
