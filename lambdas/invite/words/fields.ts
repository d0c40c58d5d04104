import { type FieldKind, kindOfLabel } from './field-labels.ts'

/** The labelled values of a text, in its order; several lines stay lines. */
export interface Field {
  readonly kind: FieldKind
  readonly value: string
  /** Index of the label's line. */
  readonly line: number
  /** Whether a colon stood behind the label: without one it may be a word of the text. */
  readonly colon: boolean
}

const MOST_LINES = 600
const LONGEST_VALUE = 14

/** Reads "When: …", "When" with the value below, and "When   …" in columns. */
export function fieldsIn(lines: readonly string[]): Field[] {
  const fields: Field[] = []
  for (let i = 0; i < lines.length && i < MOST_LINES; i++) {
    const label = labelAt(lines, i)
    if (label === null) continue
    const value =
      label.rest === ''
        ? valueBelow(lines, i + 1, label.kind)
        : [closed(label.rest, lines[i + 1]), ...continued(lines, i + 1, label.kind)]
    const [first = '', ...others] = splitInline(value.join('\n').trim())
    fields.push(
      { kind: label.kind, value: first, line: i, colon: label.colon },
      ...others.flatMap((text) => inlineField(text, i)),
    )
  }
  return fields.filter((field) => field.value !== '')
}

/** A mail program broke the line within "(RR. HH.)". */
function closed(value: string, next = ''): string {
  const isOpen = value.lastIndexOf('(') > value.lastIndexOf(')')
  return isOpen && /^[^()]{1,80}\)/u.test(next.trim()) ? `${value} ${next.trim()}` : value
}

/** The first value of the first of these kinds that has one. */
export function fieldValue(fields: readonly Field[], ...kinds: readonly FieldKind[]): string | null {
  for (const kind of kinds) {
    const found = fields.find((field) => field.kind === kind)
    if (found) return found.value
  }
  return null
}

function labelAt(
  lines: readonly string[],
  at: number,
): { kind: FieldKind; rest: string; colon: boolean } | null {
  const line = (lines[at] ?? '').slice(0, 1000)
  const colon = line.slice(0, 48).search(/[:：]/)
  const kind = colon < 1 ? null : kindOfLabel(line.slice(0, colon))
  if (kind !== null && !/^\/\/|^\d\d\b/.test(line.slice(colon + 1)))
    return { kind, rest: line.slice(colon + 1).replace(/^[\s*_]+|[\s*_]+$/gu, ''), colon: true }
  const framed = /^\s*[■●◆・*]?\s*[【〔＜]([^】〕＞]{1,16})[】〕＞]\s*[:：]?\s*(.*)$/u.exec(line)
  const framedKind = framed ? kindOfLabel(framed[1] ?? '') : null
  if (framed && framedKind !== null) return { kind: framedKind, rest: (framed[2] ?? '').trim(), colon: true }
  const column = /^\s*\*?([\p{L}][\p{L} &/']{1,28}?)\*?(?:\t+| {2,}|　+|\s?\|\s?)(\S.*)$/u.exec(line)
  const columnKind = column ? kindOfLabel(column[1] ?? '') : null
  if (column && columnKind !== null) return { kind: columnKind, rest: (column[2] ?? '').trim(), colon: false }
  const alone =
    line.trim().length <= 32 &&
    /^[\s*_#【■●◆・]*[\p{Lu}\p{Lo}]/u.test(line) &&
    (lines[at + 1] ?? lines[at + 2] ?? '') !== ''
      ? kindOfLabel(line)
      : null
  return alone === null ? null : { kind: alone, rest: '', colon: false }
}

/** The lines below a label that stands alone, to the next blank line or label. */
function valueBelow(lines: readonly string[], from: number, kind: FieldKind): string[] {
  const value: string[] = []
  for (let i = from; i < lines.length && value.length < LONGEST_VALUE; i++) {
    const line = (lines[i] ?? '').trim()
    if (line === '') {
      if (value.length > 0 || i > from + 1) break
      continue
    }
    if (labelAt(lines, i) !== null || isEndOfBlock(line)) break
    value.push(line.slice(0, 400))
    if (ONE_LINE.has(kind) && value.length >= 2) break
  }
  return value
}

const ONE_LINE: ReadonlySet<FieldKind> = new Set([
  'title',
  'role',
  'company',
  'duration',
  'zone',
  'date',
  'time',
  'round',
  'invitee',
])

/** A value that goes on: a list of people, or the zone below the time. */
function continued(lines: readonly string[], from: number, kind: FieldKind): string[] {
  if (kind !== 'when' && kind !== 'who' && kind !== 'interviewers') return []
  const value: string[] = []
  for (let i = from; i < lines.length && value.length < (kind === 'when' ? 2 : LONGEST_VALUE); i++) {
    const line = (lines[i] ?? '').trim()
    if (line === '' || line.length > 120 || labelAt(lines, i) !== null || isEndOfBlock(line)) break
    if (kind === 'when' && OTHER_LABEL.test(line)) break
    if (kind !== 'when' && !/^[*•·▪-]|[,;]$|@/u.test(line) && !/[,;]$/u.test(lines[i - 1]?.trim() ?? ''))
      break
    value.push(line)
  }
  return value
}

/** A label that no table knows: what follows it is not the zone of the time above. */
const OTHER_LABEL = /^[*•·▪-]?\s*\p{Lu}[\p{L} '’/&()-]{2,40}[:：]\s*\S/u

function isEndOfBlock(line: string): boolean {
  return (
    /^[~*=_-]{4,}/.test(line) ||
    /^(?:view all guest info|reply for|going\b|yes\s*-|more details|invitation from|join with|join by|view more details|(?:oui|ja|sí|sim|sì)\s*[-–])/i.test(
      line,
    )
  )
}

/** "When: Tuesday … Where: Zoom" in one line. */
function splitInline(value: string): string[] {
  return value.split(
    /(?<=[\p{L}\p{N}.)\]])\s+(?=\*?(?:Where|Who|Location|Wo|Ort|Où|Lieu|Dónde|Lugar|Onde|Dove|Luogo|Waar|Locatie|Meeting ID|Time zone|Duration|Interviewers?)\*?:\s)/u,
  )
}

function inlineField(text: string, line: number): Field[] {
  const colon = text.search(/[:：]/)
  const kind = kindOfLabel(text.slice(0, colon))
  return kind === null ? [] : [{ kind, value: text.slice(colon + 1).trim(), line, colon: true }]
}
