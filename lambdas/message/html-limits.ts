import { MAIL_LIMITS } from '../limits.ts'

/** Browsers flatten what is nested deeper; the HTML parser is quadratic in it (700,000 `<b>` took it minutes). */
const NESTED_AT_MOST = 400
/** Each becomes an object in memory: 250 KB of `<p>x` took 190 MB. */
const TAGS_AT_MOST = 20_000

/** Elements that the parser closes by itself, or that hold nothing, do not nest. */
const FLAT =
  /^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|optgroup|thead|tbody|tfoot|tr|td|th|rt|rp)$/

/** How much of HTML can be converted without its shape costing more than its length. An invite stands at the top. */
export function convertible(html: string): number {
  const end = Math.min(html.length, MAIL_LIMITS.convertedBytes)
  let depth = 0
  let tags = 0
  for (const { 1: slash, 2: name, index } of html.slice(0, end).matchAll(/<(\/?)([a-z][a-z0-9]{0,30})/gi)) {
    if (!FLAT.test((name as string).toLowerCase())) depth = slash === '' ? depth + 1 : Math.max(0, depth - 1)
    tags += 1
    if (depth > NESTED_AT_MOST || tags > TAGS_AT_MOST) return index
  }
  return end
}
