/** What a person types stays on the device: in requests, addresses, storage, history and logs there is no trace of it. */
import { createHash } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './harness/chromium.ts'
import { numberOf, ONE_LIST } from './harness/sealed-folder.ts'
import { type RunningService, startService } from './harness/service.ts'
import { check, type Visit, visit } from './harness/visit.ts'

let browser: Browser
let service: RunningService
beforeAll(async () => {
  ;[browser, service] = await Promise.all([startChromium(), startService(ONE_LIST)])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

/** Every way the number, or a plain hash of it, could be written down. */
function traces({ e164, national }: ReturnType<typeof numberOf>): string[] {
  const bare = e164.slice(1)
  const significant = national.replace(/^0/u, '')
  const spellings = [e164, bare, national, significant, `tel:${e164}`, `00${bare}`]
  const texts = [bare, national, significant, [...bare].join(' ')]
  const coded = spellings.flatMap((text) => [
    Buffer.from(text).toString('base64'),
    Buffer.from(text).toString('base64url'),
    Buffer.from(text).toString('hex'),
    encodeURIComponent(text),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) => {
      const digest = createHash(name).update(text).digest()
      return [digest.toString('hex'), digest.toString('base64'), digest.toString('base64url')]
    }),
  ])
  // Also the first 12 characters of each: prefixes of hashes are how others leak.
  return [...texts, ...coded.flatMap((text) => [text, text.slice(0, 12)])]
}

/** Everything a page can leave behind on the device, as text. */
async function leftBehind(page: Page): Promise<string> {
  const stored = await page.evaluate(async () => {
    const caches = await Promise.all(
      (await globalThis.caches.keys()).map(async (name) => [
        name,
        (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url),
      ]),
    )
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      document.title,
      location.href,
      window.name,
      await indexedDB.databases(),
      caches,
    ])
  })
  return stored + JSON.stringify(await page.context().cookies())
}

const shown = ({ requests }: Visit): string => JSON.stringify(requests)

describe.each(['quick', 'full'] as const)('%s check', (mode) => {
  test('no request, address, store or log holds the number or a hash of it', async () => {
    const number = numberOf(mode === 'quick' ? 12 : 13)
    const visited = await visit(browser, service.origin)
    const { page, close } = visited
    await check(page, number.national, mode)
    await page.getByText('Your number did not leave this device.').waitFor()
    const evaluate = visited.requests.filter(({ url }) => url.endsWith('/v1/evaluate'))
    expect(evaluate).toHaveLength(1)
    expect(evaluate[0]?.body).toContain('blinded')
    const everything = shown(visited) + (await leftBehind(page)) + service.log()
    expect(traces(number).filter((trace) => everything.includes(trace))).toEqual([])
    await close()
  })

  test('the receipt names every request of the check, with its real sizes', async () => {
    const visited = await visit(browser, service.origin)
    const { page, close } = visited
    await page.locator('.verified svg').waitFor()
    const before = visited.requests.length
    await check(page, numberOf(14).national, mode)
    const made = visited.requests
      .slice(before)
      .filter(({ url }) => !url.includes('/_app/'))
      .map(({ method, url }) => `${method} ${url.replace(/^https?:\/\//u, '')}`)
    const told = await page.locator('tbody code').allTextContents()
    expect(told.map((text) => text.trim())).toEqual(made)
    const body = visited.requests.find(({ method }) => method === 'POST')?.body ?? ''
    const row = page.locator('tbody tr', { hasText: '/v1/evaluate' })
    expect(await row.locator('td').first().textContent()).toBe(`${body.length} bytes`)
    await close()
  })
})

test('two checks of the same number look different on the wire', async () => {
  const visited = await visit(browser, service.origin)
  const { page, close } = visited
  await check(page, numberOf(1).national, 'quick')
  await page.getByRole('button', { name: 'Check another number' }).click()
  await check(page, numberOf(1).national, 'quick')
  const bodies = visited.requests.filter(({ method }) => method === 'POST').map(({ body }) => body)
  expect(new Set(bodies).size).toBe(2)
  await close()
})

