import { type Address, addressKey, type Person, parseAddress, sameAddress } from '../../address.ts'
import {
  firstValue,
  type JcalComponent,
  type JcalProperty,
  parameterOf,
  properties,
} from '../calendar/jcal.ts'
import { isFullName } from '../what/person-name.ts'
import { cleanName } from './clean-name.ts'
import { mailboxKind } from './mailbox.ts'

/** Who an ORGANIZER or ATTENDEE property is about. */
export type UserKind = 'person' | 'room' | 'group' | 'shared' | 'tool' | 'calendar'

export interface CalendarUser extends Person {
  readonly kind: UserKind
  /** CN as it stands, for the job title in it. */
  readonly label: string
  readonly organizer: boolean
  readonly attendee: boolean
  readonly declined: boolean
  readonly nonParticipant: boolean
  /** Who sent it in the organizer's name (SENT-BY). */
  readonly sentBy: Address | null
}

/** Organizer and attendees of a VEVENT, each address once; not those of its alarms, which are told of the time only. */
export function calendarUsers(event: JcalComponent): CalendarUser[] {
  const users: CalendarUser[] = []
  for (const property of [...properties(event, 'organizer').slice(0, 1), ...properties(event, 'attendee')]) {
    const user = userOf(property)
    const at = users.findIndex((other) => isSame(other, user))
    const known = users[at]
    if (known) users[at] = merged(known, user)
    else if (user.name || user.email || user.kind !== 'person') users.push(user)
  }
  return users
}

function userOf(property: JcalProperty): CalendarUser {
  const email = addressOf(property)
  const label = parameterOf(property, 'cn') ?? nameInValue(firstValue(property))
  const name = cleanName(label, email ?? rawAddress(firstValue(property)))
  return {
    name,
    email,
    label,
    kind: kindOf(property, email, label),
    organizer: property[0] === 'organizer',
    attendee: property[0] === 'attendee',
    // Who delegated it is not there; the delegate is an attendee too (RFC 5545 §3.2.5).
    declined: /^(?:declined|delegated)$/i.test(
      parameterOf(property, 'partstat') ?? parameterOf(property, 'status') ?? '',
    ),
    nonParticipant: parameterOf(property, 'role')?.toUpperCase() === 'NON-PARTICIPANT',
    sentBy: parseAddress(rawAddress(parameterOf(property, 'sent-by') ?? '')),
  }
}

/**
 * The address of a calendar user, or null where the value names none: "invalid:nomail", Exchange's "/o=ExchangeLabs/…", iCloud's
 * "/123/principal/" (then EMAIL has it).
 */
function addressOf(property: JcalProperty): Address | null {
  const value = firstValue(property)
  const given = parseAddress(rawAddress(IN_BRACKETS.exec(value)?.[1] ?? value))
  return given ?? parseAddress(rawAddress(parameterOf(property, 'email') ?? ''))
}

const IN_BRACKETS = /<([^<>]{3,320})>$/

/** vCalendar 1.0 has "Pat Lee <pat@x.org>" or the name alone for a value; its PARTSTAT is STATUS. */
function nameInValue(value: string): string {
  const name = value.replace(IN_BRACKETS, '').trim()
  return /^\p{L}[\p{L}\p{M} .'’-]{1,80}$/u.test(name) && name.includes(' ') ? name : ''
}

/** Without the scheme, which is missing, doubled or in capitals, and without brackets, quotes and percent-encoding. */
function rawAddress(value: string): string {
  const bare = value.replace(/^(?:[\s<"']|mailto:)+/i, '').replace(/[\s>"',;]+$/g, '')
  return /%40/.test(bare) && !bare.includes('@') ? bare.replace(/%40/, '@') : bare
}

function kindOf(property: JcalProperty, email: Address | null, label: string): UserKind {
  const cutype = parameterOf(property, 'cutype')?.toUpperCase()
  if (cutype === 'ROOM' || cutype === 'RESOURCE') return 'room'
  if (cutype === 'GROUP') return 'group'
  const mailbox = email ? mailboxKind(email, isFullName(cleanName(label, email) ?? '')) : 'person'
  if (mailbox !== 'person') return mailbox
  if (isNoteTaker(label)) return 'tool'
  if (isRoomName(label)) return 'room'
  return isGroupName(label.replace(/\s(?:via|through|über|durch)\s.{1,60}$/iu, '')) ? 'shared' : 'person'
}

/** "Conf Room 4.12 (8)", "Meeting Room Turing": a room that was invited as if it were a person. */
function isRoomName(label: string): boolean {
  return /(?:^|[^\p{L}])(?:(?:conf(?:erence)?|meeting|board|board ?|interview)[ -]?room|besprechungsraum|konferenzraum|sitzungszimmer|salle de réunion|sala de reuni(?:ones|ão)|sala riunioni|vergaderruimte|microsoft teams meeting|zoom room)(?=$|[^\p{L}])/iu.test(
    label,
  )
}

/** "Fred's Notetaker", "Read AI Meeting Notes". */
function isNoteTaker(label: string): boolean {
  return /(?:^|[^\p{L}])(?:note ?takers?|ai (?:assistant|notes|companion)|meeting (?:notes|recorder|assistant))$/iu.test(
    label.trim(),
  )
}

/** "Interview Panel", "Acme Recruiting Team": many people, or a mailbox of them. */
function isGroupName(label: string): boolean {
  return (
    /(?:^|\s)(?:team|panel|committee|interviewers|hiring|recruiting|recruitment|careers|jobs|talent|calendar|scheduling|events)\s*$/iu.test(
      label,
    ) && !isFullName(label)
  )
}

function isSame(a: CalendarUser, b: CalendarUser): boolean {
  if (a.email && b.email) return sameAddress(a.email, b.email)
  return a.name !== null && a.name === b.name && (a.email === null || b.email === null)
}

function merged(a: CalendarUser, b: CalendarUser): CalendarUser {
  return {
    ...a,
    name: a.name ?? b.name,
    email: a.email ?? b.email,
    label: a.label || b.label,
    kind: a.kind === 'person' ? b.kind : a.kind,
    organizer: a.organizer || b.organizer,
    attendee: a.attendee || b.attendee,
    declined: a.declined || b.declined,
    nonParticipant: a.nonParticipant || b.nonParticipant,
    sentBy: a.sentBy ?? b.sentBy,
  }
}

/** Two writings of one mailbox: with a tag, and at Google with dots. */
export function sameMailbox(a: Address | null, b: Address | null): boolean {
  return a !== null && b !== null && mailboxKey(a) === mailboxKey(b)
}

function mailboxKey(address: Address): string {
  const [local = '', domain = ''] = addressKey(address).split('@')
  const untagged = local.split('+')[0] ?? ''
  return /^(?:gmail|googlemail)\.com$/.test(domain)
    ? `${untagged.replaceAll('.', '')}@gmail.com`
    : `${untagged}@${domain}`
}
