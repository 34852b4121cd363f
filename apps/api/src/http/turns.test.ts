import { expect, test } from 'vitest'
import { createTurns } from './turns.ts'

test('so many turns at a time; one given back twice is one', () => {
  const turns = createTurns(2)
  const [first, second] = [turns.take(), turns.take()]
  expect(turns.take()).toBeUndefined()
  first?.()
  first?.()
  expect(turns.take()).toBeDefined()
  expect(turns.take()).toBeUndefined()
  second?.()
  expect(turns.take()).toBeDefined()
})
