/** The journeys of the page in a real browser, against the real service and a sealed list. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './harness/chromium.ts'
import { numberOf, ONE_LIST } from './harness/sealed-folder.ts'
import { type RunningService, startService } from './harness/service.ts'
import { check, visit } from './harness/visit.ts'

let browser: Browser
let service: RunningService
beforeAll(async () => {
  ;[browser, service] = await Promise.all([startChromium(), startService(ONE_LIST)])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

const LISTED = 'Your number is in this list'
const NOT_LISTED = 'Your number is not in this list'

describe.each(['quick', 'full'] as const)('%s', (mode) => {
  test.each([
    ['listed, written nationally', numberOf(17).national, LISTED],
    ['listed, written internationally', numberOf(2999).e164, LISTED],
    ['not listed', numberOf(3001).national, NOT_LISTED],
  ])('%s', async (_, number, wanted) => {
    const { page, complaints, close } = await visit(browser, service.origin)
    expect(await check(page, number, mode)).toBe(wanted)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await page.getByText('Your number did not leave this device.').waitFor()
    expect(complaints).toEqual([])
    await close()
  })
})
