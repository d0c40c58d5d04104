import { isFullName, isGivenName, sameName } from '../what/person-name.ts'

/** One message of a chat that somebody pasted. `stamp` is its date and hour as written. */
export interface ChatMessage {
  readonly name: string
  readonly stamp: string
  readonly text: string
}

export interface Chat {
  /** What stands above the first message. */
  readonly before: string
  readonly messages: readonly ChatMessage[]
}

const DATE = '\\d{1,4}[./-]\\d{1,2}(?:[./-]\\d{2,4})?'
const HOUR = '\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:[\\s\\u202f]?[AaPp]\\.?[Mm]\\.?)?'
const NAME = '([^:\\n\\[\\]]{2,40})'

/** "[24/11/2026, 14:03] Dana: …", "24/11/26, 14:03 - Dana: …", "[14:03] Dana: …" */
const STAMPED = new RegExp(
  `^[\\u200e\\s]*(?:\\[((?:${DATE},?\\s)?${HOUR})\\]|(${DATE},?\\s${HOUR})\\s[-–])\\s${NAME}:\\s?(.*)$`,
  'u',
)
/** "[11/24 2:03 PM] Dana Ruiz" (Teams), with the message below */
const STAMP_AND_NAME = new RegExp(`^\\s*\\[((?:${DATE},?\\s)?${HOUR})\\]\\s${NAME}$`, 'u')
/** "Dana Ruiz  10:14 AM" (LinkedIn, Slack), "Dana Ruiz [14:03]", "Dana Ruiz sent the following message at 10:14 AM" */
const NAME_AND_STAMP = new RegExp(
  `^\\s*(\\p{Lu}[^:\\n,\\d\\[\\]]{1,38}?)(?:\\s+sent the following messages? at)?\\s*[•·|,\\[]?\\s*((?:(?:${DATE}|[Tt]oday|[Yy]esterday|\\p{Lu}\\p{Ll}{2,8}),?\\s(?:at\\s)?)?${HOUR})\\]?\\s*$`,
  'u',
)
const STAMP_ALONE = new RegExp(
  `^\\s*((?:(?:${DATE}|[Tt]oday|[Yy]esterday),?\\s(?:at\\s)?)?${HOUR})\\s*$`,
  'u',
)
/** "Text from Dana Ruiz: …" */
const FROM =
  /^\s*(?:text|sms|message|whatsapp|dm|imessage|nachricht|mensaje|messaggio|mensagem|bericht)(?: message)? (?:from|von|de|di|da|van) (\p{Lu}[^:\n]{1,38}):\s?(.*)$/iu
const ANNOUNCES =
  /(?:^|\n)[^\n]{0,20}(?:pasted|copied|from|here(?:['’]s| is)|whatsapp|linkedin|slack|teams|sms|texts?|chat|dm|kopiert|copié|copiado)[^\n.!?]{0,60}:?\s*$/iu

const MOST_LINES = 200

/** The chat in a text; null where none is pasted. */
export function chatIn(text: string): Chat | null {
  const lines = text.slice(0, 20_000).split('\n').slice(0, MOST_LINES)
  const messages: { name: string; stamp: string; lines: string[] }[] = []
  let before = lines.length
  for (let i = 0; i < lines.length; i++) {
    const opened = openedAt(lines, i)
    if (opened === null) {
      messages.at(-1)?.lines.push(lines[i] ?? '')
      continue
    }
    if (messages.length === 0) before = i
    messages.push({ name: opened.name.trim(), stamp: opened.stamp, lines: [opened.text] })
    i += opened.more
  }
  if (messages.length === 0) return null
  return {
    before: lines.slice(0, before).join('\n').trim().replace(ANNOUNCES, '').trim(),
    messages: messages.map(({ name, stamp, lines }) => ({ name, stamp, text: lines.join('\n').trim() })),
  }
}

/** What a candidate wrote above a chat that they pasted: the chat is no word of theirs. */
export function withoutChat(words: string): string {
  return chatIn(words)?.before ?? words
}

/** The message that a line begins; `more` lines of its head stand below. */
function openedAt(
  lines: readonly string[],
  at: number,
): { name: string; stamp: string; text: string; more: number } | null {
  const line = (lines[at] ?? '').slice(0, 2000)
  const stamped = STAMPED.exec(line)
  if (stamped)
    return { name: stamped[3] ?? '', stamp: stamped[1] ?? stamped[2] ?? '', text: stamped[4] ?? '', more: 0 }
  const from = FROM.exec(line)
  if (from) return { name: from[1] ?? '', stamp: '', text: from[2] ?? '', more: 0 }
  const head = STAMP_AND_NAME.exec(line)
  const [name, stamp] = head ? [head[2], head[1]] : (NAME_AND_STAMP.exec(line)?.slice(1) ?? [])
  if (name !== undefined && isWriter(name) && isSaid(lines[at + 1]))
    return { name, stamp: stamp ?? '', text: '', more: 0 }
  const below = STAMP_ALONE.exec(lines[at + 1] ?? '')?.[1]
  if (below !== undefined && isWriter(line.trim()) && isSaid(lines[at + 2]))
    return { name: line, stamp: below, text: '', more: 1 }
  return null
}

function isWriter(name: string): boolean {
  return isFullName(name.trim()) || isGivenName(name.trim()) || /^(?:you|me)$/iu.test(name.trim())
}

/** A sentence, and not the next slot of a schedule or a line of facts. */
function isSaid(line: string | undefined): boolean {
  return /\p{Ll}/u.test(line ?? '') && (line ?? '').trim() !== '' && !NAME_AND_STAMP.test(line ?? '')
}

/** Whether a message is the candidate's own. */
export function isOwn({ name }: ChatMessage, candidate: string | null): boolean {
  return (
    /^(?:you|me|ich|du|moi|yo|eu|io|ik)$/iu.test(name) || (candidate !== null && sameName(name, candidate))
  )
}
