import { joined, type OwnLines, withoutFooters, withoutSignatureBlock } from './own-lines.ts'
import { readAttribution } from './quotation/attribution.ts'
import { readHeaderLine } from './quotation/labels.ts'
import { readSeparator } from './quotation/separators.ts'
import { withoutDisclaimer, withoutSignOff } from './sign-off.ts'

/** What says that an antivirus program looked at the mail. */
export const CHECKED = /(?<!\p{L})(?:virus|avast|avg|antivirus)(?!\p{L})/iu

/**
 * What somebody wrote below or between the lines that they quote with `>`. Only whole paragraphs: a line that follows a
 * quoted one at once may be the rest of it, which a program wrapped. Empty where an older mail begins without marks.
 */
export function wordsBelow(lines: OwnLines, name: string | null): string {
  const first = lines.seen.findIndex(({ quoted }) => quoted)
  if (first < 0 || !marksEveryLine(lines)) return ''
  const own = paragraphsFrom(lines, first)
  const said = withoutDisclaimer(withoutFooters(withoutSignatureBlock(own)))
  return joined(withoutSignOff(withoutFooters(said), name))
}

/** Some programs mark the first line of each paragraph alone, or the first paragraph: what is without marks is older then. */
function marksEveryLine({ seen }: OwnLines): boolean {
  return seen.some(({ text, quoted }) => quoted && text === '')
}

function paragraphsFrom({ raw, seen }: OwnLines, first: number): OwnLines {
  const kept: number[] = []
  let within = false
  for (let i = first; i < seen.length; i++) {
    const { text, quoted } = seen[i] as OwnLines['seen'][number]
    if (quoted) within = false
    else if (text === '') within = true
    else if (beginsOlderMail({ raw, seen }, i)) break
    if (!quoted && within && !CHECKED.test(text)) kept.push(i)
  }
  return {
    raw: kept.map((i) => raw[i] as string),
    seen: kept.map((i) => seen[i] as OwnLines['seen'][number]),
  }
}

function beginsOlderMail({ seen }: OwnLines, i: number): boolean {
  const { text } = seen[i] as OwnLines['seen'][number]
  if (readSeparator(text) !== null || readAttribution(seen, i) !== null) return true
  const field = readHeaderLine(text)
  // "Attachments:" is a list that Fastmail adds.
  return field?.kind === 'other' || (field !== null && readHeaderLine(seen[i + 1]?.text ?? '') !== null)
}
