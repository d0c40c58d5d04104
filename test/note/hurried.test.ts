import { describe, expect, test } from '@jest/globals'
import { checkNote, writeNotes } from '../../lambdas/note/note.ts'
import { wordsOf } from '../../lambdas/note/patterns.ts'
import { runsOf } from '../../lambdas/note/rules.ts'
import { facts } from './facts.ts'
import { HURRIED } from './hurried.jottings.ts'
import { type Jotting, readJotting } from './settings.ts'

const TEXTS = HURRIED.map((jotting, index) => ({ jotting, ...readJotting(jotting, index) }))
const FORMS = new Set(
  'the a an and or of in on at to for with they their his her how why my he she it is are'.split(' '),
)

function saidIn(words: Jotting['facts']): string {
  return ` ${wordsOf(
    writeNotes(words)
      .notes.map((note) => `${note.subject} . ${note.body}`)
      .join(' . '),
  ).join(' ')} `
}

/** At least half of its own words are there: pronouns turn, and shorthand is written out. */
function isIn(pick: string, said: string): boolean {
  const own = wordsOf(pick).filter((word) => !FORMS.has(word))
  return own.filter((word) => said.includes(` ${word} `)).length * 2 >= own.length
}

describe('a hurried jotting', () => {
  test.each(TEXTS.filter(({ picks }) => picks.length > 0))(
    'gives its note a detail that anybody would pick: $jotting',
    ({ facts: given, picks }) => {
      const said = saidIn(given)
      expect(picks.filter((pick) => isIn(pick, said))).not.toEqual([])
    },
  )

  test.each(TEXTS)('keeps its private part out of notes that pass every gate: $jotting', (each) => {
    const said = saidIn(each.facts)
    for (const run of each.secrets.flatMap(runsOf)) expect(said).not.toContain(` ${run} `)
    for (const note of writeNotes(each.facts).notes) {
      expect(checkNote(note, each.facts).filter(({ gate }) => gate)).toEqual([])
    }
  })
})

/** Said on their own, as a list of impressions: none is a topic. */
const IMPRESSIONS = [
  'small team. big workload. stressed people',
  'no mentoring. zero documentation. terrible tooling',
  'boring office. endless process. huge egos',
  'brutal roadmap. the usual process. questionable ethics',
  '- arrogance\n- clunky process\n- messy codebase',
  'amazing culture. great product. awesome people',
  'parking nightmare. cheap coffee. bad audio',
  'manager texting. constant interrupting. loud typing',
  'culture fit was a waste of time',
  'did culture fit waste of time',
  'he did the same at uni',
  'she built the data team from scratch',
  'I built a dashboard at Contoso',
]

describe('impressions', () => {
  test.each(IMPRESSIONS)('are no topics: %s', (words) => {
    const plain = new Set(wordsOf(saidIn(facts({ words: '' }))))
    const said = saidIn(facts({ words }))
    const own = wordsOf(words).filter((word) => word.length > 4 && !plain.has(word))
    expect(own.filter((word) => said.includes(` ${word} `))).toEqual([])
  })
})

const TURNED = [
  ['her story about the leap second bug was hilarious', 'your story about the leap second bug'],
  ["loved dana's take on dark patterns", 'your take on dark patterns'],
  ['told the story of how they killed the old homepage', 'how you killed the old homepage'],
  ['dana and I both worked with dbt', 'dbt'],
  ['she drew their content model on the whiteboard', "your team's content model"],
  ['they are moving from Jenkins to GitHub Actions', 'moving from Jenkins to GitHub Actions'],
  ["asked how I'd handle peak season", 'peak season'],
  ['bell ringing came up', 'bell ringing'],
  ['talked outdoor learning', 'outdoor learning'],
  ['got a tour of warehouse', 'the tour of the warehouse'],
  ['he lent me a book on contract design', 'the book on contract design'],
  ['recommended "Thinking in Systems"', 'recommending Thinking in Systems'],
  ['talked about where he wants platform to be in 2 yrs', 'in 2 years'],
  ['talked about building a user survey', 'a user survey'],
  ['Roadmap. Team structure.', 'the roadmap'],
] as const

describe('a detail', () => {
  test.each(TURNED)('%s → %s', (words, woven) => {
    const [note] = writeNotes(facts({ words })).notes
    expect(note?.body).toContain(woven)
  })
})
