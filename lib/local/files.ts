import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { type Address, sameAddress } from '../../lambdas/address.ts'
import { type Forwarder, type Found, findInvites, readCalendarFile } from '../../lambdas/invite/invite.ts'
import { MAIL_LIMITS } from '../../lambdas/limits.ts'
import { type Message, parseMessage } from '../../lambdas/message/message.ts'
import { LocalFault } from './fault.ts'

/** Who forwards where a file does not say: an address that nobody in an invite has. */
const NOBODY = 'candidate@afterword.localhost' as Address

/** What was found in one `.eml` or `.ics`. */
export interface ReadFile {
  readonly found: Found
  readonly forwarder: Forwarder
  /** Null for a calendar file. */
  readonly message: Message | null
}

/** Reads an invite as the service at `inbox` would, `as` whoever forwards it. Throws LocalFault where it would not be read. */
export async function readInviteFile(
  path: string,
  as: Address | null,
  inbox: Address | null,
): Promise<ReadFile> {
  if (await isCalendar(path)) {
    const found = readCalendarFile(await readFile(path), as && { email: as, name: null })
    const candidate = found.invites[0]?.candidate
    return {
      found,
      forwarder: { email: as ?? candidate?.email ?? NOBODY, name: candidate?.name ?? null },
      message: null,
    }
  }
  const message = await readMessageFile(path)
  const forwarder = forwarderOf(message, as)
  return { found: findInvites(message, { ...forwarder, ...(inbox && { inbox }) }), forwarder, message }
}

export async function readMessageFile(path: string): Promise<Message> {
  if ((await stat(path)).size > MAIL_LIMITS.bytes) throw new LocalFault('larger than 40 MB')
  const message = await parseMessage(createReadStream(path))
  if (!('text' in message)) throw new LocalFault(`over the limit: ${message.limit}`)
  return message
}

function forwarderOf({ from }: Message, as: Address | null): Forwarder {
  if (as && !sameAddress(as, from?.email ?? null)) return { email: as, name: null }
  return from ?? { email: NOBODY, name: null }
}

/** By its content, as attachments are: a calendar file may have any name. */
async function isCalendar(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    const opening = buffer.subarray(0, bytesRead).toString('utf8').replace(/\0/g, '')
    return /^\W*BEGIN:VCALENDAR/i.test(opening) || /\.ics$/i.test(path)
  } finally {
    await file.close()
  }
}
