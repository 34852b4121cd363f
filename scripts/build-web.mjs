/** Builds the web app if its sources changed: a stage of `npm test`. Exits with the build's code. */
import { ensureWebBuilt } from './web-build.mjs'

process.exitCode = await ensureWebBuilt()
