import type { Secret, Store } from '../ports.ts'
import { secretKey, ttl } from './keys.ts'
import type { Table } from './table.ts'

/** Unsubscribe addresses, kept under the hash of the secret. A guess costs one read. */
export function secrets(table: Table): Pick<Store, 'putSecret' | 'findSecret' | 'deleteSecrets'> {
  return {
    async putSecret(hash, secret) {
      await table.put({ ...secretKey(hash), secret, ttl: ttl(secret.expiresAt) })
    },

    async findSecret(hash) {
      const item = await table.get(secretKey(hash))
      return (item?.secret as Secret | undefined) ?? null
    },

    async deleteSecrets(hashes) {
      for (const hash of hashes) await table.delete(secretKey(hash))
    },
  }
}
