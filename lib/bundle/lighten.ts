import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'
import { WINDOWS_TO_IANA_MAP } from 'windows-iana'

/**
 * What our dependencies carry and a Lambda never uses, and what stands in for it: docs/performance.md says how much each
 * weighs. The sources run with the real ones; test/bundle/same-reading.test.ts holds both to the same results.
 */
const SUBSTITUTES: readonly (readonly [specifier: RegExp, importer: RegExp, by: string])[] = [
  // 490 KB of code pages, which Node's own ICU has too.
  [/^iconv-lite$/, /./, 'iconv-lite.ts'],
  [/^encoding-japanese$/, /libmime/, 'encoding-japanese.ts'],
  // 210 KB of types by file name, three times. Outgoing mail has no attachments; of incoming mail few types matter.
  [/^\.\/(mimetypes|mime-types)\.js$/, /libmime|nodemailer/, 'mime-types.ts'],
  // Text as HTML with links in it, which mailparser would make of bodies that it does not decode for us.
  [/^he$/, /mailparser/, 'he.ts'],
  [/^linkify-it$/, /mailparser/, 'linkify-it.ts'],
  [/^(tlds|\.\/tlds\.cjs)$/, /mailparser/, 'tlds.ts'],
  // For text out of HTML; the mail that it reads here always has text.
  [/^\.\/html-entities\.js$/, /postal-mime/, 'html-entities.ts'],
  // Fetches attachments from addresses, which the composer is told never to do (lambdas/reply/compose.ts).
  [/^\.\.\/fetch\/index\.js$/, /nodemailer/, 'nodemailer-fetch.ts'],
  // No operation that we call answers with a stream of events.
  [/^@smithy\/core\/event-streams$/, /@smithy/, 'event-streams.ts'],
  // Of ical.js the parser alone: what it makes of a file are plain arrays, and its classes are never made.
  [/^ical\.js$/, /./, 'ical.ts'],
  [
    /^\.\/(component|property|stringify|recur_iterator|timezone_service|module)\.js$/,
    /ical\.js/,
    'ical-class.ts',
  ],
  // Tells browsers apart.
  [/^bowser$/, /./, 'bowser.ts'],
  // Profiles, SSO, STS and instance metadata: a Lambda's credentials are in its environment.
  [/^@aws-sdk\/credential-provider-node$/, /./, 'credential-provider-node.ts'],
]

/** Packages whose modules do nothing when they are loaded, and whose package.json does not say so everywhere. */
const WITHOUT_EFFECTS = /\/node_modules\/(entities|ical\.js)\/|\/lambdas\//

/** Schemas of all operations of a service: with plain keys instead of computed ones, those not used can be left out. */
const SCHEMAS = /\/@aws-sdk\/client-[^/]+\/dist-es\/schemas\/schemas_0\.js$/

/** Windows' zones in each country, of which we ask for the zone without a country (lambdas/invite/zone/zone-name.ts). */
const WINDOWS_ZONES = /\/windows-iana\/dist\/windows-iana\.esm\.js$/

export const lighten: Plugin = {
  name: 'lighten',
  setup(build) {
    for (const [specifier, importer, by] of SUBSTITUTES) {
      build.onResolve({ filter: specifier }, (from) =>
        importer.test(from.importer) ? { path: substitute(by), sideEffects: false } : undefined,
      )
    }
    // mailsplit requires it and mailparser imports it: one copy serves both.
    build.onResolve({ filter: /^libmime$/ }, ({ resolveDir, kind, pluginData }) =>
      kind === 'require-call' || pluginData === RESOLVED
        ? undefined
        : build.resolve('libmime', { kind: 'require-call', resolveDir, pluginData: RESOLVED }),
    )
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === RESOLVED || from.kind === 'entry-point') return undefined
      const resolved = await build.resolve(path, { ...from, pluginData: RESOLVED })
      return WITHOUT_EFFECTS.test(resolved.path) ? { ...resolved, sideEffects: false } : resolved
    })
    build.onLoad({ filter: SCHEMAS }, async ({ path }) => ({
      contents: withPlainKeys(await readFile(path, 'utf8')),
      loader: 'js',
    }))
    build.onLoad({ filter: WINDOWS_ZONES }, () => {
      const zones = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001')
      return { contents: `export const WINDOWS_TO_IANA_MAP = ${JSON.stringify(zones)}`, loader: 'js' }
    })
  },
}

/** Marks what asks esbuild's own resolver, so that it is not asked in a circle. */
const RESOLVED = Symbol('resolved')

function substitute(name: string): string {
  return fileURLToPath(new URL(`./substitutes/${name}`, import.meta.url))
}

/** `{ [_e]: 1 }` with `const _e = "error"` as `{ "error": 1 }`: esbuild must keep what computes its keys. */
function withPlainKeys(code: string): string {
  const names = new Map(
    [...code.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)].map(([, name, value]) => [name, value]),
  )
  return code.replace(/\[(_\w+)\]:/g, (whole, name) => (names.has(name) ? `${names.get(name)}:` : whole))
}
