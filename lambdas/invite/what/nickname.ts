import { isFullName, isGivenName } from './person-name.ts'

const BEFORE_BRACKET = /(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) \(([^()\n]{4,60})\)/gu

/** "Big Ray (Raymond Otero)" → "Raymond Otero", "Marnie (Marnie Okello)" → "Marnie Okello"; other brackets stay. */
export function withWholeNames(text: string): string {
  return text.replace(BEFORE_BRACKET, (all, called: string, inside: string) =>
    isFullName(inside) && isCalled(called, inside) ? inside : all,
  )
}

function isCalled(called: string, name: string): boolean {
  const [given = ''] = name.split(' ')
  const words = called.split(' ')
  const begins = words.some((word) => name.split(' ').some((one) => one.startsWith(word) && word.length > 1))
  return begins ? called !== name : words.length === 1 && isGivenName(called) && isGivenName(given)
}
