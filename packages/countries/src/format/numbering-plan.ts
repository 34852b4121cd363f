/** Number plans: which digits are a mobile, a premium or a free number, and who holds a range. */
import * as v from 'valibot'
import { Evidence } from './evidence.ts'

const Pattern = v.pipe(
  v.string(),
  v.check((text) => {
    try {
      return new RegExp(text, 'u') !== undefined
    } catch {
      return false
    }
  }, 'not a regular expression'),
)

export const NumberingPlan = v.strictObject({
  callingCode: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/u, 'not a calling code')),
  trunkPrefix: v.pipe(v.string(), v.regex(/^\d?$/u, 'not a trunk prefix')),
  internationalPrefix: v.pipe(v.string(), v.regex(/^\d{2,4}$/u, 'not a prefix')),
  /** Regular expressions for whole national significant numbers. */
  patterns: v.strictObject({
    premium: v.optional(Pattern),
    'shared-cost': v.optional(Pattern),
    freephone: v.optional(Pattern),
    company: v.optional(Pattern),
    personal: v.optional(Pattern),
    pager: v.optional(Pattern),
    voicemail: v.optional(Pattern),
    voip: v.optional(Pattern),
    mobile: v.optional(Pattern),
    fixed: v.optional(Pattern),
  }),
  evidence: Evidence,
  mobile: v.optional(
    v.strictObject({
      /** How many numbers the plan can hold: the crowd a number hides in. */
      possible: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      nationalLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(15))),
      /** Leading digits of the significant number, by the holder of the range (not the operator today: numbers move). */
      holders: v.record(v.string(), v.array(v.pipe(v.string(), v.digits()))),
      evidence: Evidence,
    }),
  ),
})
export type NumberingPlan = v.InferOutput<typeof NumberingPlan>
