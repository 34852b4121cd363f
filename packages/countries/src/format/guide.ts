/** Platform guides: where a protective setting is, per app, system and version. */

import * as v from 'valibot'
import { UrlFact } from './contact.ts'
import { evidenceFields } from './evidence.ts'
import { Id, Name, Text } from './text.ts'
import { PLATFORMS, SYSTEMS } from './words.ts'

const Words = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(1))

/** The words to tap, in order. English is what the source shows; the rest are the app's words as we know them. */
export const MenuPath = v.strictObject({
  systems: v.pipe(v.array(v.picklist(SYSTEMS)), v.minLength(1)),
  /** First and last version of the system for which the path holds. */
  fromVersion: v.optional(v.pipe(v.number(), v.integer())),
  toVersion: v.optional(v.pipe(v.number(), v.integer())),
  path: v.strictObject({
    en: Words,
    nl: v.optional(Words),
    fr: v.optional(Words),
    de: v.optional(Words),
  }),
  ...evidenceFields,
  remark: v.optional(v.string()),
})
export type MenuPath = v.InferOutput<typeof MenuPath>

export const GuideSetting = v.strictObject({
  id: Id,
  name: Text,
  /** What it does for you, in a sentence. */
  why: Text,
  menus: v.array(MenuPath),
  help: v.optional(UrlFact),
  remark: v.optional(v.string()),
})
export type GuideSetting = v.InferOutput<typeof GuideSetting>

/** What to do when the account was taken over: steps in order. */
const Recovery = v.strictObject({
  steps: v.pipe(v.array(Text), v.minLength(1)),
  help: v.optional(UrlFact),
  ...evidenceFields,
})

export const Guide = v.strictObject({
  platform: v.picklist(PLATFORMS),
  name: Name,
  settings: v.pipe(v.array(GuideSetting), v.minLength(1)),
  recovery: v.optional(Recovery),
})
export type Guide = v.InferOutput<typeof Guide>
