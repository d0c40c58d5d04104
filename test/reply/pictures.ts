/**
 * Renders drafts in Chromium, at the width of a phone and of a desk, in light and dark: `npx node test/reply/pictures.ts`.
 * The pictures go to docs/pictures/ and are looked at by people; no test compares them.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { writeAnswer } from '../../lambdas/reply/reply.ts'
import { ANSWERS, CONTEXT, DRAFT, GERMAN, PANEL, SERVICE } from './samples.ts'

const OUT = new URL('../../docs/pictures/', import.meta.url).pathname
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --hide-scrollbars --remote-debugging-port=0'

const PAGES = {
  draft: await htmlOf(DRAFT, 'en'),
  panel: await htmlOf(PANEL, 'en'),
  entwurf: await htmlOf(GERMAN, 'de'),
  ...(process.argv.includes('--all') ? Object.fromEntries(await Promise.all(others())) : {}),
}
const SIZES = [
  { name: 'phone', width: 390, scale: 1.5 },
  { name: 'desk', width: 1200, scale: 1 },
]

async function htmlOf(answer: (typeof ANSWERS)[number], language: 'en' | 'de'): Promise<string> {
  const { raw } = await writeAnswer(answer, { ...CONTEXT, language }, SERVICE)
  return (await PostalMime.parse(raw)).html ?? ''
}

/** One page of every other kind of answer, with `--all`. */
function others(): Promise<[string, string]>[] {
  const first = new Map(ANSWERS.filter(({ kind }) => kind !== 'draft').map((answer) => [answer.kind, answer]))
  return [...first].map(
    async ([kind, answer]): Promise<[string, string]> => [kind, await htmlOf(answer, 'en')],
  )
}

/** The DevTools protocol over a socket: all that is needed of it. */
async function connect(
  url: string,
): Promise<(method: string, params?: object) => Promise<Record<string, never>>> {
  const socket = new WebSocket(url)
  const waiting = new Map<number, (answer: { result: Record<string, never> }) => void>()
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }))
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
  })
  let id = 0
  return async (method, params = {}) => {
    id += 1
    const answered = new Promise<{ result: Record<string, never> }>((resolve) => waiting.set(id, resolve))
    socket.send(JSON.stringify({ id, method, params }))
    return (await answered).result
  }
}

async function start(profile: string): Promise<{ browser: ChildProcess; port: string }> {
  const browser = spawn(CHROMIUM, [...FLAGS.split(' '), `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
  })
  for (let i = 0; i < 100; i += 1) {
    const file = await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => null)
    if (file) return { browser, port: file.split('\n')[0] ?? '' }
    await sleep(100)
  }
  throw new Error('Chromium did not start')
}

const profile = await mkdtemp(join(tmpdir(), 'pictures-'))
const { browser, port } = await start(profile)
const [target] = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as {
  webSocketDebuggerUrl: string
}[]
const send = await connect(target?.webSocketDebuggerUrl ?? '')
await mkdir(OUT, { recursive: true })
await send('Page.enable')
for (const [name, html] of Object.entries(PAGES)) {
  for (const { name: size, width, scale } of SIZES) {
    for (const scheme of ['light', 'dark']) {
      await send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 200,
        deviceScaleFactor: scale,
        mobile: width < 500,
      })
      await send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: scheme }],
      })
      const { frameTree } = (await send('Page.getFrameTree')) as unknown as {
        frameTree: { frame: { id: string } }
      }
      await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html })
      await sleep(50)
      const { data } = (await send('Page.captureScreenshot', {
        captureBeyondViewport: true,
        format: 'png',
      })) as unknown as { data: string }
      await writeFile(join(OUT, `${name}-${size}-${scheme}.png`), Buffer.from(data, 'base64'))
    }
  }
}
browser.kill()
await new Promise((resolve) => browser.once('exit', resolve))
await rm(profile, { recursive: true, force: true })
