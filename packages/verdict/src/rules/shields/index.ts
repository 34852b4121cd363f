/** Signs that lower suspicion: what genuine messages do and scams seldom dare. */

/** In alphabetical order. */
export const shields = [] as const
