/** A small pack without a fault, for tests to plant one in. */
import type { PackFile } from '../validate/parse-packs.ts'
import type { Problem } from '../validate/problem.ts'
import { validatePacks } from '../validate/validate-packs.ts'

/** The day on which the tests look at packs. */
export const TODAY = '2026-11-22'
/** Evidence without its review day, and whole. */
const READ = `"status": "verified", "source": "https://example.org/", "verifiedOn": "2026-11-22"`
export const SOON = `${READ}, "reviewBy": "2027-05-22"`

/** Its files by path. */
export const HEALTHY: Readonly<Record<string, string>> = {
  'be/pack.json': `{
  "country": "BE",
  "name": { "nl": "België", "fr": "Belgique", "de": "Belgien", "en": "Belgium" },
  "languages": ["nl", "fr", "de", "en"]
}`,
  'be/contacts.json': `[
  {
    "id": "card-stop",
    "name": "Card Stop",
    "purposes": ["card-block"],
    "phones": [
      { "value": "078 170 170", "international": "+32 78 170 170", ${SOON} }
    ],
    "notes": { "nl": "Dag en nacht", "fr": "Jour et nuit", "de": "Tag und Nacht", "en": "Day and night" },
    "evidence": { ${SOON} }
  },
  {
    "id": "old",
    "name": "Card Stop",
    "purposes": ["card-block"],
    "phones": [
      { "value": "070 344 344", "international": "+32 70 344 344", ${SOON} }
    ],
    "successor": "card-stop",
    "evidence": { ${SOON} }
  }
]`,
  'be/institutions.json': `[
  {
    "id": "bpost",
    "name": "bpost",
    "category": "parcel",
    "domains": [
      { "host": "bpost.be", ${SOON} }
    ],
    "evidence": { ${SOON} }
  },
  {
    "id": "kbc",
    "name": "KBC",
    "category": "bank",
    "domains": [
      { "host": "kbc.be", ${SOON} }
    ],
    "evidence": { ${SOON} }
  }
]`,
}

/** The healthy pack with one text replaced in one file, and what the validator says about it. */
export function planted(
  path: string,
  was: string,
  now: string,
  more: readonly PackFile[] = [],
): readonly Problem[] {
  const text = HEALTHY[path] ?? ''
  if (!text.includes(was)) throw new Error(`${path} does not hold what should be replaced`)
  const files = Object.entries({ ...HEALTHY, [path]: text.replace(was, now) })
  const healthy = files.map(([name, content]) => ({ path: name, text: content }))
  return validatePacks([...healthy, ...more], TODAY)
}
