import { fold } from './person-name.ts'

const NAME = /\p{Lu}[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2}/gu
/** "Kiesel und Partner", "Kiesel & Partner", "Birch & Rye Bakery". */
const LINKED_NAME =
  /\p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)? (?:&|\+|und|and|et|of|de|du|des|der|y|e|en|del|di|do|da|van|von|og|och) \p{Lu}[\p{L}\p{N}-]*(?: \p{Lu}[\p{L}\p{N}-]*)?/gu
const BEFORE = /^(?:The|At|With|And|Your|Our|Die|Der|Das|La|Le|El) /u

/** How a text writes the name that an address has in small letters alone: "NorthWind" for "northwind". */
export function spelledAs(text: string, labels: readonly string[]): string | null {
  if (labels.length === 0) return null
  const read = text.slice(0, 8000)
  const names = [...(read.match(NAME) ?? []), ...(read.match(LINKED_NAME) ?? [])].map((name) =>
    name.replace(BEFORE, ''),
  )
  for (const label of labels) {
    const plain = bare(label)
    const found = names.find(
      (name) => bare(name) === plain || bare(name.replaceAll(/[&+]/gu, 'and')) === plain,
    )
    if (found) return found
  }
  return null
}

function bare(name: string): string {
  return fold(name).replace(/[ ._-]/gu, '')
}
