/**
 * Frames in two forms of address, written once: "[Sie haben|du hast]" holds the formal words and the familiar ones.
 * Gives the same tree with one of them.
 */
export function inForm<T>(node: T, form: 'formal' | 'familiar'): T {
  if (typeof node === 'string') return chosen(node, form) as T
  if (Array.isArray(node)) return node.map((each) => inForm(each, form)) as T
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inForm(value, form)])) as T
}

function chosen(text: string, form: 'formal' | 'familiar'): string {
  return text.replace(/\[([^|[\]]*)\|([^|[\]]*)\]/g, form === 'formal' ? '$1' : '$2')
}
