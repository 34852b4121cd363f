/**
 * Whose site a host is. Looks up the host, then what it is a subdomain of, down to its registrable
 * domain (Public Suffix List through tldts, private endings included: the neighbours on a shared
 * host are not its owner).
 */
import { parse } from 'tldts'
import type { EvidenceStatus } from '../format/evidence.ts'
import type { Country } from '../load/load-country.ts'
import { type PublicInstitution, publicInstitution } from '../publish/public-institution.ts'
import { evidenceOn } from '../publish/standing.ts'
import { type ClaimedDomain, catalogueOf } from './institutions.ts'

export interface InstitutionOfDomain {
  readonly institution: PublicInstitution
  /** What the claim is worth today. An `unverified` one may stop a false alarm, never be recommended. */
  readonly evidence: EvidenceStatus
  /** Anyone can publish on this host, so it says nothing about who wrote. */
  readonly anyoneCanPublish: boolean
}

/**
 * The institution that owns a host, or undefined when no pack claims it. Takes a bare host or a
 * whole address of a page; the domain of a mailbox says less, so an e-mail address is nobody's here.
 * Where several claims nest (`financien.belgium.be` under `belgium.be`) the longest
 * names the institution and the best-proven gives the evidence: nobody gets a name under a domain
 * without its owner.
 *
 * @example institutionOfDomain(be, 'track.bpost.cloud', '2026-11-22')?.institution.id // 'bpost'
 */
export function institutionOfDomain(
  country: Country,
  host: string,
  today: string,
): InstitutionOfDomain | undefined {
  const chain = claimsOn(country, host)
  const longest = chain[0]
  if (longest === undefined) return undefined
  const anyoneCanPublish = longest.fact.anyoneCanPublish === true
  const worth = chain.map((claim) => worthOf(claim, host, today))
  const evidence =
    anyoneCanPublish || worth.every((each) => each === 'unverified')
      ? 'unverified'
      : worth.includes('verified')
        ? 'verified'
        : 'seen'
  const institution = publicInstitution(longest.institution, today)
  return { institution, evidence, anyoneCanPublish }
}

/** `x@scarlet.be`, `mailto:x@scarlet.be`: customers of a provider have a mailbox under its domain. */
export function isMailAddress(text: string): boolean {
  return /^[^/?#]*@/u.test(text)
}

/** The claims on a host and on what it is a subdomain of, longest first. */
function claimsOn(country: Country, host: string): ClaimedDomain[] {
  if (isMailAddress(host)) return []
  const { byHost } = catalogueOf(country)
  const { hostname, isIp, domain, publicSuffix } = parse(host, { allowPrivateDomains: true })
  if (hostname === null || isIp === true) return []
  const labels = hostname.replace(/\.$/u, '').split('.')
  const registrable = (domain ?? publicSuffix ?? hostname).split('.').length
  return labels
    .map((_, i) => ({ host: labels.slice(i).join('.'), length: labels.length - i }))
    .flatMap(({ host: name, length }) => {
      const claim = byHost.get(name)
      // Above the registrable domain only an ending kept for public bodies counts.
      const counts = length >= registrable || claim?.fact.publicBodiesOnly === true
      return claim !== undefined && counts ? claim : []
    })
}

function worthOf(claim: ClaimedDomain, host: string, today: string): EvidenceStatus {
  const { fact } = claim
  if (fact.publicBodiesOnly === true && !isFrontDoor(host, fact.host)) return 'unverified'
  return evidenceOn(fact, today)
}

function isFrontDoor(host: string, ending: string): boolean {
  const { hostname } = parse(host)
  return hostname === ending || hostname === `www.${ending}`
}
