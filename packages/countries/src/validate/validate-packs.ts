/**
 * The validator: everything that can be wrong with packs and guides without asking the world.
 * Pure: it takes the files and today's date. Reading them from disk is the command line's.
 */
import { type PackFile, parsePacks } from './parse-packs.ts'
import type { Problem } from './problem.ts'
import { domainRules } from './rules/domain-rules.ts'
import { evidenceRules } from './rules/evidence-rules.ts'
import { idRules } from './rules/id-rules.ts'
import { packRules } from './rules/pack-rules.ts'
import { phoneRules } from './rules/phone-rules.ts'
import { successorRules } from './rules/successor-rules.ts'
import { textRules } from './rules/text-rules.ts'

/**
 * All problems of all files, in the order of files and lines. Files are named as `be/contacts.json`;
 * those of a folder called `guides` are platform guides. `today` is a day like `2026-11-22`.
 *
 * @example validatePacks([{ path: 'be/pack.json', text: '{}' }], '2026-11-22')[0]?.code // 'missing-field'
 */
export function validatePacks(files: readonly PackFile[], today: string): readonly Problem[] {
  const { packs, problems } = parsePacks(files)
  const found = packs.flatMap((pack) => [
    ...packRules(pack),
    ...evidenceRules(pack, today),
    ...idRules(pack, packs),
    ...successorRules(pack, today),
    ...phoneRules(pack),
    ...textRules(pack),
  ])
  return [...problems, ...found, ...domainRules(packs)].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  )
}
