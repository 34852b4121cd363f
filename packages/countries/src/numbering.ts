/** The mobile number plan of a country, as far as an official or well-kept source states it. */
export interface Numbering {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly callingCode: string
  readonly trunkPrefix: string
  readonly mobile: {
    /** How many mobile numbers the plan can hold: the crowd a number hides in. */
    readonly possible: number
    /** Digits of a national significant number. */
    readonly nationalLength: number
    /** Ranges assigned to a holder, as leading digits of the national significant number. */
    readonly ranges: readonly { readonly prefix: string; readonly holder: string }[]
  }
  readonly source: string
  /** ISO date on which the source was read. */
  readonly verifiedOn: string
}
