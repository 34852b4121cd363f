/**
 * The built web app, held in memory (a few hundred kB): only files that were there at start can be
 * asked for, whatever the path, and a build that is replaced meanwhile breaks no page half way.
 */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { getMimeType } from 'hono/utils/mime'

/** One file in each form it can be sent in. */
export interface SiteFile {
  readonly type: string
  readonly isPage: boolean
  /** A script that runs as a worker, under the policy of its own answer. */
  readonly isWorker: boolean
  /** Its name changes with its content (SvelteKit's `_app/immutable`). */
  readonly isImmutable: boolean
  readonly forms: readonly SiteForm[]
}

/** The bytes under one content encoding, with their own strong ETag. */
export interface SiteForm {
  readonly encoding: 'br' | 'gzip' | 'identity'
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/** Files by path from the root, without a leading slash: `en/index.html`. */
export type Site = ReadonlyMap<string, SiteFile>

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
  ['identity', ''],
] as const

/** Loads a build, the smallest form of each file first. A folder that is not there is an empty site. */
export async function loadSite(folder: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const names = new Set(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  )
  const site = new Map<string, SiteFile>()
  for (const name of names) {
    const isForm = /\.(?:br|gz)$/u.test(name) && names.has(name.replace(/\.(?:br|gz)$/u, ''))
    if (!isForm) site.set(name, await loadFile(folder, name, names))
  }
  return site
}

async function loadFile(
  folder: string,
  name: string,
  names: ReadonlySet<string>,
): Promise<SiteFile> {
  const forms: SiteForm[] = []
  for (const [encoding, suffix] of ENCODINGS) {
    if (!names.has(name + suffix)) continue
    const bytes = new Uint8Array(await readFile(join(folder, name + suffix)))
    const digest = createHash('sha256').update(bytes).digest('base64url')
    forms.push({ encoding, bytes, etag: `"${digest}"` })
  }
  return {
    type: getMimeType(name) ?? 'application/octet-stream',
    isPage: name.endsWith('.html'),
    isWorker: name.startsWith('_app/immutable/workers/'),
    isImmutable: name.startsWith('_app/immutable/'),
    forms,
  }
}
