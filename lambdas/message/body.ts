import type { Budget } from './budget.ts'
import { decodeText } from './charset.ts'
import { unflow } from './flowed.ts'
import { htmlToText } from './html-text.ts'
import type { Part } from './part-reader.ts'

/** A text part, decoded. `alternative`: the multipart/alternative that it stands in, where it does. */
export interface TextPart {
  readonly kind: 'text' | 'html'
  readonly alternative: object | null
  readonly text: string
}

export function readTextPart(
  kind: 'text' | 'html',
  part: Pick<Part, 'params' | 'alternative'>,
  bytes: Uint8Array,
): TextPart {
  const decoded = decodeText(bytes, part.params.charset ?? null)
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
  const flows = kind === 'text' && part.params.format?.toLowerCase() === 'flowed'
  const text = flows ? unflow(decoded, part.params.delsp?.toLowerCase() === 'yes') : decoded
  return { kind, alternative: part.alternative, text }
}

export interface Body {
  readonly text: string
  readonly textFromHtml: boolean
  readonly html: string | null
}

/**
 * The readable text of a message: plain text; HTML is converted only where no plain alternative says anything. A plain
 * part elsewhere (the footer of a list) does not stand for an answer in HTML.
 */
export function readBody(parts: readonly TextPart[], budget: Budget): Body {
  const said = new Set<object | null>()
  for (const part of parts) {
    if (part.kind === 'text' && part.alternative !== null && hasWords(part.text)) said.add(part.alternative)
  }
  const pieces: string[] = []
  let plain = false
  for (const part of parts) {
    if (part.kind === 'html' && part.alternative !== null && said.has(part.alternative)) continue
    const text = part.kind === 'html' ? converted(part.text, budget) : part.text
    if (!hasWords(text)) continue
    plain ||= part.kind === 'text'
    pieces.push(text)
  }
  const html = parts.filter((part) => part.kind === 'html').map((part) => part.text)
  return {
    text: pieces.join('\n'),
    textFromHtml: pieces.length > 0 && !plain,
    html: html.length > 0 ? html.join('\n') : null,
  }
}

function converted(html: string, budget: Budget): string {
  return htmlToText(html.slice(0, budget.takeConversion(html.length)))
}

function hasWords(text: string): boolean {
  return /[^\s\u00a0\u00ad\u200b-\u200f\u2028\u2029\u2060\ufeff]/.test(text)
}
