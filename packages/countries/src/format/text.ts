/** What people read: always in the four languages of the house, or one spelling that is the same in all. */
import * as v from 'valibot'

const Line = v.pipe(v.string(), v.trim(), v.nonEmpty())

/**
 * A text in up to four languages. A language that is missing is a gap that the validator lists;
 * nothing falls back to English in silence.
 */
export const Text = v.strictObject({
  nl: v.optional(Line),
  fr: v.optional(Line),
  de: v.optional(Line),
  en: v.optional(Line),
})
export type Text = v.InferOutput<typeof Text>

/** A name: one string when it is the same in every language (a brand), else a text. */
export const Name = v.union([Line, Text])
export type Name = v.InferOutput<typeof Name>

/** An id within a pack: small letters, digits and hyphens. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'not an id'))
