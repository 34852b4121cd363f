/** What a phone has to fetch before the page works, measured in the browser. */

import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

/** kB that responses take, gzipped. */
async function gzipped(bodies: ReadonlyMap<string, Promise<Buffer>>): Promise<number> {
  const sizes = (await Promise.all(bodies.values())).map(
    (body) => gzipSync(body, { level: 9 }).length,
  )
  return Math.round(sizes.reduce((a, b) => a + b, 0) / 100) / 10
}

test('the start is below 60 kB of JavaScript, and the rest comes later', async () => {
  const html = await (await fetch(`${service.origin}/en/`)).text()
  const named = [...html.matchAll(/(?:href|src)="(\/[^"]+\.js)"/gu)].map(([, path]) => path)
  const start = new Map<string, Promise<Buffer>>()
  const later = new Map<string, Promise<Buffer>>()
  const { page, close } = await visit(browser, service.origin, {
    before: async (fresh) => {
      fresh.on('response', (response) => {
        const path = new URL(response.url()).pathname
        if (path.endsWith('.js')) (named.includes(path) ? start : later).set(path, response.body())
      })
    },
  })
  await page.locator('.verified svg').waitFor()
  await check(page, numberOf(1).national)
  const [atStart, afterwards] = [await gzipped(start), await gzipped(later)]
  console.info(`JavaScript, gzipped: ${atStart} kB at the start, ${afterwards} kB later`)
  expect(start.size).toBeGreaterThan(3)
  expect(atStart).toBeLessThan(60)
  expect(afterwards).toBeLessThan(80)
  await close()
})
