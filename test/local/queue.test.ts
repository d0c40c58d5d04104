import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import type { SQSEvent } from 'aws-lambda'
import { type ConsumerRules, consume } from '../../lib/local/consumer.ts'
import { openDataFolder } from '../../lib/local/data-folder.ts'
import type { Invoke } from '../../lib/local/lambda-thread.ts'
import { openQueue, type Queue, type QueueRules } from '../../lib/local/queue.ts'
import { cleanUp, temporaryData, temporaryPath } from './temporary-folder.ts'

const RULES: QueueRules = { visibility: 100, maxReceiveCount: 5 }

type Folder = Awaited<ReturnType<typeof temporaryData>>

async function open(folder: Folder, rules: Partial<QueueRules> = {}): Promise<Queue> {
  const queue = await openQueue(folder, { ...RULES, ...rules })
  cleanUp(() => queue.close())
  return queue
}

function files(folder: Folder) {
  const list = (path: string) => readdirSync(path).length
  return {
    ready: list(join(folder.queue, 'ready')),
    inFlight: list(join(folder.queue, 'in-flight')),
    dead: list(folder.deadLetters),
  }
}

describe('the local queue', () => {
  test('gives a message to one receiver, counted, and forgets it once deleted', async () => {
    const folder = await temporaryData()
    const queue = await open(folder)
    const messageId = await queue.send('{"a":"ü"}')
    const [message] = await queue.receive(10)
    expect(message).toMatchObject({ messageId, body: '{"a":"ü"}', receiveCount: 1 })
    expect(files(folder)).toEqual({ ready: 0, inFlight: 1, dead: 0 })
    await queue.delete(message?.handle ?? '')
    expect(files(folder)).toEqual({ ready: 0, inFlight: 0, dead: 0 })
  })

  test('hides a received message for the visibility timeout and then gives it again', async () => {
    const queue = await open(await temporaryData(), { visibility: 150 })
    await queue.send('x')
    const began = Date.now()
    await queue.receive(1)
    const [again] = await queue.receive(1)
    expect(again?.receiveCount).toBe(2)
    expect(Date.now() - began).toBeGreaterThanOrEqual(145)
  })

  test('does not delete with the handle of an earlier receipt', async () => {
    const folder = await temporaryData()
    const queue = await open(folder, { visibility: 50 })
    await queue.send('x')
    const [first] = await queue.receive(1)
    const [second] = await queue.receive(1)
    await queue.delete(first?.handle ?? '')
    expect(files(folder).inFlight).toBe(1)
    await queue.delete(second?.handle ?? '')
    expect(files(folder).inFlight).toBe(0)
  })

  test('parks a message that was received the maximum number of times', async () => {
    const folder = await temporaryData()
    const settled: string[] = []
    const queue = await open(folder, {
      visibility: 10,
      maxReceiveCount: 3,
      onSettled: (_, how) => settled.push(how),
    })
    await queue.send('poison')
    for (const count of [1, 2, 3]) expect((await queue.receive(1))[0]?.receiveCount).toBe(count)
    const waiting = queue.receive(1)
    await pause(100)
    expect(files(folder)).toEqual({ ready: 0, inFlight: 0, dead: 1 })
    expect(settled).toEqual(['dead-letter'])
    queue.close()
    expect(await waiting).toEqual([])
  })

  test('keeps its messages and their counts over a restart', async () => {
    const folder = await temporaryData()
    const before = await open(folder, { visibility: 60_000 })
    await before.send('first')
    await before.send('second')
    await before.receive(1)
    before.close()
    const messages = await (await open(folder)).receive(10)
    expect(messages.map(({ body, receiveCount }) => [body, receiveCount])).toEqual([
      ['first', 2],
      ['second', 1],
    ])
  })

  test('takes back a dead letter that somebody moved into the folder of ready messages', async () => {
    const folder = await temporaryData()
    const queue = await open(folder, { visibility: 10, maxReceiveCount: 1 })
    await queue.send('poison')
    await queue.receive(1)
    const waiting = queue.receive(1)
    await pause(60)
    queue.close()
    await waiting
    const [name = ''] = readdirSync(folder.deadLetters)
    expect(JSON.parse(await readFile(join(folder.deadLetters, name), 'utf8')).body).toBe('poison')
    await rename(join(folder.deadLetters, name), join(folder.queue, 'ready', name))
    const [message] = await (await open(folder)).receive(1)
    expect(message).toMatchObject({ body: 'poison', receiveCount: 1 })
  })

  test('goes on when a message was removed by hand', async () => {
    const folder = await temporaryData()
    const queue = await open(folder)
    await queue.send('removed')
    await queue.send('kept')
    const [name = ''] = readdirSync(join(folder.queue, 'ready')).sort()
    await rename(join(folder.queue, 'ready', name), join(folder.path, 'elsewhere'))
    expect((await queue.receive(1))[0]?.body).toBe('kept')
  })

  test('loses no message to kill -9 at any moment, and has each in one state', async () => {
    const data = temporaryPath()
    const worker = new URL('queue-worker.ts', import.meta.url).pathname
    const said = { sent: new Set<string>(), deleting: new Set<string>(), deleted: new Set<string>() }
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, [worker, data], { stdio: ['ignore', 'pipe', 'inherit'] })
      let output = ''
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        output += text
      })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      await pause(20 + round * 17)
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('close', resolve))
      // The last line may be cut.
      for (const line of output.split('\n').slice(0, -1)) {
        const [what, id = ''] = line.split(' ')
        said[what as keyof typeof said].add(id)
      }
    }
    const folder = await openDataFolder(data)
    cleanUp(() => folder.release())
    const queue = await openQueue(folder, { visibility: 60_000, maxReceiveCount: 1000 })
    cleanUp(() => queue.close())
    const left = readdirSync(join(folder.queue, 'ready')).length
    const rest = await queue.receive(left)
    const ids = rest.map((message) => message.messageId)
    expect(said.deleted.size).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...said.sent].filter((id) => !said.deleting.has(id) && !ids.includes(id))).toEqual([])
    expect([...said.deleted].filter((id) => ids.includes(id))).toEqual([])
  })
})

