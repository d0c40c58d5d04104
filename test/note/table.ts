/**
 * Prints notes as Markdown, to be read one by one; docs/notes.md holds a reading of it.
 * `npx node test/note/table.ts exemplars`, or `npx node test/note/table.ts [from] [to]` for the jottings; `de`, `fr`, `es` or
 * `pt` for those of another language.
 */
import { checkNote, type NoteFacts, writeNotes } from '../../lambdas/note/note.ts'
import { EXEMPLARS } from './exemplars.ts'
import { JOTTINGS } from './jottings.ts'
import { JOTTINGS as GERMAN } from './languages/de.jottings.ts'
import { JOTTINGS as SPANISH } from './languages/es.jottings.ts'
import { JOTTINGS as FRENCH } from './languages/fr.jottings.ts'
import { spokenIn } from './languages/jotting.ts'
import { JOTTINGS as PORTUGUESE } from './languages/pt.jottings.ts'
import { readJotting } from './settings.ts'

const SPOKEN = { de: GERMAN, fr: FRENCH, es: SPANISH, pt: PORTUGUESE }
const language = process.argv[2]

if (language === 'de' || language === 'fr' || language === 'es' || language === 'pt') {
  heading()
  SPOKEN[language].forEach(([, jotting], index) => {
    printRow(index, jotting, spokenIn(language, jotting, index).facts)
  })
} else if (process.argv[2] === 'exemplars') {
  for (const [name, facts] of Object.entries(EXEMPLARS)) printWhole(name, facts)
} else {
  const [from = 0, to = JOTTINGS.length] = process.argv.slice(2).map(Number)
  heading()
  JOTTINGS.slice(from, to).forEach((jotting, at) => {
    printRow(from + at, jotting, readJotting(jotting, from + at).facts)
  })
}

function heading(): void {
  console.log('| # | jotting | stance | kept out | note |\n|---|---|---|---|---|')
}

function printWhole(name: string, facts: NoteFacts): void {
  const sheet = writeNotes(facts)
  console.log(`#### ${name} (stance ${sheet.stance}, ${sheet.held} kept out)\n`)
  for (const note of sheet.notes) {
    console.log(
      `> **${note.subject}**\n>\n> ${note.body
        ?.replace(/(?<!\n)\n(?!\n)/g, '  \n')
        .split('\n')
        .join('\n> ')}\n`,
    )
    const broken = checkNote(note, facts).map(({ rule, gate }) => rule + (gate ? '!' : ''))
    if (broken.length > 0) console.log(`Breaks ${broken.join(', ')}.\n`)
  }
}

function printRow(index: number, jotting: string, facts: NoteFacts): void {
  const sheet = writeNotes(facts)
  const notes = sheet.notes.map((note) => {
    const middle = note.body?.split('\n\n').slice(1, -1).join(' ¶ ') ?? '(nothing is written to them)'
    return sheet.notes.length > 1 ? `*${note.to.name}:* ${middle}` : middle
  })
  const said = jotting.replaceAll('\n', ' / ').replaceAll('|', '\\|')
  console.log(`| ${index} | ${said} | ${sheet.stance} | ${sheet.held} | ${notes.join('<br>')} |`)
}
