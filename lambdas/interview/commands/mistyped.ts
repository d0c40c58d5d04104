import { MERELY, NOW, OBJECTS, PLEASE, PRAISE, THANKS, YES } from './lexicon.ts'
import { without } from './phrases.ts'

/** What is offered, in each language, as thumbs and their helpers would have meant it. */
const MEANT = ['send', 'senden', 'absenden', 'envoyer', 'envoyez', 'enviar', 'envia', 'envie']

/** "Sned it", "semd", "envoyr": the one word that is left is almost an order, and may be one that was mistyped. */
export function isMistyped(tokens: readonly string[]): boolean {
  const left = without(tokens, PLEASE, THANKS, YES, PRAISE, OBJECTS, NOW, MERELY)
  return left.length === 1 && MEANT.some((word) => isOneOff(left[0] as string, word))
}

/** One letter missing, added, changed, or two changed places. */
function isOneOff(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false
  let same = 0
  while (same < meant.length && typed[same] === meant[same]) same += 1
  const [a, b] = [typed.slice(same), meant.slice(same)]
  const swapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1)
}
