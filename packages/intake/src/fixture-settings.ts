/** Keys, settings and invented numbers of this room's tests; a child process of a test runs this too. */
import { syntheticNumber } from '@staysharp/countries'
import {
  createEpochKey,
  createSigningKey,
  type EpochKeyFile,
  type SigningKeyFile,
} from '@staysharp/exposure'
import type { SealSettings } from './seal/seal-options.ts'

export const NOW = '2026-11-22T12:00:00.000Z'

/** An invented Belgian number as people write it. */
export function national(index: number): string {
  return syntheticNumber('BE', 2026, index).national
}

/** The same number in international form. */
export function e164(index: number): string {
  return syntheticNumber('BE', 2026, index).e164
}

/** `count` invented numbers. */
export function nationals(count: number, from = 0): string[] {
  return Array.from({ length: count }, (_, at) => national(from + at))
}

export function epochKeyOf(epoch = '2026-1', seed = 3, createdAt: string = NOW): EpochKeyFile {
  return createEpochKey(epoch, new Uint8Array(32).fill(seed), createdAt)
}

export function signingKeyOf(seed = 4): SigningKeyFile {
  return createSigningKey(new Uint8Array(32).fill(seed), NOW)
}

/** Settings of a small sealing into `out`. */
export function settingsFor(out: string, more: Partial<SealSettings> = {}): SealSettings {
  return {
    incident: 'test-list',
    title: 'A list for tests',
    country: 'BE',
    out,
    epochKey: epochKeyOf(),
    signingKey: signingKeyOf(),
    threads: 1,
    now: () => new Date(NOW),
    ...more,
  }
}
