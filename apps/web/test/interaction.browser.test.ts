/** Keyboard, typing, words for mistakes and failures, focus and announcements. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startChromium } from './harness/chromium.ts'
import { numberOf, ONE_LIST } from './harness/sealed-folder.ts'
import { type RunningService, startService } from './harness/service.ts'
import { STATES } from './harness/states.ts'
import { check, type Visit, visit } from './harness/visit.ts'

let browser: Browser
let service: RunningService
let visited: Visit | undefined
beforeAll(async () => {
  ;[browser, service] = await Promise.all([startChromium(), startService(ONE_LIST)])
})
afterAll(async () => {
  await visited?.close()
  await browser.close()
  await service.stop()
})

async function open(path = '/en/', before?: (page: Page) => Promise<unknown>): Promise<Page> {
  await visited?.close()
  visited = await visit(browser, service.origin, { path, ...(before ? { before } : {}) })
  return visited.page
}

const active = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    const label = element?.closest('label')?.querySelector('.label, .title') ?? element
    return label?.textContent?.trim() ?? ''
  })

test('the whole check works with the keyboard alone, in the order of the page', async () => {
  const page = await open()
  await page.locator('.verified svg').waitFor()
  const stops: string[] = []
  for (let i = 0; i < 7; i++) {
    await page.keyboard.press('Tab')
    stops.push(await active(page))
  }
  expect(stops).toEqual([
    'Go to the check',
    'EN English',
    'NL Nederlands',
    'FR Français',
    'DE Deutsch',
    'Your phone number',
    'Country',
  ])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.type(numberOf(21).national)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await active(page)).toBe('Fully private')
  await page.keyboard.press('ArrowUp')
  expect(await active(page)).toBe('Quick')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Your number is in this list' }).waitFor()
  expect(await active(page)).toBe('Your number is in this list')
  await page.keyboard.press('Tab')
  expect(await active(page)).toBe('Check another number')
  await page.keyboard.press('Enter')
  expect(await active(page)).toBe('Your phone number')
})

test('Enter in the field checks', async () => {
  const page = await open()
  await page.locator('input[type=tel]').fill(numberOf(22).national)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Your number is in this list' }).waitFor()
})

describe('typing', () => {
  const caret = (page: Page): Promise<string> =>
    page.locator('input[type=tel]').evaluate((element) => {
      const { value, selectionStart } = element as HTMLInputElement
      return `${value.slice(0, selectionStart ?? 0)}|${value.slice(selectionStart ?? 0)}`
    })
  const plan = (page: Page): Promise<void> =>
    page.locator('option').nth(200).waitFor({ state: 'attached' })

  test('formats while typing and keeps the caret where the person is', async () => {
    const page = await open()
    await plan(page)
    const { national } = numberOf(23)
    const field = page.locator('input[type=tel]')
    await field.pressSequentially(national)
    const formatted = (await caret(page)).replace('|', '')
    expect(formatted).toMatch(/^\d{4} \d{2} \d{2} \d{2}$/u)
    expect(await caret(page)).toBe(`${formatted}|`)
    for (let i = 0; i < 5; i++) await field.press('ArrowLeft')
    await field.press('Backspace')
    const [left = ''] = (await caret(page)).split('|')
    expect(left.replace(/\D/gu, '')).toBe(national.slice(0, 5))
    await field.pressSequentially(national.slice(5, 6))
    expect((await caret(page)).replace('|', '')).toBe(formatted)
  })

  test('backspace over a space takes the digit before it', async () => {
    const page = await open()
    await plan(page)
    const { national } = numberOf(23)
    const field = page.locator('input[type=tel]')
    await field.pressSequentially(national)
    for (let i = 0; i < 8; i++) await field.press('ArrowLeft')
    await field.press('Backspace')
    expect((await caret(page)).replace(/\D/gu, '')).toBe(national.slice(0, 3) + national.slice(4))
  })

  test('a pasted number from abroad is read back with its country', async () => {
    const page = await open('/de/')
    await plan(page)
    await page.locator('input[type=tel]').fill(`00${numberOf(24).e164.slice(1)}`)
    await page.getByText(/^Geprüft wird \+32 .* \(Belgien\)$/u).waitFor()
  })
})

describe('a mistake is told in words, at the field, and goes away when it is mended', () => {
  test.each([
    ['', 'Fill in your phone number.'],
    ['04', 'This number is too short. Is a digit missing?'],
    ['0'.padEnd(25, '4'), 'This number is too long. Is there a digit too many?'],
    ['my phone', /not part of a phone number/u],
    ['+9990000000', /do not know this country code/u],
    ['0999999999', /does not seem to exist/u],
  ])('%o', async (text, words) => {
    const page = await open()
    const field = page.locator('input[type=tel]')
    await field.fill(text)
    await page.locator('button[type=submit]').click()
    await page.locator('#number-error').getByText(words).waitFor()
    await expect.poll(() => active(page)).toBe('Your phone number')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('#number-error').getAttribute('aria-live')).toBe('assertive')
    await field.fill(numberOf(25).national)
    expect(await field.getAttribute('aria-invalid')).toBe('false')
    expect(await page.locator('#number-error').innerText()).toBe('')
  })

  test('leaving the field with half a number in it is told too', async () => {
    const page = await open()
    await page.locator('input[type=tel]').fill('04 7')
    await page.locator('select').focus()
    await page.getByText('This number is too short.').waitFor()
    expect(await active(page)).toBe('Country')
  })

  test('leaving an empty field is no mistake', async () => {
    const page = await open()
    await page.locator('input[type=tel]').focus()
    await page.locator('select').focus()
    expect(await page.locator('#number-error').innerText()).toBe('')
  })
})

describe('a failure says what happened and what to do, and takes nothing away', () => {
  test.each([
    ['over budget', 'The service has to slow down', 'in about 4 minutes'],
    ['over the budget of the day', 'The service has to slow down', 'in about 17 hours'],
    ['not ready', 'The service is not available right now', 'Try again later'],
    ['epoch renewed twice', 'The lists are being renewed', 'so there is no answer'],
    ['wrong proof', 'This answer could not be trusted, so we show none', 'Try again later'],
    ['wrong index', 'This answer could not be trusted, so we show none', 'Try again later'],
    ['connection lost', 'The service does not answer', 'try again'],
  ])('%s', async (name, title, advice) => {
    const state = STATES.find((candidate) => candidate.name === name)
    const page = await open('/en/', state?.before)
    await state?.reach(page)
    expect(await active(page)).toBe(title)
    const panel = page.locator('.stage')
    await panel.getByText(advice).first().waitFor()
    await panel.getByText('never give a code').waitFor()
    await page.locator('.stage button').click()
    expect(await page.locator('input[type=tel]').inputValue()).not.toBe('')
  })

  test('offline is told as offline', async () => {
    const page = await open()
    await page.locator('.verified svg').waitFor()
    await page.locator('option').nth(200).waitFor({ state: 'attached' })
    await check(page, numberOf(9002).national)
    await page.getByRole('button', { name: 'Check another number' }).click()
    await page.context().setOffline(true)
    expect(await check(page, numberOf(26).national)).toBe('You are offline')
  })

  test('the epoch renewed once: the page asks again by itself', async () => {
    let refused = 0
    const page = await open('/en/', async (fresh) => {
      await fresh.route('**/v1/evaluate', (route) => {
        refused += 1
        return refused === 1
          ? route.fulfill({ status: 409, json: { error: { code: 'wrong-epoch', message: 'No.' } } })
          : route.continue()
      })
    })
    expect(await check(page, numberOf(27).national)).toBe('Your number is in this list')
    expect(refused).toBe(2)
  })

  test('the service comes back: Try again brings the lists', async () => {
    let down = true
    const page = await open('/en/', async (fresh) => {
      await fresh.route('**/v1/**', (route) => (down ? route.abort() : route.continue()))
    })
    await page.locator('[role=alert]').waitFor()
    down = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.verified svg').waitFor()
  })
})

