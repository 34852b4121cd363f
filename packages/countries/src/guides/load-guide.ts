import type { Guide } from '../format/guide.ts'
import type { Platform } from '../format/words.ts'

const GUIDES: Readonly<Record<Platform, () => Promise<{ readonly default: unknown }>>> = {
  whatsapp: () => import('./whatsapp.json', { with: { type: 'json' } }),
  signal: () => import('./signal.json', { with: { type: 'json' } }),
  telegram: () => import('./telegram.json', { with: { type: 'json' } }),
  messenger: () => import('./messenger.json', { with: { type: 'json' } }),
  'ios-messages': () => import('./ios-messages.json', { with: { type: 'json' } }),
  'android-messages': () => import('./android-messages.json', { with: { type: 'json' } }),
}

/** Loads the guide of a platform, each in a chunk of its own. The tests hold its data against the schema. */
export async function loadGuide(platform: Platform): Promise<Guide> {
  const { default: guide } = await GUIDES[platform]()
  return guide as Guide
}
