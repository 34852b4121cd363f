import { access } from 'node:fs/promises'

/** True where something is at `path`, of any kind. */
export function pathExists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
