/**
 * Finds a Chromium and starts it: CHROMIUM_PATH, else the one that npm delivers
 * (@sparticuz/chromium), else the system's.
 */
import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Quiet: no update, no sync, no request of its own that a test could mistake for the page's. */
const ARGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts Chromium. Throws where there is none, with what to do. */
export async function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: ARGS })
}

async function chromiumPath(): Promise<string> {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') return given
  const delivered = await sparticuz.executablePath().catch(() => undefined)
  const found = [delivered, '/usr/bin/chromium'].find((path) => path && existsSync(path))
  if (found === undefined) throw new Error('No Chromium here. Set CHROMIUM_PATH to one.')
  return found
}
