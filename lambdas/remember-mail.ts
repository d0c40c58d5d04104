import type { Ports, Profile } from './ports.ts'
import type { Sender } from './say.ts'

/** As many keys as raw mail of one candidate can lie in the bucket before it expires, with the caps of a day. */
const KEPT = 200

/** Keeps the key of a raw mail that belongs to no interview, so that `forget me` deletes it as well. */
export async function rememberMail({ store }: Pick<Ports, 'store'>, sender: Sender): Promise<void> {
  const before = await store.getProfile(sender.email)
  const key = sender.mail.object.key
  if (before?.mails.includes(key)) return
  const profile: Profile = {
    candidate: sender.email,
    revision: (before?.revision ?? 0) + 1,
    name: before?.name ?? null,
    signature: before?.signature ?? null,
    replies: before?.replies ?? [],
    mails: [...(before?.mails ?? []), key].slice(-KEPT),
  }
  // Another mail of the same candidate at the same instant: its write stands, this key expires with its object.
  await store.putProfile(profile)
}
