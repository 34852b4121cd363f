import fc from 'fast-check'
import { expect, it } from 'vitest'
import { VERDICTS, verdictFor } from './decide.ts'

const thresholds = { unclear: 0.2, suspicious: 0.6, scam: 0.9 }
const rank = (risk: number): number => VERDICTS.indexOf(verdictFor(risk, { thresholds }))

it('a higher risk never has a milder verdict', () => {
  const risk = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(risk, risk, (a, b) => {
      expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)))
    }),
  )
})

it('each verdict begins at its threshold', () => {
  expect([0, 0.2, 0.6, 0.9, 1].map((risk) => verdictFor(risk, { thresholds }))).toEqual([
    'no-signs',
    'unclear',
    'suspicious',
    'scam',
    'scam',
  ])
})
