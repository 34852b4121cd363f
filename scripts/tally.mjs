/**
 * Counts what ran. The rule: nothing passes by not running.
 *
 * A suite that cannot be loaded, a Vitest that dies and a stage that runs no test at all are
 * failures, although Vitest's own counters say zero failed.
 */

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Tally */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number, testResults: FileReport[] }} VitestReport */

/**
 * @param {number} code the exit code of the check
 * @returns {Tally}
 */
export function tallyOfCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * @param {string | undefined} report the text of Vitest's JSON report, undefined when there is none
 * @param {number} code Vitest's exit code
 * @returns {Tally}
 */
export function tallyOfVitest(report, code) {
  const parsed = report === undefined ? undefined : parseReport(report)
  if (parsed === undefined) {
    return { passed: 0, failed: 1, skipped: 0, note: 'Vitest ended without a report' }
  }
  const unloaded = parsed.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const passed = parsed.numPassedTests
  const failed = parsed.numFailedTests + unloaded
  const skipped = parsed.numPendingTests + (parsed.numTodoTests ?? 0)
  if (failed === 0 && code !== 0) {
    return { passed, failed: 1, skipped, note: `Vitest ended with code ${code}` }
  }
  if (failed === 0 && passed === 0) return { passed, failed: 1, skipped, note: 'no test ran' }
  return { passed, failed, skipped }
}

/**
 * @param {Tally[]} tallies
 * @returns {{ line: string, code: number }} the last line of `npm test` and its exit code
 */
export function verdictOf(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
  return { line: `${passed} passed, ${failed} failed`, code: failed === 0 && passed > 0 ? 0 : 1 }
}

/**
 * @param {string} text
 * @returns {VitestReport | undefined} undefined when it was cut off
 */
function parseReport(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
