import { compile } from 'html-to-text'
import { withinDeadline } from '../deadline.ts'
import { convertible } from './html-limits.ts'

const CONVERTED_WITHIN_MS = 600

/** Stands in text made by `htmlToMarkedText` where a mail program's own markup begins the quotation. */
export const QUOTE_MARK = '\ue000'

/** What mail programs wrap the quoted or forwarded message in. */
const QUOTE_CONTAINERS = [
  'div.gmail_quote',
  'div.gmail_quote_container',
  'div.gmail_extra',
  'blockquote[type="cite"]',
  'div.moz-cite-prefix',
  'div.moz-forward-container',
  '#divRplyFwdMsg',
  '#appendonsend',
  '#stopSpelling',
  '#OLK_SRC_BODY_SECTION',
  '#mail-editor-reference-message-container',
  'div.yahoo_quoted',
  'div.yahoo-quoted-begin',
  'div.protonmail_quote',
  'div.protonmail_quote_container',
  'blockquote.tutanota_quote',
  'div.zmail_extra',
  'div[name="quote"]',
  'blockquote.quote',
  '#qt',
  '#isReplyContent',
  '#isForwardContent',
  'div.hs_reply',
  'div.mailbird-quote',
  'div.airmail_extra',
  'div.spark_quote',
  'blockquote.spark_quote',
  'div.front-blockquote',
  'div.ms-outlook-mobile-reference-message',
  '#ms-outlook-mobile-body-separator-line',
  '#reply-intro',
  'div.quoted',
  'div.cite',
] as const

const HIDDEN = [
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'svg',
  'object',
  'img',
  '[hidden]',
  '[style*="display:none"]',
  '[style*="display: none"]',
] as const

interface Builder {
  openBlock(options: object): void
  closeBlock(options: object): void
  addInline(text: string, options?: object): void
  addLiteral(text: string): void
}
interface Element {
  readonly attribs?: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly data?: string
  readonly type?: string
  readonly next?: Element | null
}
type Walk = (children: Element[], builder: Builder) => void

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const

function options(marks: readonly string[]) {
  return {
    wordwrap: false,
    // All of it: by default the first body alone, and forwards have one inside, with the writer's words outside.
    baseElements: { selectors: [] },
    limits: { maxDepth: 120, maxChildNodes: 20_000, ellipsis: '' },
    formatters: { link: formatLink, cell: formatCell, mark: formatMark },
    selectors: [
      { selector: '*', format: 'inline' },
      ...HEADINGS.map((selector) => ({
        selector,
        format: 'block',
        options: { leadingLineBreaks: 2, trailingLineBreaks: 2 },
      })),
      { selector: 'a', format: 'link' },
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
      { selector: 'td', format: 'cell' },
      { selector: 'th', format: 'cell' },
      { selector: 'center', format: 'block' },
      ...marks.map((selector) => ({ selector, format: 'mark' })),
      ...HIDDEN.map((selector) => ({ selector, format: 'skip' })),
    ],
  }
}

/** `text <https://…>`, the form of mail programs' own plain text; nothing but http and mailto links are shown. */
function formatLink(element: Element, walk: Walk, builder: Builder): void {
  walk(element.children, builder)
  const href = (element.attribs?.href ?? '').trim()
  const target = href.replace(/^mailto:/i, '').slice(0, 2000)
  if (!/^(https?|mailto):/i.test(href) || innerText(element).trim() === target) return
  builder.addInline(` <${target}>`)
}

function innerText(element: Element): string {
  return element.children.map((child) => child.data ?? '').join('')
}

/** Cells of a row stand beside each other, with a tab between them: "When" must not run into its time, nor a name into a job. */
function formatCell(element: Element, walk: Walk, builder: Builder): void {
  walk(element.children, builder)
  if (hasCellAfter(element)) builder.addLiteral('\t')
}

function hasCellAfter(element: Element): boolean {
  let next = element.next
  while (next && next.type !== 'tag') next = next.next
  return next != null
}

function formatMark(element: Element, walk: Walk, builder: Builder): void {
  builder.openBlock({ leadingLineBreaks: 1 })
  builder.addInline(QUOTE_MARK)
  builder.closeBlock({ trailingLineBreaks: 1 })
  walk(element.children, builder)
}

type Convert = (html: string) => string
let plain: Convert | null = null
let marked: Convert | null = null

/** What HTML says, as plain text: block quotes with `> `, links with their address, no hidden text. */
export function htmlToText(html: string): string {
  plain ??= compile(options([])) as Convert
  return convert(html, plain)
}

/** The same with a line of `QUOTE_MARK` where markup of a mail program begins a quotation. */
export function htmlToMarkedText(html: string): string {
  marked ??= compile(options(QUOTE_CONTAINERS)) as Convert
  return convert(html, marked)
}

function convert(html: string, compiled: Convert): string {
  const input = html.slice(0, convertible(html)).replaceAll(QUOTE_MARK, '')
  return (converted(input, compiled) ?? withoutTags(input))
    .replaceAll('\u00a0', ' ')
    .replace(/\n[ \t]*\n[ \t]*\n[\s]*/g, '\n\n')
    .trim()
}

/** Null where the converter takes too long, or fails over what it was given: no content of a mail may throw. */
function converted(html: string, compiled: Convert): string | null {
  try {
    return withinDeadline(CONVERTED_WITHIN_MS, () => compiled(html))
  } catch {
    return null
  }
}

/** For HTML that no converter gets through in time: linear, and hardly readable. */
function withoutTags(html: string): string {
  const text: string[] = []
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    text.push(html.slice(at, open))
    const close = html.indexOf('>', open)
    if (close < 0) return text.join(' ')
    at = close + 1
  }
  return text.join(' ') + html.slice(at)
}
