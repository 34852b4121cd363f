/** axe-core on a page, through the debugger and so past the page's own policy. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe complains about, WCAG 2.2 A and AA and its best practices: rule and place. */
export async function axeComplaints(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE)
  const results = await page.evaluate(async () => {
    const { axe: run } = window as unknown as { axe: typeof axe }
    return run.run(document, { resultTypes: ['violations'] })
  })
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary ?? ''}`),
  )
}
