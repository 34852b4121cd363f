import { seededRandom } from '@staysharp/corpus'
import { expect, it } from 'vitest'
import { bandsOf, calibrate, calibrationError, chance } from './calibration.ts'

it('finds the slope and shift that made the scores', () => {
  const random = seededRandom(1)
  const all = Array.from({ length: 20_000 }, () => {
    const score = random() * 8 - 4
    return { score, scam: random() < chance(score, { slope: 1.5, shift: -0.7 }), weight: 1 }
  })
  const { slope, shift } = calibrate(all)
  expect(slope).toBeCloseTo(1.5, 0)
  expect(shift).toBeCloseTo(-0.7, 0)
  const told = all.map(({ score, scam }) => ({ risk: chance(score, { slope, shift }), scam }))
  expect(calibrationError(bandsOf(told))).toBeLessThan(0.02)
})

it('sees what is not calibrated', () => {
  const told = [0.05, 0.05, 0.95, 0.95].map((risk) => ({ risk, scam: risk < 0.5 }))
  expect(calibrationError(bandsOf(told))).toBeCloseTo(0.95)
})
