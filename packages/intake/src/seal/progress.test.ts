import { expect, test } from 'vitest'
import { ProgressMeter, type SealProgress } from './progress.ts'

function watched(): { meter: ProgressMeter; events: SealProgress[]; pass: (ms: number) => void } {
  const events: SealProgress[] = []
  let clock = 0
  const meter = new ProgressMeter(
    (event) => events.push(event),
    () => clock,
  )
  const pass = (ms: number): void => {
    clock += ms
  }
  return { meter, events, pass }
}

test('rate and time left come from what was evaluated, not from what was read or taken over', () => {
  const { meter, events, pass } = watched()
  meter.start('evaluating')
  // 1,000 of 10,000 rows are read; 400 were there already, 200 take a second.
  for (let i = 0; i < 5; i++) meter.read(200, 0.02 * (i + 1))
  pass(1000)
  meter.chunk(200, 190, true)
  meter.chunk(200, 190, true)
  pass(1000)
  meter.chunk(200, 180, false)
  expect(events.at(-1)).toEqual({
    phase: 'evaluating',
    rows: 600,
    valid: 560,
    rowsPerSecond: 200,
    etaSeconds: 47,
    fraction: 0.06,
    reusedChunks: 2,
  })
})

test('each phase is told at once, steps within it at most five times a second', () => {
  const { meter, events, pass } = watched()
  meter.start('merging')
  for (let i = 0; i < 100; i++) {
    pass(10)
    meter.step(i / 100)
  }
  meter.start('coding')
  expect(events.length).toBeLessThanOrEqual(7)
  expect(events.at(-1)).toMatchObject({ phase: 'coding', etaSeconds: undefined })
})
