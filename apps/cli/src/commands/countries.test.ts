import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createProgram } from '../program.ts'
import { runProgram } from '../run-program.ts'
import { listeningTerminal } from '../testing/listening-terminal.ts'

const PACKS = fileURLToPath(new URL('../../../../packages/countries/src/packs', import.meta.url))
const TEMPLATE = fileURLToPath(new URL('../../../../packages/countries/template', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'staysharp-countries-'))
afterAll(() => rmSync(work, { recursive: true }))

async function run(args: readonly string[], day = '2026-11-22') {
  const terminal = listeningTerminal()
  const on = { ...terminal, now: () => new Date(`${day}T10:00:00Z`) }
  const code = await runProgram(createProgram(on), ['countries', ...args], on)
  return { code, ...terminal.printed() }
}

describe('staysharp countries validate', () => {
  it('our own packs and guides are without a fault', async () => {
    const { code, out, err } = await run(['validate'])
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toMatch(/^\d+ files: 0 errors, 0 gaps\.\n$/u)
  })

  it('a planted fault is named with file, line, field and remedy: exit code 1', async () => {
    const pack = join(work, 'be')
    cpSync(join(PACKS, 'be'), pack, { recursive: true })
    const contacts = join(pack, 'contacts.json')
    const text = readFileSync(contacts, 'utf8')
    writeFileSync(contacts, text.replace('"078 170 170"', '"078 170"'))
    const { code, out } = await run(['validate', pack])
    expect(code).toBe(1)
    expect(out).toMatch(
      /be\/contacts\.json:\d+ \[0\]\.phones\[0\]\.value\n.*not a complete number/u,
    )
    const json = await run(['validate', work, '--json'])
    expect(JSON.parse(json.out).problems[0]).toMatchObject({ code: 'bad-phone', level: 'error' })
  })

  it('the template says for every line what belongs there', async () => {
    const { code, out } = await run(['validate', TEMPLATE])
    expect(code).toBe(1)
    expect(out).toMatch(/contacts\.json:\d+ \[0\]\.phones\[0\]\.value\n/u)
    expect(out).toContain('Write the number as people dial it')
  })

  it('a folder that is not there, or holds no pack, is bad usage', async () => {
    expect((await run(['validate', join(work, 'nowhere')])).code).toBe(2)
    expect((await run(['validate', fileURLToPath(new URL('.', import.meta.url))])).code).toBe(2)
  })
})

describe('staysharp countries review', () => {
  it('lists what falls due, and fails when something shown to the public is overdue', async () => {
    expect(await run(['review', '--within', '30d'])).toMatchObject({ code: 0, out: '' })
    const soon = await run(['review', '--within', '200'], '2027-05-22')
    expect(soon).toMatchObject({ out: expect.stringContaining('2027-05-22 due verified') })
    const late = await run(['review', '--json'], '2027-05-23')
    expect(late.code).toBe(1)
    const { overdue, due } = JSON.parse(late.out)
    expect(overdue).toBeGreaterThan(50)
    expect(due[0]).toMatchObject({ overdue: true, file: expect.stringContaining('packs/be') })
  })

  it.each(['soon', '', '-1'])('--within %j is bad usage', async (within) => {
    expect((await run(['review', `--within=${within}`])).code).toBe(2)
  })
})

describe('staysharp countries show', () => {
  it('what the public sees, with source and date', async () => {
    const { code, out } = await run(['show', 'be'])
    expect(code).toBe(0)
    expect(out).toContain('Belgium (BE)')
    expect(out).toContain('078 170 170  (2026-11-22, https://')
    expect(out).not.toContain('070 344 344')
    const json = JSON.parse((await run(['show', 'BE', '--json'])).out)
    expect(json).toMatchObject({ country: 'BE', known: true, institutions: 142, policeZones: 176 })
  })

  it('a country without a pack leads to the general answers', async () => {
    const { code, out } = await run(['show', 'AQ'])
    expect(code).toBe(0)
    expect(out).toContain('There is no pack for AQ yet')
    expect(out).toContain('eu112')
  })

  it('what is no country code is bad usage', async () => {
    expect((await run(['show', 'Belgium'])).code).toBe(2)
    expect((await run([])).code).toBe(2)
    expect((await run(['nonsense'])).code).toBe(2)
  })
})
