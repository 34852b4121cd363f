/** Domains: one owner each, in a pack and between packs; an ending exists, and one shared by many is nobody's. */
import { getPublicSuffix, parse } from 'tldts'
import { complain, type Located, type ParsedPack } from '../parse-packs.ts'
import type { Problem } from '../problem.ts'

/** Rules over all packs at once: two packs may name one domain only for one institution. */
export function domainRules(packs: readonly ParsedPack[]): Problem[] {
  const owners = new Map<string, Owner>()
  const roots = identities(packs)
  return packs.flatMap((pack) =>
    pack.institutions.flatMap((entry) =>
      entry.item.domains.flatMap(({ host, publicBodiesOnly }, i) => {
        const at = ['domains', i, 'host']
        const problems = suffixProblem(entry, at, host, publicBodiesOnly === true)
        const who = roots(`${pack.folder}:${entry.item.id}`)
        const before = owners.get(host)
        if (before === undefined) {
          const where = `${entry.file}:${entry.json.lineOf(entry.path)}`
          owners.set(host, { who, pack: pack.folder, where })
        } else if (before.who !== who || before.pack === pack.folder) {
          const problem = `${host} is claimed already, in ${before.where}.`
          const remedy = 'Keep it in one place: use partOf in the same pack, sameAs between packs.'
          problems.push(complain(entry, at, { code: 'duplicate-domain', problem, remedy }))
        }
        return problems
      }),
    ),
  )
}

/** Who claimed a host first; `who` is the same for one institution in several packs. */
interface Owner {
  readonly who: string
  readonly pack: string
  readonly where: string
}

/** The institution at the end of the sameAs chain, as `intl:dhl`. */
function identities(packs: readonly ParsedPack[]): (id: string) => string {
  const next = new Map<string, string | undefined>(
    packs.flatMap(({ folder, institutions }) =>
      institutions.map(({ item }) => [`${folder}:${item.id}`, item.sameAs] as const),
    ),
  )
  return (id) => {
    let at = id
    const seen = new Set<string>()
    for (let to = next.get(at); to !== undefined && !seen.has(to); to = next.get(at)) {
      seen.add(to)
      at = to
    }
    return at
  }
}

function suffixProblem(
  entry: Located<unknown>,
  at: readonly (string | number)[],
  host: string,
  publicBodiesOnly: boolean,
): Problem[] {
  const { isIcann, isPrivate } = parse(host, { allowPrivateDomains: true })
  if (isIcann !== true && isPrivate !== true) {
    const problem = `${host} has an ending that does not exist.`
    const remedy = 'Compare it with the page in source.'
    return [complain(entry, at, { code: 'unknown-ending', problem, remedy })]
  }
  if (publicBodiesOnly || getPublicSuffix(host, { allowPrivateDomains: true }) !== host) return []
  const problem = `Everybody can get a name under ${host}.`
  const remedy =
    'Name the host itself (like www), or say "publicBodiesOnly": true where the registry gives names to public bodies only.'
  return [complain(entry, at, { code: 'shared-ending', problem, remedy })]
}
