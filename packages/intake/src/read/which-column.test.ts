import { parsePhone } from '@staysharp/core'
import { describe, expect, test } from 'vitest'
import { e164, failureOf, fileOf, national, nationals } from '../fixtures.ts'
import { type ReadListsOptions, readLists } from './read-lists.ts'

/** Found in a review: `libphonenumber` takes any 8 digits for a Belgian fixed line. */

const COUNT = 120
const birth = (at: number): string =>
  `19${50 + (at % 50)}${String(1 + (at % 12)).padStart(2, '0')}${String(1 + (at % 28)).padStart(2, '0')}`
const dashed = (at: number): string => birth(at).replace(/^(....)(..)(..)$/u, '$1-$2-$3')
const european = (at: number): string => birth(at).replace(/^(....)(..)(..)$/u, '$3/$2/$1')
const counter = (at: number): string => String(20_000_000 + at)
const longCounter = (at: number): string => String(470_000_000 + 3 * at)
const scattered = (at: number): string => String(20_000_000 + ((at * 7_654_321) % 69_999_999))
/** The phone column of a real list: one row in seven has none. */
const gappy = (at: number): string => (at % 7 === 0 ? '' : national(at))

function listOf(header: string | undefined, ...columns: ((at: number) => string)[]): string {
  const rows = Array.from({ length: COUNT }, (_, at) => columns.map((cell) => cell(at)).join(','))
  return [...(header === undefined ? [] : [header]), ...rows].join('\n')
}

async function numbersOf(
  content: string,
  more: Partial<ReadListsOptions> = {},
): Promise<Set<string>> {
  const numbers = new Set<string>()
  const path = fileOf('leak.csv', content)
  for await (const batch of (await readLists([path], { country: 'BE', ...more })).batches) {
    for (const [at, cell] of batch.cells.entries()) {
      const bareDigits = batch.notations[at % batch.notations.length] ?? 'national'
      const parsed = parsePhone(cell, more.country ?? 'BE', { bareDigits })
      if (parsed.ok) numbers.add(parsed.value.canonical)
    }
  }
  return numbers
}

const expected = (cell: (at: number) => string = gappy): Set<string> =>
  new Set(
    Array.from({ length: COUNT }, (_, at) => at).flatMap((at) =>
      cell(at) === '' ? [] : [`tel:${e164(at)}`],
    ),
  )

describe('dates, ids and zip codes never take the place of the phone numbers', () => {
  const others: [string, string, (at: number) => string][] = [
    ['birth dates without separators', 'birth', birth],
    ['birth dates with hyphens', 'dob', dashed],
    ['birth dates as Europeans write them', 'geboortedatum', european],
    ['creation dates', 'created_at', (at) => `${dashed(at)} 10:20:30`],
    ['row ids of 8 digits', 'id', counter],
    ['row ids of 9 digits in a mobile range', 'uid', longCounter],
    ['scattered ids of 8 digits', 'customer', scattered],
  ]
  test.each(others)('%s, before the phone column', async (_, name, cell) => {
    expect(await numbersOf(listOf(`${name},phone`, cell, gappy))).toEqual(expected())
    expect(await numbersOf(listOf(`${name},x`, cell, gappy))).toEqual(expected())
    expect(await numbersOf(listOf(undefined, cell, gappy))).toEqual(expected())
  })

  test.each(others)('%s, after it, and no number missing', async (_, name, cell) => {
    expect(await numbersOf(listOf(`x,${name}`, national, cell))).toEqual(expected(national))
    expect(await numbersOf(listOf(undefined, cell, national))).toEqual(expected(national))
  })

  test('a column that says it holds numbers wins, and blanks do not count against it', async () => {
    const sparse = (at: number): string => (at % 3 === 0 ? national(at) : '')
    const fixed = (at: number): string => `02${String(2_000_000 + at)}`
    const content = listOf('ref,Téléphone,gsm_id', fixed, sparse, counter)
    expect(await numbersOf(content)).toEqual(expected(sparse))
  })

  test('no-phone-column: dates and ids alone are none', async () => {
    const failure = await failureOf(numbersOf(listOf(undefined, counter, birth, dashed)))
    expect(failure.code).toBe('no-phone-column')
  })
})

