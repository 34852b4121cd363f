import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { onDisk } from '../disk.ts'
import type { Tally } from '../read/tally.ts'
import { decodeRun, encodeRun, type Run, type RunFile } from './run-file.ts'

/** What every disk error of a sealing ends with. */
export const RESUME: string =
  'Nothing was published. Run the same command again to go on where it stopped.'

/** A finished chunk: its run file and counts, and whether an interrupted run had made it. */
export interface FinishedChunk {
  readonly file: RunFile
  readonly tally: Tally
  readonly reused: boolean
}

/**
 * The folder `OUT/.seal-<incident>/` in which a sealing keeps what it has done, so that a killed
 * one can go on. It holds runs (tags, no identifiers) and is removed in the end.
 */
export class WorkFolder {
  readonly path: string

  private constructor(path: string) {
    this.path = path
  }

  /** Opens the folder of an incident, with what an interrupted run left in it. Mode 0700. */
  static async open(out: string, incident: string): Promise<WorkFolder> {
    const path = join(out, `.seal-${incident}`)
    await onDisk(() => mkdir(path, { recursive: true, mode: 0o700 }), RESUME)
    return new WorkFolder(path)
  }

  /** A file of its own in the folder. */
  file(name: string): string {
    return join(this.path, name)
  }

  /** The run that an interrupted sealing made of a chunk; undefined if there is none, or not a whole one. */
  async findRun(digest: Uint8Array): Promise<FinishedChunk | undefined> {
    const path = this.#runPath(digest)
    const bytes = await readFile(path).catch(() => undefined)
    const run = bytes === undefined ? undefined : decodeRun(bytes, digest)
    if (run === undefined) return undefined
    const file = { path, offset: run.offset, tags: run.tags }
    return { file, tally: run.tally, reused: true }
  }

  /** Keeps a run: written beside and renamed, so a half-written one is never found. `part` tells writers apart. */
  async saveRun(run: Run, part: number): Promise<FinishedChunk> {
    const path = this.#runPath(run.digest)
    const { bytes, offset } = encodeRun(run)
    await onDisk(async () => {
      await writeFile(`${path}.${part}.tmp`, bytes, { mode: 0o600 })
      await rename(`${path}.${part}.tmp`, path)
    }, RESUME)
    return { file: { path, offset, tags: run.tags.length }, tally: run.tally, reused: false }
  }

  /** Removes the folder. */
  async remove(): Promise<void> {
    await rm(this.path, { recursive: true, force: true })
  }

  #runPath(digest: Uint8Array): string {
    return join(this.path, `${Buffer.from(digest).toString('hex')}.run`)
  }
}
