import { expect, test } from 'vitest'
import { receiptLines, receiptText } from './receipt-lines.ts'

const entry = (method: 'GET' | 'POST', path: string, sentBytes = 0, receivedBytes = 9) => ({
  method,
  url: `https://a.example/${path}`,
  sentBytes,
  receivedBytes,
})
const index = entry('GET', 'index/e1/list-0123456789abcdef.ssi')

test('quick: the head first, which is the same for everyone, then the part that is not', () => {
  const lines = receiptLines(
    [entry('GET', 'v1/manifest'), entry('POST', 'v1/evaluate', 90), index, index],
    'quick',
  )
  expect(lines.map(({ purpose }) => purpose)).toEqual(['manifest', 'evaluate', 'head', 'bucket'])
})

test('full: the whole file, or the one kept on the device', () => {
  expect(receiptLines([index], 'full')[0]?.purpose).toBe('file')
  expect(receiptLines([], 'full', [index.url])).toEqual([
    { method: 'GET', url: index.url, sentBytes: 0, receivedBytes: 0, purpose: 'kept' },
  ])
})

test('a request nobody thought of is still on the receipt', () => {
  expect(receiptLines([entry('GET', 'v1/new')], 'full')[0]?.purpose).toBe('other')
})

test('as text: one line per request, with its words', () => {
  const text = receiptText(receiptLines([index], 'full'), ({ purpose }) => purpose)
  expect(text).toBe(`GET\t${index.url}\t0\t9\tfile`)
})
