import { arranges } from '../people/roles.ts'
import { soundsLikeCompany } from './company-name.ts'
import { companyFromDomain, namedByDomain } from './domain-name.ts'
import { isOccupation } from './occupations.ts'
import { isFullName, isGivenName } from './person-name.ts'
import { FILLER, ROLE_HEAD } from './title-words.ts'

const LAST_LINES = 14
/** "Cypress Hill Medical Recruiting", "The Brightwater Team": the company stands before what it signs as. */
const SIGNS_AS =
  /^(?:the |your |das |ihr |dein |l['’]équipe |el equipo |equipo |il team |het )?(\p{Lu}.{1,50}?) (?:(?:talent acquisition|talent|recruiting|recruitment|hiring|people|careers|hr|human resources)(?: (?:team|department))?|team)$/iu
/** "The Talent Acquisition Team at Cypress Hill Medical" */
const TEAM_AT =
  /(?:team|recruit\p{L}{2,4}|talent|hr|people|careers) (?:at|von|bei|de|chez|di|bij) (\p{Lu}.{1,50})$/iu
/** "University of Leeds", "City of Austin", "Marsh and Sons", "The Old Mill Restaurant". */
const KIND_OF_COMPANY =
  /^(?:the )?(?:university|college|school|ministry|department|city|town|county|borough|bank|museum|church|diocese|house|port|royal|national|universität|stadt|land|hochschule|ville|mairie|ministère|ayuntamiento|comune|gemeente|câmara)(?: \p{L}+)* (?:of|de|du|des|di|del|von|van|der|für) \p{Lu}|(?: (?:and|&) (?:sons?|daughters?|co|partners?|company|associates)\.?$)|(?<!\p{L})(?:restaurant|kitchens?|café|cafe|bistro|hotel|inn|pub|solicitors|chambers|attorneys|accountants|surgery|practice|hospice|infirmary|nursery|orchestra|philharmonic|symphony|opera|ballet|choir|ensemble|theatre company|primary|academy|parish|fire service|constabulary|police|estates?|stables|vineyards?|nurseries|garage|builders|joinery|bakers|butchers|shipyard|railway|fisheries|ferries|pictures|films?|press|brothers|bros|gärtnerei|orchester|stadtverwaltung|landratsamt|orchestre|mairie|ristorante|orquesta|restaurante|scuola|ziekenhuis)(?!\p{L})/iu

/**
 * The company below a letter: a line or a part of one that the sender's domain begins to spell ("Hollin Primary School" at
 * hollinprimary.example), or, where the domain is a tool's or anybody's, one that sounds like a company.
 */
export function companyBelow(text: string, hosts: readonly string[]): string | null {
  const lines = text.trimEnd().split('\n').slice(-LAST_LINES)
  const named = lines.map(namesIn)
  const spelled = named.map((names) =>
    names.filter(({ name }) => hosts.some((host) => isSpelled(name, host))),
  )
  // The last line is the signature's; above it stands the place, which has the company's name as well.
  const last = spelled.findLast((names) => names.length > 0)
  if (last) return longest(last.map(({ name }) => name))
  const names = named.flat()
  return names.find(({ name, sure }) => mayBe(name, sure, hosts))?.name ?? null
}

interface Signed {
  readonly name: string
  /** It signs as a team, so that what stands before is the company. */
  readonly sure: boolean
}

function namesIn(line: string): Signed[] {
  const bare = line
    .slice(0, 140)
    .replace(/^[\s>*_–—-]+|[\s*_!]+$/gu, '')
    .replace(/^\p{L}{2,14}\s?:\s/u, '')
  if (bare === '' || /[@?]|https?:|\d{4,}/u.test(bare)) return []
  const team = TEAM_AT.exec(bare)?.[1] ?? SIGNS_AS.exec(bare)?.[1]
  const parts = bare.split(/\s[|•·–—-]\s|,\s/u).map((part) => part.trim())
  return [...(team ? [{ name: team, sure: true }] : []), ...parts.map((name) => ({ name, sure: false }))]
    .map(({ name, sure }) => ({ name: withoutLegalForm(name), sure }))
    .filter(({ name }) => isNameLike(name))
}

/** "Tallskog AB" is called Tallskog; brackets and full stops at the ends are no part of a name. */
function withoutLegalForm(name: string): string {
  const bare = name.replace(/^[([“"]+|[)\]”".,;:]+$/gu, '')
  return bare.replace(LEGAL_FORM, '')
}

const LEGAL_FORM =
  /,? (?:inc|llc|ltd|limited|plc|llp|lp|corp|gmbh(?: & co\.? kg)?|hq|headquarters|head office|office|ag|kg|ug|se|e\.?v|sarl|sas|s\.?a|s\.?l|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|a\.?b|a\.?s|oy|aps|a\/s|pty(?: ltd)?|lda|ltda)\.?$/iu

/** One to seven words, with capitals but for the small ones between them; no greeting, no job, no person. */
function isNameLike(name: string): boolean {
  const words = name.split(' ')
  const last = words.at(-1) ?? ''
  return (
    words.length <= 7 &&
    words.every((word) =>
      /^[\p{Lu}\p{N}&+(]|^(?:and|of|the|for|und|der|des|für|von|et|de|du|des|la|le|y|e|del|di|van|voor|og|och)$/u.test(
        word,
      ),
    ) &&
    /^\p{Lu}/u.test(name) &&
    /\p{L}{2}/u.test(name) &&
    !ROLE_HEAD.test(last) &&
    !(isOccupation(last) && words.length < 3) &&
    !words.every((word) => FILLER.test(word)) &&
    !arranges(name) &&
    !/^(?:kind|best|warm|yours|dear|hi|hello|thank|thanks|many|regards|sent|viele|mit|cordialement|saludos|see)(?:\s|$)/iu.test(
      name,
    )
  )
}

function mayBe(name: string, sure: boolean, hosts: readonly string[]): boolean {
  const words = name.split(' ')
  const sounds = KIND_OF_COMPANY.test(name) || soundsLikeCompany(words)
  if (hosts.length > 0) return sounds && hosts.some((host) => sharesWord(words, host))
  return sounds || (sure && !isGivenName(words[0] ?? '') && (words.length > 1 || words[0] !== 'Recruiting'))
}

/** The domain spells the name or its beginning; "ü" as "ue" as well. A person's name at a domain of its own is none. */
function isSpelled(name: string, host: string): boolean {
  if (namedByDomain(name, host) || namedByDomain(transliterated(name), host))
    return !isFullName(name) || companyFromDomain(host).length > 3
  return false
}

function transliterated(name: string): string {
  return name.replace(/[äöüßøåæ]/giu, (letter) => TRANSLITERATION[letter.toLowerCase()] ?? letter)
}

const TRANSLITERATION: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
}

/** "Ministry of Justice" at justice-hr.example. */
function sharesWord(words: readonly string[], host: string): boolean {
  const label = companyFromDomain(host).toLowerCase().replaceAll(' ', '')
  return words.some((word) => word.length >= 5 && label.includes(word.toLowerCase()))
}

function longest(names: readonly string[]): string {
  return names.reduce((a, b) => (b.length > a.length ? b : a))
}
