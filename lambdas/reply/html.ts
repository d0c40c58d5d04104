import type { Language } from '../language.ts'
import { splitWords } from './languages/spoken.ts'
import type { Block, Fact, Value, WordRow } from './page.ts'
import { DARK, STYLE } from './style.ts'

const NOWRAP_CHARS = 24

/**
 * The HTML of an answer. Styles are inline, because clients drop `<style>`; only the dark colours live there. No image,
 * no script, no remote content. Not `white-space: pre-wrap` alone: Outlook's renderer ignores it, so lines end in `<br>`; it
 * ignores `max-width` too, hence the table that only it sees.
 */
export function renderHtml(
  blocks: readonly Block[],
  language: Language,
  subject: string,
  replyLine: string | null,
): string {
  const line = replyLine ? `<p class="q" style="${STYLE.replyLine}">${escapeHtml(replyLine)}</p>` : ''
  return `<!doctype html>
<html lang="${language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no">
<title>${escapeHtml(subject)}</title>
<style>${DARK}</style>
</head>
<body class="b" style="${STYLE.body}">
<!--[if mso]><table role="presentation" align="center" width="600"><tr><td><![endif]-->
<div class="b" style="${STYLE.page}">
${[line, ...blocks.map(renderBlock)].filter(Boolean).join('\n')}
</div>
<!--[if mso]></td></tr></table><![endif]-->
</body>
</html>
`
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1 style="${STYLE.title}">${inline(block.text)}</h1>`
    case 'heading':
      return `<h2 class="a" style="${STYLE.heading}">${inline(block.text)}</h2>`
    case 'text':
      return `<p${block.tone === 'quiet' ? ' class="q"' : ''} style="${STYLE[block.tone]}">${inline(block.text)}</p>`
    case 'facts':
      return facts(block.rows)
    case 'note':
      return note(block)
    case 'words':
      return `<ul style="${STYLE.list}">${block.rows.map((row, index) => wordRow(row, block.first && index === 0)).join('')}</ul>`
    case 'form':
      return `<div class="c" style="${STYLE.card}"><p style="${STYLE.letter}">${block.lines.map((line) => inline(line)).join('<br>')}</p></div>`
    case 'link':
      return `<p style="${STYLE.plain}"><a class="l" style="${STYLE.link}" href="${escapeHtml(block.href)}">${inline(block.label)}</a></p>`
  }
}

function facts(rows: readonly Fact[]): string {
  const row = ({ label, values }: Fact) =>
    `<tr><td class="q" style="${STYLE.label}">${escapeHtml(label)}</td><td style="${STYLE.value}">${values.map(valueHtml).join('')}</td></tr>`
  return `<table role="presentation" cellpadding="0" cellspacing="0" style="${STYLE.table}">${rows.map(row).join('')}</table>`
}

function valueHtml(value: Value): string {
  if (typeof value === 'string') return `<div dir="auto">${inline(value)}</div>`
  return `<div dir="auto">${escapeHtml(value.name)}</div><div class="q" style="${STYLE.email}">${escapeHtml(value.email)}</div>`
}

function note(block: Extract<Block, { kind: 'note' }>): string {
  const head = block.heading ? `<h3 style="${STYLE.noteHeading}">${inline(block.heading)}</h3>` : ''
  const state = block.state ? `<p style="${STYLE.state}">${inline(block.state)}</p>` : ''
  const paragraphs = block.body
    .split(/\n{2,}/)
    .map((text) => `<p style="${STYLE.letter}">${escapeHtml(text).replaceAll('\n', '<br>')}</p>`)
  return `${head}${state}<div class="c" style="${STYLE.card}"><div class="h" style="${STYLE.cardHead}">${facts(block.rows)}</div><blockquote dir="auto" style="${STYLE.quote}">${paragraphs.join('')}</blockquote></div>`
}

function wordRow({ words, does }: WordRow, first: boolean): string {
  const marked = words.map((word) => inline(word, first)).join(' ')
  return `<li style="${STYLE.item}">${marked} <span class="q" style="${STYLE.does}">– ${inline(does)}</span></li>`
}

function inline(sentence: string, first = false): string {
  return splitWords(sentence)
    .map(({ text, word }) => (word ? wordHtml(text, first) : escapeHtml(text)))
    .join('')
}

/** A short word is not broken; a long one (`to: name@company.com`) may have to be, on a phone. */
function wordHtml(word: string, first: boolean): string {
  const style = `${first ? STYLE.firstWord : STYLE.word}${word.length <= NOWRAP_CHARS ? ';white-space:nowrap' : ''}`
  return `<code class="${first ? 'f' : 'w'}" style="${style}">${escapeHtml(word)}</code>`
}

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
