import type { Person } from '../../address.ts'
import { readPeople } from '../what/people-list.ts'
import { type Draft, EMPTY_DRAFT, type Letter } from './draft.ts'
import { momentsIn } from './moments.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { foldWord } from './tokens.ts'
import { NO_TIME, type When, whenOf } from './when.ts'

/** What a candidate types when nothing was found: `With:`, `At:`, `When:`, `Role:`, in our five languages and two more. */
const LABELS: Readonly<Record<keyof FormLines, string>> = {
  with: 'with|mit|avec|con|com|met',
  at: 'at|bei|chez|en|na|no|em|presso|bij',
  when: 'when|wann|quand|cuando|quando|wanneer',
  role: 'role|rolle|stelle|position|poste|puesto|vaga|cargo|funcao|ruolo|posizione|functie|rol',
}

export interface FormLines {
  with?: string
  at?: string
  when?: string
  role?: string
}

/** The lines of the form that a text has. Values stay as typed. */
export function formLines(text: string): FormLines {
  const lines: FormLines = {}
  for (const line of text.slice(0, 8000).split('\n').slice(0, 80)) {
    const match = /^[\s>*•-]*(\p{L}{2,9})\*?\s?[:：]\s*(\S.{0,300})$/u.exec(line)
    const label = foldWord(match?.[1] ?? '')
    const key = (Object.keys(LABELS) as (keyof FormLines)[]).find((one) =>
      LABELS[one].split('|').includes(label),
    )
    if (key && lines[key] === undefined) lines[key] = (match?.[2] ?? '').trim()
  }
  return lines
}

/** The words without the lines of the form: those are an invite, not words about an interview. */
export function withoutFormLines(words: string): string {
  const typed = formLines(words)
  if (typed.with === undefined && typed.when === undefined) return words
  const kept = words.split('\n').filter((line) => Object.keys(formLines(line)).length === 0)
  return kept.join('\n').trim()
}

/** Reads the form out of the candidate's own words. Alone it takes two of its lines; above a forward, each line counts. */
export function readForm(letter: Letter, aboveForward: boolean): Draft | null {
  const form = formLines(letter.text)
  const count = Object.keys(form).length
  const enough = aboveForward
    ? count >= 1
    : count >= 2 && (form.with !== undefined || form.when !== undefined)
  if (!enough) return null
  return {
    ...EMPTY_DRAFT,
    when: form.when ? whenTyped(letter, form.when) : NO_TIME,
    interviewers: peopleTyped(form.with ?? ''),
    company: form.at ?? null,
    role: form.role ?? null,
    how: 'form',
    words: '',
  }
}

function peopleTyped(text: string): Person[] {
  return readPeople(text.replace(/\s+(?:from|at|von|bei|de chez)\s+\p{Lu}.*$/u, ''), 'stated')
}

function whenTyped(letter: Letter, text: string): When {
  const hints = hintsOf(letter)
  const moments = momentsIn(text, hints)
  const moment = moments.find(({ time }) => time !== null) ?? moments[0]
  return moment
    ? whenOf(moment, surroundingsOf({ ...letter, text }, moments, null, null))
    : { ...NO_TIME, notes: ['no date was recognised in "When"'] }
}

/** What the candidate typed above a forward goes before what the forward says. */
export function withForm(draft: Draft, form: Draft | null): Draft {
  if (form === null) return draft
  return {
    ...draft,
    when: form.when.start !== null || form.when.wallTime !== null ? form.when : draft.when,
    interviewers: form.interviewers.length > 0 ? form.interviewers : draft.interviewers,
    company: form.company ?? draft.company,
    role: form.role ?? draft.role,
    notes: [...draft.notes, 'lines typed by the candidate go before the forward'],
  }
}

/** What a candidate types about an interview that we know already: `When: 24 November 2026, 14:00 to 14:45, New York`. */
export function readTypedWhen(words: string, writtenAt: number, offsetMinutes: number): When | null {
  const { when } = formLines(words)
  if (when === undefined) return null
  const letter: Letter = {
    text: when,
    html: null,
    from: null,
    to: [],
    cc: [],
    subject: '',
    writtenAt,
    offsetMinutes,
    original: true,
    place: 'words',
    own: true,
  }
  return whenTyped(letter, when)
}
