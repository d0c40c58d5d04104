import { describe, expect, test } from '@jest/globals'
import { packFor } from '../../lambdas/note/languages.ts'
import { checkNote, writeNotes } from '../../lambdas/note/note.ts'
import { wordsOf } from '../../lambdas/note/patterns.ts'
import { readWords } from '../../lambdas/note/reading.ts'
import { runsOf } from '../../lambdas/note/rules.ts'
import { facts } from './facts.ts'
import { HURRIED } from './hurried.jottings.ts'
import { type Jotting, readJotting } from './settings.ts'
import { TYPED } from './typed.jottings.ts'

const TEXTS = [...HURRIED, ...TYPED].map((jotting, index) => ({ jotting, ...readJotting(jotting, index) }))
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

/** Impressions, perks, terms, troubles and notes to oneself, on their own or in a list. */
const NO_TOPICS = (
  'really moving / mortifying / so humbling / eye opening / nerve-wracking / a bit daunting / ' +
  'coffee machine from hell / carpet smell / desk chaos / meeting culture / ping pong culture / hustle culture / ' +
  'blame culture / bro culture / drinking culture / clown show / dog in the office / free beer / beer fridge / ' +
  'fruit basket / kids photos on desk / wedding ring / nice shoes / tie with soup stains / coffee breath / ' +
  'handshake weird / sweaty palms / eye contact issue / name mixup / wrong role in invite / wrong cv on screen / ' +
  'google meet trouble / lift music / lobby art / security guard / visitor badge / waiting room / train strike / ' +
  'bus late / rain / lunch place / gym membership / dental plan / health insurance / stock plan / equity plan / ' +
  'parental policy / travel policy / notice period / start date / salary review / pay review / contract term / ' +
  'six month contract / probation period / overtime policy / shift allowance / performance review culture / ' +
  'performance plan / PIP story / layoff plan / hiring freeze / budget cuts / reorg story / founder drama / ' +
  'ceo story / divorce story / lawsuit / audit failure / data breach / security incident / outage blame / ' +
  'tech debt / test coverage zero / docs problem / bus factor one / single point of failure / key person risk / ' +
  'burnout risk / turnover problem / retention problem / morale problem / trust issue / diversity problem / ' +
  'gender balance / age gap / accent thing / visa process / sponsorship question / reference check / ' +
  'background check / drug test / personality test / iq test / trick question / brain teaser / silly puzzle / ' +
  'exam stress / child care / school run / doctor letter / surgery plan / therapy session / religion question / ' +
  'politics chat / church project / union problem / competitor offer / google offer / amazon interview / ' +
  'other offer process / backup plan / exit plan / practice run / plan b / ego problem / attitude problem / ' +
  'hygiene problem / smell / noise / open plan / hot desk system / surveillance software / time tracking tool / ' +
  'screen monitoring / micromanagement / control issue / toxic team / fear culture / cult vibe culture / ' +
  'sales pitch / crypto project / gambling product / weapons client / tobacco account / failing product / ' +
  'dying market / money problem / cash problem / runway / investor trouble / debt / loan shark client / ' +
  'fake data / fraud case / cheating story / manager change / boss problem / team conflict / my mistake / ' +
  'bug in my code / deadline slip / homework question / note for later / question for later / email draft / ' +
  'thank you card / flowers for dana / linkedin request / cv update / portfolio update / website update / ' +
  'agency fee / recruiter fee / commission plan / bonus plan / quota pressure / weekend work / night work / ' +
  'on-call hell / pager duty weekly / travel 60% / relocation plan / commute plan / bike storage / shower / ' +
  'toilet queue'
).split(' / ')

/** Near the words of a detail, and none that an interviewer should read. */
const NO_DETAILS = (
  'asked about salary / asked about the last person in the role / asked about overtime / ' +
  'asked about their layoffs / asked how they handle underperformers / laughed about the ceo / ' +
  "laughed at his tie / we both hate scrum / he's obsessed with himself / he's a fan of trump / " +
  "she's into me i think / competitors came up / my age came up / brexit came up / the pay gap came up / " +
  'a new job came up / spent most of the time on his phone / spent the hour on small talk / ' +
  'spent ages on my failures / drew a blank on the whiteboard / they are moving to a worse office / ' +
  "they are switching me to another recruiter / they're rolling out layoffs / " +
  'they are building a case against someone / talked too fast / talked rubbish / talked himself out of it / ' +
  'talked over everyone / talked me down / her take on women in tech was awful / his views on immigration / ' +
  "his views on women / dana's comment about my hair / his points about my weaknesses / " +
  'loved the bit about firing people / loved the part where he cried / told the story of his divorce / ' +
  'told stories about drunk colleagues / tour of hell / got a tour of his ego / did a personality test / ' +
  'we did shots together / we built rapport / we built trust / swapped numbers / swapped horror stories / ' +
  'he said hiring is a mess / interview: disaster / call: awkward / call: bad line / task: impossible / ' +
  'questions: rude / discussed: nothing / good: nothing / good: the pay / highlights: free lunch / ' +
  'case study on layoffs / presentation on why they fail / recommended Another Company / ' +
  'suggested Contoso instead / suggested I quit / he suggested Therapy / kept coming back to my gap year / ' +
  'came back to the salary / asked what i know about the lawsuit / asked what i think of the ceo / ' +
  'asked why i left / asked how i got into debt / more on pay tomorrow / more about me / deeper in debt / ' +
  'the interview was great / the lunch was great / the presentation was boring / w dana it was meh / ' +
  'her story about her ex was funny / his example of a bad hire / his enthusiasm for layoffs / ' +
  'fan of micromanagement / mad about deadlines / both came from Contoso / ' +
  'dana and i both used to work at Contoso / we both studied under a terrible prof'
).split(' / ')

describe('a name with a letter too few or too many', () => {
  test('is still the name where something is said that people do', () => {
    const panel = readJotting('#P pria explained the rota. thomas told us about the summer school', 1).facts
    const { details } = readWords(panel, packFor('en'))
    expect(details.map(({ owner, text }) => [owner, text])).toEqual([
      [0, 'the rota'],
      [1, 'the summer school'],
    ])
  })

  test('is no name elsewhere', () => {
    const panel = readJotting('#P talked about the elen bikes', 1).facts
    expect(readWords(panel, packFor('en')).details.map(({ owner }) => owner)).toEqual([null])
  })
})

describe('what is no topic of a note', () => {
  test.each(NO_TOPICS)('is held on its own and in a list: %s', (words) => {
    for (const said of [words, `- ${words}`])
      expect(readWords(facts({ words: said }), packFor('en')).details).toEqual([])
  })

  test.each(NO_DETAILS)('is held: %s', (words) => {
    expect(readWords(facts({ words }), packFor('en')).details).toEqual([])
  })
})
