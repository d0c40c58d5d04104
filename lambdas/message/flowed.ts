/**
 * Undoes format=flowed (RFC 3676 §4): a line that ends in a space goes on in the next one of the same quote depth, and
 * the space that stuffs a line is taken off. A signature line (`-- `) never flows.
 */
export function unflow(text: string, deleteSpace: boolean): string {
  const lines: string[] = []
  let flows = false
  let depth = 0
  for (const line of text.split('\n')) {
    const quote = quoteDepth(line)
    const body = line.slice(quote).replace(/^ /, '')
    const joins = flows && quote === depth && body !== '-- '
    flows = body.endsWith(' ') && body !== '-- '
    const piece = flows && deleteSpace ? body.slice(0, -1) : body
    if (joins) lines.push(piece)
    else lines.push((lines.length > 0 ? '\n' : '') + '>'.repeat(quote) + (quote > 0 ? ' ' : '') + piece)
    depth = quote
  }
  return lines.join('')
}

function quoteDepth(line: string): number {
  let depth = 0
  while (line.charCodeAt(depth) === 0x3e) depth += 1
  return depth
}
