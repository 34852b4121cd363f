import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearDuplicates, readCorpus } from '@staysharp/corpus'
import { FAMILIES } from '@staysharp/verdict'
import { expect, test } from 'vitest'
import { withExamples } from './examples.ts'
import { FAMILY_EXAMPLES } from './family-examples.ts'

const document = readFileSync(join(import.meta.dirname, '../../../docs/verdict.md'), 'utf8')

test('docs/verdict.md shows what the engine says today: npm run examples', async () => {
  expect(document).toBe(await withExamples(document))
})

test('every family is explained', () => {
  for (const family of FAMILIES) expect(document).toContain(`(\`${family}\`)`)
})

test('no example is like a message of the corpus: the model has not learnt from it', () => {
  const examples = FAMILIES.map((family) => ({
    id: `example ${family}`,
    text: FAMILY_EXAMPLES[family].text,
  }))
  const alike = nearDuplicates([...readCorpus(), ...examples])
  expect(alike.filter(({ a, b }) => `${a} ${b}`.includes('example '))).toEqual([])
})

test('no example has a number that rings or an address that somebody owns', () => {
  for (const { text, sender = '' } of Object.values(FAMILY_EXAMPLES)) {
    expect(`${text} ${sender}`).not.toMatch(/\d(?:\s?\d){7}/u)
    for (const [, host] of text.matchAll(/https:\/\/([^/\s,]+)/gu))
      expect(host).toMatch(/\.example$/u)
  }
})
