import { candidateListing } from './mail/mail.ts'
import type { Sender } from './say.ts'

/** For `send` the sender must be proven, or one whose very address the operator listed (`candidates` of the settings). */
export function mayAskToSend(candidates: string, { proof, email }: Pick<Sender, 'proof' | 'email'>): boolean {
  if (proof === 'proven') return true
  const addresses = candidates.split(/[,;\s]+/).filter((entry) => entry.lastIndexOf('@') > 0)
  return candidateListing(addresses.join(','), email) === 'listed'
}
