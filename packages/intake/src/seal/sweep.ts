import { readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Manifest } from '@staysharp/exposure'

/**
 * Removes the index files of a folder that none of the manifests names, and epoch folders left
 * empty. Only `index/<epoch>/*.ssi` is touched. A file that cannot be removed stays: it is in
 * nobody's way, and the next sealing tries again.
 */
export async function removeUnnamed(out: string, manifests: readonly Manifest[]): Promise<void> {
  const named = new Set(
    manifests.flatMap(({ incidents }) => incidents.map(({ index }) => index.path)),
  )
  const epochs = await readdir(join(out, 'index'), { withFileTypes: true }).catch(() => [])
  for (const epoch of epochs) {
    if (!epoch.isDirectory()) continue
    const files = await readdir(join(out, 'index', epoch.name)).catch(() => [])
    for (const file of files) {
      const path = `index/${epoch.name}/${file}`
      if (file.endsWith('.ssi') && !named.has(path)) {
        await rm(join(out, path), { force: true }).catch(() => undefined)
      }
    }
    // Fails, as it should, while anything is in it.
    await rmdir(join(out, 'index', epoch.name)).catch(() => undefined)
  }
}
