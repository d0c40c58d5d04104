import { decodeText } from './charset.ts'

// The charset may carry a language (RFC 2231 §5); the text holds no space and no question mark.
const WORD = /=\?([^?*\s]{1,60})(?:\*[^?\s]{1,40})?\?([bq])\?([^?]{0,4000})\?=/gi

/**
 * Decodes the encoded words of a header (RFC 2047). Words in a row are joined as bytes first, because programs cut them
 * within a character. What is no valid word stays as it stands.
 */
export function decodeWords(value: string): string {
  let decoded = ''
  let end = 0
  let run: { charset: string; bytes: Buffer[] } | null = null
  for (const match of value.matchAll(WORD)) {
    const between = value.slice(end, match.index)
    const charset = (match[1] as string).toLowerCase()
    if (run === null || run.charset !== charset || between.trim() !== '') {
      decoded += flush(run) + (run !== null && between.trim() === '' ? '' : between)
      run = { charset, bytes: [] }
    }
    run.bytes.push(wordBytes(match[2] as string, match[3] as string))
    end = match.index + match[0].length
  }
  return decoded + flush(run) + value.slice(end)
}

function flush(run: { charset: string; bytes: Buffer[] } | null): string {
  return run === null ? '' : decodeText(Buffer.concat(run.bytes), run.charset)
}

function wordBytes(encoding: string, text: string): Buffer {
  if (encoding.toLowerCase() === 'b') return Buffer.from(text, 'base64')
  const bytes = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** A header's text for people: decoded, on one line, without control characters. */
export function readableHeader(value: string | null): string {
  return decodeWords(value ?? '')
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
