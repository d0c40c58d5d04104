import type { Address } from '../../lambdas/address.ts'
import { SECOND } from '../../lambdas/limits.ts'
import { readAsText } from './plain-text.ts'
import { answers, newestAnswerTo } from './sent-folder.ts'
import type { LocalService } from './service.ts'
import { readSender, sendFile } from './smtp-client.ts'

/** A mail that failed is tried again later than this; nobody should look at an empty screen for so long. */
const PATIENCE = 30 * SECOND

/** Forwards a mail file to the running service over SMTP. Gives what the service answered, as plain text. */
export async function forwardFile(service: LocalService, address: Address, path: string): Promise<string> {
  const { from, messageId } = await readSender(path)
  const watch = watchService(service)
  try {
    const accepted = await sendFile(service.smtpPort, path, address)
    const how = await watch.settled(accepted.split(' ').at(-1) ?? '')
    if (how === 'late') return '(Not handled yet; the log says why, and it will be tried again)'
    const sent = watch
      .sent()
      .filter((mail) => (messageId ? answers(mail, messageId) : false) || watch.isTo(mail, from))
    if (sent.length > 0) return (await Promise.all(sent.map(plainText))).join('\n\n')
    if (how === 'dead-letter') return `(It could not be handled; it lies in ${service.folder.deadLetters})`
    const before = messageId ? await newestAnswerTo(service.folder, messageId) : null
    return before
      ? `(This mail was answered before:)\n\n${await plainText(before)}`
      : '(No answer; the log says why)'
  } catch (error) {
    return `(Not taken: ${(error as Error).message})`
  } finally {
    watch.end()
  }
}

/** Listens from before the mail is sent: its answer may be there before the 250 is. */
function watchService({ events }: LocalService) {
  const queued = new Map<string, string>()
  const ended = new Map<string, string>()
  const mails: { raw: Uint8Array; to: readonly string[] }[] = []
  let check = () => {}
  const accepted = (id: string, messageId: string) => {
    queued.set(id, messageId)
    check()
  }
  const settled = (messageId: string, how: string) => {
    ended.set(messageId, how)
    check()
  }
  const sent = (mail: { raw: Uint8Array; destinations: readonly string[] }) => {
    mails.push({ raw: mail.raw, to: mail.destinations })
  }
  events.on('accepted', accepted).on('settled', settled).on('sent', sent)
  return {
    /** Resolves when the mail has left the queue, or `late`. */
    settled: (id: string) =>
      new Promise<string>((resolve) => {
        setTimeout(resolve, PATIENCE, 'late').unref()
        check = () => {
          const how = ended.get(queued.get(id) ?? '')
          if (how) resolve(how)
        }
        check()
      }),
    sent: () => mails.map((mail) => mail.raw),
    isTo: (raw: Uint8Array, address: Address | null) =>
      mails.some((mail) => mail.raw === raw && address !== null && mail.to.includes(address)),
    end: () => void events.off('accepted', accepted).off('settled', settled).off('sent', sent),
  }
}

async function plainText(raw: Uint8Array): Promise<string> {
  return (await readAsText(raw)).text
}
