import { CANCELLED_PREFIXES } from './what/title-prefixes.ts'

const CANCELLED = new RegExp(`^\\s*(?:${CANCELLED_PREFIXES.join('|')})\\s?[:：]`, 'iu')

/** Whether a client wrote before the title that it is off, in the languages of the clients. */
export function saysCancelled(title: string): boolean {
  return CANCELLED.test(title.slice(0, 200).normalize('NFC'))
}
