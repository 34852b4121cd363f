import type { Handler } from 'hono'
import { refuse } from './answers.ts'
import type { AppEnv } from './app-env.ts'

/** For the methods a path does not have. `allowed` as in the Allow header: `'GET, HEAD'`. */
export function methodNotAllowed(allowed: string): Handler<AppEnv> {
  return (c) =>
    refuse(c, 'method-not-allowed', `This address only answers ${allowed}.`, { allow: allowed })
}
