import { pseudoText } from '../pseudo.ts'

/** Words of any shape, every text of them in the pseudo-language. */
export function inPseudo<T extends object>(words: T): T {
  return changed(words) as T
}

function changed(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value)
  if (Array.isArray(value)) return value.map(changed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, changed(inner)]))
}
