import { syntheticNumber } from '@staysharp/countries'

/** The canonical identifier of the i-th invented number, as the PRF takes it. */
export function input(i: number): Uint8Array {
  return new TextEncoder().encode(`tel:${syntheticNumber('BE', 42, i).e164}`)
}
