import type { Guess } from '../invite.ts'
import { tidyRole } from './role-in.ts'
import { roleInTitle } from './role-in-title.ts'
import { roleInWords } from './role-in-words.ts'
import { withSpeciality } from './speciality.ts'
import { cleanTitle } from './title.ts'

/** Whom and which company the invite names elsewhere: no part of a role. */
export interface Known {
  readonly candidate?: string | null
  readonly people?: readonly string[]
  readonly company?: string | null
}

const LABEL =
  /^[ \t*•-]*(?:the role|role|position|post|job title|job|title of position|job role|role title|position title|role applied for|position applied for|opening|vacancy|stelle|position als|jobtitel|stellenbezeichnung|tätigkeit|poste|intitulé du poste|puesto|plaza|vacante|cargo|vaga|função|posizione|ruolo|mansione|functie|vacature|stanowisko|pozycja|tjänst|stilling|befattning|tehtävä|pozice|pozícia|munkakör|pozíció|betöltendő pozíció|postul|poziția|funcția|θέση|θέση εργασίας|pozisyon|должность|вакансия|вакансія|посада|応募職種|募集職種|職種|ポジション|应聘职位|职位|岗位|應徵職位|職位|직무|(?:지원|채용|모집) (?:직무|포지션|분야)|합격 포지션|모집분야|포지션|állás|الوظيفة|المسمى الوظيفي|תפקיד|משרה)\*?[ \t]*(?:[:：][ \t*]*|[–—-][ \t]+(?=\p{Lu}))(\S.{0,100})$/imu

/** ", role: Data Analyst" among other facts of a line */
const INLINE =
  /(?:[,;|·•(。、]|\s[–—-])\s?(?:職種|応募職種|ポジション|职位|岗位|職位|직무|role|position|job(?: title)?|post|vacancy|stelle|position als|poste|puesto|vacante|vaga|cargo|posizione|ruolo|functie|vacature)\s?[:：]\s*(\p{L}[^,;|·•()。、\n:]{1,80}?)(?=\s?[,;|·•()。、\n]|\s[–—-]\s|\.\s|\.?$)/iu

/** The role of the interview as title or words state it; null where they don't. */
export function roleOf(title: string | null, description: string | null, known: Known = {}): Guess | null {
  const words = (description ?? '').slice(0, 6000)
  const label = LABEL.exec(words)?.[1]
  const clean = cleanTitle(title ?? '')
  const within = INLINE.exec(words)?.[1] ?? INLINE.exec(clean)?.[1]
  const stated =
    (label ? labelled(label) : null) ??
    (within ? labelled(within.trim()) : null) ??
    fuller(whole(roleInWords(clean, known) ?? roleInTitle(clean, known), clean), words, known) ??
    whole(roleInWords(words, known), words)
  return stated === null ? null : { value: stated, guessed: false }
}

function whole(role: string | null, text: string): string | null {
  return role === null ? null : withSpeciality(role, text)
}

/** "Interview: Registrar", for which the words say "the Collections Registrar position". */
function fuller(role: string | null, words: string, known: Known): string | null {
  if (role === null || role.includes(' ') || !words.includes(` ${role}`)) return role
  const announced = roleInWords(words, known)
  return announced?.endsWith(` ${role}`) ? announced : role
}

function labelled(text: string): string | null {
  const value = tidyRole(text.replace(/\s{2,}.*$|\s[|·•].*$/u, ''))
  return value.length >= 2 && !/https?:|@|\?$/u.test(value) ? value : null
}
