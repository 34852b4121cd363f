import { AppError } from '@staysharp/core'

/**
 * The codes of everything that can stop the reading or sealing of a list.
 *
 * Reading: the list is missing, is no list, or not the list that was meant.
 * Sealing: settings, keys, the clock, the folder or the disk are wrong.
 */
export type IntakeErrorCode =
  | 'list-not-found'
  | 'list-unreadable'
  | 'not-a-file'
  | 'empty-list'
  | 'not-a-list'
  | 'spreadsheet'
  | 'json-array'
  | 'row-too-long'
  | 'corrupt-archive'
  | 'encrypted-archive'
  | 'nested-archive'
  | 'archive-bomb'
  | 'unsupported-archive'
  | 'unknown-country'
  | 'unknown-column'
  | 'no-phone-column'
  | 'ambiguous-column'
  | 'wrong-country'
  | 'mostly-invalid'
  | 'many-without-number'
  | 'bad-incident-id'
  | 'bad-title'
  | 'bad-bits'
  | 'bad-threads'
  | 'wrong-key-kind'
  | 'wrong-signing-key'
  | 'wrong-epoch-key'
  | 'bad-manifest'
  | 'clock-skew'
  | 'already-sealing'
  | 'disk-full'
  | 'disk-read-only'
  | 'disk-denied'
  | 'disk-failed'
  | 'worker-failed'
  | 'index-not-verified'
  | 'stopped'

/**
 * An {@link AppError} with one of this room's codes. `message` is a whole sentence that says what
 * to do. It may name a file by its base name, a row by its number and a country by its code, and
 * nothing else: libraries quote their input, so their text stays in `cause`, which is never printed.
 */
export function intakeError(code: IntakeErrorCode, message: string, cause?: unknown): AppError {
  return new AppError(code, message, cause === undefined ? undefined : { cause })
}
