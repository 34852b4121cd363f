/** Every state of the page, in both themes: clean for axe, and silent in the console. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { axeComplaints } from './harness/axe.ts'
import { startChromium } from './harness/chromium.ts'
import { ONE_LIST } from './harness/sealed-folder.ts'
import { type RunningService, startService } from './harness/service.ts'
import { STATES } from './harness/states.ts'
import { visit } from './harness/visit.ts'

let browser: Browser
let service: RunningService
beforeAll(async () => {
  ;[browser, service] = await Promise.all([startChromium(), startService(ONE_LIST)])
})
afterAll(async () => {
  await browser.close()
  await service.stop()
})

const PHONE = { width: 390, height: 844 }

describe.each(STATES)('$name', ({ before, reach, fails }) => {
  test('is clean for axe in both themes, and the console is silent', async () => {
    const { page, complaints, forgetFailedRequests, close } = await visit(browser, service.origin, {
      context: { viewport: PHONE, reducedMotion: 'reduce' },
      ...(before ? { before } : {}),
    })
    await reach(page)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await axeComplaints(page)).toEqual([])
    }
    if (fails) forgetFailedRequests()
    expect(complaints).toEqual([])
    await close()
  })
})

const MAIN = STATES.filter(({ name }) => /^(empty|mistake|checking|listed|not in|over)/u.test(name))

describe.each(['nl', 'fr', 'de'])('in %s', (lang) => {
  test.each(MAIN)('$name is clean for axe', async ({ before, reach }) => {
    const { page, close } = await visit(browser, service.origin, {
      path: `/${lang}/`,
      context: { viewport: PHONE, reducedMotion: 'reduce', locale: lang },
      ...(before ? { before } : {}),
    })
    await reach(page)
    expect(await axeComplaints(page)).toEqual([])
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    await close()
  })
})

test('the page in an old browser, the page without JavaScript and the start page are clean for axe', async () => {
  for (const path of ['/en/', '/index.html', '/nl/nothing/here']) {
    // axe itself needs JavaScript: the page's own is kept away, and what noscript holds is put in.
    const { page, close } = await visit(browser, service.origin, {
      path,
      context: { viewport: PHONE, bypassCSP: true },
      before: (fresh) => fresh.route('**/*.js', (route) => route.abort()),
    })
    await page.evaluate(() => {
      document.documentElement.classList.add('unsupported')
      for (const element of document.querySelectorAll('noscript'))
        element.outerHTML = element.textContent ?? ''
    })
    expect(await axeComplaints(page)).toEqual([])
    await close()
  }
})

test('without JavaScript the words take the place of the form, and the language links work', async () => {
  const { page, close } = await visit(browser, service.origin, {
    path: '/index.html',
    context: { viewport: PHONE, javaScriptEnabled: false },
  })
  await page.getByRole('link', { name: 'Nederlands' }).click()
  await page.getByRole('heading', { name: 'Deze controle werkt alleen met JavaScript' }).waitFor()
  expect(await page.locator('input[type=tel]').isVisible()).toBe(false)
  await page.getByRole('link', { name: 'Deutsch' }).click()
  await page.getByRole('heading', { name: 'Diese Prüfung braucht JavaScript' }).waitFor()
  await close()
})
