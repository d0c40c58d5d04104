import { randomBytes } from 'node:crypto'
import { readSettings, type Settings } from '../env.ts'
import { log } from '../log.ts'
import type { Ports } from '../ports.ts'
import { dynamoStore } from './dynamo-store.ts'
import { s3RawMail } from './s3-raw-mail.ts'
import { sesMailer } from './ses-mailer.ts'

/** The world as Lambda sees it. Endpoints and credentials are the SDK's own environment. */
export function connect(settings: Settings = readSettings()): Ports {
  return {
    rawMail: s3RawMail(settings.bucket),
    store: dynamoStore(settings.table),
    mailer: sesMailer(settings.configurationSet),
    clock: Date.now,
    random: randomBytes,
    log,
    settings,
  }
}
