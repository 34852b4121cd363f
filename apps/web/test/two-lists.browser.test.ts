/** Two lists under one key: one check answers for both. And none: the page says what that means. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeComplaints } from './harness/axe.ts'
import { startChromium } from './harness/chromium.ts'
import { numberOf } from './harness/sealed-folder.ts'
import { type RunningService, startService } from './harness/service.ts'
import { check, visit } from './harness/visit.ts'

let browser: Browser
let service: RunningService
beforeAll(async () => {
  ;[browser, service] = await Promise.all([
    startChromium(),
    startService([
      { incident: 'messenger-be', title: 'Messenger contacts', from: 0, entries: 500 },
      { incident: 'parcels-be', title: 'Parcel customers', from: 400, entries: 500 },
    ]),
  ])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

describe.each(['quick', 'full'] as const)('%s', (mode) => {
  test.each([
    [10, 'Your number is in 1 of the 2 lists', ['Listed', 'Not in this list']],
    [450, 'Your number is in 2 of the 2 lists', ['Listed', 'Listed']],
    [2000, 'Your number is not in these lists', ['Not in this list', 'Not in this list']],
  ])('number %i', async (i, title, each) => {
    const visited = await visit(browser, service.origin)
    expect(await check(visited.page, numberOf(i).national, mode)).toBe(title)
    expect(
      (await visited.page.locator('h1 ~ ul strong').allTextContents()).map((text) => text.trim()),
    ).toEqual(each)
    const evaluations = visited.requests.filter(({ method }) => method === 'POST')
    expect(evaluations).toHaveLength(1)
    expect(await axeComplaints(visited.page)).toEqual([])
    expect(visited.complaints).toEqual([])
    await visited.close()
  })
})
