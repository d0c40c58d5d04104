import { type Address, type Person, parseAddress } from '../../address.ts'
import { eastAsianName, isEastAsian } from './east-asian-name.ts'
import { behindJob, isJobTitle } from './job-title.ts'
import { sensibleCaseInText } from './name-case.ts'
import { withWholeNames } from './nickname.ts'
import { fold, isFullName, isGivenName, withoutHonorific } from './person-name.ts'
import { ROLE_HEAD } from './title-words.ts'

/** A list is read no further than this; nobody is interviewed by more. */
const MOST_PEOPLE = 30
const ADDRESS =
  /[<([]?(?:mailto:)?([A-Za-z0-9][A-Za-z0-9._%+'-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{1,250}[A-Za-z0-9])[>)\]]?(?:<mailto:[^>\s]{1,320}>|\[mailto:[^\]\s]{1,320}\])?>?/g
const AND =
  /\s*(?:,|;|\n|\t|\s[/&+|]\s|\s(?:and|und|et|y|e|ed|en|plus|sowie|ainsi que|og|och|samt|ja|oraz|és|și|şi|ve|и|та|і|й)\s|·|•)\s*/iu
const ASIDE = /\([^()]{0,120}\)|\[[^[\]]{0,120}\]/g
/** What follows a name and is no part of it: " - organizer", " – CTO", ": Engineering Manager". */
const TITLE_AFTER = /\s+[-–—]\s.*$|\s*:\s.*$|\s+@\s.*$|\s+(?:at|from|via|bei|chez|presso|bij)\s+\p{Lu}.*$/u

/** How sure it is that the text is a list of people: `stated` by a label such as "With:", or only `likely`, by its shape. */
export type ListKind = 'stated' | 'likely'

/**
 * The people that a list names: "Dana Ruiz <dana@acme.example>, Tom Li (CTO)", "Ruiz, Dana; Li, Tom", "• Dana Ruiz - organizer".
 * Titles and asides are dropped; where the list is `stated`, a single word counts as a name too.
 */
export function readPeople(text: string, kind: ListKind): Person[] {
  const people: Person[] = []
  // Outlook separates by semicolons, so that the comma in "Li, Tom" is inside a name.
  const inverted = text.includes(';')
  const listed = narrow(text.slice(0, 4000)).replace(AND_ALSO, ', ')
  for (const raw of withAddresses(withWholeNames(listed)).split(/[;\n]|(?:^|\s)[•·*▪◦‣]\s|\s{2}[-–]\s/u)) {
    const entry = raw.replace(/^[\s>*•·▪◦‣-]+/u, '')
    for (const person of readEntry(inverted ? turned(entry) : entry, kind)) add(people, person)
    if (people.length >= MOST_PEOPLE) break
  }
  return people.slice(0, MOST_PEOPLE)
}

/** "me, plus Guro Strand": no part of the name. */
const AND_ALSO =
  /, (?:plus|along with|as well as|together with|sowie|ainsi que|además de|além de|assieme a|samen met) (?=\p{Lu})/gu

/** The punctuation of Chinese and Japanese as that of other languages. */
function narrow(text: string): string {
  return text.replace(/[（）、，；：　＜＞／]/gu, (sign) => NARROW[sign] ?? sign)
}

const NARROW: Readonly<Record<string, string>> = {
  '（': ' (', '）': ')', '、': ', ', '，': ', ', '；': '; ', '：': ': ', '　': ' ', '＜': ' <', '＞': '>', '／': ' / ',
} // biome-ignore format: a table

/** "Li, Tom" → "Tom Li"; "Tom Li, CTO" stays. */
function turned(entry: string): string {
  const match =
    /^(\p{Lu}[\p{L}'’-]{0,30}(?: \p{Lu}[\p{L}'’-]{0,30})?), ?(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.]{0,30})?)\s*$/u.exec(
      entry,
    )
  const [left, right] = [match?.[1] ?? '', match?.[2] ?? '']
  const isName =
    match !== null &&
    !isFullName(left) &&
    !right.split(' ').some((word) => ROLE_HEAD.test(word) || NOBODY.test(word))
  return isName ? `${right} ${left}` : entry
}

/** A name with its address on the line below: "Priya Nair - Organizer", "priya@acme.example". */
function withAddresses(text: string): string {
  const lines = text.split('\n')
  return lines
    .map((line, i) => {
      const address = /^\s*<?([^\s<>@]{1,64})@[^\s<>@]{3,200}>?\s*$/.exec(lines[i + 1] ?? '')
      if (!address || line.includes('@') || i + 1 >= lines.length) return line
      const name = line.replace(/^[\s>*•·▪◦‣-]+/u, '').split(/\s[-–—(]/u)[0] ?? ''
      const words = fold(name)
        .split(' ')
        .filter((word) => word.length >= 2)
      return words.some((word) => fold(address[1] ?? '').includes(word))
        ? `${name} <${(lines[i + 1] ?? '').replace(/[<>\s]/g, '')}>`
        : line
    })
    .join('\n')
}

function readEntry(entry: string, kind: ListKind): Person[] {
  const people: Person[] = []
  let rest = 0
  for (const match of entry.matchAll(ADDRESS)) {
    const email = parseAddress((match[1] ?? '').replace(/^'|'$/g, ''))
    const before = entry.slice(rest, match.index)
    rest = match.index + match[0].length
    if (email === null) continue
    const aside = /^\s*\(([^()@]{2,60})\)/u.exec(entry.slice(rest))
    people.push(...addressed(before, email, aside?.[1] ?? null, kind))
  }
  const tail = entry.slice(rest)
  return [
    ...people,
    ...namesOf(
      rest > 0 ? tail.replace(/^\s*\([^()]{0,80}\)/u, '').replace(/^[^,\n]{0,3}[-–—][^,]{0,60}/u, '') : tail,
      kind,
    ),
  ]
}

/** "Ruiz, Dana" before an address is one person; "Tom Li, Dana Ruiz" are two, of whom the last has the address. */
function addressed(before: string, email: Address, aside: string | null, kind: ListKind): Person[] {
  const text = before
    .replace(ASIDE, ' ')
    .replace(/^[\s,;/&]+|["'“”<([:\s,-]+$/gu, '')
    .replace(/^["'“”]+/u, '')
  const named = aside !== null && isFullName(aside) ? aside : null
  if (text.trim() === '') return [{ name: named, email }]
  const parts = text.split(AND).filter((part) => part.trim() !== '')
  const last = parts.at(-1) ?? ''
  const flipped =
    parts.length >= 2 &&
    !last.trim().includes(' ') &&
    !isFullName(parts.at(-2) ?? '') &&
    /,\s*\S+$/u.test(text)
  if (flipped) {
    const family = parts.at(-2) ?? ''
    return [
      ...namesOf(parts.slice(0, -2).join(', '), kind),
      { name: `${last.trim()} ${family.trim()}`, email },
    ]
  }
  return [...namesOf(parts.slice(0, -1).join(', '), kind), { name: nameIn(last, 'stated'), email }]
}

/** Names without addresses. "Li, Tom" alone is one person only where both halves are single words and neither is a given name before. */
function namesOf(text: string, kind: ListKind): Person[] {
  const bare = text.replace(ASIDE, ' ').replace(/\s+/gu, ' ').trim()
  const flip = /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?), (\p{Lu}[\p{L}’'-]+)$/u.exec(bare)
  if (flip && isGivenName(flip[2] ?? '') && !isGivenName((flip[1] ?? '').split(' ')[0] ?? ''))
    return [{ name: `${flip[2]} ${flip[1]}`, email: null }]
  const people: Person[] = []
  for (const part of bare.split(AND)) {
    // "Gábor Tóth, workshop foreman"
    const start = part.replace(/^(?:and|und|et|y|e|en|ed|van|von|de|di|da|del|sowie)\s+/iu, '')
    const follows = people.some(({ name }) => bare.includes(name ?? '') && isFullName(name ?? ''))
    const isJob = isJobTitle(start) || (follows && /^\p{Ll}/u.test(start))
    const name = isJob ? null : nameIn(part, kind)
    if (name !== null) people.push({ name, email: null })
  }
  return people
}

function nameIn(part: string, kind: ListKind): string | null {
  const text = sensibleCaseInText(
    withoutHonorific(
      part
        .replace(TITLE_AFTER, '')
        .replace(/^["'“”‘’\s.-]+|["'“”‘’\s.:-]+$/gu, '')
        .replace(/^(?:and|und|et|y|e|en|with|mit|avec|con|com|met|our|unser(?:e[rnm]?)?|the)\s+/iu, ''),
    ),
  )
  if (isEastAsian(text)) return eastAsianName(text)
  const behind = behindJob(text)
  if (behind !== null) return behind
  if (isFullName(text)) return text
  if (kind === 'likely') return isGivenName(text) && /^\p{Lu}/u.test(text) ? text : null
  return isPlainName(text) ? capitalised(text) : null
}

/** What somebody may type after "With:": one to four words of letters, none of them a job. */
function isPlainName(text: string): boolean {
  const words = text.split(/\s+/u)
  return (
    text.length >= 2 &&
    text.length <= 60 &&
    words.length <= 4 &&
    words.every((word) => /^[\p{L}\p{M}][\p{L}\p{M}'’.-]*$/u.test(word)) &&
    !text.split(/[\s-]+/u).some((word) => ROLE_HEAD.test(word) || NOBODY.test(word))
  )
}

const NOBODY =
  /^(?:sie|wir|du|ich|er|es|vous|nous|ils|elles?|il|ella|ellos|usted|ustedes|nosotros|você|vocês|lei|loro|jij|jullie|wij|someone|somebody|everybody|nobody|anyone|security|colleagues?|one|we|she|he|they|it|this|that|there|who|which|here|then|i|another|both|each|nothing|tbd|tba|tbc|unknown|team|teams|panel|everyone|all|you|me|yourself|optional|organi[sz]er|creator|guest|host|interviewers?|committee|department|hiring|recruiting|talent|staff|hr|n\/a|none|list|room|zoom|google|meet|call|see|the|our|of|from|is|will|be|engineering|product|design|sales|marketing|people|acquisition|vp|svp|evp|head|founder|co-founder|cofounder|ceo|cto|cfo|coo|cpo|chro|cmo|cro|cio|hrbp|in|at|on|tbc|reception|helpdesk|facilities|notetaker|recruiters?|recruitment|candidates?|interview|interviews|conference|office|remote|onsite|online|phone|video|teams)$/iu

function capitalised(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  return name.replace(
    /(^|[\s-])(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  )
}

function add(people: Person[], person: Person): void {
  const known = people.some((other) =>
    person.email !== null && other.email !== null
      ? person.email === other.email
      : person.name !== null && other.name !== null && fold(person.name) === fold(other.name),
  )
  if (!known) people.push(person)
}
