/** Which messages are held out together. */
import { type CorpusRow, hashText, nearDuplicates } from '@staysharp/corpus'

/** How messages are kept together: whole families, or only those that are nearly the same. */
export type Grouping = 'families' | 'near-duplicates'

/** Likeness from which two messages may not be on two sides of a split. */
const TOGETHER = 0.25

/**
 * The fold of every row, 0 to `folds` - 1. Groups are dealt out by size, the largest first, so that
 * folds are about equal; each label apart, so that every fold has some of each.
 */
export function foldsOf(
  rows: readonly CorpusRow[],
  folds: number,
  grouping: Grouping,
): Map<string, number> {
  const groupOf = grouping === 'families' ? familiesOf(rows) : clustersOf(rows)
  const groups = new Map<string, CorpusRow[]>()
  for (const row of rows) {
    const group = `${row.label} ${groupOf.get(row.id) ?? row.id}`
    const known = groups.get(group)
    if (known === undefined) groups.set(group, [row])
    else known.push(row)
  }
  const sizes = new Map<string, number[]>()
  const foldOf = new Map<string, number>()
  const ordered = [...groups].sort(
    ([a, as], [b, bs]) => bs.length - as.length || hashText(a) - hashText(b),
  )
  for (const [group, members] of ordered) {
    const label = group.split(' ')[0] as string
    const filled = sizes.get(label) ?? new Array<number>(folds).fill(0)
    const fold = filled.indexOf(Math.min(...filled))
    filled[fold] = (filled[fold] as number) + members.length
    sizes.set(label, filled)
    for (const { id } of members) foldOf.set(id, fold)
  }
  return foldOf
}

function familiesOf(rows: readonly CorpusRow[]): Map<string, string> {
  return new Map(rows.map(({ id, family }) => [id, family]))
}

/** Rows that are alike, or alike to one that is alike, share a cluster. */
function clustersOf(rows: readonly CorpusRow[]): Map<string, string> {
  const parent = new Map(rows.map(({ id }) => [id, id]))
  const root = (id: string): string => {
    let at = id
    while (parent.get(at) !== at) at = parent.get(at) as string
    return at
  }
  for (const { a, b } of nearDuplicates(rows, TOGETHER)) parent.set(root(a), root(b))
  return new Map(rows.map(({ id }) => [id, root(id)]))
}
