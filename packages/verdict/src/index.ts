/**
 * verdict: tells scams from genuine messages and calls, names what gives them away, entirely on the
 * device: normalise > find > evidence > model > decide. Nothing is fetched, nothing is kept.
 * Browser-safe.
 */
export {
  type Assessment,
  Assessor,
  type AssessRefusal,
  LONGEST_TEXT,
  loadAssessor,
} from './assess.ts'
export { VERDICTS, type Verdict } from './decide/decide.ts'
export { FAMILIES, type Family } from './decide/families.ts'
export type { Evidence, EvidenceCode } from './evidence/evidence.ts'
export type { PlacedLink } from './evidence/from-links.ts'
export type { LinkReport, LinkTrait } from './links/index.ts'
export { CHANNELS, type Message, type MessageChannel } from './message.ts'
export type { Span } from './span.ts'
