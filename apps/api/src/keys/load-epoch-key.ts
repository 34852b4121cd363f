/**
 * The epoch key: from STAYSHARP_EPOCH_KEY or a file that only its owner can read. Whoever has it
 * can try all numbers of a country in minutes, so a file that others may read is refused, and
 * nothing of what it holds is ever part of a sentence.
 */
import { readFile, stat } from 'node:fs/promises'
import { AppError } from '@staysharp/core'
import { type KeyPair, keyPairOf, parseEpochKey } from '@staysharp/exposure'

/** The key the service evaluates with, and the epoch it belongs to. */
export interface EpochKey {
  readonly epoch: string
  readonly keyId: string
  /** base64url, as the manifest names it. */
  readonly publicKey: string
  readonly pair: KeyPair
}

/** Where a key may be: `text` is its content and wins over `file`. */
export interface EpochKeySource {
  readonly text: string | undefined
  readonly file: string
}

/** Loads the epoch key. Throws `AppError` `no-epoch-key`, `open-epoch-key` or `bad-epoch-key`. */
export async function loadEpochKey({ text, file }: EpochKeySource): Promise<EpochKey> {
  const parsed = parseEpochKey(text ?? (await readPrivateFile(file)))
  if (!parsed.ok) {
    const reason =
      parsed.failure.code === 'inconsistent-key'
        ? 'is damaged: its parts do not belong together'
        : 'is not an epoch key'
    const where = text === undefined ? 'The epoch key file' : 'STAYSHARP_EPOCH_KEY'
    throw new AppError(
      'bad-epoch-key',
      `${where} ${reason}. Use the file that "staysharp key" made, unchanged, or a backup of it.`,
    )
  }
  const { epoch, keyId, publicKey } = parsed.value
  return { epoch, keyId, publicKey, pair: keyPairOf(parsed.value) }
}

async function readPrivateFile(file: string): Promise<string> {
  const info = await stat(file).catch(() => undefined)
  if (info === undefined || !info.isFile()) {
    throw new AppError(
      'no-epoch-key',
      `There is no epoch key at ${file}. Make one with "staysharp key", or set STAYSHARP_EPOCH_KEY_FILE.`,
    )
  }
  // Windows has no such modes; Node says 0666 for everything there.
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) {
    throw new AppError(
      'open-epoch-key',
      `The epoch key at ${file} can be read by others. Run: chmod 600 ${file}`,
    )
  }
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new AppError(
      'no-epoch-key',
      `The epoch key at ${file} cannot be read by this user. Give it to the user that runs the service.`,
    )
  }
}
