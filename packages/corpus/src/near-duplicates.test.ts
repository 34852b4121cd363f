import { describe, expect, it } from 'vitest'
import { nearDuplicates, skeletonOf } from './near-duplicates.ts'

const alike = (a: string, b: string) =>
  nearDuplicates([
    { id: 'a', text: a },
    { id: 'b', text: b },
  ])

describe('near duplicates', () => {
  it('are found when only amounts, links and placeholders differ', () => {
    const [pair] = alike(
      'Uw pakket wacht op u. Betaal 1,99 euro via post-1.top/x om het vrij te geven {mobile}',
      'Uw pakket wacht op u. Betaal 3,50 euro via post-2.xyz/y om het vrij te geven {landline}',
    )
    expect(pair).toMatchObject({ a: 'a', b: 'b', likeness: 1 })
  })

  it('are not two messages about the same thing in other words', () => {
    expect(alike('Je pakje ligt klaar in de winkel', 'Wij hebben uw zending geleverd')).toEqual([])
  })

  it('a skeleton keeps the words alone', () => {
    expect(skeletonOf('Bel {mobile} of kijk op kbc.be, voor 5/12!')).toEqual([
      'bel',
      'of',
      'kijk',
      'op',
      'voor',
    ])
  })
})
