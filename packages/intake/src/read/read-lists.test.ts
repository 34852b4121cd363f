import { join } from 'node:path'
import { parsePhone } from '@staysharp/core'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { e164, failureOf, fileOf, freshFolder, national, nationals } from '../fixtures.ts'
import { synthRows } from '../synth/synth-rows.ts'
import { writeSynthList } from '../synth/write-synth-list.ts'
import type { ListSurvey } from './list-survey.ts'
import { type ReadListsOptions, readLists } from './read-lists.ts'

interface Reading {
  readonly cells: string[]
  readonly malformed: number
  readonly surveys: ListSurvey[]
}

async function read(paths: string[], more: Partial<ReadListsOptions> = {}): Promise<Reading> {
  const surveys: ListSurvey[] = []
  const cells: string[] = []
  let malformed = 0
  const onSurvey = (survey: ListSurvey): void => void surveys.push(survey)
  const source = await readLists(paths, { country: 'BE', onSurvey, ...more })
  for await (const batch of source.batches) {
    cells.push(...batch.cells)
    malformed += batch.malformed
  }
  return { cells, malformed, surveys }
}

const numbersIn = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => {
    const parsed = parsePhone(cell, 'BE')
    return parsed.ok ? [parsed.value.canonical] : []
  })

describe('every written form gives the same numbers', () => {
  const formats = ['csv', 'tsv', 'jsonl', 'txt', 'csv.gz', 'jsonl.gz'] as const
  test('of a synthetic list, for any seed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1e6), fc.integer({ min: 1, max: 1500 }), async (seed, count) => {
        const options = { country: 'BE', count, seed, badShare: 0.03, duplicateShare: 0.1 }
        const expected = [...synthRows(options)].flatMap(({ e164 }) =>
          e164 ? [`tel:${e164}`] : [],
        )
        for (const format of formats) {
          const path = join(freshFolder(), `list.${format}`)
          await writeSynthList({ path }, options)
          expect(numbersIn((await read([path])).cells), format).toEqual(expected)
        }
      }),
      { numRuns: 8 },
    )
  })

  const rows = Array.from({ length: 30 }, (_, at) => ['Zoë', national(at), `${at}`])
  const lines = rows.map((row) => row.join(';')).join('\r\n')
  const le = Buffer.from(lines, 'utf16le')
  test.each([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with BOM', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16LE with BOM', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['UTF-16LE without', le],
    ['UTF-16BE without', Buffer.from(le).swap16()],
    ['Latin-1', Buffer.from(lines, 'latin1')],
    ['old Mac line ends', Buffer.from(lines.replaceAll('\r\n', '\r'))],
    ["Excel's sep= line", Buffer.from(`sep=;\r\n${lines}`)],
    ['blank lines', Buffer.from(lines.replaceAll('\r\n', '\n\n  \n'))],
  ])('in %s', async (_, bytes) => {
    const { cells, surveys } = await read([fileOf('list.csv', bytes)])
    expect(cells).toEqual(nationals(30))
    expect(surveys[0]).toMatchObject({ columns: 3, header: false, delimiter: ';' })
    expect(surveys[0]?.taken).toEqual([{ position: 2, name: undefined, notation: 'national' }])
  })

  test('in lines of a colon-separated dump', async () => {
    const dump = nationals(30).map((n, at) => `${n}:${at}:Jo:1/1/0001 12:00:00 AM`)
    expect((await read([fileOf('dump.txt', dump.join('\n'))])).cells).toEqual(nationals(30))
  })

  test('in nested JSONL with broken lines, which are counted', async () => {
    const objects = nationals(30).map((phone, at) => JSON.stringify({ at, user: { phone } }))
    const broken = [...objects.slice(0, 10), '{"at":1,"user":{"phone":"', ...objects.slice(10)]
    const reading = await read([fileOf('list.jsonl', [...objects, ...broken].join('\n'))])
    expect(reading.cells).toEqual([...nationals(30), ...nationals(30)])
    expect(reading.malformed).toBe(1)
  })

  test('in several files, one after the other', async () => {
    const paths = [
      fileOf('a.txt', nationals(5).join('\n')),
      fileOf('b.csv', `phone\n${national(9)}\n`),
    ]
    expect((await read(paths)).cells).toEqual([...nationals(5), national(9)])
  })
})

describe('bad lists end with a clear sentence that names the file and none of its content', () => {
  const canary = national(77)
  const words = Array.from({ length: 50 }, (_, at) => `${at},Jo ${at}`).join('\n')
  const noNumbers = `id,name\n${words}\n`
  test.each<[string, string, string | Uint8Array, Partial<ReadListsOptions>]>([
    ['empty-list', 'an empty file', '', {}],
    ['empty-list', 'only a header', 'id,phone\n', {}],
    ['empty-list', 'only blank lines', '\n\n  \n', {}],
    ['no-phone-column', 'no numbers', noNumbers, {}],
    [
      'not-a-list',
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 0, 2]),
      {},
    ],
    ['json-array', 'one JSON array', `[\n{"phone":"${canary}"}\n]`, {}],
    [
      'unknown-column',
      'a column that is not there',
      `id,phone\n1,${canary}\n`,
      { columns: ['gsm'] },
    ],
    ['wrong-country', 'international numbers of another country', e164(1), { country: 'FR' }],
    ['unknown-country', 'a country that is none', canary, { country: 'XX' }],
    ['unknown-country', 'a country in small letters', canary, { country: 'be' }],
    ['row-too-long', 'a CSV cell of 2 MiB', `1,${canary}\n2,${'x'.repeat(2 << 20)}\n`, {}],
  ])('%s: %s', async (code, _, content, options) => {
    const failure = await failureOf(read([fileOf('leak.csv', content)], options))
    expect(failure.code).toBe(code)
    expect(failure.message).not.toContain(canary)
    expect(failure.message).toMatch(/[A-Z].*\.$|list\.jsonl$/u)
    if (code !== 'unknown-country') expect(failure.message).toContain('leak.csv')
  })

  test('not-a-file: a folder', async () => {
    expect((await failureOf(read([freshFolder()]))).code).toBe('not-a-file')
  })

  test('list-not-found: a path that leads nowhere', async () => {
    const failure = await failureOf(read(['/nowhere/leak.csv']))
    expect(failure).toMatchObject({ code: 'list-not-found' })
    expect(failure.message).toContain('leak.csv')
  })

  test.each([
    ['that are not valid there', 'GB'],
    ['that happen to be valid there too', 'FR'],
  ])(
    'wrong-country names the likely one and the remedy for national numbers %s',
    async (_, country) => {
      const path = fileOf(
        'leak.csv',
        `id,phone\n${nationals(50)
          .map((n, at) => `${at},${n}`)
          .join('\n')}`,
      )
      const failure = await failureOf(read([path], { country }))
      expect(failure.code).toBe('wrong-country')
      expect(failure.message).toContain('--country BE')
      expect(failure.message).toContain('--force')
    },
  )

  test('mostly-invalid where fewer than half of the rows hold a number; --force reads on', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? national(at) : 'n/a'))
    const path = fileOf('leak.csv', `phone,n\n${rows.map((cell) => `${cell},1`).join('\n')}`)
    const failure = await failureOf(read([path]))
    expect(failure.code).toBe('mostly-invalid')
    expect(failure.message).toContain('33 %')
    expect((await read([path], { force: true })).cells).toEqual(rows)
  })
})
