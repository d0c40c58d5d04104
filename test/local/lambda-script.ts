import { setTimeout as pause } from 'node:timers/promises'
import { answerCalls } from '../../lib/local/lambda-thread.ts'

let present = 0

/** Handlers that do what no handler should, for lambda-thread.test.ts. */
answerCalls({
  echo: async (event, context) => ({
    event,
    name: context.functionName,
    left: context.getRemainingTimeInMillis(),
  }),
  environment: async () => ({ ...process.env }),
  throws: async () => {
    throw new TypeError('a private word')
  },
  waits: async (event) => {
    await pause(100)
    return event
  },
  meets: async (event) => {
    const { guest, guests } = event as { guest: number; guests: number }
    present += 1
    while (present < guests) await pause(5)
    return guest
  },
  never: () => new Promise(() => {}),
  spins: async () => {
    for (;;);
  },
  dies: async () => process.exit(7),
  rejectsLater: async () => {
    setImmediate(() => {
      throw new RangeError('a private word')
    })
    await pause(1000)
  },
})
