import { beforeAll, describe, expect, it } from '@jest/globals'
import ICAL from 'ical.js'
import { both } from './both.ts'

/** What is in a bundle instead of a part of a dependency, beside that part. */
type Resolve = (parameters: object) => unknown
interface Endpoints {
  readonly s3: Resolve
  readonly dynamodb: Resolve
  readonly ses: Resolve
}

describe('the address of a service', () => {
  const CLIENTS = { s3: 'client-s3', dynamodb: 'client-dynamodb', ses: 'client-ses' } as const
  let endpoints: { ours: Endpoints; theirs: Endpoints }
  beforeAll(async () => {
    const lines = Object.entries(CLIENTS).map(
      ([name, client]) =>
        // As the client imports it, from a file of its own.
        `export { getRuntimeConfig as ${name} } from './node_modules/@aws-sdk/${client}/dist-es/runtimeConfig.shared.js'`,
    )
    const loaded = await both<Record<string, (config: object) => { endpointProvider: Resolve }>>(
      lines.join('\n'),
    )
    const resolvers = (module: typeof loaded.ours) =>
      Object.fromEntries(
        Object.keys(CLIENTS).map((name) => [name, module[name]?.({}).endpointProvider]),
      ) as unknown as Endpoints
    endpoints = { ours: resolvers(loaded.ours), theirs: resolvers(loaded.theirs) }
  }, 60_000)

  const REGIONS = [
    ...['us-east-1', 'us-east-2', 'us-west-2', 'ca-central-1', 'sa-east-1', 'eu-west-1', 'eu-central-1'],
    ...['ap-northeast-1', 'me-south-1', 'af-south-1', 'il-central-1', 'mx-central-1', 'us-gov-west-1'],
    ...[
      'cn-north-1',
      'eusc-de-east-1',
      'us-iso-east-1',
      'us-isob-east-1',
      'eu-isoe-west-1',
      'us-isof-south-1',
    ],
  ]
  const PLACES = [
    undefined,
    'http://127.0.0.1:4566',
    'http://localhost:4566',
    'https://[::1]:4566',
    'https://x.example/a/',
  ]

  it.each(REGIONS)('is what the rules of the SDK give in %s', (Region) => {
    for (const Endpoint of PLACES) {
      for (const service of ['dynamodb', 'ses'] as const) {
        const parameters = { Region, Endpoint, UseFIPS: false, UseDualStack: false }
        expect(plain(endpoints.ours[service](parameters))).toEqual(
          plain(endpoints.theirs[service](parameters)),
        )
      }
    }
  })

  it.each([
    'afterword-mail-1a2b3c',
    'with.dots.in.it',
    'abc',
    'ab',
    'a'.repeat(63),
    'Capitals',
    'under_score',
  ])('of the bucket %s is what the rules of the SDK give', (Bucket) => {
    for (const Region of REGIONS) {
      for (const Endpoint of PLACES) {
        for (const ForcePathStyle of [true, false, undefined]) {
          const parameters = { Bucket, Region, Endpoint, ForcePathStyle, UseFIPS: false, UseDualStack: false }
          expect(plain(endpoints.ours.s3(parameters))).toEqual(plain(endpoints.theirs.s3(parameters)))
        }
      }
    }
  })

  it('is refused where this bundle would be wrong', () => {
    for (const service of ['s3', 'dynamodb', 'ses'] as const) {
      expect(() => endpoints.ours[service]({})).toThrow()
      expect(() => endpoints.ours[service]({ Region: 'us-east-1', UseFIPS: true })).toThrow()
      expect(() => endpoints.ours[service]({ Region: 'us-east-1', UseDualStack: true })).toThrow()
    }
    expect(() => endpoints.ours.s3({ Region: 'us-east-1', Bucket: 'arn:aws:s3:::x' })).toThrow()
  })
})

describe('the public suffix list', () => {
  it('is the same, rule by rule', async () => {
    const { ours, theirs } = await both<Record<string, unknown>>(
      "export * from './node_modules/tldts/dist/es6/src/data/trie.js'",
    )
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort())
    for (const [name, value] of Object.entries(theirs)) expect([name, ours[name]]).toEqual([name, value])
  }, 60_000)
})

describe("Windows' zones", () => {
  it('are the same, where no country is named', async () => {
    interface Zones {
      readonly WINDOWS_TO_IANA_MAP: readonly { readonly territory: string }[]
    }
    const { ours, theirs } = await both<Zones>("export * from 'windows-iana'")
    const world = theirs.WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001')
    expect(ours.WINDOWS_TO_IANA_MAP).toEqual(world)
  }, 60_000)
})

describe('the parser of calendars', () => {
  const LINES = [
    'RRULE:FREQ=WEEKLY;UNTIL=20270101T000000Z;WKST=SU;BYDAY=-1MO,TU;INTERVAL=0',
    'RRULE:FREQ=MONTHLY;UNTIL=20270101;BYMONTHDAY=1,-1;COUNT=3;BYSETPOS=1',
    'RRULE:FREQ=NONSENSE;WKST=XX',
    'RDATE;VALUE=PERIOD:20261203T190000Z/PT1H,20261204T190000Z/20261204T200000Z',
    'FREEBUSY;FBTYPE=BUSY:19970308T160000Z/PT3H',
    'DURATION:PT45M',
    'TRIGGER:-P0DT0H10M0S',
    'TZOFFSETFROM:-0500',
    'ATTACH;VALUE=BINARY;ENCODING=BASE64:AAAA',
    'DTSTART;VALUE=DATE:20261203',
    'DTSTART;TZID="Eastern Time":20261203T140000',
    'DTSTART:nonsense',
    'GEO:1.5;-2.5',
    'REQUEST-STATUS:2.0;Success',
    'X-THING;VALUE=TIME:123456Z',
  ]

  it.each(LINES)('reads %s as all of ical.js does', async (line) => {
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`
    const { ours } = await parsers
    const read = (parse: (calendar: string) => unknown) => {
      try {
        return plain(parse(text))
      } catch (error) {
        return (error as Error).message
      }
    }
    expect(read(ours.default.parse)).toEqual(read(ICAL.parse))
  })

  const parsers = both<{ readonly default: typeof ICAL }>("export { default } from 'ical.js'")
})

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
