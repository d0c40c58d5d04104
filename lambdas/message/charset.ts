import { isUtf8 } from 'node:buffer'

/** Names that mail programs write and WHATWG's list of labels lacks. */
const ALIASES: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  cp949: 'euc-kr',
  'cp-949': 'euc-kr',
  uhc: 'euc-kr',
  cp936: 'gbk',
  cp932: 'shift_jis',
  cp950: 'big5',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-ms': 'iso-2022-jp',
  'x-windows-949': 'euc-kr',
}

/**
 * Decodes text by the name that its mail gives. A missing or unknown name, and ASCII or UTF-8 that is none, are read as
 * UTF-8 where the bytes are valid UTF-8, else as windows-1252. UTF-7 is never decoded: it hides text from every filter.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): string {
  const name = (charset ?? '')
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, '')
  if (name.startsWith('utf-16') || name === 'utf16' || startsWithBom16(bytes)) return decodeUtf16(bytes, name)
  if (isJapanese(bytes, name)) return decode(bytes, 'iso-2022-jp')
  if (isUnspecific(name)) return decodeUnknown(bytes)
  const label = ALIASES[name] ?? name.replace(/^cp-?(125\d)$/, 'windows-$1')
  try {
    return decode(bytes, label)
  } catch {
    return decodeUnknown(bytes)
  }
}

function decode(bytes: Uint8Array, label: string): string {
  // `stream`: a character that the limit of a part cut in two is left out instead of shown as U+FFFD.
  return new TextDecoder(label).decode(bytes, { stream: true })
}

function isUnspecific(name: string): boolean {
  return [
    '',
    'ascii',
    'us-ascii',
    'utf-8',
    'utf8',
    'unknown',
    'unknown-8bit',
    'x-unknown',
    'default',
  ].includes(name)
}

/** 7-bit text with its shift sequences, under no name or under that of ASCII. */
function isJapanese(bytes: Uint8Array, name: string): boolean {
  if (name !== '' && !name.endsWith('ascii')) return false
  const at = bytes.indexOf(0x1b)
  return at >= 0 && bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)
}

function decodeUnknown(bytes: Uint8Array): string {
  return decode(bytes, isUtf8(withoutCutEnd(bytes)) ? 'utf-8' : 'windows-1252')
}

/** Without the last character where its bytes are incomplete. */
function withoutCutEnd(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return bytes
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
  }
  return bytes
}

function startsWithBom16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

function decodeUtf16(bytes: Uint8Array, name: string): string {
  const bigEndian = bytes[0] === 0xfe || name === 'utf-16be' || (bytes[0] === 0 && bytes[1] !== 0)
  return decode(bytes, bigEndian ? 'utf-16be' : 'utf-16le')
}
