/**
 * The publishing rules: what of a pack the public may see, and how far a fact may be believed.
 *
 * - Shown is only what is verified and not past its review day.
 * - A domain that a public data set has (`seen`) may also decide that a link is official.
 * - What is unverified, or was not looked at again in time, may only stop a false alarm.
 *
 * Days are compared as text (`2026-11-22`); today is always a parameter. What is no such day (an
 * empty text, a time, the year 275760 of a broken clock) shows nothing.
 */
import type { Evidence, EvidenceStatus } from '../format/evidence.ts'

/** True when a fact may be shown to the public on this day. */
export function isShown(fact: Evidence, today: string): boolean {
  return evidenceOn(fact, today) === 'verified'
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/**
 * What a fact's status is worth on this day: past its review it is unverified. A day before
 * verifiedOn changes nothing: then it is the device's clock that is wrong, and its owner still
 * needs the number to call.
 */
export function evidenceOn(fact: Evidence, today: string): EvidenceStatus {
  return DAY.test(today) && today <= fact.reviewBy ? fact.status : 'unverified'
}

/** True within an entry's `validFrom` and `validTo`, both included. */
export function isValidOn(
  entry: { readonly validFrom?: string | undefined; readonly validTo?: string | undefined },
  today: string,
): boolean {
  const { validFrom = today, validTo = today } = entry
  return validFrom <= today && today <= validTo
}
