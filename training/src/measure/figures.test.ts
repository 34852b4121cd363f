import { expect, it } from 'vitest'
import { fallenBelow } from './figures.ts'

const recorded = { 'nl auc': 0.97, 'nl recall': 0.9 }

it('a figure that fell or is no longer measured is named', () => {
  expect(fallenBelow({ 'nl auc': 0.95 }, recorded)).toEqual([
    'nl auc: 0.9500, was 0.9700',
    'nl recall: not measured, was 0.9000',
  ])
})

it('a figure that rose, or moved within what machines differ by, passes', () => {
  expect(fallenBelow({ 'nl auc': 0.99, 'nl recall': 0.897 }, recorded)).toEqual([])
})
