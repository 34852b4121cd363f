/** The rules of this folder. */
export const levers = [] as const
