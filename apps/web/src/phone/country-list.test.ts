import { expect, test } from 'vitest'
import { countryList } from './country-list.ts'

const planned = [
  { code: 'ZA', callingCode: '27' },
  { code: 'BE', callingCode: '32' },
  { code: 'AT', callingCode: '43' },
  { code: 'DE', callingCode: '49' },
]
const german: Record<string, string> = {
  ZA: 'Südafrika',
  BE: 'Belgien',
  AT: 'Österreich',
  DE: 'Deutschland',
}

test('the countries of the lists come first, then the alphabet of the language', () => {
  const list = countryList(planned, ['DE', 'BE'], (code) => german[code] ?? code, 'de')
  expect(list.map(({ code }) => code)).toEqual(['DE', 'BE', 'AT', 'ZA'])
})
