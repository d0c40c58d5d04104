import type { Guess } from '../invite.ts'
import { cleanTitle, partsOf } from './title.ts'
import { FILLER, ROLE_HEAD } from './title-words.ts'

const LABEL =
  /^[ \t*•-]*(?:role|position|job title|job|title of position|opening|stelle|position als|jobtitel|poste|intitulé du poste|puesto|vacante|cargo|vaga|função|posizione|ruolo|functie|vacature)\*?[ \t]*[:：][ \t*]*(\S.{0,100})$/imu
/** "for the Backend Engineer role", "für die Stelle als …", "pour le poste de …": what stands between is the role. */
const FOR =
  /\b(?:for|regarding|about|as)\s+(?:the|our|a|an|your)?\s*(?:open\s)?(?:role|position|job|opening)\s+(?:of|as)?\s*(?:an?\s|the\s)?|\b(?:für|als|auf|um|zur|bezüglich)\s+(?:die|der|eine|unsere)?\s*(?:(?:offene|ausgeschriebene)\s)?(?:stelle|position|rolle)\s*(?:als|des|der|eines|einer)?\s|\bpour (?:le|notre|un) poste d(?:e |')|\bpara (?:el|nuestro) (?:puesto|cargo) de |\bpara a (?:vaga|posição|função) de |\bper (?:la posizione|il ruolo) di |\bvoor de (?:functie|rol|vacature)(?: van)? /giu
const ROLE_AFTER = /\b(?:for|regarding|about|discuss)\s+(?:the|our|an?|your)\s+(?=\p{Lu})/gu
const GENDERS =
  /\s*\((?:[mwfdxah]|gn|div|all genders?)(?:\s?[/|,*]\s?(?:[mwfdxah]|div|gn)){1,3}\)|\s+[mwf]\/[mwfd](?:\/[dx])?\b/giu

/** The role of the interview as title or words state it; null where they don't. */
export function roleOf(title: string | null, description: string | null): Guess | null {
  const words = (description ?? '').slice(0, 6000)
  const label = LABEL.exec(words)?.[1]
  const stated =
    (label ? labelled(label) : null) ??
    roleInWords(cleanTitle(title ?? '')) ??
    roleInTitle(cleanTitle(title ?? '')) ??
    roleInWords(words)
  return stated === null ? null : { value: stated, guessed: false }
}

function labelled(text: string): string | null {
  const value = tidy(text.replace(/\s{2,}.*$|\s[|·•].*$/u, ''))
  return value.length >= 2 && !/https?:|@|\?$/u.test(value) ? value : null
}

function roleInTitle(title: string): string | null {
  for (const part of partsOf(title)) {
    const role = roleIn(
      part.replace(/\s+(?:at|@|bei|chez|presso|bij|na|with|mit|avec|con|com|met)\s+.*$/iu, ''),
    )
    if (role !== null) return role
  }
  return null
}

function roleInWords(words: string): string | null {
  for (const match of words.matchAll(FOR)) {
    const role = roleAt(words.slice(match.index + match[0].length, match.index + match[0].length + 100))
    if (role !== null) return role
  }
  for (const match of words.matchAll(ROLE_AFTER)) {
    const rest = words.slice(match.index + match[0].length, match.index + match[0].length + 100)
    const named = /^(.{2,80}?)\s+(?:role|position|opening|opportunity|vacancy|job|team)\b/u.exec(
      rest.split(/[\n.;]/u)[0] ?? '',
    )?.[1]
    const role = named ? (roleIn(named) ?? (roleIn(rest) !== null ? null : null)) : roleAt(rest)
    if (role !== null) return role
  }
  return null
}

/** The role at the beginning of a text, to the end of the clause. */
function roleAt(text: string): string | null {
  const clause =
    text
      .replace(/\s+/gu, ' ')
      .split(
        /[.;:!?\n(]|,(?!\s?\p{Lu})|\s(?:at|bei|chez|presso|bij|with|mit|avec|con|com|on|am|is|has|und|and|which|in unserem|in our|dans|el|le|il|na)\s/u,
      )[0] ?? ''
  return roleIn(clause.replace(/["“”']/gu, ''))
}

/** The run of words in a part of a title that is a role: "Interview Senior Backend Engineer (Remote)" → "Senior Backend Engineer". */
export function roleIn(part: string): string | null {
  const words = part.replace(GENDERS, '').replace(/["“”]/gu, '').trim().split(/\s+/u)
  const head = words.findLastIndex((word) => ROLE_HEAD.test(word.replace(/[,.)]+$/u, '')))
  if (head < 0 || words.length > 14) return null
  const first = words.findIndex((word) => ROLE_HEAD.test(word.replace(/[,.]+$/u, '')))
  let from = Math.min(first, head)
  while (from > 0 && belongs(words[from - 1] ?? '')) from--
  let to = head
  while (to + 1 < words.length && continues(words, to + 1)) to++
  const role = tidy(words.slice(from, to + 1).join(' '))
  return role === '' || isBareAside(role, words) ? null : role
}

const MODIFIER =
  /^(?:technical|design|talent|recruiting|hr|product|case|system|hiring|portfolio|executive|team)$/iu
const LOOSE =
  /^(?:interview|with|for|the|a|an|our|your|and|phone|screen|call|chat|final|onsite|panel|round|at|to|of|de|en|für|als|mit|mid|is|im|am|zum|zur|gespräch|vorstellungsgespräch|entretien|entrevista|colloquio|\d.*|.*:)$/iu

function belongs(word: string): boolean {
  if (LOOSE.test(word)) return false
  return !FILLER.test(word) || MODIFIER.test(word)
}

/** "Engineer, Platform" and "ingénieure logiciel", "Head of Design", "Engineer II": the role goes on behind its noun. */
function continues(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (/^(?:of|de|des|du|d['’].+|für|in|di|da|do|del|of the|-|–)$/iu.test(word))
    return /^[\p{L}]/u.test(words[at + 1] ?? '') && !FILLER.test(words[at + 1] ?? '') && !/^in$/iu.test(word)
  if (/^(?:of|de|des|du|für|di|da|do|del)$/iu.test(before)) return true
  if (/^(?:i{1,3}|iv|v|\d)$/iu.test(word)) return true
  if (before.endsWith(',')) return /^\p{Lu}/u.test(word) && !FILLER.test(word)
  return /^[\p{Ll}\p{Lu}][\p{L}-]+$/u.test(word) && !FILLER.test(word) && ROMANCE_HEAD.test(before)
}

const ROMANCE_HEAD =
  /^(?:ingénieure?|ingenier[oa]|engenheir[oa]|ingegnere|développeu(?:r|se)|desarrollador[a]?|desenvolvedor[a]?|sviluppat(?:ore|rice)|programador[a]?|analista|analyste|architecte|arquitect[oa]|arquitet[oa]|directeu?r(?:ice)?|consultor[a]?|consulente|chargée?|responsable|gerente|spécialiste|especialista)$/iu

/** "Interview with the Hiring Manager", "Recruiter call": somebody's job, not the one applied for. */
function isBareAside(role: string, words: readonly string[]): boolean {
  if (
    /^(?:the\s)?(?:hiring|talent|engineering hiring)\s(?:manager|lead)$|^recruit(?:er|ing|ment)?(?:\s(?:manager|lead|coordinator))?$|^talent .*$|^(?:ceo|cpo|cio|ciso|vp|svp|evp|founder|co-founder|president|cto|cfo|coo|lead|head|director|manager|associate|officer|executive|assistant|representative|chef|leiter|qa)$/iu.test(
      role,
    )
  )
    return true
  return /^(?:with|mit|avec|con|com|met)$/iu.test(words[0] ?? '')
}

function tidy(text: string): string {
  return text
    .replace(GENDERS, '')
    .replace(/^[\s"'“”*,:;–-]+|[\s"'“”*,:;.–-]+$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
