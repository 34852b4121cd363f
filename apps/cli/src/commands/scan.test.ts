import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { syntheticNumber } from '@staysharp/countries'
import { locales } from '@staysharp/messages'
import { afterAll, describe, expect, it } from 'vitest'
import { createProgram } from '../program.ts'
import { runProgram } from '../run-program.ts'
import { widthOf } from '../terminal/wrap.ts'
import { listeningTerminal } from '../testing/listening-terminal.ts'

const work = mkdtempSync(join(tmpdir(), 'staysharp-scan-'))
afterAll(() => rmSync(work, { recursive: true }))

type Options = Parameters<typeof listeningTerminal>[0]

async function scan(
  typed: string | Uint8Array,
  args: readonly string[] = [],
  options: Options = {},
) {
  const terminal = listeningTerminal({ typed, ...options })
  const code = await runProgram(createProgram(terminal), ['scan', '-', ...args], terminal)
  return { code, ...terminal.printed() }
}

const SCAM = 'Uw KBC-kaart vervalt vandaag. Verleng ze via https://kbc-kaart.top/verleng'
const CHAT = `12/03/2026, 14:28 - Nele: Dag mama, mijn gsm is kapot, dit is mijn nieuwe nummer
12/03/2026, 14:30 - Nele: Kan je dringend een factuur voor mij betalen?
12/03/2026, 14:31 - Nele: Het is 1.250 euro, ik betaal je morgen terug
`

describe('one message', () => {
  it('gives a report: marked text, reasons, links, who it claims to be, what to do', async () => {
    const { code, out, err } = await scan(SCAM, ['--sender', 'KBC', '--country', 'BE'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    for (const part of [
      'Sender: KBC',
      'This is very probably a scam',
      '«hxxps://kbc-kaart[.]top/verleng»[',
      '[1]',
      'Imitates KBC',
      '016 432 000',
      'Do not use the link in the message.',
      'suspicious@safeonweb.be',
    ]) {
      expect(out).toContain(part)
    }
    expect(out).not.toMatch(/https:\/\/kbc-kaart/u)
  })

  it.each(locales)('in %s, within the width, with nothing left to fill in', async (locale) => {
    for (const columns of [40, 72]) {
      const { code, out } = await scan(SCAM, ['--language', locale, '--country', 'BE'], {
        page: { columns, colour: false },
      })
      expect(code).toBe(0)
      // What stands in braces was to be filled in.
      expect(out).not.toMatch(/\{\w+\}|undefined|[^\P{Cc}\n]/u)
      for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns)
    }
  })

  it('speaks the language of the terminal, and English where it is none of ours', async () => {
    expect((await scan(SCAM, [], { env: { LANG: 'nl_BE.UTF-8' } })).out).toContain('oplichting')
    expect((await scan(SCAM, [], { env: { LANG: 'pt_PT.UTF-8' } })).out).toContain('scam')
  })

  it('has colours only where they belong', async () => {
    const { out } = await scan(SCAM, [], { page: { columns: 80, colour: true } })
    expect(out).toContain('\u001b[1;31mThis is')
    expect((await scan(SCAM)).out).not.toContain('\u001b')
  })

  it('never says safe, and says what finding nothing means', async () => {
    const { code, out } = await scan('Tot straks, ik breng brood mee!', ['--country', 'BE'])
    expect(code).toBe(0)
    expect(out).toMatch(/does not prove|cannot tell/u)
    expect(out).not.toMatch(/\bsafe\b/iu)
  })

  it('shows what would steer the terminal, or hides in the text, as its code', async () => {
    const text = `${SCAM} \u202egnp.exe \u200b\u200b ${'x '.repeat(50)} \u001b]0;title`
    const { out } = await scan(text, ['--sender', 'K\u202eBC'])
    expect(out).toContain('<U+202E>')
    expect(out).toContain('<U+001B>')
    expect(out).not.toMatch(/[\u202e\u200b]|[^\P{Cc}\n]/u)
    const json = await scan(text, ['--json'])
    expect(json.out).not.toMatch(/[\u202e\u200b]|[^\P{Cc}\n]/u)
    expect(JSON.parse(json.out).messages[0].text).toBe(text)
  })

  it('a call gets the advice for calls', async () => {
    const mobile = syntheticNumber('BE', 1, 0).e164
    const { out } = await scan(
      `Beller: met de fraudedienst van KBC.\n\nIk: ja?\n\nBeller: lees de code voor. Bel ${mobile}`,
      ['--channel', 'call', '--country', 'BE'],
    )
    expect(out).toContain('Do not use the number in the message.')
    expect(out).toMatch(/Hang up/u)
  })

  it('other countries get their own contacts, unknown ones the general advice', async () => {
    expect((await scan(SCAM, ['--country', 'fr'])).out).toContain('33700')
    expect((await scan(SCAM, ['--country', 'AQ'])).out).toMatch(/Keep the message/u)
  })
})

describe('several messages', () => {
  it('give counts, the worst first, and the worst in full', async () => {
    const file = join(work, 'chat.txt')
    writeFileSync(file, CHAT)
    const terminal = listeningTerminal()
    const code = await runProgram(
      createProgram(terminal),
      ['scan', file, '--country', 'BE'],
      terminal,
    )
    const { out } = terminal.printed()
    expect(code).toBe(0)
    expect(out).toMatch(/Messages read: 3\. scam \d/u)
    expect(out).toContain('The worst first:')
    // A story told in three messages is read as one, too.
    expect(out).toMatch(/── Message (?:1-)?\d of 3/u)
    expect(out).toContain('2026-03-12 14:28 Nele')
  })

  it('as JSON: every message in order, with places in its own text', async () => {
    const { out } = await scan(CHAT, ['--json', '--country', 'BE'])
    const answer = JSON.parse(out)
    expect(answer.source).toMatchObject({ messages: 3, guessed: false })
    expect(answer.messages.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3])
    expect(answer.together).toMatchObject([{ number: 1, last: 3, verdict: 'scam' }])
    const counted = Object.values(answer.counts as Record<string, number>)
    expect(counted.reduce((sum, count) => sum + count)).toBe(3)
    for (const { text, evidence } of answer.messages) {
      for (const { span } of evidence) expect(span[1]).toBeLessThanOrEqual(text.length)
    }
  })

  it('without a sign say so, and do not say that they are genuine', async () => {
    const { out } = await scan('Tot straks!\n---\nIk breng brood mee\n---\nOké, tot dan', [
      '--country',
      'BE',
    ])
    expect(out).toMatch(/does not prove|The worst first/u)
  })

  it('cut at blank lines: says so, and how to tell otherwise', async () => {
    const text = 'Dag Jan, alles goed?\n\nKom je morgen eten?\n\nNeem brood mee.'
    expect((await scan(text)).out).toContain('--sender')
    expect((await scan(text, ['--sender', 'Mama'])).out).not.toContain('Messages read')
  })
})

