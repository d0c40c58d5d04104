import { describe, expect, test } from '@jest/globals'
import type { NoteFacts } from '../../lambdas/note/note.ts'
import { checkNote, writeNotes } from '../../lambdas/note/note.ts'
import { address, facts, person } from './facts.ts'

const SEEDS = Array.from({ length: 12 }, (_none, index) => `seed-${index}`)

/** The bodies to one person, for a dozen candidates, each checked against every rule. */
function notesTo(index: number, given: Partial<NoteFacts>): { subject: string; body: string }[] {
  return SEEDS.map((seed) => {
    const all = facts({ ...given, seed })
    const note = writeNotes(all).notes[index]
    if (!note?.subject || !note.body) throw new Error('no note')
    expect(checkNote(note, all).filter((finding) => finding.gate)).toEqual([])
    return { subject: note.subject, body: note.body }
  })
}

function bodiesTo(index: number, given: Partial<NoteFacts>): string[] {
  return notesTo(index, given).map(({ body }) => body)
}

describe('one interviewer', () => {
  test('is told of her own move, not of theirs', () => {
    for (const body of bodiesTo(0, { words: 'talked about their move to event sourcing' })) {
      expect(body).toContain("your team's move to event sourcing")
      expect(body).not.toMatch(/\btheir\b/)
    }
  })

  test('is thanked for what she did, with her verb', () => {
    for (const body of bodiesTo(0, { words: 'she walked me through the release process' })) {
      expect(body).toMatch(
        /(?:walk\w*|tak\w+|took) me through the release process|taken through the release process/,
      )
    }
  })

  test('gets two details at most', () => {
    const words =
      '- talked about caching\n- she showed me the archive\n- explained how they test\n- talked about hiring plans'
    for (const body of bodiesTo(0, { words })) {
      const told = ['caching', 'archive', 'how you test', 'hiring plans'].filter((detail) =>
        body.includes(detail),
      )
      expect(told.length).toBeLessThanOrEqual(2)
      expect(told.length).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('a panel', () => {
  const interviewers = ['Priya Raman', 'Tomás Silva', 'Ellen Brandt', 'Ana Costa', 'Bo Lind'].map((name) =>
    person(name),
  )

  test('gets each detail once, to whom it belongs', () => {
    const given = {
      interviewers,
      words: 'tomas walked me through the queue problem. ellen: how product says no',
    }
    SEEDS.forEach((seed) => {
      const bodies = writeNotes(facts({ ...given, seed })).notes.map((note) => note.body ?? '')
      expect(bodies.map((body) => body.includes('the queue problem'))).toEqual([
        false,
        true,
        false,
        false,
        false,
      ])
      expect(bodies.map((body) => body.includes('how product says no'))).toEqual([
        false,
        false,
        true,
        false,
        false,
      ])
    })
  })

  test('is asked about those of whom nothing was said', () => {
    const { asks } = writeNotes(facts({ interviewers, words: 'tomas walked me through the queue problem' }))
    expect(asks.filter((ask) => ask.about === 'detail').map((ask) => 'index' in ask && ask.index)).toEqual([
      0, 2, 3, 4,
    ])
  })

  test('is found by given name, family name, both, initials and without accents', () => {
    const words = [
      'tomas - caching',
      'Silva: caching',
      'Tomás Silva explained caching',
      'TS - caching',
      'talked with tomás about caching',
    ]
    for (const said of words) {
      const { notes } = writeNotes(facts({ interviewers, words: said }))
      expect(notes.map((note) => note.body?.includes('caching'))).toEqual([false, true, false, false, false])
    }
  })

  test('never has one detail in two notes, and asks whose it was', () => {
    const { notes, asks } = writeNotes(facts({ interviewers, words: 'we talked about caching' }))
    expect(notes.filter((note) => note.body?.includes('caching')).length).toBe(1)
    expect(asks).toContainEqual({ about: 'whose-detail' })
  })

  test('keeps a detail of a long day to itself until it knows whose it was', () => {
    const { notes } = writeNotes(facts({ interviewers, words: 'we talked about caching', round: 'onsite' }))
    expect(notes.filter((note) => note.body?.includes('caching'))).toEqual([])
  })

  test('names no colleague in a note', () => {
    const words = 'ellen was lovely. priya: the migration with tomas. tomas: how ana runs the archive'
    writeNotes(facts({ interviewers, words })).notes.forEach((note, index) => {
      const others = interviewers
        .filter((_each, at) => at !== index)
        .map((each) => each.name?.split(' ')[0] ?? '')
      for (const other of others)
        expect(note.body).not.toMatch(new RegExp(`(?<!\\p{L})${other}(?!\\p{L})`, 'u'))
    })
  })

  test('of nine still gets nine notes', () => {
    const names = [
      'Ada Okoro',
      'Ben Holt',
      'Cy Dunn',
      'Di Fox',
      'Ed Gray',
      'Flo Hart',
      'Gil Ives',
      'Hal Jung',
      'Ina Kerr',
    ]
    const { notes } = writeNotes(facts({ interviewers: names.map((name) => person(name)), round: 'panel' }))
    expect(new Set(notes.map((note) => note.body)).size).toBe(9)
  })
})

describe('a recruiter', () => {
  test('hears of the team, not of hers, and of a call', () => {
    for (const body of bodiesTo(0, {
      round: 'screen',
      words: 'quick call, she explained the interview stages and what the team looks for, keen',
    })) {
      expect(body).toContain('the interview stages and what the team looks for')
      expect(body.split(/\s+/).length).toBeLessThanOrEqual(95)
    }
    for (const body of bodiesTo(0, { round: 'screen', words: 'talked about their release process' })) {
      expect(body).toContain("the team's release process")
    }
  })
})

describe('a moved interview', () => {
  test('is thanked for when they moved it for the candidate', () => {
    for (const body of bodiesTo(0, { words: 'he moved it twice so I could make it. talked about caching' })) {
      expect(body).toMatch(
        /mov(?:ed?|ing)|another time|change(?:d)? (?:the time|your plans)|rearranged|made the time/,
      )
    }
  })

  test('has no apology when the candidate moved it', () => {
    for (const body of bodiesTo(0, { words: 'I had to reschedule. talked about caching' })) {
      expect(body).toMatch(/flexib|another time|chang\w+ (?:of|the) time|could be changed/)
      expect(body).not.toMatch(/sorry|apolog/i)
    }
  })
})

describe('an interview that went badly', () => {
  test('is thanked for like any other, and an afterthought stands as one', () => {
    const words =
      'we talked about capacity planning. I blanked, ugh. should have said: size for p99 load, not the average'
    for (const body of bodiesTo(0, { words })) {
      expect(body).toMatch(/(?:add|afterwards|thought)[^.]*: size for p99 load, not the average\./)
      expect(body).not.toMatch(/blank|nervous|sorry/i)
    }
  })
})

describe('somebody who did not come', () => {
  const interviewers = [person('Priya Raman'), person('Tomás Silva')]

  test('is not thanked; whoever stepped in is', () => {
    const sheet = writeNotes(facts({ interviewers, words: "priya didn't show up, tomas stepped in" }))
    expect(sheet.notes[0]).toMatchObject({ subject: null, body: null })
    expect(sheet.notes[1]?.body).toMatch(/step/)
    expect(sheet.asks).toContainEqual({ about: 'no-show', index: 0 })
  })

  test('leaves a blameless word to whoever arranged it', () => {
    const coordinator = person('Lena Vogt')
    const sheet = writeNotes(facts({ interviewers, coordinator, words: 'nobody showed up' }))
    expect(sheet.notes.map((note) => [note.body === null, note.about])).toEqual([
      [true, undefined],
      [true, undefined],
      [false, 'nobody-came'],
    ])
    expect(sheet.notes[2]?.body).toMatch(/new time/)
    expect(sheet.notes[2]?.body).not.toMatch(/didn't show|nobody|waited/i)
  })
})

describe('somebody met before', () => {
  test('is seen again', () => {
    const dana = person('Dana Whitfield')
    const met = dana.email ? [dana.email] : []
    for (const body of bodiesTo(0, { metBefore: met }))
      expect(body).toMatch(/again|second|another|more of your time|carrying on/)
  })
})

describe('an informational chat', () => {
  test('asks for no job and is no interview', () => {
    for (const { subject, body } of notesTo(0, {
      round: 'informational',
      words: 'gave me tips on applying for a phd',
    })) {
      expect(body).toMatch(/advi[cs]e/i)
      expect(`${subject} ${body}`).not.toMatch(/interview|role|position|r[ée]sum[ée]|vacanc/i)
    }
  })
})

describe('a review of a take-home', () => {
  test('thanks for the reading and praises nobody’s own work', () => {
    for (const body of bodiesTo(0, {
      round: 'take-home',
      words: 'went over my take-home, he liked the tests',
    })) {
      expect(body).toContain('my take-home')
      expect(body).not.toMatch(/liked the tests/)
    }
  })
})

describe('a rejection', () => {
  test('is taken well, and the door is left open only if they would come back', () => {
    const rejected = 'they went with someone else. talked about accessibility testing in the final.'
    for (const body of bodiesTo(0, { words: `${rejected} would apply again` }))
      expect(body).toMatch(
        /think of me|glad to hear|keep me in mind|(?:apply|try)(?: to| to Northwind)? again/,
      )
    for (const body of bodiesTo(0, { words: rejected })) {
      expect(body).not.toMatch(/think of me|apply|someone else|reconsider|interested/)
      expect(body).toContain('accessibility testing')
    }
  })
})

describe('a coordinator alone', () => {
  test('is thanked for arranging it, not for interviewing', () => {
    const coordinator = person('Lena Vogt')
    const sheet = writeNotes(facts({ interviewers: [], coordinator }))
    expect(sheet.notes).toHaveLength(1)
    expect(sheet.notes[0]).toMatchObject({ to: coordinator, about: 'arranging', ready: true })
    expect(sheet.notes[0]?.body).toMatch(/arrang|set up/)
    expect(sheet.notes[0]?.body).not.toMatch(/our conversation|talking with you/)
    expect(sheet.asks).toContainEqual({ about: 'who-interviewed' })
  })
})

describe('names', () => {
  const CASES: readonly (readonly [string | null, RegExp, string | null])[] = [
    ['Dana Whitfield', /^(?:Hi|Hello|Dear) Dana,$/, null],
    ['Smith, John (HR)', /^(?:Hi|Hello|Dear) John,$/, null],
    ['Whitfield, Dana [EXT]', /Dana,$/, null],
    ["O'Neill, Mary-Jo", /Mary-Jo,$/, null],
    ['de la Cruz, Ana', /Ana,$/, null],
    ['Smith Jr., John', /John,$/, null],
    ['DANA WHITFIELD', /Dana,$/, null],
    ['WHITFIELD Dana', /Dana,$/, null],
    ['dana whitfield', /Dana,$/, null],
    ['John (Jack) Smith', /Jack,$/, null],
    ['Dr. Ana Cruz', /Ana,$/, null],
    ['Priya Raman, PhD', /Priya,$/, null],
    ['Priya Raman | Northwind', /Priya,$/, null],
    ['Björk Guðmundsdóttir', /Björk,$/, null],
    ['Ngô Thị Bích Hà', /^(?:Hello|Dear) Ngô Thị Bích Hà,$/, null],
    ['李伟', /^(?:Hello|Dear) 李伟,$/, null],
    ['Li Wei', /^(?:Hello|Dear) Li Wei,$/, null],
    ['Kovács Anna', /^(?:Hello|Dear) Kovács Anna,$/, null],
    ['J. Okafor', /^(?:Hello|Dear) J\. Okafor,$/, null],
    ['Anna Kovács', /Anna,$/, null],
    ['Meiling Chen', /Meiling,$/, null],
    ['Talent Team', /^Hello,$/, 'talent@northwind-labs.example'],
    [null, /^Hello,$/, 'j.okafor@northwind-labs.example'],
    [null, /^Hello,$/, 'talent@northwind-labs.example'],
    [null, /Priya,$/, 'priya.raman@northwind-labs.example'],
  ]

  test.each(CASES)('%s is addressed as they write it', (name, salutation, email) => {
    for (const seed of SEEDS) {
      const [note] = writeNotes(facts({ seed, interviewers: [person(name, email ?? undefined)] })).notes
      expect(note?.body?.split('\n')[0]).toMatch(salutation)
      expect(note?.body).toBe(note?.body?.normalize('NFC'))
    }
  })

  test('guessed from an address are not ready to send, and asked about', () => {
    const sheet = writeNotes(facts({ interviewers: [person(null, 'priya.raman@northwind-labs.example')] }))
    expect(sheet.notes[0]?.ready).toBe(false)
    expect(sheet.asks).toContainEqual({ about: 'name', index: 0, guess: 'Priya Raman' })
  })

  test('that cannot be known leave a greeting without a hole', () => {
    const sheet = writeNotes(facts({ interviewers: [person(null, 'talent@northwind-labs.example')] }))
    expect(sheet.asks).toContainEqual({ about: 'name', index: 0, guess: null })
  })

  test('of the candidate sign the note; without one nothing is missing', () => {
    const email = address('x9@mail.example')
    const signed = writeNotes(facts({ candidate: { name: 'Okafor, Sam', email, signature: null } })).notes[0]
      ?.body
    expect(signed).toMatch(/,\nSam Okafor$/)
    const unsigned = writeNotes(facts({ candidate: { name: null, email, signature: null } }))
    expect(unsigned.notes[0]?.body).toMatch(/\n\n[^\n]*[a-z]$/)
    expect(unsigned.asks).toContainEqual({ about: 'own-name' })
    const own = writeNotes(facts({ candidate: { name: null, email, signature: 'Sam\n+44 20 0000 0000' } }))
      .notes[0]?.body
    expect(own).toMatch(/\nSam\n\+44 20 0000 0000$/)
  })
})

describe('days', () => {
  const day = (body: string | undefined | null) => body?.match(/\b(?:\w+day|\d+ \w+ber|\w+ber \d+)\b/)?.[0]
  test('are weekdays in the zone of the interview', () => {
    const late = Date.UTC(2026, 10, 12, 23, 30)
    for (const body of bodiesTo(0, { start: late, end: late, timeZone: 'Asia/Tokyo' }))
      expect(body).toMatch(/Friday/)
    for (const body of bodiesTo(0, { start: late, end: late, timeZone: 'America/New_York' }))
      expect(body).toMatch(/Thursday/)
  })

  test('become a date once a weekday would mean another week', () => {
    for (const seed of SEEDS) {
      const at = (days: number, timeZone: string) =>
        writeNotes(facts({ seed, timeZone, now: Date.UTC(2026, 10, 12 + days, 18) })).notes[0]?.body
      expect(day(at(6, 'Europe/London'))).toMatch(/day$/)
      expect(day(at(7, 'Europe/London'))).toBe('12 November')
      expect(day(at(7, 'America/Chicago'))).toBe('November 12')
    }
  })

  test('that are not known are not named', () => {
    for (const body of bodiesTo(0, { start: null }))
      expect(body).not.toMatch(/\b\w+day\b(?<!working day|other day)/)
    for (const body of bodiesTo(0, { timeZone: null })) expect(body).not.toMatch(/Thursday/)
  })
})

describe('roles', () => {
  test.each([
    ['Senior Backend Engineer (m/f/d) – Berlin', 'Senior Backend Engineer'],
    ['Data Analyst (Remote) [REQ-1234]', 'Data Analyst'],
    ['Product Designer - London, UK', 'Product Designer'],
    ['Pflegefachkraft (m/w/d)', 'Pflegefachkraft'],
    ['Software Engineer II, Platform', 'Software Engineer II, Platform'],
    ['Buyer position', 'Buyer'],
    ['The Curator role', 'Curator'],
  ])('%s is said as %s', (role, said) => {
    const bodies = bodiesTo(0, { role, stance: 1 })
    expect(bodies.some((body) => body.includes(`the ${said} role`))).toBe(true)
    for (const body of bodies) expect(body).not.toMatch(/m\/f\/d|m\/w\/d|Berlin|REQ|Remote|London/)
  })
})
