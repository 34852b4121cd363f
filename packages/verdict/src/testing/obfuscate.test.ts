import { describe, expect, it } from 'vitest'
import { OBFUSCATIONS, obfuscate } from './index.ts'

const TEXT =
  'Betaal vandaag nog uw openstaande factuur van € 12,50 via https://kbc-veilig.com/x of bel ons'

describe('obfuscate', () => {
  it.each(OBFUSCATIONS)('changes the text, the same way for the same seed: %s', (kind) => {
    const once = obfuscate(TEXT, { kind, seed: 7 })
    expect(once).not.toBe(TEXT)
    expect(obfuscate(TEXT, { kind, seed: 7 })).toBe(once)
    expect(obfuscate(TEXT, { kind, seed: 8 })).not.toBe(once)
  })

  it.each(OBFUSCATIONS)('leaves links and amounts as they are: %s', (kind) => {
    const changed = obfuscate(TEXT, { kind, seed: 3, share: 1 })
    expect(changed).toContain('https://kbc-veilig.com/x')
    expect(changed).toContain('€ 12,50')
  })

  it('changes nothing with a share of zero', () => {
    for (const kind of OBFUSCATIONS) expect(obfuscate(TEXT, { kind, seed: 1, share: 0 })).toBe(TEXT)
  })
})
