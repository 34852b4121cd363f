/**
 * What belongs into each field, with an example: the remedies of the validator, and what it says
 * about every line of the template. A test holds this list against the schemas.
 */
export const FIELD_GUIDE: Readonly<Record<string, string>> = {
  aliases: 'a list of other names people use for it, like ["Colissimo"]',
  anyoneCanPublish: 'true where anyone can put up a page, like t.me; else leave the field out',
  apps: 'a list with the names of its apps, as the app store shows them',
  callingCode: 'the calling code without +, like "32"',
  category: 'what kind of institution it is, one of the words listed in docs/countries.md',
  channels: 'how the suspicious thing arrived: a list of "sms", "chat", "email", "call", "link"',
  company: 'a regular expression for numbers of companies (UAN), without the trunk prefix',
  contact: 'the id of a contact in contacts.json of the same folder',
  cost: 'what a call costs, in nl, fr, de and en, like "Free"',
  country: 'the country code in capitals, like "BE", the same as the folder in small letters',
  de: 'the text in German, in the Sie form',
  domains: 'a list of its host names, each with its own evidence; [] when it has none',
  email: 'an e-mail address with its own evidence',
  en: 'the text in English',
  evidence: 'status, source, verifiedOn and reviewBy of the name and everything without its own',
  fixed: 'a regular expression for fixed-line numbers, without the trunk prefix',
  fr: 'the text in French, in the vous form',
  freephone: 'a regular expression for free numbers, without the trunk prefix',
  fromVersion: 'the first version of the system for which the path holds, like 26',
  help: 'the address of the help page, with its own evidence',
  holders: 'leading digits by the holder of the range, like { "Proximus": ["460", "47"] }',
  host: 'a host name in small letters without https:// and path, like "bpost.be"',
  hours: 'when it answers, in nl, fr, de and en',
  id: 'a short id of small letters, digits and hyphens, used once in the pack, like "card-stop"',
  inMail:
    'true for a lookalike that is faked as the sender of e-mail only; else leave the field out',
  institution: 'the id of an institution of the pack',
  institutions: 'a list with ids of institutions this contact speaks for',
  international: 'the same number as dialled from abroad, like "+32 78 170 170"',
  internationalPrefix: 'what people dial before a foreign number, like "00"',
  lookalikes: 'a list of host names caught posing as the institution, each with its own evidence',
  kind: 'what the rule says, one of the words listed in docs/countries.md, like "never-calls"',
  languages: 'a list of "nl", "fr", "de", "en"; in pack.json those that people there read',
  menus: 'a list of menu paths, one for each system where they differ',
  mobile: 'in patterns a regular expression; beside it the mobile ranges and their holders',
  municipalities: 'the municipalities of the zone, each with nis, nl, fr and postcodes',
  name: 'the name, as one string when it is the same in every language, else in nl, fr, de and en',
  nationalLength: 'how many digits a mobile number has without the trunk prefix, like 9',
  nis: 'the five-digit code of the statistics office, like "11002"',
  nl: 'the text in Dutch, in the u form',
  notes:
    'what people should know before they call, in nl, fr, de and en; {contact:id}, never digits',
  pager: 'a regular expression for pagers, without the trunk prefix',
  partOf: 'the id of the institution on whose site this one lives',
  path: 'the words to tap, as lists: { "en": ["Settings", "Account"] }',
  patterns: 'regular expressions for national numbers without the trunk prefix, by kind',
  personal: 'a regular expression for personal numbers, without the trunk prefix',
  phones: 'a list of phone numbers, each with its own evidence',
  placeNames: '"nl" or "fr": the names that German and English readers get for places',
  platform:
    'the app, one of "whatsapp", "signal", "telegram", "messenger", "ios-messages", "android-messages"',
  possible: 'how many mobile numbers the plan can hold, like 50000000',
  postcodes: 'a list of postcodes of four digits, like ["2000", "2018"]',
  premium: 'a regular expression for numbers that cost extra, without the trunk prefix',
  province: 'the name of the province, for those who keep the file',
  publicBodiesOnly: 'true for an ending of which only public bodies get names, like gov.uk',
  purposes: 'a list of what it is good for, words listed in docs/countries.md, like ["card-block"]',
  recovery: 'what to do when the account was taken over: steps, help and evidence',
  remark: 'a note for those who keep the pack; it is never shown',
  reviewBy:
    'the last day it may be shown unchecked: at most 6 months after verifiedOn for a phone, e-mail, address or menu path, 12 months for the rest',
  role: '"forward-to" when people forward messages there, "sender" when genuine ones come from it',
  rules: 'a list of what the institution says it does or never does, each with its own evidence',
  sameAs: 'the same institution in another pack, like "intl:dhl"',
  senderIds: 'a list of sender ids of genuine messages, each with its own evidence',
  settings: 'a list of protective settings',
  'shared-cost': 'a regular expression for shared-cost numbers, without the trunk prefix',
  sms: 'a short number for text messages, with its role and its own evidence',
  source:
    'where you read it: the address of the page, "repo:owner/name:path" of a public data set, or "none" when nobody looked it up yet',
  status:
    '"verified" when you read it on the page in source, "seen" when a public data set has it, else "unverified" (then it is never shown)',
  steps: 'a list of steps in order, each in nl, fr, de and en',
  successor: 'the id of the contact that replaced this one',
  systems: 'a list of "ios", "android"',
  text: 'the sentence people read, in nl, fr, de and en',
  themes: 'a list with ids of scam themes of this pack or of intl',
  toVersion: 'the last version of the system for which the path holds',
  trunkPrefix: 'the digit dialled before a national number, like "0", or "" without one',
  url: 'an https address, with its own evidence',
  use: '"from-abroad" or "urgent"; leave it out for the ordinary number',
  validFrom: 'the day from which it holds, like "2026-11-22"',
  validTo: 'the last day on which it held, like "2026-11-22"',
  value: 'the number as people dial it in the country, the e-mail address, or the https address',
  values: 'what the rule names: host names or sender ids, as a list',
  verifiedOn:
    'the day on which you compared it with its source, like "2026-11-22"; not a day to come',
  voicemail: 'a regular expression for voicemail, without the trunk prefix',
  voip: 'a regular expression for internet telephony, without the trunk prefix',
  why: 'what the setting does for people, in a sentence, in nl, fr, de and en',
  zones: 'a list of police zones',
}

/** What belongs into a field. */
export function explainField(field: string): string {
  return FIELD_GUIDE[field] ?? 'see docs/countries.md'
}

const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, ch] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      const replace = (row[j] ?? 0) + (ch === other ? 0 : 1)
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** The known field that a misspelt one probably meant, if one is near. */
export function nearestField(typed: string, known: readonly string[]): string | undefined {
  const near = known
    .map((field) => ({ field, away: distance(typed, field) }))
    .sort((a, b) => a.away - b.away)[0]
  return near !== undefined && near.away <= 2 ? near.field : undefined
}
