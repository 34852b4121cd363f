import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  e164,
  epochKeyOf,
  fileOf,
  filesUnder,
  freshFolder,
  national,
  nationals,
  settingsFor,
  signingKeyOf,
} from '../fixtures.ts'
import { seal } from './seal.ts'
import type { SealSettings } from './seal-options.ts'

/**
 * Promise: nothing raw on disk, in errors, in progress or in the report. One number and one name of
 * the list are followed through a whole sealing and through every way it can fail.
 */
const CANARY = 4242
const NAME = 'Canary van der Proef'

const traces: string[] = [
  e164(CANARY).slice(1),
  national(CANARY).slice(1),
  Buffer.from(e164(CANARY).slice(1)).toString('base64').slice(0, 14),
  createHash('sha256')
    .update(`tel:${e164(CANARY)}`)
    .digest('hex'),
  NAME,
]

function expectNoTrace(text: string): void {
  for (const trace of traces) expect(text.includes(trace)).toBe(false)
}

const rows = nationals(900).map((number, at) => `${at},${number},"Jo, ${at}"`)
const listWith = (...lines: string[]): string =>
  fileOf(
    'leak.csv',
    ['id,phone,name', ...rows.slice(0, 450), ...lines, ...rows.slice(450)].join('\n'),
  )
const canaryRow = `7,${national(CANARY)},${NAME}`

test('the number is in no file while sealing runs, nor after, nor in progress or report', async () => {
  const out = freshFolder()
  let looks = 0
  const look = (): void => {
    for (const [path, bytes] of filesUnder(out)) {
      expectNoTrace(path)
      expectNoTrace(bytes.toString('latin1'))
      // A key that is not the operator's must not find the plain hash either.
      expect(
        bytes.includes(
          createHash('sha256')
            .update(`tel:${e164(CANARY)}`)
            .digest(),
        ),
      ).toBe(false)
      looks += 1
    }
  }
  const onProgress = (progress: object): void => {
    expectNoTrace(JSON.stringify(progress))
    look()
  }
  const watch = setInterval(look, 20)
  const onSurvey = (survey: object): void => expectNoTrace(JSON.stringify(survey))
  const settings = settingsFor(out, { onProgress, onSurvey, chunkRows: 50 })
  const report = await seal({ lists: [listWith(canaryRow)], ...settings })
  clearInterval(watch)
  look()
  expectNoTrace(JSON.stringify(report))
  expect(report.entries).toBe(901)
  expect(looks).toBeGreaterThan(20)
})

describe('the number is in no error', () => {
  const json = fileOf(
    'leak.jsonl',
    `{"phone":"${national(CANARY)}","name":"${NAME}"}\n{"phone":"${national(CANARY)}`,
  )
  const headless = fileOf('leak.csv', `${NAME},${national(CANARY)}\n`)
  const settings = (more: Partial<SealSettings>): SealSettings => settingsFor(freshFolder(), more)
  test.each<[string, string, Partial<SealSettings>, string | undefined]>([
    [
      'a CSV quote that is never closed',
      listWith(`7,${national(CANARY)},"${NAME}`),
      { bits: 99 },
      undefined,
    ],
    [
      'an endless row',
      listWith(`7,${national(CANARY)},"${NAME}${'x'.repeat(2 << 20)}`),
      {},
      undefined,
    ],
    ['broken JSON', json, { country: 'FR' }, undefined],
    ['the wrong country', listWith(canaryRow), { country: 'FR' }, undefined],
    ['a column that is not there', headless, {}, 'nope'],
    [
      'an epoch key that does not work',
      listWith(canaryRow),
      { epochKey: { ...epochKeyOf(), secretKey: '' } },
      undefined,
    ],
    [
      'a signing key that does not work',
      listWith(canaryRow),
      { signingKey: { ...signingKeyOf(), secretKey: '' } },
      undefined,
    ],
  ])('%s', async (_, list, more, column) => {
    const error: unknown = await seal({
      lists: [list],
      columns: column === undefined ? undefined : [column],
      ...settings(more),
    }).catch((e: unknown) => e)
    expect(error).toBeInstanceOf(Error)
    for (let e = error; e instanceof Error; e = e.cause) {
      expectNoTrace(`${e.name} ${e.message} ${e.stack} ${JSON.stringify(e)}`)
    }
  })
})
