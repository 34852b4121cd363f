/** The packs and guides of this repository: whole, valid, small, and owned by one institution each. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimedDomains } from './find/claimed-domains.ts'
import { institutionOfDomain } from './find/institution-of-domain.ts'
import { countryCodes, loadCountry } from './load/load-country.ts'
import { loadPoliceZones } from './load/load-police-zones.ts'
import { FIELD_GUIDE } from './validate/field-guide.ts'
import type { PackFile } from './validate/parse-packs.ts'
import { validatePacks } from './validate/validate-packs.ts'

const TODAY = '2026-11-22'
const HERE = import.meta.dirname

const jsonIn = (folder: string): PackFile[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({
      path: `${folder.split('/').at(-1)}/${name}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }))
const folders = readdirSync(join(HERE, 'packs')).map((name) => join(HERE, 'packs', name))
const files = [...folders, join(HERE, 'guides')].flatMap(jsonIn)

it('all packs and guides are valid, and translated into nl, fr, de and en', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(validatePacks(files, TODAY)).toEqual([])
})

describe('Belgium is complete', () => {
  it('50 contacts and the old Card Stop number, 142 institutions, 15 scam themes', async () => {
    const { pack } = await loadCountry('BE')
    expect(pack.contacts.filter(({ successor }) => successor === undefined)).toHaveLength(50)
    expect(pack.contacts).toHaveLength(51)
    expect(pack.institutions).toHaveLength(142)
    expect(pack.scamThemes).toHaveLength(15)
  })

  it('176 police zones, 565 municipalities, 1,146 postcodes', async () => {
    const zones = (await loadPoliceZones('BE')).files.flatMap((file) => file.zones)
    const places = zones.flatMap((zone) => zone.municipalities)
    expect(zones).toHaveLength(176)
    expect(new Set(places.map(({ nis }) => nis)).size).toBe(565)
    expect(new Set(places.flatMap(({ postcodes }) => postcodes)).size).toBe(1146)
  })
})

it.each([...countryCodes, 'INTL'])('the pack of %s is at most 60 kB gzipped', (code) => {
  const folder = `${code.toLowerCase()}/`
  const text = files
    .filter(({ path }) => path.startsWith(folder) && !path.includes('police-zones'))
    .map((file) => JSON.stringify(JSON.parse(file.text)))
    .join('\n')
  expect(gzipSync(text).length).toBeLessThan(60_000)
})

it('no two institutions of a country claim one domain, whatever the host', async () => {
  const countries = await Promise.all(countryCodes.map(loadCountry))
  const hosts = fc.constantFrom(...countries.flatMap((c) => claimedDomains(c, TODAY)))
  const label = fc.stringMatching(/^[a-z]{1,8}$/u)
  fc.assert(
    fc.property(fc.constantFrom(...countries), hosts, label, (country, claim, sub) => {
      const owners = country.pack.institutions.filter(({ domains }) =>
        domains.some(({ host }) => host === claim.host),
      )
      expect(owners.length).toBeLessThan(2)
      const own = institutionOfDomain(country, claim.host, TODAY)
      const under = institutionOfDomain(country, `${sub}.${claim.host}`, TODAY)
      const known = claimedDomains(country, TODAY).some(
        ({ host }) => host === `${sub}.${claim.host}`,
      )
      if (!known) expect(under?.institution.id).toBe(own?.institution.id)
    }),
    { numRuns: 2000 },
  )
})

it('every field of the schemas is explained', async () => {
  const folder = join(HERE, 'format')
  const fields = readdirSync(folder)
    .filter((name) => name !== 'words.ts')
    .flatMap((name) => [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /^\s+'?([a-zA-Z-]+)'?(?:: (?:v\.|[A-Z])|,$)/gmu,
      ),
    ])
    .map(([, field = '']) => field)
  expect(fields.length).toBeGreaterThan(60)
  expect(fields.filter((field) => !(field in FIELD_GUIDE))).toEqual([])
})

it('the main door loads no schema: the browser gets data and look-ups only', () => {
  const sources = [
    '.',
    'find',
    'guides',
    'load',
    'publish',
    ...folders.map((f) => f.slice(HERE.length + 1)),
  ]
    .flatMap((folder) => readdirSync(join(HERE, folder)).map((name) => join(HERE, folder, name)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  expect(sources.length).toBeGreaterThan(25)
  for (const path of sources) {
    const heavy = [...readFileSync(path, 'utf8').matchAll(/^(?:import|export) .*?from '(.*?)'/gmsu)]
      .filter(([line]) => !/^(?:import|export) type /u.test(line))
      .map(([, from]) => from)
      .filter((from) => /valibot|validate\/|format\/(?!words)/u.test(from ?? ''))
    expect(heavy, path).toEqual([])
  }
})
