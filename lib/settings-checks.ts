import { parseAddress } from '../lambdas/address.ts'
import { CAPS, type Caps } from '../lambdas/limits.ts'
import { candidatesMistake, isAt, isDomain, mailDomainMistake } from './settings-domains.ts'

/** `afterword.json` as it is written, once `checkSettings` found nothing wrong. */
export interface SettingsFile {
  mailDomain: string
  candidates: string[] | 'anyone'
  alarmAddress: string
  address?: string
  region?: string
  rawMailDays?: number
  interviewDays?: number
  logDays?: number
  senderDomains?: string[]
  model?: string
  hostedZone?: { id: string; name: string }
  receiptRuleSet?: string
  receiving?: boolean
  ownKey?: boolean
  concurrency?: number
  monthlyBudget?: number
  caps?: Partial<Caps>
}

/**
 * Where SES takes mail in, as a public third-party list has it; the authority, which we could not read, is "Email
 * receiving endpoints" in docs.aws.amazon.com/general/latest/gr/ses.html. A region that is missing here costs its operator
 * one line; a region that cannot receive costs an evening.
 */
const RECEIVING_REGIONS = [
  ...['us-east-1', 'us-east-2', 'us-west-2', 'ca-central-1', 'eu-west-1', 'eu-west-2', 'eu-central-1'],
  ...['ap-northeast-1', 'ap-southeast-1', 'ap-southeast-2', 'ap-southeast-3'],
]

/** The values that CloudWatch Logs takes, up to two years. */
const LOG_DAYS = [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731]

type Check = (value: unknown, file: Record<string, unknown>) => string | null
interface Rule {
  /** What to write where it must be chosen and is not there. */
  readonly choose?: string
  readonly check: Check
}

const RULES: Record<keyof SettingsFile, Rule> = {
  mailDomain: {
    choose: 'a subdomain that only Afterword uses, such as "interviews.example.com"',
    check: mailDomainMistake,
  },
  candidates: {
    choose: 'who may forward invites, such as ["me@example.com", "students.example.edu"], or "anyone"',
    check: (value, { mailDomain }) => candidatesMistake(value, mailDomain),
  },
  alarmAddress: {
    choose: 'the mail address of whoever looks after the service',
    check: (value, { mailDomain }) =>
      address(value) ??
      (isAt(value as string, mailDomain) ? 'is at the mail domain, whose mail only Afterword gets' : null),
  },
  address: {
    check: (value, file) =>
      address(value) ??
      (isDomain(file.mailDomain) && !String(value).toLowerCase().endsWith(`@${file.mailDomain.toLowerCase()}`)
        ? `must be at the mail domain, such as "thanks@${file.mailDomain}"`
        : null),
  },
  region: {
    check: (value, file) => {
      if (typeof value !== 'string' || !/^[a-z]{2}(-[a-z]+)+-\d$/.test(value))
        return 'is not an AWS region such as "us-east-1"'
      if (file.receiving === false || RECEIVING_REGIONS.includes(value)) return null
      return `"${value}" is not known to receive mail. Choose one of ${RECEIVING_REGIONS.join(', ')}`
    },
  },
  rawMailDays: { check: wholeNumber(1, 30, 'days') },
  interviewDays: { check: wholeNumber(1, 3650, 'days') },
  logDays: {
    check: (value) =>
      LOG_DAYS.includes(value as number) ? null : `must be one of ${LOG_DAYS.join(', ')} (days)`,
  },
  senderDomains: {
    check: (value) =>
      Array.isArray(value) && value.every(isDomain)
        ? null
        : 'must be a list of domain names, such as ["example.com"]',
  },
  model: {
    check: (value) =>
      typeof value === 'string' && /^[a-z0-9][a-z0-9.:-]{2,127}$/.test(value)
        ? null
        : 'is not a Bedrock model id; leave the line out to write notes without a model',
  },
  hostedZone: { check: hostedZone },
  receiptRuleSet: {
    check: (value) =>
      typeof value === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(value)
        ? null
        : 'is not the name of a receipt rule set (letters, digits, - _ .)',
  },
  receiving: { check: trueOrFalse },
  ownKey: { check: trueOrFalse },
  concurrency: { check: wholeNumber(2, 1000, 'mails at the same time') },
  monthlyBudget: { check: wholeNumber(0, 1_000_000, 'US dollars') },
  caps: { check: caps },
}

/** Every mistake, each as one sentence that begins with the setting's name. Empty where there is none. */
export function checkSettings(file: unknown): string[] {
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    return ['it must hold one JSON object']
  const values = file as Record<string, unknown>
  const unknown = Object.keys(values)
    .filter((name) => !name.startsWith('$') && !Object.hasOwn(RULES, name))
    .map((name) => `${name} is not a setting. There are: ${Object.keys(RULES).join(', ')}`)
  const wrong = Object.entries(RULES).flatMap(([name, rule]) => {
    if (values[name] === undefined) return rule.choose ? [`${name} must be chosen: ${rule.choose}`] : []
    const mistake = rule.check(values[name], values)
    return mistake ? [`${name} ${mistake}`] : []
  })
  return [...wrong, ...unknown]
}

function caps(value: unknown): string | null {
  const names = Object.keys(CAPS).join(', ')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return `must be an object of caps, such as {"invitesPerCandidatePerDay": 50}. There are: ${names}`
  const odd = Object.entries(value).filter(([name, cap]) => !(name in CAPS) || !isCap(cap))
  return odd.length === 0
    ? null
    : `has ${odd.map(([name]) => name).join(', ')}; a cap is a whole number from 1 to 10,000, one of ${names}`
}

function isCap(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 10_000
}

function address(value: unknown): string | null {
  return typeof value === 'string' && parseAddress(value) ? null : 'is not a mail address'
}

function hostedZone(value: unknown, file: Record<string, unknown>): string | null {
  const zone = value as { id?: unknown; name?: unknown } | null
  if (typeof zone?.id !== 'string' || !/^Z[A-Z0-9]{5,31}$/.test(zone.id) || !isDomain(zone.name)) {
    return 'must hold id and name, such as {"id": "Z0123456789ABCDEF", "name": "example.com"}'
  }
  const domain = isDomain(file.mailDomain) ? file.mailDomain.toLowerCase() : null
  const name = zone.name.toLowerCase()
  if (domain === null || domain === name || domain.endsWith(`.${name}`)) return null
  return `"${zone.name}" does not hold ${domain}; records there would never be found`
}

function wholeNumber(from: number, to: number, unit: string): Check {
  return (value) =>
    Number.isInteger(value) && (value as number) >= from && (value as number) <= to
      ? null
      : `must be a whole number from ${from} to ${to} (${unit})`
}

function trueOrFalse(value: unknown): string | null {
  return typeof value === 'boolean' ? null : 'must be true or false, without quotation marks'
}
