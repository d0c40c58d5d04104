import { fileURLToPath } from 'node:url'
import { type BuildResult, build } from 'esbuild'
import { lighten } from './lighten.ts'
import { rewrite } from './rewrite.ts'
import { unmapped } from './unmapped.ts'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Some CommonJS dependencies call require at run time; an ES module has none. */
const REQUIRE = "import{createRequire as __cr}from'module';const require=__cr(import.meta.url);"

/**
 * How a Lambda's Node is started. A young generation of 4 MB instead of 16: a mail of 25 MB then takes 1.3 of the memory
 * at rest instead of 1.43, and a usual mail no longer than before (docs/performance.md).
 */
export const NODE_OPTIONS = '--enable-source-maps --max-semi-space-size=4'

export interface BundleOptions {
  /** Path from the repository's root. */
  readonly entry: string
  readonly outdir: string
  /** False leaves the dependencies as they are published, to compare with. */
  readonly light?: boolean
  /** Takes the client of Bedrock in, for a stack that has a model: 55 KB that no other one needs. */
  readonly model?: boolean
}

/**
 * Bundles one Lambda into `outdir`: `index.mjs`, which exports its handler, and the chunks that it loads when it first
 * needs them. Needs no network. The result holds esbuild's metafile, with the bytes of each file by their origin.
 */
export function bundle({
  entry,
  outdir,
  light = true,
  model = false,
}: BundleOptions): Promise<BuildResult<{ metafile: true }>> {
  return build({
    absWorkingDir: ROOT,
    entryPoints: { index: entry },
    outdir,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    minify: true,
    // Letters as UTF-8: escaped, each of them would take two to six times the bytes.
    charset: 'utf8',
    sourcemap: true,
    sourcesContent: false,
    // The ES modules of packages: half of what is imported of them is never called, and can be left out.
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    metafile: true,
    logLevel: 'warning',
    external: model ? [] : ['./bedrock-writer.ts'],
    plugins: light ? [lighten, rewrite, unmapped] : [],
  })
}

/** Bytes of the code of a bundle, without its source map; with `from`, of what came out of that folder alone. */
export function bytesOf({ metafile }: BuildResult<{ metafile: true }>, from = ''): number {
  const code = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.mjs'))
  const sizes = code.flatMap(([, { bytes, inputs }]) => {
    const parts = Object.entries(inputs).filter(([path]) => path.startsWith(from))
    return from === '' ? [bytes] : parts.map(([, { bytesInOutput }]) => bytesInOutput)
  })
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}
