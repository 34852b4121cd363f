/**
 * @staysharp/countries/validate: for those who keep packs. Apart from the room's main door, so that
 * the browser never loads schemas.
 */
export { explainField } from './field-guide.ts'
export type { PackFile } from './parse-packs.ts'
export type { Problem } from './problem.ts'
export { type DueFact, reviewFacts } from './review-facts.ts'
export { validatePacks } from './validate-packs.ts'
