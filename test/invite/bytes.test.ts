import { describe, expect, it } from '@jest/globals'
import iconv from 'iconv-lite'
import { readCalendar } from '../../lambdas/invite/calendar/calendar.ts'
import { textOf } from '../../lambdas/invite/calendar/jcal.ts'
import { partOf } from './fixtures.ts'

const TITLE = 'Gespräch – Müller'

describe('the characters of a calendar', () => {
  it.each([
    ['UTF-8', 'utf-8', 'utf-8'],
    ['UTF-8 that is called ISO-8859-1', 'utf-8', 'iso-8859-1'],
    ['UTF-8 that is called US-ASCII', 'utf-8', 'us-ascii'],
    ['UTF-8 with no name', 'utf-8', null],
    ['windows-1252 with no name', 'windows-1252', null],
    ['windows-1252 that is called UTF-8', 'windows-1252', 'utf-8'],
    ['windows-1252 under a name that nobody knows', 'windows-1252', 'x-unknown'],
    ['UTF-16', 'utf-16le', null],
    ['UTF-16, big-endian', 'utf-16be', null],
  ])('are read from %s', (_, encoding, charset) => {
    expect(titleOf(iconv.encode(file(TITLE), encoding), charset)).toBe(TITLE)
  })

  it.each([
    ['GBK', '数据分析师面试'],
    ['Shift_JIS', '面接のご案内'],
    ['ks_c_5601-1987', '면접 안내'],
    ['KOI8-R', 'Собеседование'],
  ])('are read from %s', (charset, title) => {
    expect(titleOf(iconv.encode(file(title), charset), charset)).toBe(title)
  })

  it('of a line that lost a byte stay readable', () => {
    const bytes = Buffer.from(file('Zoë Müller, José Núñez, Søren Ångström'))
    const at = bytes.indexOf(Buffer.from('ë')) + 1
    expect(titleOf(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)]), 'utf-8')).toMatch(
      /Müller, José Núñez, Søren Ångström$/,
    )
  })

  it('are put together where a fold cut one in two', () => {
    const [head = '', tail = ''] = file(TITLE).split('ä')
    const bytes = Buffer.concat([
      Buffer.from(head),
      Buffer.from([0xc3]),
      Buffer.from('\r\n '),
      Buffer.from([0xa4]),
      Buffer.from(tail),
    ])
    expect(titleOf(bytes, 'utf-8')).toBe(TITLE)
  })
})

function file(title: string): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:b\r\nSUMMARY:${title}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
}

function titleOf(bytes: Buffer, charset: string | null): string | null {
  const [found] = readCalendar(partOf(bytes, { charset })).events
  return found ? textOf(found.event, 'summary') : null
}

it('a calendar in ISO-2022-JP, whose bytes are all ASCII, is read by its charset', () => {
  const title = '\x1b$BLL@\\\x1b(B'
  expect(titleOf(Buffer.from(file(title), 'latin1'), 'ISO-2022-JP')).toBe('面接')
})