describe('two columns of numbers are not chosen between by chance', () => {
  const other = (at: number): string => national(5000 + at)
  test('ambiguous-column names the positions, and headings that are plain field words', async () => {
    const bare = await failureOf(numbersOf(listOf(undefined, counter, national, other)))
    expect(bare.code).toBe('ambiguous-column')
    expect(bare.message).toContain('--column 2 --column 3')
    const named = await failureOf(numbersOf(listOf('id,phone,mobile', counter, national, other)))
    expect(named.message).toContain('2 ("phone") and 3 ("mobile")')
    const people = await failureOf(
      numbersOf(listOf('id,tel Jo Peeters,mobile', counter, national, other)),
    )
    expect(people.code).toBe('ambiguous-column')
    expect(people.message).not.toContain('Peeters')
  })

  test('the same numbers twice are no choice', async () => {
    const jid = (at: number): string => `${e164(at).slice(1)}@s.whatsapp.net`
    expect(await numbersOf(listOf('jid,phone', jid, national))).toEqual(expected(national))
  })

  test('--column given twice takes every number of the row', async () => {
    const content = listOf('id,phone,mobile', counter, gappy, other)
    const both = await numbersOf(content, { columns: ['phone', '3'] })
    expect(both).toEqual(
      new Set([...expected(), ...nationals(COUNT, 5000).map((_, at) => `tel:${e164(5000 + at)}`)]),
    )
  })
})

describe('bare international numbers are read as such', () => {
  // From the two blocks that the Bundesnetzagentur keeps for films: 0171 39200xx and 0176 040690xx.
  const german = (at: number): string =>
    `${at % 2 === 0 ? '4917139200' : '49176040690'}${String(at >> 1).padStart(2, '0')}`
  const belgian = (at: number): string => e164(at).slice(1)

  test('German ones with --country DE, others among them', async () => {
    const mixed = (at: number): string => (at % 4 === 0 ? belgian(at) : german(at))
    const numbers = await numbersOf(listOf('id,phone', counter, mixed), { country: 'DE' })
    expect(numbers.size).toBe(COUNT)
    expect(numbers).toEqual(new Set(Array.from({ length: COUNT }, (_, at) => `tel:+${mixed(at)}`)))
  })

  test('Belgian ones with --country DE are said to be Belgian, and sealed as such with --force', async () => {
    const content = listOf(undefined, counter, belgian)
    const failure = await failureOf(numbersOf(content, { country: 'DE' }))
    expect(failure.code).toBe('wrong-country')
    expect(failure.message).toContain('--country BE')
    expect(await numbersOf(content, { country: 'DE', force: true })).toEqual(expected(national))
  })

  test('foreign ones in a Belgian list', async () => {
    const mixed = (at: number): string => (at % 4 === 0 ? german(at) : belgian(at))
    const numbers = await numbersOf(listOf(undefined, counter, mixed))
    expect(numbers).toEqual(new Set(Array.from({ length: COUNT }, (_, at) => `tel:+${mixed(at)}`)))
  })

  test('national ones that lost their zero stay national', async () => {
    const bare = (at: number): string => national(at).slice(1)
    expect(await numbersOf(listOf(undefined, counter, bare))).toEqual(expected(national))
    const shorn = (at: number): string => german(at).slice(2)
    const numbers = await numbersOf(listOf('id,handy', counter, shorn), { country: 'DE' })
    expect(numbers).toEqual(new Set(Array.from({ length: COUNT }, (_, at) => `tel:+${german(at)}`)))
  })
})

describe('rows of another width', () => {
  const usual = Array.from({ length: 60 }, (_, at) => `${at},Jo ${at},${national(at)},x`)
  const among = (...rows: string[]): string => ['id,name,phone,note', ...usual, ...rows].join('\n')
  test('give their number where exactly one cell is surely one', async () => {
    const rows = [`61,Peeters, Jo,${national(61)},x`, `62,${national(62)}`]
    const numbers = await numbersOf(among(...rows))
    expect(numbers).toContain(`tel:${e164(61)}`)
    expect(numbers).toContain(`tel:${e164(62)}`)
  })

  test('are counted as shifted where none or several are', async () => {
    const path = fileOf(
      'leak.csv',
      among(`63,${national(63)},${national(64)}`, '64,Jo,,20010203,2,x', '65,Jo'),
    )
    let shifted = 0
    const { batches } = await readLists([path], { country: 'BE' })
    for await (const batch of batches) shifted += batch.shifted
    expect(shifted).toBe(1)
    expect(await numbersOf(among(`63,${national(63)},${national(64)}`))).not.toContain(
      `tel:${e164(64)}`,
    )
  })
})
