/** Every state the page can be in, and how a browser gets it there. */
import type { Page, Route } from 'playwright-core'
import { numberOf } from './sealed-folder.ts'
import { check } from './visit.ts'

/** A state of the page. */
export interface PageState {
  readonly name: string
  /** Makes the service fail, before the page is loaded. */
  readonly before?: (page: Page) => Promise<unknown>
  /** Goes there; the lists are on the page already unless `before` prevents it. */
  readonly reach: (page: Page) => Promise<unknown>
  /** The service was made to fail: the browser itself writes that to its console. */
  readonly fails?: true
}

const listed = numberOf(5).national
const submit = (page: Page, text: string): Promise<unknown> =>
  page
    .locator('input[type=tel]')
    .fill(text)
    .then(() => page.locator('button[type=submit]').click())

const refusing =
  (status: number, code: string, path: string, extra = {}) =>
  (page: Page): Promise<unknown> =>
    page.route(path, (route) =>
      route.fulfill({ status, json: { error: { code, message: 'No.', ...extra } } }),
    )

const failing = (name: string, before: (page: Page) => Promise<unknown>): PageState => ({
  name,
  before,
  fails: true,
  reach: (page) => check(page, listed, 'quick'),
})

const tampered =
  (tamper: (body: Record<string, unknown>) => unknown) =>
  async (route: Route): Promise<void> => {
    const response = await route.fetch()
    await route.fulfill({ response, json: tamper(await response.json()) })
  }

/** The states; one list, in English unless the test says otherwise. */
export const STATES: readonly PageState[] = [
  { name: 'empty', reach: (page) => page.locator('.verified').waitFor() },
  {
    name: 'everything opened',
    async reach(page) {
      for (const summary of await page.locator('summary').all()) await summary.click()
      await page.locator('input[type=tel]').pressSequentially(listed)
      await page.locator('#number-help.read').waitFor()
    },
  },
  {
    name: 'mistake in the number',
    reach: (page) => submit(page, 'my phone').then(() => page.locator('.error span').waitFor()),
  },
  {
    name: 'loading',
    before: (page) => page.route('**/v1/**', () => {}),
    reach: (page) => page.locator('.waiting').waitFor(),
  },
  {
    name: 'checking',
    before: (page) => page.route('**/index/**', () => {}),
    async reach(page) {
      await page.locator('input[value=full]').check()
      await submit(page, listed)
      await page.locator('li.busy:last-child').waitFor()
    },
  },
  {
    name: 'stopped',
    before: (page) => page.route('**/index/**', () => {}),
    async reach(page) {
      await submit(page, listed)
      await page.locator('#progress-title').waitFor()
      await page.getByRole('button', { name: /stop|arrêter|abbrechen/iu }).click()
      await page.locator('.stopped:not(:empty)').waitFor()
    },
  },
  { name: 'listed', reach: (page) => check(page, listed, 'quick') },
  { name: 'not in this list', reach: (page) => check(page, numberOf(9000).national, 'full') },
  {
    name: 'another key than before',
    before: (page) => page.addInitScript(() => localStorage.setItem('staysharp.signer', 'other')),
    reach: (page) => page.locator('.top .button').waitFor(),
  },
  {
    name: 'older lists than before',
    before: (page) =>
      page.addInitScript(() => {
        const read = Storage.prototype.getItem
        Storage.prototype.getItem = function (key) {
          return key === 'staysharp.sequence' ? '999' : read.call(this, key)
        }
      }),
    reach: async (page) => {
      await page.locator('.verified svg').waitFor()
      await page.reload()
      await page.locator('.top .button').waitFor()
    },
  },
  {
    name: 'service down',
    fails: true,
    before: (page) => page.route('**/v1/**', (route) => route.abort()),
    reach: (page) => page.locator('[role=alert]').waitFor(),
  },
  failing(
    'over the budget of the day',
    refusing(429, 'over-budget', '**/v1/evaluate', { retryAfterSeconds: 61_000 }),
  ),
  failing(
    'over budget',
    refusing(429, 'over-budget', '**/v1/evaluate', { retryAfterSeconds: 240 }),
  ),
  failing('not ready', refusing(503, 'not-ready', '**/v1/evaluate')),
  failing('epoch renewed twice', refusing(409, 'wrong-epoch', '**/v1/evaluate')),
  failing('wrong proof', (page) =>
    page.route(
      '**/v1/evaluate',
      tampered((body) => ({ ...body, proof: 'A'.repeat(86) })),
    ),
  ),
  failing('wrong index', (page) =>
    page.route('**/index/**', async (route) => {
      const response = await route.fetch()
      const body = await response.body()
      body.reverse()
      await route.fulfill({ response, body })
    }),
  ),
  failing('connection lost', (page) => page.route('**/v1/evaluate', (route) => route.abort())),
]
