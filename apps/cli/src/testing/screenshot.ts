/** Pictures of pages, as a phone would show them. */
import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Takes screenshots until it is closed. */
export interface Camera {
  /** A PNG of a page of 360 by 760 points at three pixels a point. */
  shoot(html: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** Starts the Chromium of CHROMIUM_PATH, of npm, or of the system. */
export async function startCamera(): Promise<Camera> {
  const delivered = process.env.CHROMIUM_PATH || (await sparticuz.executablePath())
  const executablePath = existsSync(delivered) ? delivered : '/usr/bin/chromium'
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking']
  const browser: Browser = await chromium.launch({ executablePath, args })
  return {
    async shoot(html) {
      const viewport = { width: 360, height: 760 }
      const page = await browser.newPage({ viewport, deviceScaleFactor: 3, offline: true })
      await page.setContent(html)
      const picture = await page.screenshot()
      await page.close()
      return picture
    },
    close: () => browser.close(),
  }
}
