import { cleanHeader } from './clean.ts'

/** Long enough for every real subject, so that the answer threads; far below the 998 octets of a line (RFC 5322 §2.1.1). */
const SUBJECT_CHARS = 240

/** "Forwarded" and "reply" as the clients of the world write them before a subject, `[2]` and full-width colons included. */
const PREFIX =
  /^(?:re|r|ref|aw|antw|antwort|sv|vs|vá|odp|ynt|回复|回覆|答复|res|rif|fwd?|wg|tr|rv|enc|i|vb|vl|pd|ilt|továbbítás|doorst|fs|trs|转发|轉寄|転送)(?: ?\[\d{1,3}\])? ?[:：] ?/iu
/** `[EXTERNAL]` and its kind, put there by a mail gateway. */
const TAG = /^\[[^[\]]{1,40}\] ?/

/** `Re: ` and the subject of the forward, without its prefixes and tags, on one line. `fallback` stands in for an empty one. */
export function replySubject(subject: string, fallback: string): string {
  return `Re: ${withoutPrefixes(cleanHeader(subject, SUBJECT_CHARS)) || fallback}`
}

function withoutPrefixes(subject: string): string {
  const rest = subject.replace(PREFIX, '').replace(TAG, '')
  return rest === subject || rest === '' ? rest : withoutPrefixes(rest)
}
