import { HEAD } from '../message/mails.ts'

/** `text` × `times`, in chunks as a stream gives them, without ever being whole in memory. */
export function* repeated(text: string, times: number): Generator<Buffer> {
  const perChunk = Math.max(1, Math.floor(65_536 / text.length))
  const chunk = Buffer.from(text.repeat(perChunk), 'latin1')
  for (let left = times; left > 0; left -= perChunk) {
    yield left >= perChunk ? chunk : Buffer.from(text.repeat(left), 'latin1')
  }
}

/** A mail of the sender of all hostile mails, with a body of repeated text. */
export function* hostileMail(
  fields: string,
  ...body: readonly (readonly [text: string, times: number])[]
): Generator<Buffer> {
  yield Buffer.from(`${HEAD.join('\r\n')}\r\n${fields}`, 'latin1')
  for (const [text, times] of body) yield* repeated(text, times)
}

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
