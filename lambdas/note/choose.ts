import { hash } from 'node:crypto'

/** The same items in an order that depends on the key alone, so that the same interview gives the same note. */
export function shuffled<T>(items: readonly T[], key: string): T[] {
  const next = randomOf(key)
  const order = [...items]
  for (let last = order.length - 1; last > 0; last--) {
    const pick = Math.floor(next() * (last + 1))
    const kept = order[last] as T
    order[last] = order[pick] as T
    order[pick] = kept
  }
  return order
}

/** mulberry32 over a SHA-256 of the key: small, even, and the same on every machine. */
function randomOf(key: string): () => number {
  let state = hash('sha256', key, 'buffer').readUInt32LE(0)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
