/**
 * countries: facts about countries, each with its source and date. For now the number plans that
 * the private check needs; institutions, contacts and police routing come with their own issue.
 * Browser-safe.
 */
export type { Numbering } from './numbering.ts'
export { numberingOf } from './numbering-of.ts'
export { type SyntheticNumber, syntheticNumber } from './synthetic-number.ts'
