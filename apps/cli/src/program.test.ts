import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createProgram } from './program.ts'
import { runProgram } from './run-program.ts'
import { listeningTerminal } from './testing/listening-terminal.ts'

async function run(...args: string[]) {
  const terminal = listeningTerminal()
  const code = await runProgram(createProgram(terminal), args, terminal)
  return { code, ...terminal.printed() }
}

const commands = createProgram(listeningTerminal()).commands

describe('a newcomer finds their way', () => {
  it('help of the program and of every command shows examples and ends well', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('staysharp seal leak.csv'),
    })
    for (const command of commands) {
      const { code, out } = await run(command.name(), '--help')
      expect(code).toBe(0)
      expect(out).toContain('Examples:')
      expect(out).toContain(`staysharp ${command.name()}`)
    }
  })

  it('every command and option is in docs/cli.md, and nothing else is', () => {
    const text = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')
    const rows = text.split('\n').filter((line) => /^\| `[a-z]+/u.test(line))
    const documented = rows.map((row) => {
      const options = [...(row.split('|')[3]?.matchAll(/`(--[\w-]+)`/gu) ?? [])].map(
        (match) => match[1],
      )
      return [/`([a-z]+(?: [a-z]+)?)/u.exec(row)?.[1], options.sort()]
    })
    const named = commands.flatMap((command) =>
      command.commands.length === 0
        ? [{ name: command.name(), command }]
        : command.commands.map((sub) => ({
            name: `${command.name()} ${sub.name()}`,
            command: sub,
          })),
    )
    const real = named.map(({ name, command }) => [
      name,
      command.options
        .map((option) => option.long)
        .filter((long) => long !== '--help')
        .sort(),
    ])
    expect(documented.sort()).toEqual(real.sort())
  })
})

describe('called in a wrong way: exit code 2 and a hint', () => {
  it.each([
    [[]],
    [['nonsense']],
    [['check']],
    [['check', '--bogus', 'x']],
    [['check', 'not a number']],
    [['check', '0470', '--country', 'XX']],
    [['check', '+3200', '--server', 'ftp://x']],
    [['check', '+15005550006', '--signer', 'short']],
    [['seal']],
    [['seal', 'x.csv', '--incident', 'Bad Id', '--title', 't', '--country', 'BE']],
    [['seal', 'x.csv', '--incident', 'abc', '--title', 't', '--country', 'BE', '--bits', '99']],
    [['synth', '--country', 'BE', '--count', 'many', '--seed', '1']],
    [['synth', '--country', 'AQ', '--count', '1', '--seed', '1']],
    [['synth', '--country', 'BE', '--count', '1', '--seed', '1', '--format', 'xls']],
    [['key', '--epoch', '../up']],
    [['serve', '--port', '99999999']],
  ])('staysharp %j', async (args) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toMatch(/staysharp/u)
  })

  it.each([
    [['0000000001']],
    [['someone@example.org']],
    [['check', '--number=0000000001']],
    [['check', '0470', '00', '00', '0', 'x1']],
    [['key', '0470', '00', '00', '01']],
    [['seal', 'x', '--bits', '0000000001', '--incident', 'abc', '--title', 't', '--country', 'BE']],
  ])('what was typed in a wrong place is not repeated: %j', async (args) => {
    const { code, out, err } = await run(...args)
    expect(code).toBe(2)
    expect(out + err).not.toMatch(/0000|0470|someone/u)
  })

  it('a refused number is not repeated', async () => {
    const { out, err } = await run('check', '0470 this is secret 12')
    expect(out + err).not.toContain('secret')
  })
})

describe('failures: exit code 1 and one sentence', () => {
  it('sealing without keys says how to make them', async () => {
    const { code, err } = await run(
      'seal',
      'x.csv',
      '--incident',
      'abc',
      '--title',
      't',
      '--country',
      'BE',
      '--keys',
      '/nonexistent',
    )
    expect(code).toBe(1)
    expect(err).toContain('staysharp key')
  })

  it('a service that is not there is said to be out of reach', async () => {
    const { code, err } = await run('check', '+15005550006', '--server', 'http://127.0.0.1:9')
    expect(code).toBe(1)
    expect(err).toContain('cannot be reached')
    const json = await run('check', '+15005550006', '--server', 'http://127.0.0.1:9', '--json')
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toEqual({
      error: { code: 'offline', message: expect.any(String) },
      mode: 'quick',
      receipt: expect.any(Array),
    })
  })

  it('a bug shows where it happened, but not its own words', async () => {
    const terminal = listeningTerminal()
    const program = createProgram(terminal)
    program.command('broken').action(() => {
      throw new TypeError('secret input quoted')
    })
    expect(await runProgram(program, ['broken'], terminal)).toBe(1)
    expect(terminal.printed().err).toContain('This is a bug in Staysharp')
    expect(terminal.printed().err).not.toContain('secret')
  })
})
