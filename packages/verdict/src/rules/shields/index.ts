/** The rules of this folder. */
export const shields = [] as const
