import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Plugin } from 'esbuild'

/**
 * Lambda's Node reads the whole source map as it starts (--enable-source-maps), and most of it would tell the lines of
 * dependencies and of sentences. A log names the place in our own code, so only that is mapped; of the rest the file.
 */
const UNMAPPED = /\/node_modules\/.*\.[cm]?js$|\/languages\/[a-z]+\.ts$/

export const unmapped: Plugin = {
  name: 'unmapped',
  setup(build) {
    build.onLoad({ filter: UNMAPPED }, async ({ path }) => ({
      contents: withoutMap(await readFile(path, 'utf8'), path),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }))
  },
}

/** With a map of its first place alone, which esbuild takes over instead of making one. */
export function withoutMap(code: string, path: string): string {
  const map = JSON.stringify({ version: 3, sources: [basename(path)], mappings: 'AAAA' })
  return `${code}\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`
}
