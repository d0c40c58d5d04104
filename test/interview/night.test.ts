import { describe, expect, it } from '@jest/globals'
import { beforeNight, offsetZone, outOfNight } from '../../lambdas/interview/night.ts'

const iso = (at: number) => new Date(at).toISOString().slice(0, 16)
const out = (at: string, zone: string) => iso(outOfNight(Date.parse(at), zone))

describe('the night from 21:00 to 8:00', () => {
  it.each([
    ['Europe/Berlin', '2026-11-24T19:59:00Z', '2026-11-24T19:59'],
    ['Europe/Berlin', '2026-11-24T20:00:00Z', '2026-11-25T07:00'],
    ['Europe/Berlin', '2026-11-25T06:59:00Z', '2026-11-25T07:00'],
    ['Europe/Berlin', '2026-11-25T07:00:00Z', '2026-11-25T07:00'],
    ['America/Los_Angeles', '2026-11-25T05:00:00Z', '2026-11-25T16:00'],
    ['Asia/Kolkata', '2026-11-24T15:30:00Z', '2026-11-25T02:30'],
    ['+05:30', '2026-11-24T15:30:00Z', '2026-11-25T02:30'],
    ['Pacific/Kiritimati', '2026-11-24T07:00:00Z', '2026-11-24T18:00'],
  ])('%s: %s leaves at %s', (zone, at, leaves) => {
    expect(out(at, zone)).toBe(leaves)
  })

  it('ends at 8:00 by the clock also when the clock was changed in that night', () => {
    // New York goes back to winter time on 1 November 2026, Berlin to summer time on 29 March 2026.
    expect(out('2026-11-01T02:00:00Z', 'America/New_York')).toBe('2026-11-01T13:00')
    expect(out('2026-03-28T21:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T06:00')
  })

  it('begins half an hour after the last moment before it', () => {
    expect(iso(beforeNight(Date.parse('2026-11-25T02:00:00Z'), 'Europe/Berlin'))).toBe('2026-11-24T19:30')
    expect(iso(beforeNight(Date.parse('2026-11-24T12:00:00Z'), 'Europe/Berlin'))).toBe('2026-11-24T12:00')
  })

  it('takes an offset for a zone', () => {
    expect([offsetZone(330), offsetZone(-210), offsetZone(0)]).toEqual(['+05:30', '-03:30', '+00:00'])
  })
})
