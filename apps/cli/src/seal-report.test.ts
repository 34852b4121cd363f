import { syntheticNumber } from '@staysharp/countries'
import { type ListSurvey, readLists } from '@staysharp/intake'
import { describe, expect, it } from 'vitest'
import { sealSurveyText } from './seal-report.ts'

/** What is said about a list of these lines. */
async function said(lines: readonly string[], columns: readonly string[] = []): Promise<string> {
  const surveys: ListSurvey[] = []
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(lines.join('\n'))
  }
  const onSurvey = (survey: ListSurvey): void => void surveys.push(survey)
  const options = { country: 'BE', columns, onSurvey }
  const { batches } = await readLists([{ name: 'leak.csv', bytes: bytes() }], options)
  for await (const _ of batches);
  return surveys.map(sealSurveyText).join('')
}

const national = (at: number): string => syntheticNumber('BE', 9, at).national
const rows = (line: (at: number) => string): string[] =>
  Array.from({ length: 40 }, (_, at) => line(at))

describe('before anything is sealed the operator reads which numbers will be', () => {
  it('the column, its heading, format and encoding', async () => {
    const text = await said(['id;name;phone', ...rows((at) => `${at};Zoë;${national(at)}`)])
    expect(text).toBe(
      'leak.csv: cells parted by semicolons, utf-8, with a heading.\n  Numbers from column 3 of 3 ("phone").\n',
    )
  })

  it('other columns with numbers, and how to seal them too', async () => {
    const home = (at: number): string => (at % 4 === 0 ? national(500 + at) : '')
    const lines = ['phone,home', ...rows((at) => `${national(at)},${home(at)}`)]
    expect(await said(lines)).toContain(
      'Not sealed, though there are numbers too: column 2. To seal them as well: --column 1 --column 2',
    )
    const both = await said(lines, ['1', '2'])
    expect(both).toContain('Numbers from columns 1 ("phone") and 2 of 2.')
    expect(both).not.toContain('Not sealed')
  })

  it('bare digits with a country code', async () => {
    const lines = rows((at) => syntheticNumber('BE', 9, at).e164.slice(1))
    expect(await said(lines)).toContain('read as international')
  })

  it('nothing that the list says itself', async () => {
    const lines = ['phone,Jo Peeters', ...rows((at) => `${national(at)},${national(900 + at)}`)]
    const text = await said(lines)
    expect(text).not.toMatch(/Peeters/u)
    expect(text).not.toContain(national(0).slice(1))
  })
})
