import { parse } from 'tldts'
import type { Institution } from '../format/institution.ts'
import type { Country } from '../load/load-country.ts'
import { type PublicInstitution, publicInstitution } from '../publish/public-institution.ts'
import { institutionOfDomain, isMailAddress } from './institution-of-domain.ts'
import { catalogueOf, registrable } from './institutions.ts'

/** Whether a link leads to the real site of an institution of the packs. */
export type Official =
  | {
      readonly answer: 'official'
      readonly institution: PublicInstitution
      readonly evidence: 'verified' | 'seen'
    }
  /** May stop a false alarm; is never recommended. */
  | {
      readonly answer: 'possibly-official'
      readonly reason: 'unconfirmed' | 'anyone-can-publish' | 'same-domain'
      readonly institution?: PublicInstitution
    }
  /** No pack claims it, which says nothing about it, unless it was caught posing as somebody. */
  | { readonly answer: 'not-known'; readonly posesAs?: PublicInstitution }

/**
 * Official or not, for the host of a link. A sister host under a registrable domain of which one
 * host is claimed (`www.bpost.cloud` beside `track.bpost.cloud`) is possibly official.
 *
 * @example isOfficial(be, 'https://www.kbc.be/login', '2026-11-22').answer // 'official'
 * @example isOfficial(be, 'kbc.be.example.com', '2026-11-22').answer // 'not-known'
 */
export function isOfficial(country: Country, host: string, today: string): Official {
  const posesAs = lookalikeOf(country, host)
  if (posesAs !== undefined) {
    return { answer: 'not-known', posesAs: publicInstitution(posesAs, today) }
  }
  const found = institutionOfDomain(country, host, today)
  if (found === undefined) {
    return isSister(country, host)
      ? { answer: 'possibly-official', reason: 'same-domain' }
      : { answer: 'not-known' }
  }
  const { institution, evidence, anyoneCanPublish } = found
  if (anyoneCanPublish) {
    return { answer: 'possibly-official', reason: 'anyone-can-publish', institution }
  }
  if (evidence === 'unverified') {
    return { answer: 'possibly-official', reason: 'unconfirmed', institution }
  }
  return { answer: 'official', institution, evidence }
}

/** A lookalike once caught stays one: its evidence does not run out. */
function lookalikeOf(country: Country, host: string): Institution | undefined {
  const labels = parse(host).hostname?.split('.') ?? []
  const { lookalikes } = catalogueOf(country)
  return labels
    .map((_, i) => lookalikes.get(labels.slice(i).join('.')))
    .find((found) => found !== undefined && (!found.inMail || isMailAddress(host)))?.institution
}

function isSister(country: Country, host: string): boolean {
  const domain = isMailAddress(host) ? null : registrable(host)
  return domain !== null && catalogueOf(country).domains.has(domain)
}
