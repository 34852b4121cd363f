import { type Assessor, loadAssessor } from '@staysharp/verdict'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Defaults, scanLines } from './scan-lines.ts'

let assessor: Assessor
beforeAll(async () => {
  assessor = await loadAssessor('2026-11-22')
})

async function scan(lines: readonly string[], defaults: Defaults = {}): Promise<unknown[]> {
  async function* input(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(lines.join('\n'))
  }
  let out = ''
  await scanLines(input(), assessor, defaults, {
    out: (line) => {
      out += line
    },
    ready: async () => undefined,
  })
  return out
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line))
}

const SCAM = 'Uw KBC-kaart vervalt vandaag. Verleng ze via https://kbc-kaart.top/verleng'

describe('one line in, one line out', () => {
  it('has the fields of the document, and no others', async () => {
    const [answer] = await scan([JSON.stringify({ id: 'a1', text: SCAM, country: 'BE' })])
    expect(answer).toEqual({
      id: 'a1',
      verdict: expect.stringMatching(/^(?:scam|suspicious|unclear|no-signs)$/u),
      risk: expect.any(Number),
      family: expect.anything(),
      institution: 'kbc',
      lang: 'nl',
      evidence: expect.arrayContaining([
        { code: 'link-lookalike', span: [SCAM.indexOf('https'), SCAM.length] },
      ]),
    })
  })

  it('keeps the order, and goes on behind every bad line', async () => {
    const answers = await scan([
      JSON.stringify({ id: 1, text: 'Tot straks!' }),
      'not json',
      '',
      '[]',
      'null',
      JSON.stringify({ id: 2 }),
      JSON.stringify({ text: 'no id' }),
      JSON.stringify({ id: 3, text: '   ' }),
      JSON.stringify({ id: 4, text: 'x '.repeat(20_000) }),
      JSON.stringify({ id: 5, text: '\u0001\u0002\u0003\u0004' }),
      JSON.stringify({ id: 6, text: 'y'.repeat(1_000_000) }),
      JSON.stringify({
        id: 7,
        text: 'Lone \ud83d half',
        sender: 5,
        channel: 'fax',
        country: 'Belgium',
      }),
    ])
    expect(answers).toMatchObject([
      { id: 1, verdict: expect.any(String) },
      { id: null, error: 'not-json' },
      { id: null, error: 'not-json' },
      { id: null, error: 'bad-fields' },
      { id: null, error: 'bad-fields' },
      { id: null, error: 'bad-fields' },
      { id: null, error: 'bad-fields' },
      { id: 3, error: 'empty' },
      { id: 4, error: 'too-long' },
      { id: 5, error: 'not-text' },
      { id: 6, error: 'too-long' },
      { id: 7, verdict: expect.any(String) },
    ])
  })

  it('a line longer than any is refused without being kept', async () => {
    const answers = await scan([
      `"${'z'.repeat(9_000_000)}"`,
      JSON.stringify({ id: 1, text: 'Hi' }),
    ])
    expect(answers).toMatchObject([{ id: null, error: 'too-long' }, { id: 1 }])
  })

  it('the command line stands in for what a line leaves out', async () => {
    const line = JSON.stringify({ id: 1, text: 'Bel mij even terug' })
    const [bare] = await scan([line])
    const [given] = await scan([line], { sender: 'KBC', country: 'BE' })
    expect(bare).toMatchObject({ institution: null })
    expect(given).toMatchObject({ institution: 'kbc' })
  })

  it('a bug in one line is told in its place, and thrown when all lines are through', async () => {
    const broken = Object.create(assessor) as Assessor
    broken.assess = (message) => {
      if (message.text === 'boom') throw new TypeError('geheim')
      return assessor.assess(message)
    }
    const lines = [
      { id: 1, text: 'boom' },
      { id: 2, text: 'Hallo' },
    ].map((each) => JSON.stringify(each))
    async function* input(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(lines.join('\n'))
    }
    const out: string[] = []
    const sink = { out: (line: string) => void out.push(line), ready: async () => undefined }
    await expect(scanLines(input(), broken, {}, sink)).rejects.toThrow(TypeError)
    expect(out.map((line): unknown => JSON.parse(line))).toMatchObject([
      { id: 1, error: 'internal' },
      { id: 2, verdict: expect.any(String) },
    ])
  })

  it('no error carries a word of the text', async () => {
    const answers = await scan(['geheim 1', '{"id": 1, "text": ["geheim"]}', '{"text":"geheim"}'])
    expect(JSON.stringify(answers)).not.toContain('geheim')
  })

  it('waits for whoever reads slowly', async () => {
    const events: string[] = []
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const id of [1, 2, 3]) {
        events.push(`read ${id}`)
        yield new TextEncoder().encode(`${JSON.stringify({ id, text: 'Hallo' })}\n`)
      }
    }
    await scanLines(
      input(),
      assessor,
      {},
      {
        out: () => events.push('written'),
        ready: async () => {
          events.push('ready')
        },
      },
    )
    expect(events.slice(0, 4)).toEqual(['read 1', 'written', 'ready', 'read 2'])
  })
})
