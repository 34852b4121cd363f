/**
 * `npm run examples`: writes the examples into docs/verdict.md. To be run after every change of
 * rules, weights or English words; examples.test.ts fails until it was.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withExamples } from './report/examples.ts'

const path = join(import.meta.dirname, '../../docs/verdict.md')
writeFileSync(path, await withExamples(readFileSync(path, 'utf8')))
