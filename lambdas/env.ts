import { type Address, domainOf, parseAddress } from './address.ts'
import { ParkError } from './errors.ts'
import { CAPS, type Caps } from './limits.ts'

/** Names of the environment variables that the stack sets and the Lambdas read. Both sides import them from here. */
export const ENV = {
  table: 'AFTERWORD_TABLE',
  bucket: 'AFTERWORD_BUCKET',
  /** The inbound address, e.g. `thanks@interviews.example.com`. Its domain is the mail domain. */
  address: 'AFTERWORD_ADDRESS',
  /** Comma-separated addresses and domains that may use it; `anyone` opens it; `*` lists everyone (a laptop only). */
  candidates: 'AFTERWORD_CANDIDATES',
  /** Comma-separated domains of candidates that the operator verified in SES. */
  senderDomains: 'AFTERWORD_SENDER_DOMAINS',
  configurationSet: 'AFTERWORD_CONFIGURATION_SET',
  /** Days that an interview is kept after its end. */
  retentionDays: 'AFTERWORD_RETENTION_DAYS',
  /** Bedrock model id; empty: no model. */
  model: 'AFTERWORD_MODEL',
  /** JSON object with the caps that differ from `CAPS`. */
  caps: 'AFTERWORD_CAPS',
} as const

/** The key prefix under which SES stores raw mail; the rest of the key is SES's messageId. */
export const RAW_PREFIX = 'raw/'

export interface Settings {
  readonly table: string
  readonly bucket: string
  readonly address: Address
  readonly mailDomain: string
  readonly candidates: string
  readonly senderDomains: readonly string[]
  readonly configurationSet: string | null
  readonly retentionDays: number
  readonly model: string | null
  readonly caps: Caps
}

/** Reads all settings; throws one ParkError that names every missing or broken variable at once. */
export function readSettings(env: Record<string, string | undefined> = process.env): Settings {
  const broken: string[] = []
  const required = (name: string): string => {
    const value = env[name]?.trim()
    if (!value) broken.push(`${name} is not set`)
    return value ?? ''
  }
  const address = parseAddress(required(ENV.address))
  if (!address && env[ENV.address]) broken.push(`${ENV.address} is not a mail address`)
  const retentionDays = Number(env[ENV.retentionDays] ?? 180)
  if (!Number.isInteger(retentionDays) || retentionDays < 1)
    broken.push(`${ENV.retentionDays} is not a number of days`)
  const caps = readCaps(env[ENV.caps])
  if (!caps) broken.push(`${ENV.caps} is not a JSON object of known caps`)
  const table = required(ENV.table)
  const bucket = required(ENV.bucket)
  if (broken.length > 0 || !address || !caps) throw new ParkError(`settings: ${broken.join('; ')}`)
  return {
    table,
    bucket,
    address,
    mailDomain: domainOf(address),
    candidates: env[ENV.candidates] ?? '',
    senderDomains: list(env[ENV.senderDomains]),
    configurationSet: env[ENV.configurationSet] || null,
    retentionDays,
    model: env[ENV.model] || null,
    caps,
  }
}

function list(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter(Boolean)
}

/** Null for what no stack of ours writes: an unknown cap would silently be none. */
function readCaps(text: string | undefined): Caps | null {
  try {
    const given: unknown = JSON.parse(text || '{}')
    const entries = Object.entries(given as Record<string, unknown>)
    const known = entries.every(([name, value]) => Object.hasOwn(CAPS, name) && Number.isInteger(value))
    return known ? { ...CAPS, ...(given as Partial<Caps>) } : null
  } catch {
    return null
  }
}
