import { addressHash } from '../address.ts'
import { type Interview, readStored } from '../interview/interview.ts'
import type { Profile, Store } from '../ports.ts'
import { candidatePartition, INTERVIEW_PREFIX, interviewKey, interviewRef, profileKey, ttl } from './keys.ts'
import { type Item, putRevision, type Table } from './table.ts'

type Interviews = Pick<
  Store,
  | 'getInterview'
  | 'findInterview'
  | 'findInterviewBySecret'
  | 'putInterview'
  | 'deleteInterview'
  | 'listInterviews'
  | 'readCandidate'
  | 'dueInterviews'
>

/** All that is due lies in one partition of a sparse, keys-only index: an idle tick is one request. */
const DUE = 'DUE'

export function interviews(table: Table): Interviews {
  const find: Store['findInterview'] = async (ref) => {
    const item = await table.get(interviewKey(ref))
    return item ? read(item) : null
  }

  return {
    findInterview: find,

    async findInterviewBySecret({ candidate, id, hash }) {
      const { pk, sk } = interviewKey({ candidate, id })
      const near = (await table.all(pk, sk)).map(read)
      return near.find(({ secrets }) => secrets.some((given) => given.hash === hash)) ?? null
    },

    async getInterview(candidate, id) {
      return find({ candidate: addressHash(candidate), id })
    },

    async putInterview(interview) {
      return putRevision(table, {
        ...interviewKey({ candidate: addressHash(interview.candidate), id: interview.id }),
        revision: interview.revision,
        interview,
        ttl: ttl(interview.expiresAt),
        // Without dueAt the item is not in the index at all.
        ...(interview.dueAt !== null && { duePk: DUE, dueAt: interview.dueAt }),
      })
    },

    async deleteInterview(candidate, id) {
      await table.delete(interviewKey({ candidate: addressHash(candidate), id }))
    },

    async listInterviews(candidate) {
      return (await table.all(candidatePartition(candidate), INTERVIEW_PREFIX)).map(read)
    },

    async readCandidate(candidate) {
      const items = await table.all(candidatePartition(candidate), '')
      const profile = items.find(({ sk }) => sk === profileKey(candidate).sk)
      return {
        profile: (profile?.profile as Profile | undefined) ?? null,
        interviews: items.filter(({ sk }) => String(sk).startsWith(INTERVIEW_PREFIX)).map(read),
      }
    },

    async dueInterviews(now, limit, after) {
      const from = after && { ...interviewKey(after), duePk: DUE, dueAt: after.dueAt }
      const found = await table.due(DUE, now, limit, from)
      return found.map((key) => ({ ...interviewRef(key), dueAt: key.dueAt }))
    },
  }
}

function read(item: Item): Interview {
  return readStored(item.interview as Partial<Interview>)
}
