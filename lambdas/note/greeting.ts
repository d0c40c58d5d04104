import type { Person } from '../address.ts'
import { shuffled } from './choose.ts'
import { finished, ranked } from './compose.ts'
import type { LanguagePack, Voice } from './language-pack.ts'
import { calledOf } from './names.ts'
import type { NoteFacts } from './note.ts'

/** What the choice of a greeting depends on. */
interface Chosen {
  readonly key: string
  readonly voice: Voice
}

/** By given name where that is sure, else by the full name, else without a name. */
export function salutationFor(person: Person, { voice, key }: Chosen, pack: LanguagePack): string {
  const { first, full } = calledOf(person)
  const { salutations } = pack
  if (first)
    return finished(
      shuffled(salutations.first[voice], key)[0] ?? salutations.nameless,
      { first, full: full ?? first },
      pack,
    )
  if (full) return finished(shuffled(salutations.full[voice], key)[0] ?? salutations.nameless, { full }, pack)
  return salutations.nameless
}

/** An unknown name leaves no hole: the sign-off then ends without one, and the candidate is asked. */
export function signOffFor({ candidate, style }: NoteFacts, { key }: Chosen, pack: LanguagePack): string {
  const signOff = ranked(pack.signOffs, style.voice, `${key}|sign`)[0] ?? ''
  const name = candidate.signature?.trim() || calledOf({ name: candidate.name, email: null }).full
  return name ? `${signOff}\n${name}` : signOff.replace(/,$/, '')
}
