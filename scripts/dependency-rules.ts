/**
 * Every dependency is pinned to one exact version and has its line of justification in
 * docs/dependencies.md: a table whose rows begin `| name | version | ...`.
 */
import type { Room } from './rooms.mjs'

/** An exact version: no range, no tag, no address. */
const EXACT = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/

const SECTIONS = [
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
] as const

/**
 * Compares all package.json files with the table.
 *
 * @param rooms every package.json, the root's included
 * @param table the text of docs/dependencies.md
 * @returns violations, each `where: sentence`
 */
export function checkDependencies(rooms: readonly Room[], table: string): string[] {
  const documented = rowsOf(table)
  const ownNames = new Set(rooms.map((room) => room.manifest.name))
  const used = new Set<string>()
  const found: string[] = []
  for (const { folder, manifest } of rooms) {
    for (const [name, version] of SECTIONS.flatMap((key) => Object.entries(manifest[key] ?? {}))) {
      const where = `${folder}/package.json: ${name}`
      if (!EXACT.test(version)) found.push(`${where} is "${version}": pin one exact version`)
      if (ownNames.has(name)) continue
      used.add(name)
      const row = documented.get(name)
      if (row === undefined) {
        found.push(`${where} has no line in docs/dependencies.md saying what it is for`)
      } else if (row !== version) {
        found.push(`${where} is ${version}, but docs/dependencies.md says ${row}`)
      }
    }
  }
  for (const name of documented.keys()) {
    if (!used.has(name)) found.push(`docs/dependencies.md: ${name} is used by no package.json`)
  }
  return found
}

/**
 * Reads the rows of Markdown tables: name (plain, in backticks or a link) and exact version. Heads,
 * rulers and rows of other tables have no version in the second cell and are passed over.
 */
function rowsOf(markdown: string): Map<string, string> {
  const rows = new Map<string, string>()
  for (const line of markdown.split('\n')) {
    const [, name, version] = line.split('|').map((cell) => plain(cell))
    if (name !== undefined && version !== undefined && EXACT.test(version)) rows.set(name, version)
  }
  return rows
}

function plain(cell: string): string {
  return cell
    .trim()
    .replace(/^\[(.*)\]\(.*\)$/, '$1')
    .replaceAll('`', '')
}
