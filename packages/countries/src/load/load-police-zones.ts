import type { PoliceZoneFile } from '../format/police-zone.ts'

/** The police zones of a country. Empty where police is not organised by postcode, or not known here. */
export interface PoliceZones {
  readonly country: string
  readonly files: readonly PoliceZoneFile[]
}

/** Loads police zones, apart from the pack: only Belgium has them. Never fails for another country. */
export async function loadPoliceZones(country: string): Promise<PoliceZones> {
  const code = country.trim().toUpperCase()
  if (code !== 'BE') return { country: code, files: [] }
  const { policeZones } = await import('../packs/be/police-zones.ts')
  return { country: code, files: policeZones }
}
