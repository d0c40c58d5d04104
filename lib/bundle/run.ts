import { bundle } from './bundle.ts'

/** `node lib/bundle/run.ts ENTRY OUTDIR [model]`: CDK runs it while it synthesises (lib/constructs/handler.ts). */
const [entry, outdir, model] = process.argv.slice(2)
if (!entry || !outdir) throw new Error('usage: node lib/bundle/run.ts ENTRY OUTDIR [model]')
await bundle({ entry, outdir, model: model === 'model' })
