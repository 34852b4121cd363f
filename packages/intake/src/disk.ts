import { isAppError } from '@staysharp/core'
import { type IntakeErrorCode, intakeError } from './intake-error.ts'

const SENTENCES: Readonly<Record<string, readonly [IntakeErrorCode, string]>> = {
  ENOSPC: ['disk-full', 'The disk is full. Free some space.'],
  EDQUOT: ['disk-full', 'Your disk quota is used up. Free some space.'],
  EFBIG: ['disk-full', 'The disk does not take a file of this size. Use another one.'],
  EROFS: ['disk-read-only', 'The place to write to is on a read-only disk. Give another.'],
  EACCES: ['disk-denied', 'You may not write there. Change the rights or give another place.'],
  EPERM: ['disk-denied', 'You may not write there. Change the rights or give another place.'],
  ENOTDIR: ['disk-denied', 'The folder to write to is a file. Give another.'],
  EEXIST: ['disk-denied', 'The folder to write to is a file. Give another.'],
  EISDIR: ['disk-denied', 'The file to write is a folder. Give another name.'],
  ENOENT: ['disk-denied', 'The folder to write to is not there. Make it first.'],
}

/** Any other error of the operating system while writing. */
const OTHER = ['disk-failed', 'The disk failed while writing. Check it.'] as const

/**
 * Runs something that writes, and gives errors of the operating system as `disk-full`,
 * `disk-read-only`, `disk-denied` or `disk-failed`, with `after` behind the sentence: what became
 * of the work. Other errors pass.
 *
 * @example await onDisk(() => writeFile(path, bytes), 'Nothing was published.')
 */
export async function onDisk<T>(write: () => Promise<T>, after = ''): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (isAppError(error) || !isSystemError(error)) throw error
    const [code, sentence] = SENTENCES[error.code] ?? OTHER
    throw intakeError(code, `${sentence} ${after}`.trim(), error)
  }
}

/** True for an error of the operating system: it has a code such as ENOSPC and the failing call's name. */
function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    'syscall' in error
  )
}