test('nothing comes from anywhere else, no cookie is set, and no referrer is sent', async () => {
  const visited = await visit(browser, service.origin)
  const { page, close } = visited
  await check(page, numberOf(2).national, 'full')
  const origins = new Set(visited.requests.map(({ url }) => new URL(url).origin))
  expect([...origins]).toEqual([service.origin])
  expect(await page.context().cookies()).toEqual([])
  expect(visited.requests.filter(({ headers }) => headers.cookie !== undefined)).toEqual([])
  await close()
})

test('the worker, which knows the number, may connect to the service only', async () => {
  const visited = await visit(browser, service.origin)
  await check(visited.page, numberOf(2).national, 'quick')
  const worker = visited.requests.find(({ url }) => url.includes('/workers/'))
  const policy = (await fetch(worker?.url ?? '')).headers.get('content-security-policy')
  expect(policy).toBe("default-src 'none'; connect-src 'self'")
  await visited.close()
})

test('kept on the device are the key and whole lists, and Erase leaves nothing', async () => {
  const { page, close } = await visit(browser, service.origin)
  await check(page, numberOf(3).national, 'full')
  await page.getByText('What this page keeps on this device').click()
  await page.getByText(/^1 whole list, 1\d\skB\.$/u).waitFor()
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual([
    'staysharp.sequence',
    'staysharp.signer',
  ])
  await page.getByRole('button', { name: 'Erase' }).click()
  await page.getByText('Erased.').waitFor()
  expect(await page.evaluate(async () => [Object.keys(localStorage), await caches.keys()])).toEqual(
    [[], []],
  )
  await close()
})

test('a kept list is not fetched again, and the receipt says so', async () => {
  const visited = await visit(browser, service.origin)
  const { page, close } = visited
  await check(page, numberOf(3).national, 'full')
  await page.getByRole('button', { name: 'Check another number' }).click()
  await page.getByText('Already on this device').waitFor()
  const before = visited.requests.length
  expect(await check(page, numberOf(9001).national, 'full')).toContain('not in this list')
  const again = visited.requests.slice(before).filter(({ url }) => url.includes('/index/'))
  expect(again).toEqual([])
  await page.getByText('The list was still on this device.').waitFor()
  await close()
})

describe('the number is gone', () => {
  const field = (page: Page): Promise<string> => page.locator('input[type=tel]').inputValue()

  test('after "Check another number"', async () => {
    const { page, close } = await visit(browser, service.origin)
    await check(page, numberOf(4).national)
    await page.getByRole('button', { name: 'Check another number' }).click()
    expect(await field(page)).toBe('')
    const words = (await page.locator('body').innerText()).replace(/\s/gu, '')
    expect(words).not.toContain(numberOf(4).national.slice(1))
    await close()
  })

  test('after going away and coming back, and after loading the page again', async () => {
    const { page, close } = await visit(browser, service.origin)
    await page.locator('input[type=tel]').fill(numberOf(4).national)
    await page.goto(`${service.origin}/nl/`)
    await page.goBack()
    await page.locator('.verified svg').waitFor()
    expect(await field(page)).toBe('')
    await page.locator('input[type=tel]').fill(numberOf(4).national)
    await page.reload()
    await page.locator('.verified svg').waitFor()
    expect(await field(page)).toBe('')
    await close()
  })
})

test('a form sent before the code has come puts nothing into the address', async () => {
  const { page, close } = await visit(browser, service.origin, {
    before: (fresh) => fresh.route('**/_app/**', (route) => route.abort()),
  })
  await page.locator('input[type=tel]').fill(numberOf(4).national)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  expect(page.url()).toBe(`${service.origin}/en/`)
  // Nor can a click or a choice be lost: there is nothing to click yet.
  expect(await page.locator('button[type=submit]').isDisabled()).toBe(true)
  expect(await page.locator('input[value=full]').isDisabled()).toBe(true)
  await close()
})
