import { splitWords } from './languages/spoken.ts'
import type { ReplyTexts } from './languages/texts.ts'
import type { Block, Fact, Value } from './page.ts'

/** Sets a note apart, so that it can be found and copied whole. Never `-- `, which begins a signature (RFC 3676 §4.3). */
const RULE = '─'.repeat(24)

/** The plain text of an answer. Paragraphs are not wrapped: mail programs do that, and a copied note stays whole. */
export function renderText(blocks: readonly Block[], texts: ReplyTexts, replyLine: string | null): string {
  const links = blocks.filter((block) => block.kind === 'link')
  const parts = blocks.filter((block) => block.kind !== 'link').map((block) => renderBlock(block, texts))
  // A mailto link is over a thousand characters long: between the notes it would bury them.
  const linkParts = links.map(({ label, href }) => `${label}${texts.colon}\n${href}`)
  if (links.length > 0) parts.push(`\n${texts.headings.links(links.length).toUpperCase()}`, ...linkParts)
  return `${[...(replyLine ? [replyLine] : []), ...parts].join('\n\n').replaceAll(/\n{4,}/g, '\n\n\n')}\n`
}

function renderBlock(block: Exclude<Block, { kind: 'link' }>, texts: ReplyTexts): string {
  switch (block.kind) {
    case 'title':
    case 'text':
      return inline(block.text, texts)
    case 'heading':
      return `\n${inline(block.text, texts).toUpperCase()}`
    case 'facts':
      return facts(block.rows, texts)
    case 'note':
      return note(block, texts)
    case 'words':
      return block.rows
        .map(({ words, does }) => `  ${words.map(bare).join(' / ')} – ${inline(does, texts)}`)
        .join('\n')
    case 'form':
      return block.lines.map((line) => `  ${bare(line)}`).join('\n')
  }
}

function facts(rows: readonly Fact[], texts: ReplyTexts): string {
  return rows
    .map(
      ({ label, values }) =>
        `${label}${texts.colon} ${values.map((value) => valueText(value, texts)).join('; ')}`,
    )
    .join('\n')
}

function valueText(value: Value, texts: ReplyTexts): string {
  return typeof value === 'string' ? inline(value, texts) : `${value.name} <${value.email}>`
}

function note(block: Extract<Block, { kind: 'note' }>, texts: ReplyTexts): string {
  const head = [block.heading, block.state].filter((line) => line !== null).map((line) => inline(line, texts))
  return [
    ...(head.length > 0 ? [head.join('\n')] : []),
    `${RULE}\n${facts(block.rows, texts)}\n\n${block.body}\n${RULE}`,
  ].join('\n')
}

function inline(sentence: string, { quotes: [open, close] }: ReplyTexts): string {
  return splitWords(sentence)
    .map(({ text, word }) => (word ? `${open}${text}${close}` : text))
    .join('')
}

function bare(sentence: string): string {
  return splitWords(sentence)
    .map(({ text }) => text)
    .join('')
}
