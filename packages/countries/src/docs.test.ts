import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CATEGORIES, PURPOSES, RULE_KINDS } from './format/words.ts'

const text = readFileSync(new URL('../../../docs/countries.md', import.meta.url), 'utf8')
const listed = (label: string): string[] => {
  const line = text.split('\n').find((each) => each.startsWith(`- **${label}**`)) ?? ''
  return [...line.matchAll(/`([a-z-]+)`/gu)].map(([, word = '']) => word)
}

it('docs/countries.md lists every closed word, and no other', () => {
  expect(listed('purposes')).toEqual([...PURPOSES])
  expect(listed('category')).toEqual([...CATEGORIES])
  expect(listed('kind')).toEqual([...RULE_KINDS])
})

it('the files that docs/countries.md names are there', () => {
  const named = [...text.matchAll(/`((?:publish|find|validate|load)\/[a-z/-]+\.ts)`/gu)]
  expect(named.length).toBeGreaterThan(5)
  for (const [, path = ''] of named) {
    expect(() => readFileSync(new URL(path, import.meta.url))).not.toThrow()
  }
})
