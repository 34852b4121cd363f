import { expect, test } from 'vitest'
import { chooseStages, stageLine } from './run-stages.mjs'
import { STAGES } from './stages.mjs'

test('without arguments everything runs', () => {
  expect(chooseStages([])).toEqual({ stages: STAGES, rest: [] })
})

test('--only takes groups, and hands the rest to Vitest', () => {
  const chosen = chooseStages(['--only', 'lint,unit', 'packages/core'])
  expect(chosen?.stages.map(({ group }) => group)).toEqual(['lint', 'unit'])
  expect(chosen?.rest).toEqual(['packages/core'])
})

test.each([[['--only']], [['--only', 'nothing']], [['--onyl', 'unit']]])(
  'a command line that is not understood runs nothing: %j',
  (args) => {
    expect(chooseStages(args)).toBeUndefined()
  },
)

test('a stage is one line: mark, name, counts, seconds', () => {
  expect(stageLine('unit tests', { passed: 5, failed: 0, skipped: 0 }, 1.26)).toMatch(
    /^ok +unit tests +5 passed, 0 failed +1\.3 s$/,
  )
})

test('skipped tests and the reason of a failure are never left out of the line', () => {
  const tally = { passed: 0, failed: 1, skipped: 3, note: 'no test ran' }
  expect(stageLine('unit tests', tally, 0)).toMatch(/^FAIL .*3 skipped, no test ran/)
})
