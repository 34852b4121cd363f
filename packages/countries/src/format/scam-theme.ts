/** Scam themes: the stories criminals tell, named so that people recognise them. */
import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { Id, Text } from './text.ts'

export const ScamTheme = v.strictObject({
  id: Id,
  name: Text,
  remark: v.optional(v.string()),
  evidence: Evidence,
})
export type ScamTheme = v.InferOutput<typeof ScamTheme>