test('another key than before is told, and accepting it settles it', async () => {
  const page = await open('/en/', (fresh) =>
    fresh.addInitScript(() => {
      if (sessionStorage.length === 0) localStorage.setItem('staysharp.signer', 'another')
      sessionStorage.setItem('seen', '1')
    }),
  )
  await page.getByRole('button', { name: 'I know about this, use the new key' }).click()
  expect(await page.locator('.top button').count()).toBe(0)
  await page.reload()
  await page.locator('.verified svg').waitFor()
  expect(await page.locator('.top button').count()).toBe(0)
})

test('older lists than before are told, and accepting them settles it', async () => {
  const page = await open('/en/')
  await page.locator('.verified svg').waitFor()
  await page.evaluate(() => localStorage.setItem('staysharp.sequence', '999'))
  await page.reload()
  await page.getByRole('button', { name: 'I know about this, use these lists' }).click()
  expect(await page.locator('.top button').count()).toBe(0)
  await page.reload()
  await page.locator('.verified svg').waitFor()
  expect(await page.locator('.top button').count()).toBe(0)
})

test('Stop ends the check and says so, with the number still in the field', async () => {
  const stopped = STATES.find(({ name }) => name === 'stopped')
  const page = await open('/en/', stopped?.before)
  await stopped?.reach(page)
  expect(await active(page)).toBe('Your phone number')
  await page.getByText('The check was stopped.').waitFor()
  expect(await page.locator('input[type=tel]').inputValue()).not.toBe('')
})

test('print shows the answer, the steps and the receipt, and no buttons', async () => {
  const page = await open()
  await check(page, numberOf(28).national)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('What left this device').isVisible()).toBe(true)
  expect(await page.locator('button:visible').count()).toBe(0)
  expect(await page.locator('nav').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
})
