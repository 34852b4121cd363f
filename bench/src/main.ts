/**
 * `npm run bench`: measures everything in one run, one thing after the other, and writes
 * bench/README.md. It takes about ten minutes and wants the machine for itself.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clientAndServer } from './client-and-server.ts'
import { load } from './load.ts'
import { lookup } from './lookup.ts'
import { perIdentifier } from './per-identifier.ts'
import { report } from './report.ts'
import type { Section } from './result.ts'
import { sealLarge } from './seal-large.ts'
import { verdict } from './verdict.ts'

const start = performance.now()
const folder = mkdtempSync(join(tmpdir(), 'staysharp-bench-'))
const sections: Section[] = []
try {
  const parts = [
    perIdentifier,
    clientAndServer,
    lookup,
    verdict,
    () => sealLarge(folder),
    () => load(folder),
  ]
  for (const part of parts) {
    const section = await part()
    sections.push(section)
    process.stderr.write(`${section.title}\n`)
    for (const row of section.rows) process.stderr.write(`  ${row.what}: ${row.figure}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
const minutes = (performance.now() - start) / 60_000
const date = new Date().toISOString().slice(0, 10)
writeFileSync(join(import.meta.dirname, '..', 'README.md'), report(sections, date, minutes))
