import { expect, test } from 'vitest'
import { tallyOfCheck, tallyOfVitest, verdictOf } from './tally.mjs'

const passing = { status: 'passed', assertionResults: [{ status: 'passed' }] }

function report(fields: object): string {
  return JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [passing],
    ...fields,
  })
}

test('tests are counted as Vitest counts them, skipped and todo ones apart', () => {
  const text = report({ numPassedTests: 7, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
  expect(tallyOfVitest(text, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
})

test('a file that cannot be loaded is a failure, although no test of it failed', () => {
  const testResults = [passing, { status: 'failed', assertionResults: [] }]
  expect(tallyOfVitest(report({ numPassedTests: 1, testResults }), 1)).toMatchObject({ failed: 1 })
})

test('a failing file is not counted on top of its failing tests', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }]
  expect(tallyOfVitest(report({ numFailedTests: 1, testResults }), 1)).toMatchObject({ failed: 1 })
})

test.each([
  ['without a report', undefined, 1],
  ['without a report, saying all is well', undefined, 0],
  ['in the middle of its report', '{"numPassedTests": 4', 134],
  ['with an error outside of any test', report({ numPassedTests: 4 }), 1],
  ['without having run any test', report({}), 0],
])('Vitest ending %s is a failure', (_what, text, code) => {
  expect(tallyOfVitest(text, code)).toMatchObject({ failed: 1 })
})

test('the last line adds everything up, and the exit code says whether all passed', () => {
  const unit = { passed: 40, failed: 0, skipped: 0 }
  expect(verdictOf([unit, tallyOfCheck(0)])).toEqual({ line: '41 passed, 0 failed', code: 0 })
  expect(verdictOf([unit, tallyOfCheck(2)])).toEqual({ line: '40 passed, 1 failed', code: 1 })
  expect(verdictOf([])).toEqual({ line: '0 passed, 0 failed', code: 1 })
})
