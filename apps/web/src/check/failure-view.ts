import type { CheckFailure } from '@staysharp/exposure'

/** A failure as the page tells it. */
export interface FailureView {
  readonly kind:
    | 'offline'
    | 'timeout'
    | 'over-budget'
    | 'unavailable'
    | 'renewed'
    | 'untrusted'
    | 'unexpected'
  /** `over-budget`: minutes to wait, at least one. */
  readonly minutes: number
}

/** Assumed where the service does not say how long to wait. */
const USUAL_WAIT_SECONDS = 60

/**
 * What a failure means for a person. `online` is what the browser says of its own connection: a
 * request that failed although the device is online is the service not answering.
 */
export function failureView(
  failure: CheckFailure | { readonly code: 'unexpected' },
  online: boolean,
): FailureView {
  const view = (kind: FailureView['kind'], minutes = 0): FailureView => ({ kind, minutes })
  switch (failure.code) {
    case 'offline':
    case 'timeout':
      return view(online ? 'timeout' : 'offline')
    case 'over-budget':
      return view(
        'over-budget',
        Math.max(1, Math.ceil((failure.retryAfterSeconds ?? USUAL_WAIT_SECONDS) / 60)),
      )
    case 'not-ready':
    case 'server-error':
      return view('unavailable')
    case 'wrong-epoch':
      return view('renewed')
    case 'bad-response':
    case 'bad-signature':
    case 'bad-proof':
    case 'bad-index':
      return view('untrusted')
    case 'cancelled':
    case 'unexpected':
      return view('unexpected')
  }
}
