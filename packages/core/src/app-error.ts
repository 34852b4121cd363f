/**
 * The one error class of the house, for bugs and broken infrastructure (a disk that is full,
 * a database that is gone, a file that was tampered with).
 *
 * `code` is stable and kebab-case; `message` is one clear sentence that says what to do. Neither
 * ever carries user data: no number, no row, no file content (style.md rule 7). The cause is kept
 * for a debugger and is never printed by the apps, since a library's own text may quote its input.
 *
 * @example
 * throw new AppError('disk-full', 'The disk is full. Free some space and run the same command again.', { cause })
 */
export class AppError extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: { readonly cause?: unknown }) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }
}

/** True for an {@link AppError}, also when it crossed a bundle or worker boundary. */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error
}
