import { readSettings, type Settings } from '../env.ts'
import type { Ports } from '../ports.ts'
import { connectSending } from './connect-sending.ts'
import { s3RawMail } from './s3-raw-mail.ts'

/** The world as intake sees it. Endpoints and credentials are the SDK's own environment. */
export function connect(settings: Settings = readSettings()): Ports {
  return { ...connectSending(settings), rawMail: s3RawMail(settings.bucket) }
}
