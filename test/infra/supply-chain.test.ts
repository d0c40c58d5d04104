import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly hasInstallScript?: boolean
  readonly integrity?: string
  readonly link?: boolean
  /** Comes inside another package, under that one's hash. */
  readonly inBundle?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages as Record<string, Locked>
const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
const packages = Object.entries(lock).filter(([path]) => path !== '')

/**
 * The first version of each that has none of the advisories known to us, and why. `npm audit` asks a server that not
 * every registry has, so the list is kept here. All copies count: mailparser pins a nodemailer of its own.
 */
const SAFE_FROM: Record<string, readonly [string, string]> = {
  nodemailer: ['10.4.1', 'CVE-2026-125755: domain cut at a folding space, mail goes to another host'],
  mailparser: ['3.9.4', 'addresses made up from encoded words; XSS in textAsHtml (3.9.3)'],
  'smtp-server': ['3.18.3', 'CVE-2026-38728: denial of service in the data stream'],
  'postal-mime': ['2.7.6', 'recursion in message/rfc822'],
  'ical.js': ['2.2.1', 'older ones loop on BYDAY with BYSETPOS (kewisch/ical.js#509)'],
}

function copiesOf(name: string): [string, string][] {
  return packages
    .filter(([path]) => path === `node_modules/${name}` || path.endsWith(`/node_modules/${name}`))
    .map(([path, { version }]) => [path, version ?? ''])
}

/** As semantic versioning orders releases (semver.org, 11). A pre-release counts as older than anything. */
function atLeast(version: string, floor: string): boolean {
  if (version.includes('-')) return false
  const [a, b] = [version, floor].map((text) => text.split('.').map(Number))
  const at = [0, 1, 2].find((index) => a?.[index] !== b?.[index])
  return at === undefined || (a?.[at] ?? 0) > (b?.[at] ?? 0)
}

describe('what we build on', () => {
  test.each(Object.entries(SAFE_FROM))(
    '%s is not a version with a known hole, in any of its copies',
    (name, [floor]) => {
      const copies = copiesOf(name)
      expect(copies.length).toBeGreaterThan(0)
      expect(copies.filter(([, version]) => !atLeast(version, floor))).toEqual([])
    },
  )

  test('the comparison tells older from newer', () => {
    expect(['10.4.1', '10.4.2', '10.10.0', '11.0.0'].every((version) => atLeast(version, '10.4.1'))).toBe(
      true,
    )
    expect(['10.4.0', '10.3.1', '9.9.9', '10.4.1-beta'].some((version) => atLeast(version, '10.4.1'))).toBe(
      false,
    )
  })

  test('is locked by hash, and each direct dependency by its exact version', () => {
    const unhashed = packages.filter(([, { integrity, link, inBundle }]) => !integrity && !link && !inBundle)
    expect(unhashed.map(([path]) => path)).toEqual([])
    const direct = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies }
    expect(Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual(
      [],
    )
  })

  test('names no host in the lockfile, so that any registry serves it', () => {
    expect(packages.filter(([, locked]) => 'resolved' in locked).map(([path]) => path)).toEqual([])
  })

  test('needs no install script', () => {
    const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)
    const names = scripted.map((path) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    )
    expect(names.filter((name) => manifest.allowScripts[name] !== false)).toEqual([])
  })

  test('has every platform in the lockfile that a package names', () => {
    const names = new Set(packages.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 13)))
    const named = packages.flatMap(([, locked]) =>
      Object.keys((locked as { optionalDependencies?: object }).optionalDependencies ?? {}),
    )
    expect(named.filter((name) => !names.has(name))).toEqual([])
  })

  test('has a licence that lets us pass it on', () => {
    const open =
      /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|CC-BY-[34]\.0|Python-2\.0|EUPL-1\.1\+?|MPL-2\.0)\b/
    const shipped = packages.filter(([, { dev }]) => !dev)
    expect(shipped.length).toBeGreaterThan(20)
    expect(
      shipped
        .filter(([, { license }]) => !open.test(license ?? ''))
        .map(([path, { license }]) => [path, license]),
    ).toEqual([])
  })
})
