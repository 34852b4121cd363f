/**
 * countries: facts about countries that people can act on, each with its source, the day it was
 * compared with it, and the day by which that has to happen again.
 *
 * What leaves this room may be shown: nothing unverified, nothing overdue (publish/standing.ts).
 * Packs and guides are data under packs/ and guides/, loaded one by one; every function takes the
 * loaded country and today's date (`2026-11-22`) and has no side effects. Browser-safe.
 */

export { claimedDomains, type DomainClaim } from './find/claimed-domains.ts'
export { contactById } from './find/contact-by-id.ts'
export { type ContactOfPhone, contactOfPhone } from './find/contact-of-phone.ts'
export { type ContactQuery, contactsFor } from './find/contacts-for.ts'
export { type InstitutionOfDomain, institutionOfDomain } from './find/institution-of-domain.ts'
export {
  institutionById,
  institutionNames,
  institutionsByName,
  institutionsByPhone,
  institutionsBySender,
  type NamedInstitution,
} from './find/institutions-by.ts'
export { isOfficial, type Official } from './find/is-official.ts'
export { type KindOfNumber, kindOfNumber } from './find/kind-of-number.ts'
export {
  type PoliceAnswer,
  type PublicMunicipality,
  type PublicZone,
  policeZoneOf,
} from './find/police-zone-of.ts'
export { type PublicRoute, type RouteQuery, reportRoutesFor } from './find/report-routes-for.ts'
export { type PublicTheme, scamThemesOf } from './find/scam-themes-of.ts'
export type { Contact } from './format/contact.ts'
export type { EvidenceStatus } from './format/evidence.ts'
export type { Guide } from './format/guide.ts'
export type { Name, Text } from './format/text.ts'
export {
  type Category,
  type Channel,
  LANGUAGES,
  type Language,
  PLATFORMS,
  type Platform,
  PURPOSES,
  type Purpose,
  type System,
} from './format/words.ts'
export {
  guideFor,
  type PhoneQuery,
  type PublicGuide,
  type PublicPath,
  type PublicSetting,
} from './guides/guide-for.ts'
export { loadGuide } from './guides/load-guide.ts'
export { type Country, countryCodes, loadCountry } from './load/load-country.ts'
export { loadPoliceZones, type PoliceZones } from './load/load-police-zones.ts'
export type { Numbering } from './numbering.ts'
export { numberingOf } from './numbering-of.ts'
export type {
  Provenance,
  PublicChannel,
  PublicContact,
  PublicPhone,
  PublicSms,
} from './publish/public-contact.ts'
export type { PublicInstitution, PublicRule } from './publish/public-institution.ts'
export {
  inLanguage,
  type RenderedText,
  renderText,
  type TextInLanguage,
  type TextPart,
} from './publish/render-text.ts'
export { type SyntheticNumber, syntheticNumber } from './synthetic-number.ts'
