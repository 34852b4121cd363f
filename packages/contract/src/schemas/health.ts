/** GET /healthz and /readyz. */
import * as v from 'valibot'

/** The process runs. */
export interface Health {
  readonly status: 'ok'
}

/** Schema of {@link Health}. */
export const healthSchema: v.GenericSchema<Health> = v.object({ status: v.literal('ok') })

/** The service cannot answer yet, or no longer; each reason is a sentence for the operator. */
export interface NotReady {
  readonly status: 'not-ready'
  readonly reasons: readonly string[]
}

/** Schema of {@link NotReady}. */
export const notReadySchema: v.GenericSchema<NotReady> = v.object({
  status: v.literal('not-ready'),
  reasons: v.pipe(v.array(v.string()), v.minLength(1)),
})
