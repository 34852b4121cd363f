/** What the browser downloads for a country, measured on what Vite makes of the main door. */
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'
import { expect, it } from 'vitest'
import { countryCodes } from './load-country.ts'

const root = `${import.meta.dirname}/../..`
const bundle = (await build({
  root,
  configFile: false,
  logLevel: 'silent',
  build: {
    write: false,
    modulePreload: false,
    rolldownOptions: { input: `${root}/src/index.ts`, preserveEntrySignatures: 'strict' },
  },
})) as Rolldown.RolldownOutput
const chunks = bundle.output.filter((item) => item.type === 'chunk')
const holding = (file: string) =>
  chunks.filter(({ moduleIds }) => moduleIds.some((id) => id.includes(file)))

it.each([...countryCodes, 'INTL'])('%s is a chunk of its own, at most 60 kB gzipped', (code) => {
  const [chunk, ...more] = holding(`/packs/${code.toLowerCase()}/contacts.json`)
  expect(more).toEqual([])
  expect(chunk?.isEntry).toBe(false)
  const packs = chunk?.moduleIds.map((id) => /\/packs\/(\w+)\//u.exec(id)?.[1])
  expect(new Set(packs)).toEqual(new Set([code.toLowerCase()]))
  expect(gzipSync(chunk?.code ?? '').length).toBeLessThan(60_000)
})

it('police zones load apart, and each guide', () => {
  const [zones, ...more] = holding('/police-zones-antwerpen.json')
  expect(more).toEqual([])
  expect(zones?.moduleIds.some((id) => id.endsWith('/contacts.json'))).toBe(false)
  expect(holding('/guides/whatsapp.json')[0]?.moduleIds).toHaveLength(1)
})

it('no schema and no rule of the validator is in any of it', () => {
  expect(holding('/valibot/')).toEqual([])
  expect(holding('/src/validate/')).toEqual([])
})
