/**
 * From files to packs: every file is read, held against its schema, and its entries keep their
 * place in the file, so that later rules can name it. What does not fit its schema is reported and
 * left out; the rules then look at the rest.
 */
import * as v from 'valibot'
import { Contact } from '../format/contact.ts'
import { PackHead } from '../format/country-pack.ts'
import { Guide } from '../format/guide.ts'
import { Institution } from '../format/institution.ts'
import { NumberingPlan } from '../format/numbering-plan.ts'
import { PoliceZone, PoliceZoneFile } from '../format/police-zone.ts'
import { ReportRoute } from '../format/report-route.ts'
import { ScamTheme } from '../format/scam-theme.ts'
import { fieldName, type JsonPath, type Problem } from './problem.ts'
import { type LocatedJson, readJson } from './read-json.ts'
import { schemaProblems, unfilledProblems } from './schema-problems.ts'

/** A file of a pack: its path as `be/contacts.json`, and its text. */
export interface PackFile {
  readonly path: string
  readonly text: string
}

/** Where something stands. */
export interface Place {
  readonly file: string
  readonly json: LocatedJson
  readonly path: JsonPath
}

export interface Located<T> extends Place {
  readonly item: T
}

export interface ParsedPack {
  /** `be`, `intl`, or `guides`. */
  readonly folder: string
  /** Every readable file, whole. */
  readonly files: readonly Place[]
  readonly heads: readonly Located<PackHead>[]
  readonly institutions: readonly Located<Institution>[]
  readonly contacts: readonly Located<Contact>[]
  readonly scamThemes: readonly Located<ScamTheme>[]
  readonly reportRoutes: readonly Located<ReportRoute>[]
  readonly numbering: readonly Located<NumberingPlan>[]
  readonly zones: readonly Located<PoliceZone>[]
  readonly guides: readonly Located<Guide>[]
}

/** A problem at a place, or below it. */
export function complain(
  place: Place,
  below: JsonPath,
  what: Pick<Problem, 'code' | 'problem' | 'remedy'> & { readonly level?: Problem['level'] },
): Problem {
  const path = [...place.path, ...below]
  return {
    level: 'error',
    file: place.file,
    line: place.json.lineOf(path),
    field: fieldName(path),
    ...what,
  }
}

const KINDS: readonly {
  readonly name: RegExp
  readonly kind: Kind
  readonly schema: v.GenericSchema
}[] = [
  { name: /^pack\.json$/u, kind: 'heads', schema: PackHead },
  { name: /^institutions(?:-[a-z-]+)?\.json$/u, kind: 'institutions', schema: Institution },
  { name: /^contacts\.json$/u, kind: 'contacts', schema: Contact },
  { name: /^scam-themes\.json$/u, kind: 'scamThemes', schema: ScamTheme },
  { name: /^report-routes\.json$/u, kind: 'reportRoutes', schema: ReportRoute },
  { name: /^numbering\.json$/u, kind: 'numbering', schema: NumberingPlan },
  { name: /^police-zones-[a-z-]+\.json$/u, kind: 'zones', schema: PoliceZone },
]
type Kind = Exclude<keyof ParsedPack, 'folder' | 'files' | 'guides'>

const LISTS: readonly Kind[] = ['institutions', 'contacts', 'scamThemes', 'reportRoutes']

/** Reads all files. Packs come in the order of their folders. */
export function parsePacks(files: readonly PackFile[]): {
  readonly packs: readonly ParsedPack[]
  readonly problems: readonly Problem[]
} {
  const problems: Problem[] = []
  const packs = new Map<string, Draft>()
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const [folder = '', name = ''] = file.path.split('/').slice(-2)
    const pack = packs.get(folder) ?? draft(folder)
    packs.set(folder, pack)
    const read = readJson(file.text)
    if (!read.ok) {
      const remedy = 'Mend the line; an editor with JSON support shows the spot.'
      const where = { file: file.path, line: read.line, field: '' }
      problems.push({ level: 'error', code: 'json', ...where, problem: read.problem, remedy })
      continue
    }
    const place = { file: file.path, json: read.json, path: [] }
    pack.files.push(place)
    problems.push(...unfilledProblems(file.path, read.json), ...readInto(pack, place, name))
  }
  return { packs: [...packs.values()], problems }
}

type Mutable<T> = T extends readonly (infer E)[] ? E[] : T
type Draft = { -readonly [K in keyof ParsedPack]: Mutable<ParsedPack[K]> }

function draft(folder: string): Draft {
  return {
    folder,
    files: [],
    heads: [],
    institutions: [],
    contacts: [],
    scamThemes: [],
    reportRoutes: [],
    numbering: [],
    zones: [],
    guides: [],
  }
}

function readInto(pack: Draft, place: Place, name: string): Problem[] {
  if (pack.folder === 'guides') return take(pack.guides, Guide, place, place.json.value)
  const found = KINDS.find((kind) => kind.name.test(name))
  if (found === undefined) {
    const remedy = 'Files of a pack are named as in the template; see docs/countries.md.'
    return [
      complain(place, [], { code: 'unknown-file', problem: `No pack has a ${name}.`, remedy }),
    ]
  }
  const into = pack[found.kind] as Located<unknown>[]
  if (found.kind === 'zones') return takeZones(pack, place)
  if (!LISTS.includes(found.kind)) return take(into, found.schema, place, place.json.value)
  if (!Array.isArray(place.json.value)) {
    const remedy = 'Put its entries between [ and ].'
    return [complain(place, [], { code: 'bad-field', problem: 'This file is a list.', remedy })]
  }
  return place.json.value.flatMap((entry, index) =>
    take(into, found.schema, { ...place, path: [index] }, entry),
  )
}

function takeZones(pack: Draft, place: Place): Problem[] {
  const { json, file, path } = place
  const parsed = v.safeParse(PoliceZoneFile, json.value)
  for (const [index, item] of parsed.success ? parsed.output.zones.entries() : []) {
    pack.zones.push({ ...place, path: ['zones', index], item })
  }
  return schemaProblems(PoliceZoneFile, file, json, path, json.value)
}

function take(
  into: Located<unknown>[],
  schema: v.GenericSchema,
  place: Place,
  value: unknown,
): Problem[] {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) into.push({ ...place, item: parsed.output })
  return schemaProblems(schema, place.file, place.json, place.path, value)
}
