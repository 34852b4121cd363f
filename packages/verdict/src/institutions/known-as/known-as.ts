/**
 * What people and criminals call an institution beside the names in its pack: short names, products,
 * offices that are part of it, names of yesterday. For matching only, never shown.
 */
export interface KnownAs {
  /** Names by id, parted by semicolons, written as they write themselves. */
  readonly names: Readonly<Record<string, string>>
  /**
   * Words that only speak of them, such as a role or a tax. They name an institution when no name
   * stands in the message, and do it more weakly.
   */
  readonly signs?: Readonly<Record<string, string>>
}
