import { describe, expect, it } from 'vitest'
import { loadPoliceZones } from '../load/load-police-zones.ts'
import { policeZoneOf } from './police-zone-of.ts'

const TODAY = '2026-11-22'
const zones = await loadPoliceZones('BE')
const all = zones.files.flatMap((file) => file.zones)
const postcodes = [
  ...new Set(all.flatMap((zone) => zone.municipalities.flatMap((m) => m.postcodes))),
]

describe('for every Belgian postcode in the data', () => {
  it('a zone, or the question which municipality; and each choice leads to its zone', () => {
    let asked = 0
    for (const postcode of postcodes) {
      const answer = policeZoneOf(zones, postcode, TODAY)
      if (answer.kind === 'zone') {
        expect(answer.municipalities.length).toBeGreaterThan(0)
        continue
      }
      if (answer.kind === 'not-known') throw new Error(`nothing for ${postcode}`)
      asked++
      for (const { municipality, zone } of answer.choices) {
        const again = policeZoneOf(zones, postcode, TODAY, municipality.nis)
        expect(again.kind === 'zone' && again.zone.id).toBe(zone.id)
      }
    }
    expect(postcodes).toHaveLength(1146)
    expect(asked).toBe(7)
  })
})

it('names places as their readers do', () => {
  const answer = policeZoneOf(zones, 'B-4000', TODAY)
  const names =
    answer.kind === 'which-municipality' ? answer.choices.map((c) => c.municipality.name) : []
  expect(names).toContainEqual({ nl: 'Luik', fr: 'Liège', de: 'Lüttich', en: 'Liège' })
  expect(policeZoneOf(zones, '2000', TODAY)).toMatchObject({
    kind: 'zone',
    municipalities: [{ name: { nl: 'Antwerpen', fr: 'Anvers', de: 'Antwerpen', en: 'Antwerp' } }],
  })
})

it('a zone whose name is not confirmed goes by its municipalities', () => {
  const answer = policeZoneOf(zones, '3700', TODAY)
  expect(answer).toMatchObject({ kind: 'zone', zone: { municipalities: { length: 4 } } })
  expect(answer.kind === 'zone' && 'name' in answer.zone).toBe(false)
})

it('links to a zone only where its code is verified', () => {
  const linked = all.filter((zone) => zone.url !== undefined)
  for (const zone of linked) {
    const place = zone.municipalities[0]
    const answer = policeZoneOf(zones, place?.postcodes[0] ?? '', TODAY, place?.nis)
    const url = answer.kind === 'zone' ? answer.zone.url?.value : undefined
    expect(url).toBe(zone.url?.status === 'verified' ? zone.url.value : undefined)
  }
  expect(linked.length).toBeGreaterThan(60)
})

it.each([
  ['9999', 'unknown-postcode'],
  ['900', 'not-a-postcode'],
  ['Gent', 'not-a-postcode'],
  ['', 'not-a-postcode'],
])('%j is %s, and leads to the general route', (postcode, reason) => {
  const answer = policeZoneOf(zones, postcode, TODAY)
  expect(answer).toEqual({ kind: 'not-known', reason, purpose: 'police-report' })
})

it('another country has no zones, and Brussels is looked at again before its merger', async () => {
  expect(policeZoneOf(await loadPoliceZones('NL'), '1000', TODAY)).toMatchObject({
    reason: 'no-zones',
  })
  expect(policeZoneOf(zones, '1000', '2027-02-01')).toMatchObject({ reason: 'to-be-checked' })
  expect(policeZoneOf(zones, '9000', '2027-02-01')).toMatchObject({ kind: 'zone' })
})
