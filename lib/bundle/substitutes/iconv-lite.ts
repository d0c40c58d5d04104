/**
 * Stands in for iconv-lite, by Node's own decoders. It knows the names of the Encoding Standard and what mail writes
 * besides; of code pages only those that the web still reads. ISO-8859-1 is read as windows-1252, its superset in mail.
 */

/** By the name without punctuation, as iconv-lite compares them. */
const LABELS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  cp1252: 'windows-1252',
  cp367: 'windows-1252',
  iso885911: 'windows-874',
  tis620: 'windows-874',
  thai: 'windows-874',
  cp874: 'windows-874',
  cp866: 'ibm866',
  koi8t: 'koi8-r',
  cp936: 'gbk',
  gb2312: 'gbk',
  euccn: 'gbk',
  cp949: 'euc-kr',
  uhc: 'euc-kr',
  windows949: 'euc-kr',
  ksc56011987: 'euc-kr',
  cp950: 'big5',
  cn: 'gbk',
  big5hkscs: 'big5',
  cp932: 'shift_jis',
  windows932: 'shift_jis',
  windows31j: 'shift_jis',
  sjis: 'shift_jis',
  eucjp: 'euc-jp',
  cp20932: 'euc-jp',
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  ucs2: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  maccyrillic: 'x-mac-cyrillic',
  macroman: 'macintosh',
}

interface Codec {
  readonly name: string
  readonly decoder: object
  readonly decode: (bytes: Uint8Array) => string
}

/** libmime tells the codecs of East Asia by the decoder that they share. */
const MULTI_BYTE = {}
const codecs = new Map<string, Codec | null>()

function find(name: string): Codec | null {
  const plain = name.toLowerCase().replace(/:\d{4}$|[^0-9a-z]/g, '')
  const known = codecs.get(plain)
  if (known !== undefined) return known
  const codec = make(plain, name)
  // Names come out of mail: what no decoder has is not remembered.
  if (codec) codecs.set(plain, codec)
  return codec
}

function make(plain: string, name: string): Codec | null {
  const special = SPECIAL[plain]
  if (special) return { name: plain, decoder: {}, decode: special }
  const label = labelOf(plain, name)
  if (label === null) return null
  const decoder = new TextDecoder(label)
  const multi = /^(gb|big5|euc|shift)/.test(decoder.encoding)
  return { name: plain, decoder: multi ? MULTI_BYTE : {}, decode: (bytes) => decoder.decode(bytes) }
}

const SPECIAL: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  utf16: utf16,
  utf7: utf7,
  unicode11utf7: utf7,
  // libmime refuses these: it compares codecs, so they must exist.
  utf7imap: latin,
  base64: latin,
  hex: latin,
  utf32: latin,
  binary: latin,
}

function labelOf(plain: string, name: string): string | null {
  const candidates = [
    LABELS[plain],
    name.trim(),
    plain.replace(/^(?:cp|win|windows|ms)?(125\d)$/, 'windows-$1'),
    plain.replace(/^(?:iso8859|8859|latin)(\d{1,2})$/, plain.startsWith('latin') ? 'latin$1' : 'iso-8859-$1'),
  ]
  return candidates.find((label) => label !== undefined && exists(label)) ?? null
}

function exists(label: string): boolean {
  // iconv-lite lacks it, and libmime then takes its other decoder.
  if (/^iso-?2022/i.test(label)) return false
  try {
    return new TextDecoder(label).encoding !== 'replacement'
  } catch {
    return false
  }
}

/** By its byte order mark; without one by where the zeros of ASCII stand, as iconv-lite guesses. */
function utf16(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 200)
  const zeros = [0, 1].map((odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length)
  const bigEndian = bytes[0] === 0xfe || (bytes[0] !== 0xff && (zeros[0] ?? 0) > (zeros[1] ?? 0))
  return new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes)
}

/** RFC 2152. */
function utf7(bytes: Uint8Array): string {
  return latin(bytes).replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, base64: string) =>
    base64 === '' ? '+' : new TextDecoder('utf-16be').decode(evenOf(Buffer.from(base64, 'base64'))),
  )
}

function evenOf(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length - (bytes.length % 2))
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

function getCodec(name: string): Codec {
  const codec = find(name)
  if (!codec) throw new Error(`Encoding not recognized: '${name}'`)
  return codec
}

export default {
  getCodec,
  encodingExists: (name: string): boolean => find(name) !== null,
  decode: (bytes: Uint8Array | string, name: string): string =>
    getCodec(name).decode(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes),
}
