import { randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Address } from '../../lambdas/address.ts'
import { CAPS } from '../../lambdas/limits.ts'
import type { Ports, Store } from '../../lambdas/ports.ts'

const CHUNK = 64 * 1024

/**
 * A world that answers from memory at once, so that what is measured is Afterword and not its neighbours. It knows what
 * a new invite asks of it, and nothing else: any other call is a mistake of the bench.
 */
export function memoryWorld(raw: () => Buffer): Ports {
  const store: Partial<Store> = {
    claimMail: async () => 'claimed',
    finishMail: async () => {},
    releaseMail: async () => {},
    takeSlot: async () => true,
    readCandidate: async () => ({ profile: null, interviews: [] }),
    getInterview: async () => null,
    putInterview: async () => true,
    findClosed: async () => new Map(),
  }
  return {
    rawMail: { open: async () => Readable.from(chunks(raw())), delete: async () => {} },
    store: store as Store,
    mailer: { answer: async () => 'id', sendOnce: async () => ({ kind: 'accepted', id: 'id' }) },
    clock: Date.now,
    random: randomBytes,
    log: { info: () => {}, error: () => {} },
    settings: {
      table: 'bench',
      bucket: 'bench',
      address: 'thanks@afterword.localhost' as Address,
      mailDomain: 'afterword.localhost',
      candidates: '*',
      senderDomains: [],
      configurationSet: null,
      retentionDays: 180,
      model: null,
      caps: CAPS,
    },
  }
}

/** SES's notification of one more mail, which it stored as `raw/bench<n>`. */
export function notification(
  n: number | string,
  bucket = 'bench',
  to = 'thanks@afterword.localhost',
): string {
  const pass = { status: 'PASS' }
  return JSON.stringify({
    notificationType: 'Received',
    mail: {
      timestamp: '2026-11-24T09:00:00.000Z',
      source: 'sam.okafor@mailbox.example',
      messageId: `bench${n}`,
      destination: [],
    },
    receipt: {
      timestamp: '2026-11-24T09:00:00.000Z',
      recipients: [to],
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      action: { type: 'S3', bucketName: bucket, objectKey: `raw/bench${n}` },
    },
  })
}

function* chunks(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK)
}
