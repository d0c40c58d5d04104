import type { Person } from '../../address.ts'

/** What an invite says about itself, from whichever half (iCalendar or words). Unknown is null. */
export interface WhatFacts {
  readonly title: string | null
  readonly description: string | null
  readonly organizer: Person | null
  readonly attendees: readonly Person[]
  readonly candidate: Person | null
  readonly location: string | null
  readonly meetingUrl: string | null
}
