import iconv from 'iconv-lite'

/**
 * The bytes of a file as a string of one character a byte, so that lines can be cut and joined with string functions
 * before anything is decoded: a fold may cut a UTF-8 character in two (RFC 5545 §3.1, libical issue 427).
 */
export type ByteText = string & { readonly bytes: true }

export function byteText(bytes: Uint8Array): ByteText {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1') as ByteText
}

/** Content lines, folds undone, not decoded. */
export function unfold(text: ByteText): ByteText[] {
  const lines: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const folded = line.startsWith(' ') || line.startsWith('\t')
    if (folded && lines.length > 0) lines.push(`${lines.pop()}${line.slice(1)}`)
    else lines.push(line)
  }
  return lines as ByteText[]
}

/** Character sets that are 7-bit on the wire, so that their bytes pass for ASCII. */
const SEVEN_BIT = /^(iso-2022-|utf-7|hz-)/i

/**
 * One line as text. Valid UTF-8 is UTF-8 whatever the part says, since forwards re-label parts; what is not is in the
 * charset of the part, or windows-1252. By the line, as one broken line must not turn all names into mojibake.
 */
export function decodeLine(line: ByteText, charset: string | null): string {
  const sevenBit = charset !== null && SEVEN_BIT.test(charset)
  if (!sevenBit && !/[\x80-\xff]/.test(line)) return line
  const bytes = Buffer.from(line, 'latin1')
  const named = charset === null ? null : decoderOf(charset)
  if (sevenBit && named) return named(bytes)
  if (!/[\x80-\xff]/.test(line)) return line
  const text = utf8(bytes)
  if (text !== null) return text
  const other = named && !/^(utf-?8|us-ascii|ascii)$/i.test(charset ?? '') ? named : null
  if (!other && mostlyUtf8(bytes)) return bytes.toString('utf8')
  return other ? other(bytes) : iconv.decode(bytes, 'win1252')
}

/** iconv-lite knows the names that mail uses; ISO-2022-JP only Node's own decoder. */
function decoderOf(charset: string): ((bytes: Buffer) => string) | null {
  if (iconv.encodingExists(charset)) return (bytes) => iconv.decode(bytes, charset)
  try {
    const decoder = new TextDecoder(charset)
    return (bytes) => decoder.decode(bytes)
  } catch {
    return null
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A UTF-8 line that lost a byte still has more whole characters of several bytes than broken ones. */
function mostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8')
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0
  return whole > broken
}
