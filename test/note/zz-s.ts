import { checkNote, writeNotes } from '../../lambdas/note/note.ts'
import { address, facts, person } from './facts.ts'
import { jaccard, median, sentencesOf, shinglesOf } from './likeness.ts'

for (const [label, over] of Object.entries({
  base: {},
  nocompany: { company: null },
  norole: { role: null },
  neither: { role: null, company: null },
  noday: { start: null },
  warm: { style: { length: 'normal', voice: 'warm', turn: 1 } },
  formal: { style: { length: 'normal', voice: 'formal', turn: 1 } },
  plain: { style: { length: 'normal', voice: 'plain', turn: 1 } },
  short: { style: { length: 'short', voice: 'own', turn: 1 } },
  keen: { stance: 1 },
  topic: { words: 'talked about event sourcing' },
}) as any) {
  const t = Date.now()
  const notes = Array.from({ length: 200 }, (_, i) => {
    const f = facts({
      ...over,
      seed: `i-${i}`,
      candidate: { name: `Candidate ${i}`, email: address(`c${i}@mail.example`), signature: null },
    })
    const n = writeNotes(f).notes[0]!
    return { f, n }
  })
  const ms = Date.now() - t
  const s = notes.map((x) => sentencesOf(x.n.body!)),
    h = notes.map((x) => shinglesOf(x.n.body!))
  let two = 0,
    pairs = 0
  const js: number[] = []
  let same = 0
  for (let i = 0; i < 200; i++)
    for (let j = 0; j < i; j++) {
      pairs++
      const sh = s[i]!.filter((x) => s[j]!.includes(x)).length
      if (sh >= 2) two++
      if (s[i]!.join() === s[j]!.join()) same++
      js.push(jaccard(h[i]!, h[j]!))
    }
  const finds = notes.flatMap((x) => checkNote(x.n, x.f).map((r: any) => r.rule + (r.gate ? '!' : '')))
  const words = notes.map((x) => x.n.body!.split(/\s+/).length)
  console.log(
    label,
    'same',
    same,
    'two+',
    ((100 * two) / pairs).toFixed(2) + '%',
    'median J',
    median(js).toFixed(3),
    'ms',
    ms,
    'subjects',
    new Set(notes.map((x) => x.n.subject)).size,
    'words',
    Math.min(...words),
    median(words),
    Math.max(...words),
    JSON.stringify(finds.reduce((a: any, b: any) => ({ ...a, [b]: (a[b] ?? 0) + 1 }), {})),
  )
}
const panel = [
  'Dana Whitfield',
  'Priya Raman',
  'Tomás Silva',
  'Ellen Brandt',
  'Olu Adeyemi',
  'Aiko Mori',
  'Marcus Hale',
].map((n) => person(n))
let bad = 0,
  maxj = 0
for (let i = 0; i < 100; i++)
  for (const words of ['', 'everyone was lovely, keen', 'dream job!']) {
    const sheet = writeNotes(facts({ seed: `p${i}`, interviewers: panel, round: 'panel', words }))
    const b = sheet.notes.map((n) => n.body!)
    for (let a = 0; a < 7; a++)
      for (let c = 0; c < a; c++) {
        const sh = sentencesOf(b[a]!).filter((x) => sentencesOf(b[c]!).includes(x))
        if (sh.length) {
          bad++
          if (bad < 6) console.log(words, sh)
        }
        maxj = Math.max(maxj, jaccard(shinglesOf(b[a]!), shinglesOf(b[c]!)))
      }
  }
console.log('panel shared', bad, 'max J', maxj.toFixed(3))
