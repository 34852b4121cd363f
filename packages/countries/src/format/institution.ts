/** Institutions: whose name criminals use, and how the real one can be recognised. */

import * as v from 'valibot'
import { PhoneFact } from './contact.ts'
import { Evidence, evidenceFields } from './evidence.ts'
import { Id, Name, Text } from './text.ts'
import { CATEGORIES, RULE_KINDS } from './words.ts'

const remark = v.optional(v.string())

/** A host name in small letters, without protocol and path: `bpost.be`, `track.bpost.cloud`. */
const Host = v.pipe(
  v.string(),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/u, 'not a host name'),
)

export const DomainFact = v.strictObject({
  host: Host,
  /** Anyone can publish here (`t.me`, `sites.google.com`), so it proves nothing about the sender. */
  anyoneCanPublish: v.optional(v.literal(true)),
  /** An ending of which only public bodies get names (`gov.uk`): a subdomain may be official. */
  publicBodiesOnly: v.optional(v.literal(true)),
  ...evidenceFields,
  remark,
})
export type DomainFact = v.InferOutput<typeof DomainFact>

const LookalikeFact = v.strictObject({
  host: Host,
  /** Faked as the sender of e-mail only: the site under this name is another matter. */
  inMail: v.optional(v.literal(true)),
  ...evidenceFields,
  remark,
})

/** A sender id as the phone shows it: a short number or up to 11 letters. It can be faked. */
const SenderFact = v.strictObject({
  value: v.pipe(v.string(), v.regex(/^[\w .&-]{3,11}$/u, 'not a sender id')),
  ...evidenceFields,
  remark,
})

/** Something the institution says about itself, like "we never call you". */
const RuleFact = v.strictObject({
  kind: v.picklist(RULE_KINDS),
  text: Text,
  /** What the rule names: hosts, sender ids, the shape of an account number. */
  values: v.optional(v.array(v.string())),
  ...evidenceFields,
  remark,
})

export const Institution = v.strictObject({
  id: Id,
  name: Name,
  /** Other names for the same institution, for matching only. */
  aliases: v.optional(v.array(v.string())),
  category: v.picklist(CATEGORIES),
  domains: v.array(DomainFact),
  /** Hosts that are not its own and were caught posing as it. */
  lookalikes: v.optional(v.array(LookalikeFact)),
  senderIds: v.optional(v.array(SenderFact)),
  phones: v.optional(v.array(PhoneFact)),
  /** Names of its apps, for matching only. */
  apps: v.optional(v.array(v.string())),
  /** Ids of scam themes in which its name is used. */
  themes: v.optional(v.array(Id)),
  rules: v.optional(v.array(RuleFact)),
  /** It lives on the site of this other institution of the pack. */
  partOf: v.optional(Id),
  /** The same institution in another pack, as `intl:dhl`: both may then claim one domain. */
  sameAs: v.optional(v.pipe(v.string(), v.regex(/^[a-z]{2,4}:[a-z0-9-]+$/u, 'not pack:id'))),
  remark,
  /** Evidence for the name and the category; domains, senders, phones and rules have their own. */
  evidence: Evidence,
})
export type Institution = v.InferOutput<typeof Institution>
