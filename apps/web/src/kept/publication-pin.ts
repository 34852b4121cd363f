/**
 * Trust on first use: the key that signed the lists is remembered, and how many times they had been
 * published, so that the page notices when another key or an older state of the lists turns up.
 * Both are public and the same for every visitor; they say nothing about anyone.
 */

/** Where they are kept; listed in docs/device-storage.md. */
export const SIGNER_KEY = 'staysharp.signer'
export const SEQUENCE_KEY = 'staysharp.sequence'

/** What a visitor is shown: who signed it, and its place in the order of publications. */
export interface Publication {
  readonly signer: string
  readonly sequence: number
}

/** What the pin says: never seen one, the same or a newer state, another key, or an older state. */
export type PinState = 'first' | 'same' | 'changed' | 'older'

/** The part of `localStorage` that is used. */
export type PinStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Compares with what is remembered; remembers the first, and every newer one of the same key. */
export function pinPublication(storage: PinStorage | undefined, shown: Publication): PinState {
  const known = storage?.getItem(SIGNER_KEY) ?? undefined
  if (known !== undefined && known !== shown.signer) return 'changed'
  const newest = Number(storage?.getItem(SEQUENCE_KEY) ?? 0)
  if (known !== undefined && shown.sequence < newest) return 'older'
  acceptPublication(storage, shown)
  return known === undefined ? 'first' : 'same'
}

/** Remembers a publication, also in place of another, after the person said so. */
export function acceptPublication(storage: PinStorage | undefined, shown: Publication): void {
  storage?.setItem(SIGNER_KEY, shown.signer)
  storage?.setItem(SEQUENCE_KEY, String(shown.sequence))
}

/** Forgets it. */
export function forgetPublication(storage: PinStorage | undefined): void {
  storage?.removeItem(SIGNER_KEY)
  storage?.removeItem(SEQUENCE_KEY)
}

/** The browser's storage, or undefined where the person has switched it off (the browser throws then). */
export function pinStorage(window: { readonly localStorage: Storage }): PinStorage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
