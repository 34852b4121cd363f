import { expect, it } from 'vitest'
import { reviewFacts } from './review-facts.ts'

const fact = (status: string, reviewBy: string): string =>
  `{ "value": "x", "status": "${status}", "source": "https://a.org/", "verifiedOn": "2026-11-22", "reviewBy": "${reviewBy}" }`
const files = [
  {
    path: 'be/contacts.json',
    text: `[\n${fact('verified', '2027-05-22')},\n${fact('unverified', '2027-03-01')},\n${fact('seen', '2027-05-23')}\n]`,
  },
  { path: 'be/police-zones-x.json', text: fact('seen', '2027-05-01') },
]
const lines = (today: string, within: number): unknown[] =>
  reviewFacts(files, today, within).map((due) => [
    due.file,
    due.line,
    due.status,
    due.overdue,
    due.shown,
  ])

it('lists what falls due within the days asked for, the most urgent first', () => {
  expect(lines('2027-02-21', 90)).toEqual([
    ['be/contacts.json', 3, 'unverified', false, false],
    ['be/police-zones-x.json', 1, 'seen', false, true],
    ['be/contacts.json', 2, 'verified', false, true],
  ])
  expect(lines('2026-11-22', 90)).toEqual([])
})

it('a fact is overdue from the day after its review day', () => {
  const shown = (today: string): boolean =>
    reviewFacts(files, today, 0).some((due) => due.shown && due.overdue && due.line === 2)
  expect([shown('2027-05-22'), shown('2027-05-23')]).toEqual([false, true])
})
