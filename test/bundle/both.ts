import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { ROOT } from '../../lib/bundle/bundle.ts'
import { lighten } from '../../lib/bundle/lighten.ts'
import { rewrite } from '../../lib/bundle/rewrite.ts'

/** What `code` exports, made of modules as a bundle has them, and of modules as they are published. */
export async function both<T>(code: string): Promise<{ ours: T; theirs: T }> {
  const outdir = mkdtempSync(join(tmpdir(), 'afterword-both-'))
  const load = async (which: string, plugins: (typeof lighten)[]) => {
    const outfile = join(outdir, `${which}.mjs`)
    await build({
      stdin: { contents: code, resolveDir: ROOT },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      banner: { js: "import{createRequire as __cr}from'module';const require=__cr(import.meta.url);" },
      plugins,
    })
    return (await import(outfile)) as T
  }
  try {
    return { ours: await load('ours', [lighten, rewrite]), theirs: await load('theirs', []) }
  } finally {
    await rm(outdir, { recursive: true })
  }
}
