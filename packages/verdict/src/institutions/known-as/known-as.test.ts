import { gzipSync } from 'node:zlib'
import { countryCodes, institutionNames, loadCountry } from '@staysharp/countries'
import { describe, expect, test } from 'vitest'
import { KNOWN_AS } from './index.ts'

const LARGEST = 15_000

describe('names beside those of the packs', () => {
  test('belong to institutions that are in the pack', async () => {
    for (const code of [...countryCodes, 'ZZ']) {
      const country = await loadCountry(code)
      const ids = new Set(institutionNames(country).map(({ id }) => id))
      const { names, signs = {} } = KNOWN_AS[code === 'ZZ' ? 'INTL' : code] ?? { names: {} }
      const strangers = [...Object.keys(names), ...Object.keys(signs)].filter((id) => !ids.has(id))
      expect({ code, strangers }).toEqual({ code, strangers: [] })
    }
  })

  test('none is empty, and none is given twice to one institution', () => {
    for (const { names, signs = {} } of Object.values(KNOWN_AS)) {
      for (const list of [...Object.values(names), ...Object.values(signs)]) {
        const all = list.split(';').map((name) => name.trim())
        expect(all).not.toContain('')
        expect(all).toEqual([...new Set(all)])
      }
    }
  })

  test('are at most 15 kB on their way to a browser', () => {
    expect(gzipSync(JSON.stringify(KNOWN_AS)).length).toBeLessThan(LARGEST)
  })
})
