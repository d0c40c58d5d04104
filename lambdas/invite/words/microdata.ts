import { Parser } from 'htmlparser2'
import type { Node } from './json-ld.ts'

interface Scope {
  readonly node: Record<string, unknown>
  readonly depth: number
}

interface Reading {
  readonly owner: Record<string, unknown>
  readonly names: readonly string[]
  readonly depth: number
  text: string
}

const MOST_DEPTH = 400
const MOST_ITEMS = 200

/** The items of schema.org microdata in an HTML mail, as JSON-LD would write them: Google Calendar marks its mails so. */
export function microdataNodes(html: string): Node[] {
  if (!/itemscope/i.test(html)) return []
  const items: Record<string, unknown>[] = []
  const scopes: Scope[] = []
  const readings: Reading[] = []
  let depth = 0
  const parser = new Parser({
    onopentag(_, attributes) {
      depth++
      if (depth > MOST_DEPTH || items.length > MOST_ITEMS) return
      open(attributes, depth, items, scopes, readings)
    },
    ontext(text) {
      for (const reading of readings) if (reading.text.length < 2000) reading.text += text
    },
    onclosetag() {
      while (readings.at(-1)?.depth === depth) close(readings.pop() as Reading)
      if (scopes.at(-1)?.depth === depth) scopes.pop()
      depth--
    },
  })
  parser.write(html)
  parser.end()
  return items
}

function open(
  attributes: Record<string, string>,
  depth: number,
  items: Record<string, unknown>[],
  scopes: Scope[],
  readings: Reading[],
): void {
  const owner = scopes.at(-1)?.node
  const names = (attributes.itemprop ?? '')
    .split(/\s+/)
    .filter((name) => name !== '')
    .slice(0, 4)
  if (attributes.itemscope !== undefined) {
    const node = { '@type': (attributes.itemtype ?? '').split('/').at(-1) ?? '' }
    items.push(node)
    if (owner) for (const name of names) append(owner, name, node)
    scopes.push({ node, depth })
    return
  }
  if (!owner || names.length === 0) return
  const value = attributes.content ?? attributes.datetime ?? attributes.href
  if (value !== undefined) for (const name of names) append(owner, name, value)
  else readings.push({ owner, names, depth, text: '' })
}

function close(reading: Reading): void {
  const text = reading.text.replace(/\s+/g, ' ').trim()
  if (text !== '') for (const name of reading.names) append(reading.owner, name, text)
}

/** A property that comes twice is a list, as in JSON-LD. */
function append(node: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') return
  const before = node[name]
  node[name] =
    before === undefined ? value : Array.isArray(before) ? [...before.slice(0, 100), value] : [before, value]
}
