import type { Result } from '@staysharp/core'
import type { Manifest } from '../manifest/manifest.ts'

/**
 * What the check needs from the outside world. The typed client of `contract` is the real one.
 * Every method resolves; what can go wrong on a network is a {@link TransportFailure}.
 */
export interface CheckTransport {
  /** The current manifest, signature checked. `fresh` asks past any cache. */
  manifest(options?: { readonly fresh: boolean }): Promise<Result<Manifest, TransportFailure>>
  /** Has blinded points evaluated. The server never sees an identifier. */
  evaluate(question: EvaluateQuestion): Promise<Result<EvaluateAnswer, TransportFailure>>
  /** `length` bytes of an index file from `offset` on; `path` as the manifest names it. */
  indexRange(
    path: string,
    offset: number,
    length: number,
  ): Promise<Result<Uint8Array, TransportFailure>>
  /** A whole index file of `bytes` bytes. `onBytes` is told how many have arrived. */
  indexFile(
    path: string,
    bytes: number,
    onBytes: (received: number) => void,
  ): Promise<Result<Uint8Array, TransportFailure>>
}

/** What is asked: points of 32 bytes under one epoch key. */
export interface EvaluateQuestion {
  readonly epoch: string
  readonly keyId: string
  readonly blinded: readonly Uint8Array[]
}

/** What is answered: as many points, and one proof of 64 bytes for all. */
export interface EvaluateAnswer {
  readonly evaluated: readonly Uint8Array[]
  readonly proof: Uint8Array
}

/** What can go wrong on the way. `retryAfterSeconds` comes with `over-budget` where the server says it. */
export interface TransportFailure {
  readonly code:
    | 'offline'
    | 'timeout'
    | 'cancelled'
    | 'over-budget'
    | 'wrong-epoch'
    | 'not-ready'
    | 'server-error'
    | 'bad-response'
    | 'bad-signature'
  readonly retryAfterSeconds?: number
}
