/** A value of linked data, as far as an event needs it. */
export type Node = { readonly [key: string]: unknown }

const MOST_SCRIPTS = 10
const MOST_NODES = 300

/** Every typed node in the JSON-LD scripts of an HTML mail, outermost first. What is no JSON is passed over. */
export function jsonLdNodes(html: string): Node[] {
  const nodes: Node[] = []
  for (const script of scriptsIn(html)) collect(parsed(script), nodes, 0)
  return nodes
}

function scriptsIn(html: string): string[] {
  const scripts: string[] = []
  const lower = html.toLowerCase()
  let at = 0
  while (scripts.length < MOST_SCRIPTS) {
    const open = lower.indexOf('<script', at)
    const start = open < 0 ? -1 : lower.indexOf('>', open)
    const end = start < 0 ? -1 : lower.indexOf('</script', start)
    if (end < 0) break
    if (lower.slice(open, start).includes('application/ld+json')) scripts.push(html.slice(start + 1, end))
    at = end
  }
  return scripts
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.trim().replace(/^<!--|-->$|^\/\*<!\[CDATA\[\*\/|\/\*\]\]>\*\/$|;$/g, ''))
  } catch {
    return null
  }
}

function collect(value: unknown, nodes: Node[], depth: number): void {
  if (depth > 8 || nodes.length >= MOST_NODES || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) collect(item, nodes, depth + 1)
    return
  }
  const node = value as Node
  if (node['@type'] !== undefined) nodes.push(node)
  for (const inner of Object.values(node)) collect(inner, nodes, depth + 1)
}
