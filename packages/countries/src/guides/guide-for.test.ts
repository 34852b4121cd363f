import { describe, expect, it } from 'vitest'
import { LANGUAGES, PLATFORMS } from '../format/words.ts'
import { guideFor } from './guide-for.ts'
import { loadGuide } from './load-guide.ts'

const TODAY = '2026-11-22'

it.each(PLATFORMS)('%s has something confirmed to show, in four languages', async (platform) => {
  const guide = await loadGuide(platform)
  const system = platform === 'ios-messages' ? 'ios' : 'android'
  const { settings } = guideFor(guide, { system }, TODAY)
  expect(settings.flatMap(({ paths }) => paths)).not.toEqual([])
  for (const { paths } of settings) {
    for (const { path } of paths) {
      for (const language of LANGUAGES) expect(path[language]).toHaveLength(path.en?.length ?? -1)
    }
  }
})

describe('the path that fits the phone', () => {
  it('by system', async () => {
    const whatsapp = await loadGuide('whatsapp')
    const first = (system: 'ios' | 'android'): unknown =>
      guideFor(whatsapp, { system }, TODAY).settings[0]?.paths[0]?.path.en?.[0]
    expect([first('ios'), first('android')]).toEqual(['Settings', '⋮'])
  })
  it('by version: a path of iOS 26 is not told to an older phone', async () => {
    const messages = await loadGuide('ios-messages')
    const ids = (version?: number): string[] =>
      guideFor(
        messages,
        version ? { system: 'ios', version } : { system: 'ios' },
        TODAY,
      ).settings.map(({ id }) => id)
    expect(ids(26)).toContain('unknown-senders')
    expect(ids(18)).not.toContain('unknown-senders')
    expect(ids()).toContain('unknown-senders')
  })
  it('a platform says nothing about the other system', async () => {
    const android = await loadGuide('android-messages')
    expect(guideFor(android, { system: 'ios' }, TODAY).settings).toEqual([])
  })
})

it('what is unverified or overdue is not told', async () => {
  const whatsapp = await loadGuide('whatsapp')
  const ids = guideFor(whatsapp, { system: 'ios' }, TODAY).settings.map(({ id }) => id)
  expect(ids).not.toContain('chat-lock')
  expect(whatsapp.settings.some(({ id }) => id === 'chat-lock')).toBe(true)
  expect(guideFor(whatsapp, { system: 'ios' }, '2027-05-23')).toEqual({
    platform: 'whatsapp',
    name: 'WhatsApp',
    settings: [],
  })
})

it('a stolen WhatsApp account: steps and the official help page', async () => {
  const { recovery } = guideFor(await loadGuide('whatsapp'), { system: 'ios' }, TODAY)
  expect(recovery?.steps).toHaveLength(5)
  expect(recovery?.help?.value).toBe('https://faq.whatsapp.com/1131652977717250/')
})
