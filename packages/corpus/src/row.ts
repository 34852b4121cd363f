/**
 * One message of the corpus, as it stands in a line of `corpus/<language>/<label>-<family>.jsonl`.
 * Numbers are placeholders (`{mobile}`, `{iban:BE}`): the corpus holds nobody's; fill.ts invents them.
 */
import * as v from 'valibot'

export const LABELS = ['scam', 'genuine', 'promo', 'chat'] as const

export const rowSchema = v.strictObject({
  /** `nl-scam-parcel-fee-001`: stable, and the only thing reports may name. */
  id: v.pipe(v.string(), v.regex(/^[a-z]{2}-[a-z0-9-]+-\d{3,4}$/u)),
  language: v.picklist(['nl', 'fr', 'de', 'en']),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/u)),
  channel: v.picklist(['sms', 'whatsapp', 'call', 'email']),
  sender: v.string(),
  label: v.picklist(LABELS),
  family: v.pipe(v.string(), v.regex(/^[a-z][a-z-]+$/u)),
  text: v.pipe(v.string(), v.minLength(1)),
  /** What it asks for, in the words of corpus/README.md. */
  asks: v.array(v.string()),
  /** Id of a pack's institution it claims to come from, `other` for one not in the packs, or null. */
  institution: v.nullable(v.string()),
  /** Which of the writers wrote it: nobody's style may stand for a label. */
  writer: v.string(),
  note: v.optional(v.string()),
})

export type CorpusRow = v.InferOutput<typeof rowSchema>
export type Label = CorpusRow['label']
