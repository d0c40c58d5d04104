const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  ndash: '–',
  mdash: '—',
}

/** Tags that people's text has not: "<https://…>" behind a label is Outlook's plain text and must stay. */
const HTML =
  /<\/?(?:html|body|p|br|div|span|a|b|i|u|ul|ol|li|table|tr|td|strong|em|font|h[1-6]|hr|img|o:p)(?:\s[^<>]{0,500})?\/?>/i

/**
 * Text of a property as people read it: HTML that Google and others put into DESCRIPTION taken off, invisible characters
 * out, NFC. Null where nothing is left.
 */
export function plainText(text: string | null, max: number): string | null {
  if (text === null) return null
  const plain = visible(HTML.test(text) ? withoutTags(text) : text)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+\n/g, '\n')
    .trim()
    .slice(0, max)
  return plain === '' ? null : plain
}

/**
 * Without controls, bidi marks and zero-width characters, which hide what a text says. Joiners stay where writing needs
 * them: in Arabic and Indic words and in emoji.
 */
export function visible(text: string): string {
  return text.replace(/[^\P{C}\n\r\t]/gu, (mark, at: number) =>
    isJoiner(mark, text.slice(Math.max(0, at - 2), at)) ? mark : '',
  )
}

function isJoiner(mark: string, before: string): boolean {
  return (
    (mark === '\u200c' || mark === '\u200d') &&
    /[^\p{Script=Latin}\p{Script=Common}]$|\p{Extended_Pictographic}$/u.test(before)
  )
}

function withoutTags(html: string): string {
  return html
    .replace(/<(?:style|script)[^<>]{0,500}>[^<]{0,20000}<\/(?:style|script)>/gi, ' ')
    .replace(/<a\s[^<>]{0,2000}href="([^"<>]{1,2000})"[^<>]{0,500}>([^<]{0,500})<\/a>/gi, (_, href, label) =>
      label.includes(href) ? label : `${label} <${href}> `,
    )
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)[^<>]{0,100}>/gi, '\n')
    .replace(/<li[^<>]{0,100}>/gi, '- ')
    .replace(/<\/?[a-z][a-z0-9:]{0,20}(?:\s[^<>]{0,2000})?\/?>/gi, '')
    .replace(/&(#?\w{2,6});/g, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole)
}