describe('what cannot be judged: exit code 1, one sentence, none of its words', () => {
  it.each([
    ['nothing', ''],
    ['blank', ' \n\t\n'],
    ['binary', Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256)],
    ['a web page', '<!doctype html><p>geheim</p>'],
    ['a PDF', '%PDF-1.7 geheim'],
    ['a damaged picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['a megabyte', 'geheim '.repeat(150_000)],
  ])('%s', async (_, typed) => {
    const { code, out, err } = await scan(typed)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^\S.*\.\n$/u)
    expect(err).not.toContain('geheim')
    const json = await scan(typed, ['--json'])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toEqual({
      error: { code: expect.any(String), message: expect.any(String) },
    })
  })

  it('ten thousand links in many messages are judged', async () => {
    const links = Array.from({ length: 10_000 }, (_, at) => `https://a${at}.kbc-login.top/x`)
    const messages = Array.from({ length: 20 }, (_, at) =>
      links.slice(at * 500, at * 500 + 500).join(' '),
    )
    const { code, out } = await scan(messages.join('\n---\n'), ['--country', 'BE'])
    expect(code).toBe(0)
    expect(out).not.toMatch(/https?:\/\/a\d/u)
    expect(out.length).toBeLessThan(20_000)
  })
})

describe('called in a wrong way: exit code 2', () => {
  it.each([
    [['--channel', 'fax']],
    [['--language', 'pt']],
    [['--country', 'Belgium']],
    [['--json', '--jsonl']],
    [['second-file']],
  ])('%j', async (args) => {
    const { code, out } = await scan('x', args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })

  it('a file that is not there, or a folder', async () => {
    const terminal = listeningTerminal()
    for (const file of [join(work, 'nowhere'), work]) {
      expect(await runProgram(createProgram(terminal), ['scan', file], terminal)).toBe(2)
    }
  })
})
