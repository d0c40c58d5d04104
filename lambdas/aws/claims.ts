import { TIMES } from '../limits.ts'
import type { Outcome } from '../outcome.ts'
import type { Store } from '../ports.ts'
import { mailKey, ttl } from './keys.ts'
import type { Table } from './table.ts'

type Claims = Pick<Store, 'claimMail' | 'finishMail' | 'releaseMail'>

/**
 * One item a mail: `claimed` under a lease, then `done` with its outcome. The lease ends by itself, so the redelivery
 * after a crash takes the mail over; `done` never ends before SQS could still redeliver.
 */
export function claims(table: Table): Claims {
  const claim = (id: string, owner: string, now: number) => ({
    ...mailKey(id),
    state: 'claimed',
    owner,
    leaseUntil: now + TIMES.claimLease,
    ttl: ttl(now + TIMES.claimKept),
  })

  return {
    async claimMail(id, owner, now) {
      if (await table.put(claim(id, owner, now), { text: 'attribute_not_exists(pk)' })) return 'claimed'
      const held = await table.get(mailKey(id))
      if (held?.state === 'done') return 'done'
      // Our own put whose answer was lost: the SDK tried again and met what it had written.
      if (held?.owner === owner) return 'claimed'
      if (Number(held?.leaseUntil ?? 0) > now) return 'busy'
      const taken = await table.put(claim(id, owner, now), {
        text: '#state = :claimed AND #owner = :held AND #leaseUntil <= :now',
        values: { claimed: 'claimed', held: held?.owner, now },
      })
      return taken ? 'resumed' : 'busy'
    },

    async releaseMail(id, owner) {
      await table.update(
        mailKey(id),
        { text: 'SET #leaseUntil = :over', values: { over: 0 } },
        { text: '#state = :claimed AND #owner = :owner', values: { claimed: 'claimed', owner } },
      )
    },

    async finishMail(id, owner, outcome, now) {
      await table.put({
        ...mailKey(id),
        state: 'done',
        owner,
        outcome: describe(outcome),
        doneAt: now,
        ttl: ttl(now + TIMES.claimKept),
      })
    },
  }
}

function describe(outcome: Outcome): string {
  return outcome.kind === 'answered' ? `answered: ${outcome.with}` : `${outcome.kind}: ${outcome.reason}`
}
