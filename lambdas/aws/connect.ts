import { readSettings, type Settings } from '../env.ts'
import type { Ports, Writer } from '../ports.ts'
import { connectSending } from './connect-sending.ts'
import { s3RawMail } from './s3-raw-mail.ts'

/** The world as intake sees it. Endpoints and credentials are the SDK's own environment. */
export function connect(settings: Settings = readSettings()): Ports {
  const { model } = settings
  return {
    ...connectSending(settings),
    rawMail: s3RawMail(settings.bucket),
    ...(model !== null && { writer: writerOf(model) }),
  }
}

/** Loaded with the first question. It is in the bundle of a stack with a model alone (lib/bundle/bundle.ts). */
function writerOf(model: string): Writer {
  const load = async () => (await import('./bedrock-writer.ts')).bedrockWriter(model)
  let loading: Promise<Writer | null> | null = null
  return {
    async rewrite(brief, ms) {
      // Who sets the variable by hand has no such file, and gets the notes of the rules all the same.
      loading ??= load().catch(() => null)
      return (await loading)?.rewrite(brief, ms) ?? { kind: 'failed', reason: 'not-bundled' }
    },
  }
}
