import * as v from 'valibot'
import { ERROR_CODES, type ErrorCode } from './error-codes.ts'

/** The body of every answer that is no success. `retryAfterSeconds` comes with `over-budget`. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode
    /** One plain English sentence; never anything of the request. */
    readonly message: string
    readonly retryAfterSeconds?: number | undefined
  }
}

/** Schema of {@link ErrorBody}. */
export const errorBodySchema: v.GenericSchema<ErrorBody> = v.object({
  error: v.object({
    code: v.picklist(ERROR_CODES),
    message: v.pipe(v.string(), v.maxLength(500)),
    retryAfterSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
})
