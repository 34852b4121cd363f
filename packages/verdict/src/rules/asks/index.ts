/** The rules of this folder. */
export const asks = [] as const
