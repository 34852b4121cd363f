/** Contacts: who to call, write to or visit, and for what. */

import * as v from 'valibot'
import { Day, Evidence, evidenceFields } from './evidence.ts'
import { Id, Name, Text } from './text.ts'
import { LANGUAGES, PURPOSES } from './words.ts'

const remark = v.optional(v.string())

/**
 * A phone number. `value` is what people dial inside the country. A number of the international
 * plan has `international` too (the validator compares the two); a short number like 112 has not.
 */
export const PhoneFact = v.strictObject({
  value: v.pipe(v.string(), v.regex(/^[+\d][\d ]*\d$/u, 'not a number')),
  international: v.optional(v.pipe(v.string(), v.regex(/^\+[\d ]+\d$/u, 'not a number'))),
  /** Left out for the ordinary number. */
  use: v.optional(v.picklist(['from-abroad', 'urgent'])),
  ...evidenceFields,
  remark,
})
export type PhoneFact = v.InferOutput<typeof PhoneFact>

const EmailFact = v.strictObject({
  value: v.pipe(v.string(), v.email()),
  ...evidenceFields,
  remark,
})

export const UrlFact = v.strictObject({
  value: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  ...evidenceFields,
  remark,
})

/** A short number for text messages: people forward to it, or genuine messages come from it. */
const SmsFact = v.strictObject({
  value: v.pipe(v.string(), v.regex(/^\d{3,6}$/u, 'not a short number')),
  role: v.picklist(['forward-to', 'sender']),
  ...evidenceFields,
  remark,
})

export const Contact = v.strictObject({
  id: Id,
  name: Name,
  purposes: v.pipe(v.array(v.picklist(PURPOSES)), v.minLength(1)),
  /** Institutions this contact speaks for: the bank of a fraud desk. */
  institutions: v.optional(v.array(Id)),
  /** Languages served, where a contact serves some only. */
  languages: v.optional(v.array(v.picklist(LANGUAGES))),
  phones: v.optional(v.array(PhoneFact)),
  email: v.optional(EmailFact),
  sms: v.optional(SmsFact),
  url: v.optional(UrlFact),
  hours: v.optional(Text),
  cost: v.optional(Text),
  notes: v.optional(Text),
  validFrom: v.optional(Day),
  validTo: v.optional(Day),
  /** The contact that replaced this one: its old number then answers with the new one. */
  successor: v.optional(Id),
  /** For those who keep the pack; never shown. */
  remark,
  /** Evidence for the name, hours, cost and notes; every channel has its own. */
  evidence: Evidence,
})
export type Contact = v.InferOutput<typeof Contact>