describe('the consumer', () => {
  const rules: ConsumerRules = { batchSize: 10, concurrency: 1, onFault: () => {} }
  const batch = (...ids: string[]) => ({
    batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
  })

  async function run(
    handler: Invoke<SQSEvent>,
    bodies: readonly string[],
    changes: Partial<ConsumerRules> = {},
  ) {
    const folder = await temporaryData()
    const queue = await open(folder, { maxReceiveCount: 2, visibility: 60 })
    for (const body of bodies) await queue.send(body)
    const consumer = consume(queue, handler, { ...rules, ...changes })
    await pause(250)
    await consumer.stop()
    return files(folder)
  }

  test('deletes what the handler took', async () => {
    const seen: string[] = []
    const left = await run(
      async ({ Records }) => void seen.push(...Records.map((record) => record.body)),
      ['a', 'b'],
    )
    expect(seen).toEqual(['a', 'b'])
    expect(left).toEqual({ ready: 0, inFlight: 0, dead: 0 })
  })

  test('redelivers the failed record of a batch alone, and then parks it', async () => {
    const seen: string[] = []
    const left = await run(
      async ({ Records }) => {
        seen.push(...Records.map((record) => `${record.body}${record.attributes.ApproximateReceiveCount}`))
        return batch(...Records.filter((record) => record.body === 'bad').map((record) => record.messageId))
      },
      ['good', 'bad'],
    )
    expect(seen).toEqual(['good1', 'bad1', 'bad2'])
    expect(left).toEqual({ ready: 0, inFlight: 0, dead: 1 })
  })

  test('takes a handler that throws for a failure of the whole batch, and says so by name', async () => {
    const faults: string[] = []
    const left = await run(
      async () => {
        throw new TypeError('a private word')
      },
      ['a', 'b'],
      { onFault: (fault) => faults.push(fault) },
    )
    expect(left.dead).toBe(2)
    expect(new Set(faults)).toEqual(new Set(['TypeError']))
  })

  test('takes a failure that names no record of the batch for a failure of the whole batch', async () => {
    expect((await run(async () => batch('nobody'), ['a', 'b'])).dead).toBe(2)
  })

  test('ends only when the run under way has ended', async () => {
    const folder = await temporaryData()
    const queue = await open(folder, { visibility: 5000 })
    await queue.send('slow')
    let ended = false
    const consumer = consume(
      queue,
      async () => {
        await pause(150)
        ended = true
      },
      rules,
    )
    await pause(50)
    await consumer.stop()
    expect(ended).toBe(true)
    expect(files(folder)).toEqual({ ready: 0, inFlight: 0, dead: 0 })
  })
})
