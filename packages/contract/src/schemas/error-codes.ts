/**
 * Everything the API can refuse, with the HTTP status of each. Codes are stable; messages are for
 * people and may change.
 */
export const ERROR_STATUS = {
  'bad-request': 400,
  'bad-point': 400,
  'not-found': 404,
  'method-not-allowed': 405,
  'wrong-epoch': 409,
  'too-many-points': 413,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'range-not-satisfiable': 416,
  'over-budget': 429,
  internal: 500,
  'not-ready': 503,
  busy: 503,
} as const

/** A code of {@link ERROR_STATUS}. */
export type ErrorCode = keyof typeof ERROR_STATUS

/** All codes. */
export const ERROR_CODES: readonly ErrorCode[] = Object.keys(ERROR_STATUS) as ErrorCode[]
