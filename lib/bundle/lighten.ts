import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

/**
 * What our dependencies carry and a Lambda never uses, and what stands in for it: docs/performance.md says how much each
 * weighs. The sources run with the real ones; test/bundle/same-reading.test.ts holds both to the same results.
 */
const SUBSTITUTES: readonly (readonly [specifier: RegExp, importer: RegExp, by: string])[] = [
  // 490 KB of code pages, which Node's own ICU has too.
  [/^iconv-lite$/, /./, 'iconv-lite.ts'],
  [/^encoding-japanese$/, /libmime/, 'encoding-japanese.ts'],
  // 210 KB of types by file name, twice. Of incoming mail few types matter.
  [/^\.\/(mimetypes|mime-types)\.js$/, /libmime/, 'mime-types.ts'],
  // Text as HTML with links in it, which mailparser would make of bodies that it does not decode for us.
  [/^he$/, /mailparser/, 'he.ts'],
  [/^linkify-it$/, /mailparser/, 'linkify-it.ts'],
  [/^(tlds|\.\/tlds\.cjs)$/, /mailparser/, 'tlds.ts'],
  // No operation that we call answers with a stream of events.
  [/^@smithy\/core\/event-streams$/, /@smithy|client-s3/, 'event-streams.ts'],
  // Where a service is: a line where the SDK has a decision diagram.
  [/^\.\.?\/endpoint\/endpointResolver$/, /client-s3/, 'endpoint-s3.ts'],
  [/^\.\.?\/endpoint\/endpointResolver$/, /client-dynamodb/, 'endpoint-dynamodb.ts'],
  [/^\.\.?\/endpoint\/endpointResolver$/, /client-ses\b/, 'endpoint-ses.ts'],
  [/^@aws-sdk\/endpoint-cache$/, /./, 'endpoint-cache.ts'],
  // For a Node without crypto.
  [/^\.\/(Md5Js|Sha1Js|Sha256Js)$/, /@smithy\/core|@aws-sdk\/checksums/, 'software-hash.ts'],
  // Of ical.js the parser alone: what it makes of a file are plain arrays, and its classes are never made.
  [/^ical\.js$/, /./, 'ical.ts'],
  [/^\.\/time\.js$/, /ical\.js/, 'ical-time.ts'],
  [
    /^\.\/(binary|component|module|period|property|recur_iterator|stringify|timezone|timezone_service|utc_offset|vcard_time)\.js$/,
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
  },
}

/** Marks what asks esbuild's own resolver, so that it is not asked in a circle. */
const RESOLVED = Symbol('resolved')

function substitute(name: string): string {
  return fileURLToPath(new URL(`./substitutes/${name}`, import.meta.url))
}
