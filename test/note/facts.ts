import { type Address, type Person, parseAddress } from '../../lambdas/address.ts'
import { loadPacks } from '../../lambdas/note/languages.ts'
import type { NoteFacts } from '../../lambdas/note/note.ts'

/** Tests write notes in any language. */
await loadPacks()

export function address(text: string): Address {
  const parsed = parseAddress(text)
  if (!parsed) throw new Error(`not an address: ${text}`)
  return parsed
}

/** "Dana Whitfield" → somebody at Northwind Labs. */
export function person(name: string | null, email?: string): Person {
  const local = (name ?? 'someone')
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .trim()
    .toLowerCase()
    .replace(/ +/g, '.')
  return { name, email: address(email ?? `${local || 'someone'}@northwind-labs.example`) }
}

/** An interview on Thursday 12 November 2026, 15:00 in London, unless it is said otherwise. */
export function facts(given: Partial<NoteFacts> = {}): NoteFacts {
  return {
    seed: 'interview-1',
    candidate: { name: 'Sam Okafor', email: address('sam.okafor@mail.example'), signature: null },
    interviewers: [person('Dana Whitfield')],
    coordinator: null,
    company: 'Northwind',
    role: 'Senior Backend Engineer',
    round: 'interview',
    title: 'Interview: Senior Backend Engineer',
    start: Date.UTC(2026, 10, 12, 15),
    end: Date.UTC(2026, 10, 12, 16),
    timeZone: 'Europe/London',
    words: '',
    stance: null,
    style: { length: 'normal', voice: 'own', turn: 0 },
    language: { chosen: null, invite: 'en' },
    metBefore: [],
    ...given,
  }
}
