/** What the tests of this room share: keys, folders, invented numbers, zips. No test runs from here. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { isAppError } from '@staysharp/core'
import { afterAll } from 'vitest'

export {
  e164,
  epochKeyOf,
  NOW,
  national,
  nationals,
  settingsFor,
  signingKeyOf,
} from './fixture-settings.ts'

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests of the file are over. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'staysharp-intake-'))
  folders.push(folder)
  return folder
}

/** Writes a file in a fresh folder and gives its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(freshFolder(), name)
  writeFileSync(path, content)
  return path
}

/** The bytes of every file under a folder, by path. */
export function filesUnder(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) files.set(path, readFileSync(path))
  }
  return files
}

/** The code and sentence of an error; anything but an AppError is a bug and thrown on. */
export async function failureOf(
  work: Promise<unknown>,
): Promise<{ readonly code: string; readonly message: string }> {
  try {
    await work
  } catch (error) {
    if (isAppError(error)) return { code: error.code, message: error.message }
    throw error
  }
  return { code: 'no-error', message: '' }
}

/** A file to put in a zip; `flags` bit 0 marks it as locked. */
export interface ZipItem {
  readonly name: string
  readonly content: Uint8Array | string
  readonly flags?: number
}

/** A zip as archivers write it (PKWARE APPNOTE: local headers, central directory, end record). */
export function zipOf(items: readonly ZipItem[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, flags = 0 } of items) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(flags | 0x800, 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(raw.length, 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    central.push(
      Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), fields, tail, Buffer.from(name)]),
    )
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(items.length, 8)
  end.writeUInt16LE(items.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
