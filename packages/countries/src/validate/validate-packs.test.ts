/** The validator over whole packs: several packs together, files that are none, the clock, the template. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { HEALTHY, planted, SOON, TODAY } from '../testing/healthy-pack.ts'
import type { PackFile } from './parse-packs.ts'
import { validatePacks } from './validate-packs.ts'

it('a healthy pack has no problems', () => {
  expect(planted('be/pack.json', 'BE', 'BE')).toEqual([])
})

it('a cycle of two is found from both ends', () => {
  const found = planted(
    'be/contacts.json',
    '"purposes": ["card-block"],',
    '"purposes": ["card-block"], "successor": "old",',
  )
  expect(found.map(({ code }) => code)).toEqual(['cyclic-successor', 'cyclic-successor'])
})

it('two packs may share a domain only for one institution, said with sameAs', () => {
  const other = (same: string): PackFile[] => [
    { path: 'nl/pack.json', text: (HEALTHY['be/pack.json'] ?? '').replace('BE', 'NL') },
    {
      path: 'nl/institutions.json',
      text: `[{ "id": "b", "name": "b", "category": "parcel", ${same}
      "domains": [{ "host": "bpost.be", ${SOON} }], "evidence": { ${SOON} } }]`,
    },
  ]
  const codes = (same: string): string[] =>
    planted('be/pack.json', 'BE', 'BE', other(same)).map(({ code }) => code)
  expect(codes('')).toEqual(['duplicate-domain'])
  expect(codes('"sameAs": "be:bpost",')).toEqual([])
  expect(codes('"sameAs": "be:nobody",')).toContain('dead-reference')
})

it('a file that no pack has, and a list that is none', () => {
  const more = [
    { path: 'be/contact.json', text: '[]' },
    { path: 'be/scam-themes.json', text: '{}' },
  ]
  expect(planted('be/pack.json', 'BE', 'BE', more).map(({ code, file }) => [file, code])).toEqual([
    ['be/contact.json', 'unknown-file'],
    ['be/scam-themes.json', 'bad-field'],
  ])
})

it('the clock is a parameter: what is future today is past tomorrow', () => {
  const files = Object.entries(HEALTHY).map(([path, text]) => ({ path, text }))
  expect(validatePacks(files, '2026-11-21').every(({ code }) => code === 'future-date')).toBe(true)
  expect(validatePacks(files, '2026-11-21')).not.toEqual([])
})

it('the template is explained line by line, and nothing else is wrong with it', () => {
  const folder = join(import.meta.dirname, '../../template/xx')
  const template = readdirSync(folder).map((name) => ({
    path: `xx/${name}`,
    text: readFileSync(join(folder, name), 'utf8'),
  }))
  const found = validatePacks(template, TODAY)
  const gaps = template.flatMap(({ text }) => text.match(/"\?"/gu) ?? [])
  expect(found.map(({ code }) => code)).toEqual(gaps.map(() => 'to-fill-in'))
  expect(found.filter(({ remedy }) => !/^Write .{10,}\.$/u.test(remedy))).toEqual([])
})

it('any value in any place gives problems, and never an exception', () => {
  const paths = Object.keys(HEALTHY)
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2026-02-30', '2026-99-99', '(', '?', '{contact:'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.nat(), value, (path, at, wrong) => {
      const text = HEALTHY[path] ?? ''
      const places = [...text.matchAll(/"[^"]*"(?!\s*:)/gu)]
      const place = places[at % places.length]
      const start = place?.index ?? 0
      const end = start + (place?.[0].length ?? 0)
      const planted = text.slice(0, start) + JSON.stringify(wrong) + text.slice(end)
      const files = Object.entries({ ...HEALTHY, [path]: planted })
      expect(() =>
        validatePacks(
          files.map(([p, t]) => ({ path: p, text: t })),
          TODAY,
        ),
      ).not.toThrow()
    }),
    { numRuns: 500 },
  )
})
