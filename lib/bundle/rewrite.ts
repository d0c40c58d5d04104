import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'
import { withoutMap } from './unmapped.ts'

/**
 * Data of our dependencies as a bundle carries it: the same, in fewer bytes, or without what nobody asks for. What comes out
 * of the modules is the same for what we call (test/bundle/substitutes.test.ts, test/bundle/same-reading.test.ts).
 */
const REWRITTEN: readonly (readonly [file: RegExp, rewrite: (path: string) => Promise<string>])[] = [
  // Schemas of all operations of a service: with plain keys instead of computed ones, those not used can be left out.
  [
    /\/@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/,
    async (path) => withoutErrors(withPlainKeys(await readFile(path, 'utf8'))),
  ],
  // A client tells SES and others its version, and nothing else of this.
  [/\/@aws-sdk\/client-[^/]+\/package\.json$/, async (path) => versionOf(await readFile(path, 'utf8'))],
  // Windows' zones in each country, of which we ask for the zone without a country (lambdas/invite/zone/zone-name.ts).
  [/\/windows-iana\/dist\/windows-iana\.esm\.js$/, async () => windowsZones()],
  [
    /\/tldts\/dist\/es6\/src\/data\/trie\.js$/,
    async (path) => publicSuffixes((await import(path)) as Suffixes),
  ],
]

/** Errors that our code or the SDK's retries tell by their class. All others keep their name and become the service's own. */
const TOLD_BY_CLASS: ReadonlySet<string> = new Set([
  'ConditionalCheckFailedException',
  'ReplicatedWriteConflictException',
])

export const rewrite: Plugin = {
  name: 'rewrite',
  setup(build) {
    for (const [filter, contentsOf] of REWRITTEN)
      build.onLoad({ filter }, async ({ path }) => ({
        contents: withoutMap(await contentsOf(path), path),
        loader: 'js',
      }))
  },
}

/** `{ [_e]: 1 }` with `const _e = "error"` as `{ "error": 1 }`: esbuild must keep what computes its keys. */
function withPlainKeys(code: string): string {
  const names = new Map(
    [...code.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]),
  )
  return code.replace(/\[(_\w+)\]:/g, (whole, name) => (names.has(name) ? `${names.get(name)}:` : whole))
}

/** What is registered is kept, with its class: nobody asks for most of them. */
function withoutErrors(code: string): string {
  return code.replace(/^n0_registry\.registerError\(\w+\$, (\w+)\);$/gm, (whole, name) =>
    TOLD_BY_CLASS.has(name) ? whole : '',
  )
}

function versionOf(json: string): string {
  const { version } = JSON.parse(json) as { readonly version: string }
  return `export default ${JSON.stringify({ version })}`
}

function windowsZones(): string {
  const zones = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001')
  const text = zones.map(({ windowsName, iana }) => `${windowsName}=${iana.join(' ')}`).join('|')
  return `export const WINDOWS_TO_IANA_MAP = ${JSON.stringify(text)}.split('|').map((zone) => {
    const [windowsName, iana] = zone.split('=')
    return { windowsName, territory: '001', iana: iana.split(' ') }
  })`
}

/** The public suffix list as tldts keeps it: a tree of labels in typed arrays. */
interface Suffixes {
  readonly nodeFlags: Uint8Array
  readonly edgeStart: Uint16Array
  readonly edgeLength: Uint8Array
  readonly edgeChild: Uint16Array
  readonly labelText: string
  readonly rulesRoot: number
  readonly exceptionsRoot: number
}

/**
 * Numbers of one or two digits between commas are half of the module. Here each label is followed by one character that says
 * where it leads: no label has a capital, so `A` is node 0, `B` node 1 and so on; and it ends the label.
 */
export function publicSuffixes(list: Suffixes): string {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot } = list
  let offset = 0
  const edges = Array.from(edgeLength, (length, edge) => {
    const label = labelText.slice(offset, offset + length)
    offset += length
    return label + characterOf(edgeChild[edge] ?? 0)
  })
  const counts = Array.from(nodeFlags, (_flags, node) => (edgeStart[node + 1] ?? 0) - (edgeStart[node] ?? 0))
  const data = { edges: edges.join(''), counts: counts.map(characterOf).join(''), flags: nodeFlags.join('') }
  return `${UNPACK}(${JSON.stringify(data)})\nexport const rulesRoot = ${rulesRoot}, exceptionsRoot = ${exceptionsRoot}`
}

/** Capitals, then what lies beyond all letters of labels: the private use area of Unicode (U+E000). */
const [CAPITALS, BEYOND] = [26, 0xe000]

function characterOf(number: number): string {
  return String.fromCharCode(number < CAPITALS ? 65 + number : BEYOND + number)
}

/** Runs in the bundle, once. */
const UNPACK = `
const number = (code) => code < ${BEYOND} ? code - 65 : code - ${BEYOND}
const unpack = ({ edges, counts, flags }) => {
  const [lengths, children, labels] = [[], [], []]
  for (let start = 0, at = 0; at < edges.length; at++) {
    const code = edges.charCodeAt(at)
    if ((code < 65 || code > 90) && (code < ${BEYOND} || code > 0xf8ff)) continue
    lengths.push(at - start)
    children.push(number(code))
    labels.push(edges.slice(start, at))
    start = at + 1
  }
  const starts = [0]
  for (let node = 0; node < counts.length; node++) starts.push(starts[node] + number(counts.charCodeAt(node)))
  return [Uint8Array.from(flags), Uint16Array.from(starts), Uint8Array.from(lengths), Uint16Array.from(children), labels.join('')]
}
export const [nodeFlags, edgeStart, edgeLength, edgeChild, labelText] = unpack`
