import type { Breaker } from '../interview/interview.ts'
import type { Profile, Store } from '../ports.ts'
import { BREAKER_KEY, noteKey, profileKey } from './keys.ts'
import { putRevision, type Table } from './table.ts'

type Notes = Pick<Store, 'claimNote' | 'readBreaker' | 'putBreaker'>
type Profiles = Pick<Store, 'getProfile' | 'putProfile' | 'deleteProfile'>

/** Send-once records and the breaker. */
export function notes(table: Table): Notes {
  return {
    async claimNote(key, attempt, earlier, now) {
      const holders = Object.fromEntries([attempt, ...earlier].map((each, index) => [`holder${index}`, each]))
      const held = Object.keys(holders).map((name) => `#attempt = :${name}`)
      return table.put(
        { ...noteKey(key), attempt, claimedAt: now },
        { text: ['attribute_not_exists(pk)', ...held].join(' OR '), values: holders },
      )
    },

    async readBreaker() {
      return ((await table.get(BREAKER_KEY))?.breaker as Breaker | undefined) ?? null
    },

    async putBreaker(breaker) {
      return putRevision(table, { ...BREAKER_KEY, revision: breaker.revision, breaker })
    },
  }
}

export function profiles(table: Table): Profiles {
  return {
    async getProfile(candidate) {
      return ((await table.get(profileKey(candidate)))?.profile as Profile | undefined) ?? null
    },

    async putProfile(profile) {
      return putRevision(table, { ...profileKey(profile.candidate), revision: profile.revision, profile })
    },

    async deleteProfile(candidate) {
      await table.delete(profileKey(candidate))
    },
  }
}
