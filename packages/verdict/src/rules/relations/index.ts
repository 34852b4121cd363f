/** The rules of this folder. */
export const relations = [] as const
