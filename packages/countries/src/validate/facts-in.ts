import type { Evidence } from '../format/evidence.ts'
import type { JsonPath } from './problem.ts'

/** A fact somewhere in a file: its evidence, what it says, and where it stands. */
export interface FoundFact {
  readonly path: JsonPath
  readonly evidence: Evidence
  /** The number, address or host it is about, if it is about one. */
  readonly value?: string
}

/** Every value below that carries evidence, in the order of the file. */
export function factsIn(value: unknown, path: JsonPath = []): FoundFact[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => factsIn(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, item]) => factsIn(item, [...path, key]))
  return isEvidence(value) ? [fact(value, path), ...below] : below
}

function isEvidence(value: object): value is Evidence {
  return ['status', 'source', 'verifiedOn', 'reviewBy'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  )
}

function fact(value: Evidence & { value?: unknown; host?: unknown }, path: JsonPath): FoundFact {
  const { status, source, verifiedOn, reviewBy } = value
  const evidence = { status, source, verifiedOn, reviewBy }
  const says = value.value ?? value.host
  return typeof says === 'string' ? { path, evidence, value: says } : { path, evidence }
}
