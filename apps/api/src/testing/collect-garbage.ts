import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Collects garbage now, so that a test measures what is held and not what is left over. */
export const collectGarbage = runInNewContext('gc') as () => void
