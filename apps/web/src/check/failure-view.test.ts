import { expect, test } from 'vitest'
import { failureView } from './failure-view.ts'

test.each([
  [{ code: 'offline' }, false, 'offline'],
  [{ code: 'offline' }, true, 'timeout'],
  [{ code: 'timeout' }, true, 'timeout'],
  [{ code: 'not-ready' }, true, 'unavailable'],
  [{ code: 'server-error' }, true, 'unavailable'],
  [{ code: 'wrong-epoch' }, true, 'renewed'],
  [{ code: 'bad-response' }, true, 'untrusted'],
  [{ code: 'bad-signature' }, true, 'untrusted'],
  [{ code: 'bad-proof' }, true, 'untrusted'],
  [{ code: 'bad-index' }, true, 'untrusted'],
  [{ code: 'unexpected' }, true, 'unexpected'],
] as const)('%o, online %s: %s', (failure, online, kind) => {
  expect(failureView(failure, online).kind).toBe(kind)
})

test.each([
  [undefined, 1],
  [1, 1],
  [61, 2],
  [3600, 60],
])('over budget for %s seconds: try again in about %s minutes', (seconds, minutes) => {
  const wait = seconds === undefined ? {} : { retryAfterSeconds: seconds }
  expect(failureView({ code: 'over-budget', ...wait }, true).minutes).toBe(minutes)
})
