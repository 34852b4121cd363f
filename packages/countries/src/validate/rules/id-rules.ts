/** Ids: used once, and every id that a pack points to is there. */
import { complain, type Located, type ParsedPack } from '../parse-packs.ts'
import type { JsonPath, Problem } from '../problem.ts'

export function idRules(pack: ParsedPack, packs: readonly ParsedPack[]): Problem[] {
  return [...twice(pack), ...dangling(pack, packs)]
}

function twice(pack: ParsedPack): Problem[] {
  const lists = [pack.institutions, pack.contacts, pack.scamThemes, pack.reportRoutes, pack.zones]
  return lists.flatMap((list) => {
    const first = new Map<string, Located<unknown>>()
    return list.flatMap((entry) => {
      const { id } = entry.item
      const before = first.get(id)
      if (before === undefined) {
        first.set(id, entry)
        return []
      }
      const where = `${before.file}:${before.json.lineOf(before.path)}`
      const problem = `The id "${id}" is taken, in ${where}.`
      return [
        complain(entry, ['id'], { code: 'duplicate-id', problem, remedy: 'Choose another id.' }),
      ]
    })
  })
}

const ids = (list: readonly Located<{ readonly id: string }>[]): ReadonlySet<string> =>
  new Set(list.map(({ item }) => item.id))

function dangling(pack: ParsedPack, packs: readonly ParsedPack[]): Problem[] {
  const intl = packs.find(({ folder }) => folder === 'intl')
  const contacts = ids(pack.contacts)
  const institutions = ids(pack.institutions)
  const themes = ids([...pack.scamThemes, ...(intl?.scamThemes ?? [])])
  const problems: Problem[] = []
  const must = (
    known: ReadonlySet<string>,
    id: string,
    entry: Located<unknown>,
    at: JsonPath,
  ): void => {
    if (known.has(id)) return
    const remedy = `Known are: ${[...known].slice(0, 12).join(', ')}${known.size > 12 ? ', …' : ''}.`
    problems.push(
      complain(entry, at, { code: 'dead-reference', problem: `There is no "${id}".`, remedy }),
    )
  }
  for (const entry of pack.institutions) {
    const { themes: told = [], partOf, sameAs } = entry.item
    for (const [i, id] of told.entries()) must(themes, id, entry, ['themes', i])
    if (partOf !== undefined) must(institutions, partOf, entry, ['partOf'])
    if (sameAs !== undefined) {
      const [folder = '', id = ''] = sameAs.split(':')
      const other = packs.find((candidate) => candidate.folder === folder)
      // A pack validated alone cannot be held against the others.
      if (packs.length > 1) must(ids(other?.institutions ?? []), id, entry, ['sameAs'])
    }
  }
  for (const entry of pack.contacts) {
    for (const [i, id] of (entry.item.institutions ?? []).entries()) {
      must(institutions, id, entry, ['institutions', i])
    }
  }
  for (const entry of pack.reportRoutes) {
    const { contact, institution } = entry.item
    if (contact !== undefined) must(contacts, contact, entry, ['contact'])
    if (institution !== undefined) must(institutions, institution, entry, ['institution'])
  }
  return problems
}
