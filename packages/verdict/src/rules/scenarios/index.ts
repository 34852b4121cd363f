/** The rules of this folder. */
export const scenarios = [] as const
