import { isAppError } from '@staysharp/core'
import type { ErrorHandler } from 'hono'
import type { Logger } from 'pino'
import { refuse } from './answers.ts'
import type { AppEnv } from './app-env.ts'
import { framesOf } from './frames-of.ts'

/**
 * Whatever was thrown: a store that fails is "not ready", anything else is our bug. The log gets
 * the code and where it was thrown, the client a sentence of ours; nobody gets a library's words.
 */
export function onError(log: Logger): ErrorHandler<AppEnv> {
  return (error, c) => {
    const code = isAppError(error) ? error.code : 'bug'
    log.error({ event: 'error', code, at: framesOf(error) })
    return code.startsWith('store-')
      ? refuse(c, 'not-ready', 'The service cannot reach its records now. Try again in a minute.')
      : refuse(
          c,
          'internal',
          'Something went wrong here. Nothing you sent was kept. Try again later.',
        )
  }
}
