import type { EvidenceStatus } from '../format/evidence.ts'
import type { Country } from '../load/load-country.ts'
import { evidenceOn } from '../publish/standing.ts'
import { catalogueOf } from './institutions.ts'

/** A host that belongs to an institution, for finding lookalikes. Not for showing. */
export interface DomainClaim {
  readonly host: string
  readonly institution: string
  readonly evidence: EvidenceStatus
  readonly anyoneCanPublish: boolean
}

/** Every host that the packs of a country know, with what the claim is worth today. */
export function claimedDomains(country: Country, today: string): readonly DomainClaim[] {
  return [...catalogueOf(country).byHost].map(([host, { institution, fact }]) => ({
    host,
    institution: institution.id,
    evidence: evidenceOn(fact, today),
    anyoneCanPublish: fact.anyoneCanPublish === true,
  }))
}
