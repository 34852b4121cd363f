import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type EpochKeyFile,
  keyPairOf,
  type Manifest,
  openManifest,
  type SigningKeyFile,
} from '@staysharp/exposure'
import { onDisk } from '../disk.ts'
import { intakeError } from '../intake-error.ts'

/** The manifest's place in the output folder. */
export const MANIFEST = 'manifest.json'

/** How far the clock may be behind the last publication, in ms (10 minutes). */
const SKEW = 600_000

/**
 * The manifest of a folder, undefined where it has none. Throws `wrong-signing-key` where another
 * key signed it and `bad-manifest` where it is damaged.
 */
export async function readManifest(
  out: string,
  signingKey: SigningKeyFile,
): Promise<Manifest | undefined> {
  const text = await onDisk(async () => {
    try {
      return await readFile(join(out, MANIFEST), 'utf8')
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }, 'Nothing was published.')
  if (text === undefined) return undefined
  const opened = openManifest(text, keyPairOf(signingKey).publicKey)
  if (opened.ok) return opened.value
  const signer = signerOf(text)
  if (opened.failure.code === 'bad-signature' && signer !== signingKey.keyId) {
    throw intakeError(
      'wrong-signing-key',
      `The manifest in the output folder was signed with another key${signer === undefined ? '' : ` (${signer})`} than yours (${signingKey.keyId}). Give that key file, or another --out.`,
    )
  }
  throw intakeError(
    'bad-manifest',
    'The manifest in the output folder is damaged or was changed by someone. Restore it from a copy, or move it away and seal every incident again.',
  )
}

/** Refuses keys and clocks that do not go with what is published: `wrong-epoch-key`, `clock-skew`. */
export function checkSuccession(
  manifest: Manifest | undefined,
  epochKey: EpochKeyFile,
  now: Date,
): void {
  if (manifest === undefined) return
  if (Date.parse(manifest.issuedAt) > now.getTime() + SKEW) {
    throw intakeError(
      'clock-skew',
      `The clock of this machine says ${now.toISOString()}, but the last sealing was at ${manifest.issuedAt}. Set the clock and seal again.`,
    )
  }
  const { epoch } = manifest
  if (epoch.id === epochKey.epoch && epoch.keyId !== epochKey.keyId) {
    throw intakeError(
      'wrong-epoch-key',
      `The folder is sealed with another key (${epoch.keyId}) of epoch ${epoch.id} than yours (${epochKey.keyId}). Give that key file, or make a key for a new epoch and seal every incident again.`,
    )
  }
  if (epoch.id !== epochKey.epoch && Date.parse(epochKey.createdAt) < Date.parse(epoch.createdAt)) {
    throw intakeError(
      'wrong-epoch-key',
      `Your epoch key (${epochKey.epoch}) is older than the epoch that is published (${epoch.id}). Give the key file of ${epoch.id}, or make one for a new epoch.`,
    )
  }
}

/** The key id an envelope claims, if it has the form of one. */
function signerOf(text: string): string | undefined {
  const id = /"keyid":"([0-9a-f]{16})"/u.exec(text)?.[1]
  return id
}
