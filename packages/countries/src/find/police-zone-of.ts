/** Who takes the statement of somebody who lives at a postcode. */
import type { Municipality, PoliceZone } from '../format/police-zone.ts'
import type { Name } from '../format/text.ts'
import type { PoliceZones } from '../load/load-police-zones.ts'
import type { PublicChannel } from '../publish/public-contact.ts'
import { evidenceOn, isShown } from '../publish/standing.ts'

export interface PublicMunicipality {
  readonly nis: string
  readonly name: Name
}

export interface PublicZone {
  readonly id: string
  /** Absent while the zone's name is not confirmed: say "the police of" its municipalities. */
  readonly name?: Name
  readonly url?: PublicChannel
  readonly municipalities: readonly PublicMunicipality[]
}

export type PoliceAnswer =
  | {
      readonly kind: 'zone'
      readonly zone: PublicZone
      /** The municipalities of the zone that have this postcode. */
      readonly municipalities: readonly PublicMunicipality[]
    }
  /** The postcode lies in two zones: ask which municipality, and call again with its `nis`. */
  | {
      readonly kind: 'which-municipality'
      readonly choices: readonly {
        readonly municipality: PublicMunicipality
        readonly zone: PublicZone
      }[]
    }
  /** The general route: contacts for `police-report`. */
  | {
      readonly kind: 'not-known'
      readonly reason: 'no-zones' | 'not-a-postcode' | 'unknown-postcode' | 'to-be-checked'
      readonly purpose: 'police-report'
    }

/**
 * The police zone of a postcode. A zone is named from `seen` evidence on, because going to the
 * wrong station costs a walk and not money; its link only when verified.
 *
 * @example policeZoneOf(zones, '9000', '2026-11-22') // { kind: 'zone', … Gent }
 * @example policeZoneOf(zones, '1070', '2026-11-22').kind // 'which-municipality'
 */
export function policeZoneOf(
  zones: PoliceZones,
  postcode: string,
  today: string,
  nis?: string,
): PoliceAnswer {
  if (zones.files.length === 0) return notKnown('no-zones')
  const wanted = postcode.trim().replace(/^B[E-]?-? ?/iu, '')
  if (!/^\d{4}$/u.test(wanted)) return notKnown('not-a-postcode')
  const found = placesAt(zones, wanted, nis)
  const first = found[0]
  if (first === undefined) return notKnown('unknown-postcode')
  if (found.some(({ zone }) => evidenceOn(zone.evidence, today) === 'unverified')) {
    return notKnown('to-be-checked')
  }
  const open = ({ zone, places }: Found): PublicZone => publicZone(zone, places, today)
  if (new Set(found.map(({ zone }) => zone.id)).size > 1) {
    const choices = found.map((each) => ({
      municipality: publicPlace(each.municipality, each.places),
      zone: open(each),
    }))
    return { kind: 'which-municipality', choices }
  }
  const municipalities = found.map((each) => publicPlace(each.municipality, each.places))
  return { kind: 'zone', zone: open(first), municipalities }
}

interface Found {
  readonly zone: PoliceZone
  readonly municipality: Municipality
  readonly places: 'nl' | 'fr'
}

function placesAt(zones: PoliceZones, postcode: string, nis: string | undefined): Found[] {
  return zones.files.flatMap(({ placeNames: places, zones: inProvince }) =>
    inProvince.flatMap((zone) =>
      zone.municipalities
        .filter((one) => one.postcodes.includes(postcode) && (nis === undefined || one.nis === nis))
        .map((municipality) => ({ zone, municipality, places })),
    ),
  )
}

function notKnown(reason: Extract<PoliceAnswer, { kind: 'not-known' }>['reason']): PoliceAnswer {
  return { kind: 'not-known', reason, purpose: 'police-report' }
}

function publicZone(zone: PoliceZone, places: 'nl' | 'fr', today: string): PublicZone {
  const { id, name, url } = zone
  return {
    id,
    municipalities: zone.municipalities.map((one) => publicPlace(one, places)),
    ...(name === undefined ? {} : { name }),
    ...(url !== undefined && isShown(url, today)
      ? { url: { value: url.value, source: url.source, verifiedOn: url.verifiedOn } }
      : {}),
  }
}

/** German and English use the name of the place itself where they have none of their own. */
function publicPlace(one: Municipality, places: 'nl' | 'fr'): PublicMunicipality {
  const own = one[places]
  const name = { nl: one.nl, fr: one.fr, de: one.de ?? own, en: one.en ?? own }
  return { nis: one.nis, name }
}
