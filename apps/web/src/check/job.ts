/**
 * What the page asks its worker, and what comes back. A worker lives for one job: when it ends,
 * or is stopped, the number, the blind and the answer in its memory end with it.
 */
import type { ReceiptEntry } from '@staysharp/contract'
import type { Identifier, Result } from '@staysharp/core'
import type { CheckFailure, CheckMode, CheckProgress, Manifest } from '@staysharp/exposure'

/** What is there to check: the service and its manifest, signature checked. */
export interface OverviewJob {
  readonly kind: 'overview'
  readonly baseUrl: string
}

/** One check. `signer` is the key that the overview was signed with. */
export interface CheckJob {
  readonly kind: 'check'
  readonly baseUrl: string
  readonly signer: string
  readonly identifier: Identifier
  readonly mode: CheckMode
}

/** The published lists, and which of them are kept whole on this device. */
export interface Overview {
  readonly signer: string
  readonly demo: boolean
  readonly manifest: Manifest
  readonly keptPaths: readonly string[]
}

/** The answer for one list. */
export interface ListAnswer {
  readonly id: string
  readonly title: string
  readonly country: string
  readonly entries: number
  readonly bits: number
  readonly sealedAt: string
  readonly listed: boolean
}

/** One line of the receipt, and what it was for. */
export interface ReceiptLine extends ReceiptEntry {
  readonly purpose: ReceiptPurpose
}

/** What a request was for; decides the sentence beside it. */
export type ReceiptPurpose =
  | 'service'
  | 'manifest'
  | 'evaluate'
  | 'head'
  | 'bucket'
  | 'file'
  | 'kept'
  | 'other'

/** A finished check. */
export interface Answer {
  readonly mode: CheckMode
  readonly lists: readonly ListAnswer[]
  readonly receipt: readonly ReceiptLine[]
  /** Quick: about one in this many possible numbers shares the part that was fetched. */
  readonly oneIn: number
}

/** What a worker says: how far it is, and in the end what came of it. */
export type JobMessage<T> =
  | { readonly kind: 'progress'; readonly progress: CheckProgress }
  | { readonly kind: 'done'; readonly outcome: Result<T, CheckFailure> }
