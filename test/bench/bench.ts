import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundleAll, cold } from './cold.ts'
import { cost } from './cost.ts'
import { flood } from './flood.ts'
import { attachmentMail, htmlMail, smallMail } from './mails.ts'
import { memory } from './memory.ts'
import { type Figure, table } from './report.ts'
import { requests } from './requests.ts'
import { warm } from './warm.ts'

/**
 * `npm run bench [-- --json] [-- NAME …]`: Afterword against the least that could do the same work, as ratios of one run
 * (docs/performance.md). On a busy machine read medians, and run it again.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' } } })
const outdir = mkdtempSync(join(tmpdir(), 'afterword-bench-'))

const MEASURES: Record<string, () => Promise<unknown>> = {
  warm: () => warm(smallMail, 400),
  warmLarge: async () => ({
    html: await warm(htmlMail, 150),
    attachment: await warm((n) => attachmentMail(n, 5e6), 20),
  }),
  bundle: () => bundleAll(outdir),
  cold: async () => {
    await bundleAll(outdir)
    return cold(outdir, 25)
  },
  memory: () => memory(outdir, 5),
  requests: () => requests([0, 1000, 100_000]),
  flood: () => flood(2000, 20),
  cost: () => cost(30),
}

const unknown = positionals.filter((name) => !(name in MEASURES))
if (unknown.length > 0) {
  console.error(`no such figure: ${unknown.join(', ')} (there are ${Object.keys(MEASURES).join(', ')})`)
  process.exit(2)
}
const figures: Record<string, unknown> = {}
try {
  for (const name of positionals.length > 0 ? positionals : Object.keys(MEASURES)) {
    if (!values.json) console.error(`measuring ${name} …`)
    figures[name] = await MEASURES[name]?.()
  }
} finally {
  rmSync(outdir, { recursive: true })
}
console.log(values.json ? JSON.stringify(figures) : table(figures as Record<string, Figure>))
