import type { LanguagePack } from './language-pack.ts'
import { type Context, ownerOf } from './reading-context.ts'
import type { Sentence } from './split.ts'

/** "should have said: X". True where the sentence was one. */
export function readAddition(sentence: Sentence, context: Context): boolean {
  const { pack, draft, facts } = context
  if (sentence.text.length > 400) return false
  const slot = pack.reading.addition
    .exec(sentence.text)
    ?.groups?.slot?.trim()
    .replace(/[.!\s]+$/, '')
  if (!slot) return false
  const usable =
    !/[@§]/.test(slot) && slot.length <= 140 && slot.split(/\s+/).length <= 22 && isClean(slot, pack)
  const owner = facts.interviewers.length === 1 ? 0 : (context.label ?? context.named)
  if (usable && owner !== null) draft.additions.push({ owner, text: slot })
  else draft.heldClauses.push(sentence.text)
  return true
}

function isClean(text: string, { reading }: LanguagePack): boolean {
  return ![reading.secret, reading.sour, reading.self, reading.stance.against].some((pattern) =>
    pattern.test(text),
  )
}

/** "promised her the link: §0". True where the sentence was one. */
export function readPromise(sentence: Sentence, context: Context): boolean {
  if (sentence.text.length > 400 || !sentence.text.includes('§')) return false
  const match = context.pack.reading.promise.exec(sentence.text)
  const place = /§(\d+)/.exec(sentence.text)?.[1]
  if (!match || place === undefined) return false
  const url = context.urls[Number(place)]
  const owner = ownerOf(sentence.text, context)
  const thing = match.groups?.thing?.trim() ?? null
  if (url && owner !== null)
    context.draft.links.push({ owner, url, thing: thing && isClean(thing, context.pack) ? thing : null })
  else context.draft.unattributed = true
  return true
}
