/** A visit: a page of the app that writes down everything a test may want to complain about. */
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'

/** What went out, with its body. */
export interface SentRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A page, and what was seen of it. */
export interface Visit {
  readonly page: Page
  readonly requests: readonly SentRequest[]
  /** Console errors and warnings, uncaught errors, and violations of the page's policy. */
  readonly complaints: readonly string[]
  /** For tests that make requests fail: Chromium writes those to the console by itself. */
  forgetFailedRequests(): void
  close(): Promise<void>
}

/** How to visit. */
export interface VisitOptions {
  readonly path?: string
  readonly context?: BrowserContextOptions
  /** Called before the page is loaded: routes, scripts. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** Opens a page of the app in a fresh profile and waits until the lists are there, or a failure. */
export async function visit(
  browser: Browser,
  origin: string,
  { path = '/en/', context = {}, before }: VisitOptions = {},
): Promise<Visit> {
  const profile = await browser.newContext({ locale: 'en-GB', ...context })
  const page = await profile.newPage()
  page.setDefaultTimeout(8000)
  const requests: SentRequest[] = []
  const complaints: string[] = []
  profile.on('request', (request) => requests.push(sent(request)))
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
    })
  })
  await before?.(page)
  await page.goto(origin + path)
  return {
    page,
    requests,
    complaints,
    forgetFailedRequests() {
      const others = complaints.filter((text) => !/Failed to load resource|ERR_/u.test(text))
      complaints.splice(0, complaints.length, ...others)
    },
    close: () => profile.close(),
  }
}

function sent(request: Request): SentRequest {
  return {
    method: request.method(),
    url: request.url(),
    headers: request.headers(),
    body: request.postData() ?? '',
  }
}

/** Types a number and checks it; resolves when the answer, or a failure, has the focus. */
export async function check(page: Page, number: string, mode?: 'quick' | 'full'): Promise<string> {
  await page.locator('input[type=tel]').fill(number)
  if (mode !== undefined) await page.locator(`input[value=${mode}]`).check()
  await page.locator('button[type=submit]').click()
  const heading = page.locator('[data-first]:is(h1, h2):not(#progress-title)')
  await heading.waitFor()
  return (await heading.textContent()) ?? ''
}
