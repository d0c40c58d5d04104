import type { Behaviour } from './loopback-ses.ts'

/** One history of faults: where a process dies, what SES does, when its event comes, how many work at once. */
export interface Schedule {
  /** Which job dies: the one that takes the reply, or the one that sends. */
  readonly victim: 'reply' | 'dispatch'
  /** `during:sendOnce` dies between SES's yes and its answer. */
  readonly crash: string | null
  readonly ses: Behaviour
  readonly event: 'early' | 'late' | 'twice' | 'never'
  readonly workers: 1 | 2
  /** How often the reply is delivered once more. */
  readonly redeliveries: number
}

const BEHAVIOURS: readonly Behaviour[] = [
  'accept',
  'accept and reset',
  'accept and 500',
  'slow',
  '4xx',
  'throttle',
  'refuse',
]
const EVENTS = ['early', 'late', 'twice', 'never'] as const

/** In the order in which a dispatcher reaches them. */
const DISPATCH_CRASHES = [
  null,
  'after:findInterview#1',
  'after:admitRecipient#1',
  'after:putSecret#1',
  'before:putInterview#1',
  'after:putInterview#1',
  'after:claimNote#1',
  'before:sendOnce#1',
  'during:sendOnce',
  'after:sendOnce#1',
  'after:putInterview#2',
  'after:putInterview#3',
  'after:answer#1',
  'after:putInterview#4',
]
const REPLY_CRASHES = [
  'after:findInterviewBySecret#1',
  'after:claimMail#1',
  'after:findClosed#1',
  'before:putInterview#1',
  'after:putInterview#1',
  'before:answer#1',
  'after:answer#1',
  'before:finishMail#1',
  'after:finishMail#1',
]

export function allSchedules(): readonly Schedule[] {
  const dispatch = DISPATCH_CRASHES.flatMap((crash) =>
    BEHAVIOURS.flatMap((ses) =>
      EVENTS.flatMap((event) =>
        ([1, 2] as const).map(
          (workers): Schedule => ({ victim: 'dispatch', crash, ses, event, workers, redeliveries: 1 }),
        ),
      ),
    ),
  )
  const reply = REPLY_CRASHES.flatMap((crash) =>
    (['accept', 'accept and reset', 'accept and 500'] as const).flatMap((ses) =>
      (['early', 'never'] as const).flatMap((event) =>
        ([1, 2] as const).flatMap((workers) =>
          [1, 2, 3].map(
            (redeliveries): Schedule => ({ victim: 'reply', crash, ses, event, workers, redeliveries }),
          ),
        ),
      ),
    ),
  )
  return [...dispatch, ...reply]
}

export function describeSchedule({ victim, crash, ses, event, workers, redeliveries }: Schedule): string {
  return `${victim} ${crash ?? 'lives'}; SES: ${ses}; event: ${event}; workers: ${workers}; redeliveries: ${redeliveries}`
}
