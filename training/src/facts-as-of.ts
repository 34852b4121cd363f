/** The day whose facts training and evaluation use, so that weights do not change as facts fall due. */
export const FACTS_AS_OF = '2026-11-22'
