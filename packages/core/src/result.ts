/**
 * An expected outcome as a value: either `ok` with a value, or a failure with a code.
 * Bugs and broken infrastructure throw {@link AppError} instead.
 */
export type Result<T, F> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: F }

/** Wraps a value as success. `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** Wraps a failure. `fail({ code: 'empty' })` is `{ ok: false, failure: { code: 'empty' } }`. */
export function fail<F>(failure: F): { readonly ok: false; readonly failure: F } {
  return { ok: false, failure }
}
