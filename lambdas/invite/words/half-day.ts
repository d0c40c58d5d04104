import type { Token } from './tokens.ts'

/** am, pm, a.m., p. m., and what other languages say: "de la tarde", "da manhã", "du matin", "nachmittags". */
export function halfAt(tokens: readonly Token[], at: number): { value: 'am' | 'pm'; to: number } | null {
  const token = tokens[at]
  if (!token) return null
  if (/^[ap]m$/.test(token.key))
    return {
      value: token.key as 'am' | 'pm',
      to: tokens[at + 1]?.text === '.' && tokens[at + 2]?.kind === 'line' ? at + 1 : at + 1,
    }
  if (/^[ap]$/.test(token.key)) {
    const dot = tokens[at + 1]?.text === '.' ? 1 : 0
    if (tokens[at + 1 + dot]?.key === 'm')
      return {
        value: `${token.key}m` as 'am' | 'pm',
        to: at + 2 + dot + (tokens[at + 2 + dot]?.text === '.' && dot === 1 ? 1 : 0),
      }
    // "2p", "2p ET"
    return token.start === tokens[at - 1]?.end && dot === 0
      ? { value: `${token.key}m` as 'am' | 'pm', to: at + 1 }
      : null
  }
  const of = /^(?:de|da|du|di|del|in|o|h|horas|uhr|uur|heures|ore|s|the|'|’)$/
  let to = at
  for (let i = 0; i < 4 && of.test(tokens[to]?.key ?? ''); i++) to++
  if (/^(?:la)$/.test(tokens[to]?.key ?? '') && to > at) to++
  const key = tokens[to]?.key ?? ''
  if (
    /^(?:tarde|noite|noche|nachmittags|abends|apres|soir|pomeriggio|sera|middags|avonds|afternoon|evening)$/.test(
      key,
    )
  )
    return { value: 'pm', to: to + 1 }
  return to > at - 1 &&
    /^(?:manha|manana|matin|vormittags|morgens|mattina|mattino|ochtends|morning)$/.test(key) &&
    (to > at || /s$/.test(key))
    ? { value: 'am', to: to + 1 }
    : null
}

/** "heute Nachmittag um 3 Uhr", "mañana por la tarde a las 5:00" */
export function isOfAfternoon(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ key }) =>
      /^(?:afternoon|evening|tonight|\p{L}{0,12}(?:nachmittag|abend)|\p{L}{0,12}(?:middag|avond)|tarde|noche|noite|soir|midi|pomeriggio|sera|stasera)$/u.test(
        key,
      ),
    )
}
