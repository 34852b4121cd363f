/**
 * How long a client waits: a request is given up when nothing has arrived for `timeoutMs`, or as
 * soon as the person cancels. A slow line that still delivers is never cut off.
 */
export interface Patience {
  readonly signal: AbortSignal
  /** Something arrived: start waiting anew. */
  renew(): void
  /** The request is over: stop the clock. */
  end(): void
  /** Why `signal` was aborted, or undefined if it was not. */
  verdict(): 'timeout' | 'cancelled' | undefined
}

/** Starts the clock. `cancel` is the person's own signal. */
export function startPatience(timeoutMs: number, cancel?: AbortSignal): Patience {
  const controller = new AbortController()
  let verdict: 'timeout' | 'cancelled' | undefined
  const stop = (why: 'timeout' | 'cancelled'): void => {
    verdict ??= why
    controller.abort()
  }
  const cancelled = (): void => stop('cancelled')
  const wait = (): ReturnType<typeof setTimeout> => setTimeout(() => stop('timeout'), timeoutMs)
  let timer = wait()
  if (cancel?.aborted) cancelled()
  cancel?.addEventListener('abort', cancelled)
  return {
    signal: controller.signal,
    renew() {
      clearTimeout(timer)
      timer = wait()
    },
    end() {
      clearTimeout(timer)
      cancel?.removeEventListener('abort', cancelled)
    },
    verdict: () => verdict,
  }
}
