/** `staysharp scan` as a process of its own: streams, pipes that end, signals, and no network. */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { chatPage } from '../testing/chat-page.ts'
import { startCamera } from '../testing/screenshot.ts'
import { type StaysharpProcess, staysharp } from '../testing/staysharp-process.ts'

const CLOSED = {
  NODE_OPTIONS: `--import ${new URL('../testing/closed-network.ts', import.meta.url).href}`,
}
const work = mkdtempSync(join(tmpdir(), 'staysharp-scan-'))
afterAll(() => rmSync(work, { recursive: true }))

const line = (id: number): string =>
  `${JSON.stringify({ id, text: `Pakje ${id} wacht. Betaal 1,99 via https://pakje-${id}.top/x`, country: 'BE' })}\n`

function scan(...args: readonly string[]): StaysharpProcess {
  const started = staysharp(['scan', ...args], CLOSED)
  // Whoever ends early closes our pipe; that is what some of these are about.
  started.child.stdin?.on('error', () => undefined)
  return started
}

describe('without a network', () => {
  it('a message is judged', async () => {
    const { child, finished } = scan('-', '--country', 'BE')
    child.stdin?.end('Uw KBC-kaart vervalt. Verleng via https://kbc-kaart.top')
    expect(await finished).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('hxxps'),
    })
  })

  it('lines are judged', async () => {
    const { child, finished } = scan('-', '--jsonl')
    child.stdin?.end(`${line(1)}rubbish\n${line(2)}`)
    const { code, out, err } = await finished
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      out
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).id),
    ).toEqual([1, null, 2])
  })

  it('a screenshot is read and judged', async () => {
    const camera = await startCamera()
    const text = 'Uw pakket wacht. Betaal 1,99 euro via https://bpost-pakje.top/betaal'
    const file = join(work, 'screenshot.png')
    writeFileSync(file, await camera.shoot(chatPage('light', [{ text, time: '14:28' }])))
    await camera.close()
    const { code, out } = await scan(file, '--json', '--country', 'BE').finished
    expect(code).toBe(0)
    const { source, messages } = JSON.parse(out)
    expect(source).toMatchObject({ format: 'picture', messages: 1 })
    expect(messages[0]).toMatchObject({ links: [{ host: 'bpost-pakje.top' }] })
  })

  it('the closed network is closed', async () => {
    const { finished } = staysharp(
      ['check', '+15005550006', '--server', 'http://127.0.0.1:9'],
      CLOSED,
    )
    expect((await finished).code).toBe(99)
  })
})

describe('a stream', () => {
  it('is answered line by line while it is still coming', async () => {
    const { child, says, finished } = scan('-', '--jsonl')
    child.stdin?.write(line(1))
    await says(/"id":1,/u)
    child.stdin?.write(line(2))
    await says(/"id":2,/u)
    child.stdin?.end()
    expect((await finished).code).toBe(0)
  })

  it('waits for a slow reader, and keeps every line in order', async () => {
    const file = join(work, 'lines.jsonl')
    writeFileSync(file, Array.from({ length: 3000 }, (_, at) => line(at)).join(''))
    const { child, finished } = scan(file, '--jsonl')
    child.stdout?.pause()
    await new Promise((resolve) => setTimeout(resolve, 3000))
    // Held by the full pipe: it neither ended nor kept the rest in its memory.
    expect(child.exitCode).toBeNull()
    child.stdout?.resume()
    const { code, out } = await finished
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).id),
    ).toEqual([...Array(3000).keys()])
  })

  it('ends well when its reader has enough', async () => {
    const file = join(work, 'many.jsonl')
    writeFileSync(file, Array.from({ length: 3000 }, (_, at) => line(at)).join(''))
    const { child, finished, says } = scan(file, '--jsonl')
    await says(/"id":0,/u)
    child.stdout?.destroy()
    expect(await finished).toMatchObject({ code: 0, err: '' })
  })

  it('stops at Ctrl-C with whole lines written', async () => {
    const { child, says, printed } = scan('-', '--jsonl')
    child.stdin?.write(Array.from({ length: 2000 }, (_, at) => line(at)).join(''))
    await says(/"id":20,/u)
    child.kill('SIGINT')
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGINT')
    const lines = printed().split('\n').slice(0, 20)
    expect(lines.map((each) => JSON.parse(each).id)).toEqual([...Array(20).keys()])
  })
})
