import { Readable } from 'node:stream'
import { findInvites, type Invite } from '../../lambdas/invite/invite.ts'
import { parseMessage } from '../../lambdas/message/message.ts'
import { forwarder } from './fixtures.ts'

interface Letter {
  readonly body: string
  readonly from?: string
  readonly subject?: string
  readonly html?: boolean
}

/** The invite in a letter that Robin Castell forwards with Gmail. */
export async function inviteIn({ body, from, subject = 'Interview', html = false }: Letter): Promise<Invite> {
  const sender = from ?? 'Marlow Peake <marlow.peake@quillhaven.example>'
  const header = [
    `From: ${sender}`,
    'Date: Tue, Nov 24, 2026 at 9:00 AM',
    `Subject: ${subject}`,
    'To: <robin.castell@mailbox-example.com>',
  ]
  const mark = '---------- Forwarded message ---------'
  const text = html
    ? `<p>ok</p><div class="gmail_quote">${[mark, ...header].map(escaped).join('<br>')}<br><br>${body}</div>`
    : ['ok', '', mark, ...header, '', body].join('\n')
  const mail = [
    'From: Robin Castell <robin.castell@mailbox-example.com>',
    'To: thanks@interviews.example.com',
    `Subject: Fwd: ${subject}`,
    'Date: Wed, 25 Nov 2026 05:00:00 +0000',
    `Content-Type: text/${html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: 8bit',
    '',
    text,
  ]
  const message = await parseMessage(Readable.from([Buffer.from(mail.join('\r\n'))]))
  if ('kind' in message) throw new Error(`over budget: ${message.limit}`)
  const { invites } = findInvites(message, forwarder('robin.castell@mailbox-example.com', 'Robin Castell'))
  const [invite] = invites
  if (!invite) throw new Error('no invite found')
  return invite
}

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The names of the interviewers; an address where no name is known. */
export function namesOf({ interviewers }: Invite): string[] {
  return interviewers.map(({ name, email }) => name ?? email ?? '')
}
