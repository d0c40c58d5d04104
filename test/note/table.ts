/** Prints the notes to every jotting, to be read one by one: `npx node test/note/table.ts [from] [to]`. */
import { checkNote, writeNotes } from '../../lambdas/note/note.ts'
import { JOTTINGS } from './jottings.ts'
import { readJotting } from './settings.ts'

const [from = 0, to = JOTTINGS.length] = process.argv.slice(2).map(Number)
JOTTINGS.slice(from, to).forEach((jotting, at) => {
  const { facts } = readJotting(jotting, from + at)
  const sheet = writeNotes(facts)
  console.log(
    `\n#${from + at} ${jotting}\n   stance ${sheet.stance}, ${sheet.held} held, asks ${sheet.asks.map((ask) => ask.about).join(' ')}`,
  )
  for (const note of sheet.notes) {
    const broken = checkNote(note, facts).map(({ rule, gate }) => rule + (gate ? '!' : ''))
    console.log(
      `   > ${note.subject} | ${note.body?.split('\n\n').join(' | ').replaceAll('\n', ' / ')} ${broken.join(' ')}`,
    )
  }
})
