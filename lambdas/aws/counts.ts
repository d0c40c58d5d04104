import { DAY } from '../limits.ts'
import type { ClosedReason, Store } from '../ports.ts'
import { countKey, recipientKey, ttl } from './keys.ts'
import type { Table } from './table.ts'

type Counts = Pick<Store, 'takeSlot' | 'admitRecipient' | 'closeRecipient' | 'findClosed'>

/** A day's counters stay two days, so that a clock a little off never starts one anew. */
const COUNT_KEPT = 2 * DAY

/** Caps and closed addresses. Each decision is one conditional update, so that parallel workers never pass a cap together. */
export function counts(table: Table): Counts {
  const closed = async (recipient: string): Promise<ClosedReason | null> => {
    const item = await table.get(recipientKey(recipient))
    return (item?.closed as ClosedReason | undefined) ?? null
  }

  return {
    async findClosed(recipients) {
      const byKey = new Map(recipients.map((recipient) => [recipientKey(recipient).pk, recipient]))
      const items = await table.getAll([...byKey.values()].map(recipientKey))
      const reasons = items.map(({ pk, closed }) => [byKey.get(String(pk)) ?? '', closed] as const)
      return new Map(reasons.filter((each): each is readonly [string, ClosedReason] => each[1] !== undefined))
    },

    async takeSlot(name, day, cap) {
      const values = { one: 1, ttl: ttl(Date.parse(`${day}T00:00:00Z`) + COUNT_KEPT) }
      const counted = await table.update(
        countKey(name, day),
        { text: 'SET #ttl = :ttl ADD #used :one', values },
        { text: 'attribute_not_exists(#used) OR #used < :cap', values: { cap } },
      )
      return counted !== null
    },

    async admitRecipient(recipient, day, cap) {
      const key = recipientKey(recipient)
      // Nearly always the first note of the day to this address: tried first, it costs one request.
      const first = await table.update(
        key,
        { text: 'SET #day = :day, #used = :one', values: { day, one: 1 } },
        { text: 'attribute_not_exists(#closed) AND (attribute_not_exists(#day) OR #day < :day)' },
      )
      if (first) return 'admitted'
      const another = await table.update(
        key,
        { text: 'SET #used = #used + :one', values: { one: 1 } },
        { text: 'attribute_not_exists(#closed) AND #day >= :day AND #used < :cap', values: { day, cap } },
      )
      if (another) return 'admitted'
      return (await closed(recipient)) ?? 'full'
    },

    async closeRecipient(recipient, reason, now) {
      await table.update(recipientKey(recipient), {
        text: 'SET #closed = if_not_exists(#closed, :reason), #closedAt = if_not_exists(#closedAt, :now)',
        values: { reason, now },
      })
    },
  }
}
