import { ParkError } from '../errors.ts'
import { CAPS } from '../limits.ts'
import type { Interview } from './interview.ts'

/** The version of the stored shape that this code writes. */
const SCHEMA = 2

/**
 * An interview as any version before wrote it, in today's shape. A field that came later gets here what it would have had
 * then; a change that needs more than a default raises `SCHEMA` and is lifted here, one step a version. Throws ParkError
 * for an item of a version to come: an older Lambda must not write over what it does not understand.
 */
export function readStored(item: Partial<Interview>): Interview {
  const { schema = 0 } = item
  if (schema > SCHEMA) throw new ParkError('an interview was stored by a newer version')
  const cap = item.listed ? CAPS.recipientsPerInterview : CAPS.recipientsPerUnlistedInterview
  const secrets = schema < 2 ? { secrets: hashesAlone(item.secrets) } : {}
  return { recipientCap: cap, closed: [], ...item, ...secrets, schema: SCHEMA } as Interview
}

/** What else there is to know of them stands in items of their own until they expire (secret-address.ts). */
function hashesAlone(secrets: readonly unknown[] = []): Interview['secrets'] {
  return secrets.map((hash) => ({ hash: String(hash), version: 0, expiresAt: 0 }))
}
