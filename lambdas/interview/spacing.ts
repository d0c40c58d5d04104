import { createHash } from 'node:crypto'
import { TIMES } from '../limits.ts'
import type { Interview, Note } from './interview.ts'

const { min, max } = TIMES.panelGap

/** 2 to 9 minutes, the same each time it is asked: five notes in one second would look like what they are not. */
export function gapAfter(interview: Pick<Interview, 'id'>, number: number): number {
  const draw = createHash('sha256').update(`${interview.id}:${number}`).digest().readUInt32BE(0)
  return min + (draw % (max - min + 1))
}

/** `at`, or later where a note of the same panel leaves or left within two minutes of it: then `gap` after that one. */
export function apartFrom(others: readonly Note[], at: number, gap: number): number {
  const times = others.flatMap(leaving).sort((a, b) => a - b)
  // In order of time, so each is passed once.
  return times.reduce((free, time) => (Math.abs(free - time) < min ? time + gap : free), at)
}

/**
 * When this note may leave, `now` or later: dispatchers that were down find a whole panel due in one run. What merely waits
 * does not hold it up, but where it has to wait itself it keeps clear of that as well.
 */
export function mayLeaveAt(interview: Interview, number: number, now: number): number {
  const others = interview.notes.filter((_note, index) => index + 1 !== number)
  const gap = gapAfter(interview, number)
  const gone = others.filter(({ state }) => state.kind !== 'queued')
  return apartFrom(gone, now, gap) === now ? now : apartFrom(others, apartFrom(gone, now, gap), gap)
}

function leaving({ state }: Note): number[] {
  switch (state.kind) {
    case 'queued':
      return [state.sendAt]
    case 'sent':
      return [state.at]
    case 'sending':
    case 'uncertain':
      return [state.since]
    default:
      return []
  }
}
