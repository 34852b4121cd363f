import { link, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, type Result } from '@staysharp/core'
import {
  createEpochKey,
  createSigningKey,
  type EpochKeyFile,
  type KeyFileFailure,
  parseEpochKey,
  parseSigningKey,
  type SigningKeyFile,
} from '@staysharp/exposure'
import { pathExists } from '../path-exists.ts'

/**
 * The folder with an operator's keys:
 *
 *   epoch.key    the current epoch key: sealer and service need it
 *   signing.key  signs manifests: only the sealer needs it; keep it off the service's machine
 *   signing.pub  the public half, one line of base64url: publish it
 *
 * Keys are written with mode 0600 before their first byte, and never overwritten.
 */

const EPOCH = 'epoch.key'
const SIGNING = 'signing.key'
const PUBLIC = 'signing.pub'

/** The two keys sealing needs. */
export interface SealingKeys {
  readonly epochKey: EpochKeyFile
  readonly signingKey: SigningKeyFile
}

/** Makes the epoch key, and the signing key where there is none yet. `random` gives 32 fresh bytes. */
export async function createKeys(options: {
  readonly folder: string
  readonly epoch: string
  readonly now: string
  readonly random: () => Uint8Array
}): Promise<SealingKeys & { readonly newSigningKey: boolean }> {
  const { folder, epoch, now, random } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const epochKey = createEpochKey(epoch, random(), now)
  await writeSecret(join(folder, EPOCH), epochKey)
  const newSigningKey = !(await pathExists(join(folder, SIGNING)))
  if (newSigningKey) await writeSecret(join(folder, SIGNING), createSigningKey(random(), now))
  const signingKey = await readKey(join(folder, SIGNING), parseSigningKey)
  await writeFile(join(folder, PUBLIC), `${signingKey.publicKey}\n`)
  return { epochKey, signingKey, newSigningKey }
}

/** Puts the current epoch key aside under its epoch's name. Gives that name, or undefined where there was none. */
export async function retireEpochKey(folder: string): Promise<string | undefined> {
  const path = join(folder, EPOCH)
  if (!(await pathExists(path))) return undefined
  // A damaged signing key would stop the new epoch half-way: find out before anything is moved.
  if (await pathExists(join(folder, SIGNING))) await readKey(join(folder, SIGNING), parseSigningKey)
  const { epoch } = await readKey(path, parseEpochKey)
  const retired = `epoch-${epoch}.retired.key`
  if (await pathExists(join(folder, retired))) {
    throw new AppError('key-exists', `${retired} is already there. Move it away first.`)
  }
  await rename(path, join(folder, retired))
  return retired
}

/** Reads both keys; a missing, open or damaged one is an `AppError` that says what to do. */
export async function readSealingKeys(folder: string): Promise<SealingKeys> {
  return {
    epochKey: await readKey(join(folder, EPOCH), parseEpochKey),
    signingKey: await readKey(join(folder, SIGNING), parseSigningKey),
  }
}

/** True where an epoch key is in the folder. */
export async function hasEpochKey(folder: string): Promise<boolean> {
  return pathExists(join(folder, EPOCH))
}

const REMEDY: Readonly<Record<KeyFileFailure['code'], string>> = {
  'not-a-key-file':
    'is not a key file. Restore it from your backup, or make new keys with: staysharp key',
  'wrong-kind': 'holds the other kind of key. epoch.key and signing.key may have been swapped.',
  'inconsistent-key': 'is damaged: its parts do not belong together. Restore it from your backup.',
}

async function readKey<T>(
  path: string,
  parse: (text: string) => Result<T, KeyFileFailure>,
): Promise<T> {
  if (!(await pathExists(path))) {
    throw new AppError('no-key', `There is no key at ${path}. Make one with: staysharp key`)
  }
  const { mode } = await stat(path)
  if ((mode & 0o077) !== 0 && process.platform !== 'win32') {
    throw new AppError('open-key', `Others can read ${path}. Close it with: chmod 600 ${path}`)
  }
  const parsed = parse(await readFile(path, 'utf8'))
  if (!parsed.ok) throw new AppError(parsed.failure.code, `${path} ${REMEDY[parsed.failure.code]}`)
  return parsed.value
}

async function writeSecret(path: string, key: EpochKeyFile | SigningKeyFile): Promise<void> {
  try {
    await writeWhole(path, `${JSON.stringify(key, null, 2)}\n`)
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') {
      throw new AppError(
        'key-exists',
        `${path} is already there and is never overwritten. To start a new epoch: staysharp key --rotate`,
      )
    }
    throw new AppError(
      'key-not-written',
      `${path} could not be written. Is the folder yours, and is there room?`,
      { cause },
    )
  }
}

/** Writes a file of mode 0600 that is there whole or not at all, and never replaces one. */
async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.new`
  await rm(draft, { force: true })
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.chmod(0o600)
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await link(draft, path)
  } finally {
    await rm(draft, { force: true })
  }
}
