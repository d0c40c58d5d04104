import { readFileSync } from 'node:fs'
import { type Address, domainOf, parseAddress } from '../lambdas/address.ts'
import type { Caps } from '../lambdas/limits.ts'
import { checkSettings, type SettingsFile } from './settings-checks.ts'

/** What an operator decides. Read from `afterword.json`; docs/deploy.md explains each line. */
export interface DeploymentSettings {
  /** A subdomain of its own; its MX record points at SES. */
  readonly mailDomain: string
  /** Where candidates forward to; always at the mail domain. */
  readonly address: Address
  /** Who may use it: addresses and domains, or everybody with a proven sender. */
  readonly candidates: readonly string[] | 'anyone'
  /** Gets the alarms and, where a budget is set, the warnings about cost. */
  readonly alarmAddress: Address
  readonly region: string
  readonly rawMailDays: number
  /** Days that an interview is kept after its end. */
  readonly interviewDays: number
  readonly logDays: number
  /** Candidates' own domains that are verified in SES: notes leave from the candidate's own address. */
  readonly senderDomains: readonly string[]
  /** A Bedrock model id; null: notes are written without a model. */
  readonly model: string | null
  /** Given by id and name, because a look-up would make synth depend on the network and an account. */
  readonly hostedZone: { readonly id: string; readonly name: string } | null
  /** A rule set that is already active in the region; null: Afterword brings its own. */
  readonly receiptRuleSet: string | null
  /** False leaves out what emulators lack: SES receiving, its DNS records, log metrics and the budget. */
  readonly receiving: boolean
  /** Encrypts with a key of the account's own (about $1 a month) instead of keys that AWS holds. */
  readonly ownKey: boolean
  /** How many mails are read at the same time. Bounds what a flood can cost. */
  readonly concurrency: number
  /** US dollars a month for the whole account; 0: no budget. */
  readonly monthlyBudget: number
  /** Caps on what candidates may send, where they differ from lambdas/limits.ts. */
  readonly caps: Partial<Caps>
}

/** Everything that is wrong with the settings, in plain words, at once. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly mistakes: readonly string[]

  constructor(file: string, mistakes: readonly string[]) {
    super(`${file} needs attention:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`)
    this.mistakes = mistakes
  }
}

export function loadSettings(path: string): DeploymentSettings {
  return readSettings(readFile(path), path)
}

/** Checks what was parsed from the file `name` and fills in the defaults. Throws SettingsError. */
export function readSettings(file: unknown, name: string): DeploymentSettings {
  const mistakes = checkSettings(file)
  if (mistakes.length > 0) throw new SettingsError(name, mistakes)
  return withDefaults(file as SettingsFile)
}

function withDefaults(file: SettingsFile): DeploymentSettings {
  const address = parseAddress(file.address ?? `thanks@${file.mailDomain}`) as Address
  return {
    mailDomain: domainOf(address),
    address,
    candidates: file.candidates === 'anyone' ? 'anyone' : file.candidates.map((entry) => entry.toLowerCase()),
    alarmAddress: parseAddress(file.alarmAddress) as Address,
    region: file.region ?? 'us-east-1',
    rawMailDays: file.rawMailDays ?? 7,
    interviewDays: file.interviewDays ?? 180,
    logDays: file.logDays ?? 30,
    senderDomains: (file.senderDomains ?? []).map((domain) => domain.toLowerCase()),
    model: file.model ?? null,
    hostedZone: file.hostedZone ?? null,
    receiptRuleSet: file.receiptRuleSet ?? null,
    receiving: file.receiving ?? true,
    ownKey: file.ownKey ?? false,
    concurrency: file.concurrency ?? 5,
    monthlyBudget: file.monthlyBudget ?? 10,
    caps: file.caps ?? {},
  }
}

function readFile(path: string): unknown {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new SettingsError(path, [
      'the file is missing. Copy examples/minimal.json to afterword.json, then set in it mailDomain (a subdomain that ' +
        'only Afterword uses), candidates (who may forward invites) and alarmAddress (who hears of alarms). ' +
        'docs/deploy.md explains each line.',
    ])
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new SettingsError(path, [`it is not valid JSON: ${(cause as Error).message}`])
  }
}
