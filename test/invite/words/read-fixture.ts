import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { Person } from '../../../lambdas/address.ts'
import type { Invite } from '../../../lambdas/invite/invite.ts'
import { findInWords } from '../../../lambdas/invite/words/words.ts'
import { type Message, parseMessage, privateWords } from '../../../lambdas/message/message.ts'

/** An invite as the `read` command prints it, with the questions that it leaves. */
export function asRead(invite: Invite) {
  return {
    sequence: invite.sequence,
    method: invite.method,
    status: invite.status,
    title: invite.title,
    company: invite.company?.value ?? null,
    companyGuessed: invite.company?.guessed ?? null,
    role: invite.role?.value ?? null,
    round: invite.round,
    start: isoOf(invite.start),
    end: isoOf(invite.end),
    timeZone: invite.timeZone,
    wallTime: invite.wallTime,
    location: invite.location,
    meetingUrl: invite.meetingUrl,
    organizer: personOf(invite.organizer),
    interviewers: invite.interviewers.map(personOf),
    coordinator: personOf(invite.coordinator),
    candidate: personOf(invite.candidate),
    missing: [...invite.missing],
    language: invite.language,
    source: invite.source,
  }
}

export async function readMail(bytes: Uint8Array): Promise<Message> {
  const message = await parseMessage(Readable.from([bytes]))
  if ('kind' in message) throw new Error('over budget')
  return message
}

export function findIn(message: Message): Invite[] {
  if (message.from === null) throw new Error('no sender')
  const split = privateWords(message.text, message.subject, message.from.name)
  return findInWords(message, message.from, split)
}

export async function readFixture(path: string): Promise<Invite[]> {
  return findIn(await readMail(readFileSync(path)))
}

function isoOf(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString()
}

function personOf(person: Person | null) {
  return person && { name: person.name, email: person.email }
}
