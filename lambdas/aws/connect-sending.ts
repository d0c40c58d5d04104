import { randomBytes } from 'node:crypto'
import { readSettings, type Settings } from '../env.ts'
import type { SendingPorts } from '../ports.ts'
import { connectHearing } from './connect-hearing.ts'
import { sesMailer } from './ses-mailer.ts'

/** The world as dispatch sees it: its bundle has no S3, and its role no raw mail. */
export function connectSending(settings: Settings = readSettings()): SendingPorts {
  return {
    ...connectHearing(settings),
    mailer: sesMailer(settings.configurationSet),
    random: randomBytes,
    settings,
  }
}
