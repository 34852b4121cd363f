import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, fromBase64Url } from '@staysharp/core'

/**
 * The Ed25519 public key that manifests must be signed with: STAYSHARP_SIGNER, or the one line that
 * `staysharp key` wrote to `keys/signing.pub`. 32 bytes. Throws `AppError` `no-signer` or `bad-signer`.
 */
export async function loadSigner(
  given: string | undefined,
  dataFolder: string,
): Promise<Uint8Array> {
  const file = join(dataFolder, 'keys', 'signing.pub')
  const text = given ?? (await readFile(file, 'utf8').catch(() => undefined))
  if (text === undefined) {
    throw new AppError(
      'no-signer',
      `There is no public signing key at ${file}. Make keys with "staysharp key", or set STAYSHARP_SIGNER.`,
    )
  }
  const bytes = fromBase64Url(text.trim())
  if (bytes === undefined || bytes.length !== 32) {
    throw new AppError(
      'bad-signer',
      'The public signing key is not one line of 43 base64url characters. Use keys/signing.pub as "staysharp key" wrote it.',
    )
  }
  return bytes
}
