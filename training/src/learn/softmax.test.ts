import { seededRandom } from '@staysharp/corpus'
import { describe, expect, it } from 'vitest'
import type { Example } from './example.ts'
import { learn, probabilities } from './softmax.ts'

const OPTIONS = { features: 4, epochs: 30, rate: 0.2, l2: () => 1e-4, seed: 7 }

/** The class shows in its own feature; the last feature is noise. */
function examples(classes: number, count: number): Example[] {
  const random = seededRandom(3)
  return Array.from({ length: count }, (_, i) => {
    const target = i % classes
    const noisy = random() < 0.1 ? Math.floor(random() * classes) : target
    return {
      indices: Int32Array.of(noisy, 3),
      values: Float64Array.of(1, random()),
      target,
      weight: 1,
    }
  })
}

describe('learning', () => {
  it.each([2, 3])('tells %i classes apart', (classes) => {
    const all = examples(classes, 900)
    const model = learn(all, { ...OPTIONS, classes })
    const out = new Float64Array(classes)
    const right = all.filter(({ indices, values, target }) => {
      probabilities(model, indices, values, out)
      return out.indexOf(Math.max(...out)) === target
    })
    expect(right.length / all.length).toBeGreaterThan(0.9)
    expect(out.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1)
  })

  it('gives the same weights to the bit from the same seed', () => {
    const once = learn(examples(3, 300), { ...OPTIONS, classes: 3 })
    const again = learn(examples(3, 300), { ...OPTIONS, classes: 3 })
    expect(again).toEqual(once)
  })

  it('what counts for nothing teaches nothing', () => {
    const all = examples(2, 100).map((one) => ({ ...one, weight: 0 }))
    expect([...learn(all, { ...OPTIONS, classes: 2 }).bias]).toEqual([0, 0])
  })
})
