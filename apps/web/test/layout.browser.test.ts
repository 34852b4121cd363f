/** The page holds on a small phone, with large text, in long words and in the other direction. */
import { pseudoText } from '@staysharp/messages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './harness/chromium.ts'
import { ONE_LIST } from './harness/sealed-folder.ts'
import { type RunningService, startService } from './harness/service.ts'
import { type PageState, STATES } from './harness/states.ts'
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

/** What sticks out of the window sideways, or is cut off. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    const wide = root.scrollWidth > root.clientWidth
    const found = wide ? [`the page: ${root.scrollWidth} > ${root.clientWidth}`] : []
    for (const element of document.querySelectorAll('main *, header *, footer *')) {
      const box = element.getBoundingClientRect()
      const hidden = element.closest('.unheard, .long, select, svg') !== null
      if (hidden || box.width === 0) continue
      if (box.right > root.clientWidth + 1 || box.left < -1)
        found.push(
          `${element.tagName} ${element.className}: ${(element.textContent ?? '').slice(0, 40)}`,
        )
    }
    return found
  })
}

/** Targets smaller than 44 by 44 px; links inside a sentence are text. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a, button, select, summary, input[type=tel], label:has(input)')]
      .filter((element) => element.matches(':not(.skip)') && element.checkVisibility())
      .map((element) => ({ box: element.getBoundingClientRect(), text: element.textContent }))
      .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
      .map(({ box, text }) => `${text?.trim()}: ${box.width} x ${box.height}`),
  )
}

async function opened(state: PageState, lang: string, width: number): Promise<Page> {
  const { page } = await visit(browser, service.origin, {
    path: `/${lang}/`,
    context: { viewport: { width, height: 640 }, reducedMotion: 'reduce' },
    ...(state.before ? { before: state.before } : {}),
  })
  await state.reach(page)
  return page
}

describe.each(STATES)('$name', (state) => {
  test('no sideways scrolling at 320 px, targets of 44 px, also in German', async () => {
    for (const lang of ['en', 'de']) {
      const page = await opened(state, lang, 320)
      expect(await overflowing(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      await page.context().close()
    }
  })

  test('no sideways scrolling with text twice as large, in a made-up long language, right to left', async () => {
    const page = await opened(state, 'en', 320)
    const texts = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (walker.nextNode()) found.push(walker.currentNode.nodeValue ?? '')
      return found
    })
    const pseudo = texts.map((text) => (/\p{L}{3}/u.test(text) ? pseudoText(text.trim()) : text))
    await page.evaluate((words) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (const text of words) if (walker.nextNode()) walker.currentNode.nodeValue = text
    }, pseudo)
    expect(await overflowing(page)).toEqual([])
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
    expect(await overflowing(page)).toEqual([])
    await page.context().close()

    const large = await opened(state, 'de', 390)
    await large.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await overflowing(large)).toEqual([])
    await large.context().close()
  })
})

test.each([768, 1440])('no sideways scrolling at %i px', async (width) => {
  for (const state of STATES.filter(({ name }) => /^(empty|listed)$/u.test(name))) {
    const page = await opened(state, 'de', width)
    expect(await overflowing(page)).toEqual([])
    await page.context().close()
  }
})

test('nothing moves while the page loads: layout shift stays below 0.05', async () => {
  const { page, close } = await visit(browser, service.origin, {
    context: { viewport: { width: 390, height: 844 } },
    before: (fresh) =>
      fresh.addInitScript(() => {
        const seen = window as unknown as { shift: number }
        seen.shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
      }),
  })
  await page.locator('.verified svg').waitFor()
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
    0.05,
  )
  await close()
})
