/** Controls, line and paragraph separators: they would start a new line where a line is meant. */
const BREAKS = /[\p{Cc}\u2028\u2029]+/gu
/**
 * What reorders or hides text (UTS 39; CVE-2021-42574): format characters, thus bidi marks, embeddings and isolates,
 * zero-width spaces, soft hyphens and tags; fillers that look empty; private use, which this stage takes for marks.
 */
const HIDDEN = /(?![\u200C\u200D])\p{Cf}|\p{Co}|\u034F|[\u115F\u1160\u3164\uFFA0]|\u17B4|\u17B5/gu
/** Joiners that join nothing. Between letters (Persian, Malayalam) and inside emoji they belong to the spelling. */
const LOOSE_JOINERS =
  /(?<![\p{L}\p{M}\p{So}\p{Sk}])(?:\u200C|\u200D)|(?:\u200C|\u200D)(?![\p{L}\p{M}\p{So}\p{Sk}])/gu

/** One line of foreign text, safe to show: no control, nothing that hides or reorders, at most `max` characters. */
export function cleanLine(text: string, max: number): string {
  // Ten times the limit is enough to look at, and bounds the work on a name of megabytes.
  const line = cleanText(text.slice(0, max * 10))
    .replaceAll(BREAKS, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return shorten(line, max)
}

/**
 * The same for a header. The composer leaves ASCII that looks like an encoded word (RFC 2047) as it is, and a reader
 * would decode it to something else.
 */
export function cleanHeader(text: string, max: number): string {
  return cleanLine(text.slice(0, max * 10).replaceAll(/=\?|\?=/g, ' '), max)
}

/** Several lines of foreign text: line ends as LF, other controls and hidden characters taken out. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(HIDDEN, '')
    .replaceAll(LOOSE_JOINERS, '')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
}

function shorten(line: string, max: number): string {
  const characters = [...line]
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`
}
