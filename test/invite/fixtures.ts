import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAddress } from '../../lambdas/address.ts'
import { describeInvite, type Forwarder, type Found, type Invite } from '../../lambdas/invite/invite.ts'
import type { CalendarPart } from '../../lambdas/message/message.ts'

export const CALENDARS = join(import.meta.dirname, '../fixtures/calendar')
export const MAILS = join(import.meta.dirname, '../fixtures/mail')

export const SAM = forwarder('sam.okafor@mailbox.example', 'Sam Okafor')

export function forwarder(address: string, name: string | null): Forwarder {
  const email = parseAddress(address)
  if (!email) throw new Error(`not an address: ${address}`)
  return { email, name }
}

export function partFrom(path: string): CalendarPart {
  return partOf(readFileSync(path))
}

export function partOf(content: Uint8Array | string, more: Partial<CalendarPart> = {}): CalendarPart {
  const bytes = typeof content === 'string' ? Buffer.from(content.replace(/\r?\n/g, '\r\n')) : content
  return {
    contentType: 'text/calendar',
    method: null,
    charset: null,
    filename: null,
    content: bytes,
    ...more,
  }
}

/** Files of a folder by what they end in, as [name, path, path of the expected JSON]. */
export function fixturesIn(folder: string, extension: string): [string, string, string][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => [file, join(folder, file), join(folder, file.replace(extension, '.json'))])
}

/** What the JSON beside a fixture states: what `read` prints, and what else only some invites have. */
export function readoutOf({ invites, problem }: Pick<Found, 'invites' | 'problem'>) {
  return { problem, invites: invites.map(readout) }
}

function readout(invite: Invite) {
  return {
    ...describeInvite(invite),
    ...(invite.recurrenceId ? { recurrenceId: invite.recurrenceId } : {}),
    ...(invite.allDay ? { allDay: true } : {}),
    ...(invite.coordinator ? { coordinator: invite.coordinator } : {}),
    ...(invite.missing.length > 0 ? { missing: invite.missing } : {}),
    ...(invite.wallTime ? { wallTime: invite.wallTime } : {}),
  }
}
