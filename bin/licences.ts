import './check-node.cjs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** npm run licences: a line for each package that is shipped, with its version and licence, from the lockfile. */
const lock = JSON.parse(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8')) as {
  packages: Record<string, { version?: string; license?: string; dev?: boolean }>
}
const lines = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path, { version, license }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    return `${name}@${version}\t${license ?? 'not stated'}`
  })
console.log([...new Set(lines)].sort().join('\n'))
