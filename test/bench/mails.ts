import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

const FIXTURE = new URL('../fixtures/mail/google-invite.eml', import.meta.url)

/** The Google fixture (4.7 KB), as a new invite each time: another UID, so that no two are the same interview. */
export function smallMail(n: number): Buffer {
  return Buffer.from(fixture().replaceAll(uid(), `bench-${n}@calendar.example`), 'latin1')
}

const PANEL = ['Tom Li', 'Dana Ruiz', 'Robin Vale', 'Noor Haddad']

/** The same with a panel of five. */
export function panelMail(n: number): Buffer {
  const guests = PANEL.map((name) => {
    const email = `${name.toLowerCase().replace(' ', '.')}.${n}@northwind-labs.example`
    return `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=${name}:mailto:${email}\r\n`
  })
  return Buffer.from(
    smallMail(n)
      .toString('latin1')
      .replace('ORGANIZER;', `${guests.join('')}ORGANIZER;`),
    'latin1',
  )
}

/** The same with 50 KB of HTML beside its plain text, as calendars and companies decorate their mail. */
export function htmlMail(n: number): Buffer {
  const row =
    '<tr><td style=3D"padding:12px 24px;font-family:Arial,sans-serif;color:#333"><a href=3D"https://www.example.com/careers?utm_source=3Dmail">Open role</a> We look forward to it.</td></tr>\r\n'
  const text = smallMail(n).toString('latin1')
  const end = text.indexOf('\r\n--', text.indexOf('Content-Type: text/html'))
  const table = `<table>${row.repeat((50 * 1024) / row.length)}</table>`
  return Buffer.from(`${text.slice(0, end)}\r\n${table}${text.slice(end)}`, 'latin1')
}

/** The same with an attachment beside it; bytes in base64 as mail carries them. */
export function attachmentMail(n: number, bytes: number): Buffer {
  const base64 = randomBytes(Math.floor(bytes * 0.73))
    .toString('base64')
    .replace(/.{76}/g, '$&\r\n')
  return withParts(n, [
    `Content-Type: application/pdf; name=role.pdf\r\nContent-Disposition: attachment; filename=role.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64}`,
  ])
}

function withParts(n: number, parts: readonly string[]): Buffer {
  const text = smallMail(n).toString('latin1')
  const split = text.indexOf('\r\n\r\n')
  const [head, body] = [text.slice(0, split), text.slice(split + 4)]
  const inner = /^Content-Type:.*(?:\r\n[ \t].*)*/im.exec(head)?.[0] ?? 'Content-Type: text/plain'
  const outer = head.replace(inner, 'Content-Type: multipart/mixed; boundary=bench-outer')
  const all = [`${inner}\r\n\r\n${body}`, ...parts].map((part) => `--bench-outer\r\n${part}\r\n`)
  return Buffer.from(`${outer}\r\n\r\n${all.join('')}--bench-outer--\r\n`, 'latin1')
}

let cached: string | undefined
function fixture(): string {
  cached ??= readFileSync(FIXTURE, 'latin1')
  return cached
}

function uid(): string {
  return /^UID:(\S+)/m.exec(fixture())?.[1] ?? 'no-uid'
}
