/** A pack as a whole: its head is there, names its folder, and police zones share no municipality. */
import { complain, type ParsedPack } from '../parse-packs.ts'
import type { Problem } from '../problem.ts'

export function packRules(pack: ParsedPack): Problem[] {
  return pack.folder === 'guides' ? [] : [...headProblems(pack), ...zoneProblems(pack)]
}

function headProblems(pack: ParsedPack): Problem[] {
  const head = pack.heads[0]
  const first = pack.files[0]
  if (head === undefined) {
    if (first === undefined || pack.files.some(({ file }) => file.endsWith('pack.json'))) return []
    const remedy = 'Copy pack.json from the template and fill it in.'
    return [
      complain(first, [], { code: 'missing-file', problem: 'The pack has no pack.json.', remedy }),
    ]
  }
  const { country } = head.item
  if (country.toLowerCase() === pack.folder) return []
  const problem = `The folder is "${pack.folder}", the country ${country}.`
  const remedy = 'Name the folder after the country code in small letters.'
  return [complain(head, ['country'], { code: 'other-folder', problem, remedy })]
}

function zoneProblems(pack: ParsedPack): Problem[] {
  const first = new Map<string, string>()
  return pack.zones.flatMap((zone) =>
    zone.item.municipalities.flatMap(({ nis }, i) => {
      const before = first.get(nis)
      first.set(nis, before ?? zone.item.id)
      if (before === undefined) return []
      const problem = `The municipality ${nis} is in zone "${before}" already.`
      const remedy = 'A municipality belongs to one zone: take it out of the other.'
      const at = ['municipalities', i, 'nis']
      return [complain(zone, at, { code: 'duplicate-id', problem, remedy })]
    }),
  )
}
