/** One thing the validator found, told so that the person at the file can mend it. */
export interface Problem {
  /** `error`: the pack cannot be trusted. `gap`: something is still to be done, like a translation. */
  readonly level: 'error' | 'gap'
  /** A stable word for the kind of problem. */
  readonly code: string
  /** As given by the caller, like `be/contacts.json`. */
  readonly file: string
  readonly line: number
  /** Where in the file: `[3].phones[0].value`. Empty for the whole file. */
  readonly field: string
  readonly problem: string
  readonly remedy: string
}

/** Steps from the top of a JSON file to a value. */
export type JsonPath = readonly (string | number)[]

/** `[3].phones[0].value`. */
export function fieldName(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '')
}
