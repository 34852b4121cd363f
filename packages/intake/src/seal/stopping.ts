import { intakeError } from '../intake-error.ts'

/** The error for a sealing that was told to stop. */
export function stopped(): Error {
  return intakeError(
    'stopped',
    'Stopped. Nothing was published. Run the same command again to go on where it stopped.',
  )
}

/** Throws `stopped` if the signal was given. */
export function checkStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw stopped()
}
