/** What the links of a message show, seen against the institution it claims to be. */
import type { Claim } from '../institutions/claims.ts'
import type { LinkReport } from '../links/index.ts'
import type { Span } from '../span.ts'
import type { Evidence, EvidenceCode } from './evidence.ts'

/** A link of the message taken apart, with its place. */
export interface PlacedLink {
  readonly span: Span
  readonly report: LinkReport
  /** Written so that filters do not see it. */
  readonly disguised: boolean
  /** Nothing follows the host. */
  readonly bare: boolean
}

/** From this strength on a claim is one to be somebody. */
export const IS_CLAIM = 1.5

/** Traits of a link that say what it is for, not where it leads. */
const LEADS_NOWHERE: ReadonlySet<string> = new Set([
  'messaging-deep-link',
  'app-store',
  'payment-link',
  'device-linking',
])

export function evidenceFromLinks(
  links: readonly PlacedLink[],
  claims: readonly Claim[],
): Evidence[] {
  const claimed = claims.filter(({ strength }) => strength >= IS_CLAIM)
  return links.flatMap(({ span, report, disguised }) => {
    const codes = new Set<EvidenceCode>(report.traits.map((trait) => `link-${trait}` as const))
    codes.add(destinationOf(report, claimed))
    if (disguised) codes.add('link-disguised')
    const institution =
      report.lookalike?.institution ?? report.official?.institution ?? claimed[0]?.listing.id
    return [...codes].map((code) => ({
      code,
      span,
      host: report.host,
      ...(institution !== undefined && { institution }),
    }))
  })
}

function destinationOf(report: LinkReport, claimed: readonly Claim[]): EvidenceCode {
  const { official, lookalike, traits } = report
  if (official !== undefined) {
    if (official.evidence === 'unverified') return 'link-possibly-official'
    const theirs = claimed.some(({ listing }) => listing.group === official.institution)
    return theirs ? 'link-to-claimed' : 'link-to-institution'
  }
  if (lookalike !== undefined) return 'link-lookalike'
  if (traits.some((trait) => LEADS_NOWHERE.has(trait))) return 'link-unknown'
  return claimed.length > 0 ? 'link-elsewhere' : 'link-unknown'
}
