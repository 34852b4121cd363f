/**
 * Trust on first use: the key that signed the lists is remembered, so that the page notices when
 * another one turns up. A public key, the same for every visitor; it says nothing about anyone.
 */

/** Where it is kept; listed in docs/device-storage.md. */
export const SIGNER_KEY = 'staysharp.signer'

/** What the pin says of a signer: never seen one, the same as before, or another. */
export type PinState = 'first' | 'same' | 'changed'

/** The part of `localStorage` that is used. */
export type PinStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Compares `signer` with the one remembered, and remembers it if it is the first. */
export function pinSigner(storage: PinStorage | undefined, signer: string): PinState {
  const known = storage?.getItem(SIGNER_KEY)
  if (known === signer) return 'same'
  if (known !== null && known !== undefined) return 'changed'
  storage?.setItem(SIGNER_KEY, signer)
  return 'first'
}

/** Remembers another signer, after the person said so. */
export function acceptSigner(storage: PinStorage | undefined, signer: string): void {
  storage?.setItem(SIGNER_KEY, signer)
}

/** The browser's storage, or undefined where the person has switched it off (the browser throws then). */
export function pinStorage(window: { readonly localStorage: Storage }): PinStorage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
