/** "(UTC-05:00)" and the end of "14:00:00-05:00" are no times of day. */
export function withoutOffsets(text: string): string {
  return text.replace(
    /\b(?:UTC|GMT) ?[+−–-] ?\d{1,2}(?:[:.]?\d{2})?|(?<=T\d\d:\d\d(?::\d\d)?)[+-]\d\d:?\d\d(?!\d)/g,
    (offset) => ' '.repeat(offset.length),
  )
}

/** "１４：００" → "14:00"; as long as before. */
export function halfWidth(text: string): string {
  return text.replace(/[０-９：]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** Links hold numbers that look like dates; blanks of the same length keep every position. */
export function withoutLinks(text: string): string {
  return text.replace(/\b(?:https?:\/\/|mailto:)[^\s<>]{1,2000}|<[^<>\s]{1,300}@[^<>\s]{1,300}>/gi, (link) =>
    ' '.repeat(link.length),
  )
}
