/** Invisible characters: bidi marks around names in Hebrew and Arabic programs, zero-width spaces, soft hyphens. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A line as the finders look at it: without quote marks, invisible characters and space around it. */
export interface Line {
  readonly text: string
  readonly quoted: boolean
}

export function readLine(raw: string): Line {
  // QQ writes the entity itself into the separator of its plain text.
  const visible = raw.replace(INVISIBLE, '').replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ')
  const marks = /^[ \t]*(?:[>|＞][ \t]*)+/.exec(visible)
  // A table's or a list's bar is no quote mark; one that opens the line is.
  const quoted = marks !== null && /[>＞]/.test(marks[0])
  return { text: (marks ? visible.slice(marks[0].length) : visible).trim(), quoted }
}

/** `_____`, `-----`, `=====`, `* * *`: a rule across the page, that says nothing itself. */
export function isRule(text: string): boolean {
  return text.length >= 3 && /^[-\u2010-\u2015\u2500_=*~. ]+$/.test(text)
}
