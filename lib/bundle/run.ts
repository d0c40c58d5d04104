import { bundle } from './bundle.ts'

/** `node lib/bundle/run.ts ENTRY OUTDIR`: CDK runs it while it synthesises (lib/constructs/handler.ts). */
const [entry, outdir] = process.argv.slice(2)
if (!entry || !outdir) throw new Error('usage: node lib/bundle/run.ts ENTRY OUTDIR')
await bundle({ entry, outdir })
