/** Report routes: what to do with a suspicious message, by channel. */

import * as v from 'valibot'
import { Id, Text } from './text.ts'
import { CHANNELS, LANGUAGES } from './words.ts'

export const ReportRoute = v.strictObject({
  id: Id,
  channels: v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1)),
  /** Who receives it. Left out for advice that needs nobody: then `text` is the route. */
  contact: v.optional(Id),
  /** Only for messages in the name of this institution. */
  institution: v.optional(Id),
  /** Only for people who read one of these languages. */
  languages: v.optional(v.array(v.picklist(LANGUAGES))),
  text: Text,
})
export type ReportRoute = v.InferOutput<typeof ReportRoute>
