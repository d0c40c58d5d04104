import { type Person, parseAddress } from '../../address.ts'
import { zoneByName } from '../zone/zone-name.ts'
import { type Draft, EMPTY_DRAFT, type Letter } from './draft.ts'
import { INTERVIEW, MEETING, OTHER_BUSINESS } from './evidence.ts'
import { jsonLdNodes, type Node } from './json-ld.ts'
import { microdataNodes } from './microdata.ts'
import { momentsIn } from './moments.ts'
import { hintsOf, surroundingsOf } from './surroundings.ts'
import { instantOf, NO_TIME, type When } from './when.ts'

const MOST_HTML = 1_000_000
const EVENT = /^(?:Event|BusinessEvent|EducationEvent|SocialEvent|Meeting)$/

/** Events that an HTML mail states as schema.org data (JSON-LD or microdata). */
export function readSchemaOrg(letter: Letter): Draft[] {
  if (letter.html === null) return []
  const within = letter.html.slice(0, MOST_HTML)
  const nodes = [...jsonLdNodes(within), ...microdataNodes(within)]
  const events = nodes.filter((node) => EVENT.test(typeOf(node)))
  return events
    .flatMap((event) => draftOf(event, letter, isGoogle(nodes)))
    .filter(
      (draft, i, all) =>
        all.findIndex((other) => other.when.start === draft.when.start && other.title === draft.title) === i,
    )
}

function draftOf(event: Node, letter: Letter, google: boolean): Draft[] {
  const title = textOf(event.name)
  const description = textOf(event.description)
  const about = [title, description, letter.subject, letter.text].join('\n')
  const isMeeting =
    google ||
    ((INTERVIEW.test(about) || MEETING.test(`${title}\n${letter.subject}`)) &&
      !OTHER_BUSINESS.test(`${title}\n${letter.subject}`))
  if (!isMeeting || event.startDate === undefined) return []
  return [
    {
      ...EMPTY_DRAFT,
      when: whenOfEvent(event, letter),
      title,
      location: placeOf(event.location),
      guests: [...list(event.attendee ?? event.attendees), ...organizersOf(event)].flatMap(personOf),
      interviewers: holdersOf(event),
      organizer: list(event.organizer).flatMap(personOf)[0] ?? letter.from,
      cancelled: /cancel/i.test(textOf(event.eventStatus) ?? ''),
      calendar: google,
      how: 'schema.org',
      words: [description, letter.text].filter((text) => text !== null).join('\n'),
    },
  ]
}

/** An organizer who is a person takes part; an organization does not. */
function organizersOf(event: Node): unknown[] {
  return list(event.organizer).filter((node) => /^Person$/.test(typeOf(node as Node)))
}

/** Its performers, with the address that the organizer of the same name has. */
function holdersOf(event: Node): Person[] {
  const known = list(event.organizer).flatMap(personOf)
  const performers = list(event.performer ?? event.performers).flatMap(personOf)
  return performers.map(
    (person) =>
      (person.email === null && known.find(({ name }) => name !== null && name === person.name)) || person,
  )
}

/** Google's mails say what to do with the event (InformAction), and are invites whatever they are about. */
function isGoogle(nodes: readonly Node[]): boolean {
  return nodes.some((node) => /^InformAction$/.test(typeOf(node)))
}

function whenOfEvent(event: Node, letter: Letter): When {
  const start = stamp(textOf(event.startDate) ?? '')
  const end = stamp(textOf(event.endDate) ?? '')
  if (start === null) return NO_TIME
  const shown = { ...letter, text: `${letter.text}\n${shownText(letter.html ?? '')}` }
  const around = surroundingsOf(shown, momentsIn(shown.text, hintsOf(shown)), null, null)
  const zone = around.zone?.kind === 'zone' ? around.zone.timeZone : null
  if (start.instant !== null) {
    const fits =
      zone !== null &&
      zone !== 'UTC' &&
      (start.wall === null || instantOf(start.wall.date, start.wall.minutes, zone) === start.instant)
    return {
      start: start.instant,
      end: end?.instant ?? null,
      timeZone: fits ? zone : start.offset,
      wallTime: null,
      missing: [],
      notes: [],
    }
  }
  const wall = start.wall
  if (wall === null) return NO_TIME
  if (zone === null) return { ...NO_TIME, wallTime: wall.text, missing: ['zone'] }
  const stop = end?.wall ? instantOf(end.wall.date, end.wall.minutes, zone) : null
  return {
    start: instantOf(wall.date, wall.minutes, zone),
    end: stop,
    timeZone: zone,
    wallTime: null,
    missing: [],
    notes: [],
  }
}

/** What a reader of the HTML sees, without regard to its layout. */
function shownText(html: string): string {
  return html
    .slice(0, 200_000)
    .replace(/<[^<>]{0,4000}>/g, ' ')
    .slice(0, 20_000)
}

interface Stamp {
  /** The offset as a zone, where no place is known. */
  readonly offset: string | null
  /** Null where no offset is written. */
  readonly instant: number | null
  /** What the clocks there show; null for a time in UTC, which shows no clock. */
  readonly wall: {
    readonly date: { year: number; month: number; day: number }
    readonly minutes: number
    readonly text: string
  } | null
}

/** "2026-11-24T14:00:00-05:00", Google's "20261124T190000Z". A date alone is no time. */
function stamp(text: string): Stamp | null {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?$/.exec(
      text.trim(),
    )
  if (!match) return null
  const [year, month, day, hour, minute] = match.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute))
  if (date.getUTCMonth() !== month - 1 || hour > 23 || minute > 59) return null
  const offset = match[6]
  const wall = {
    date: { year, month, day },
    minutes: hour * 60 + minute,
    text: date.toISOString().slice(0, 16),
  }
  if (offset === undefined) return { offset: null, instant: null, wall }
  if (offset === 'Z') return { offset: null, instant: date.getTime(), wall: null }
  const minutes =
    (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2))) * (offset.startsWith('-') ? -1 : 1)
  return {
    offset: minutes === 0 ? null : (zoneByName(`UTC${offset}`)?.timeZone ?? null),
    instant: date.getTime() - minutes * 60_000,
    wall: minutes === 0 ? null : wall,
  }
}

function personOf(value: unknown): Person[] {
  if (typeof value === 'string')
    return value.trim() === '' ? [] : [{ name: value.trim().slice(0, 80), email: null }]
  if (typeof value !== 'object' || value === null) return []
  const node = value as Node
  const name = textOf(node.name)?.slice(0, 80) ?? null
  const email = parseAddress((textOf(node.email) ?? '').replace(/^mailto:/i, ''))
  const isPerson = !/Organization|Corporation|Place/.test(typeOf(node)) || email !== null
  return isPerson && (name || email) ? [{ name: name?.includes('@') ? null : name, email }] : []
}

function placeOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return textOf(value)
  const node = (Array.isArray(value) ? value[0] : value) as Node
  const address =
    typeof node.address === 'object' && node.address !== null
      ? Object.entries(node.address)
          .filter(([key]) => !key.startsWith('@'))
          .map(([, part]) => textOf(part))
          .filter(Boolean)
          .join(', ')
      : textOf(node.address)
  return [textOf(node.name), address].filter((part) => part).join(', ') || textOf(node.url)
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

function typeOf(node: Node): string {
  return (textOf(node['@type']) ?? '').split('/').at(-1) ?? ''
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value.slice(0, 100) : [value]
}
