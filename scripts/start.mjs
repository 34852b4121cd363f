/**
 * `npm start`: installs what is missing, builds the web app when its sources changed, and starts
 * the whole service with a synthetic demo incident. Nothing but Node.js and npm is needed before.
 *
 * With everything in place this touches neither the network nor a file. Further arguments go to
 * `staysharp serve`.
 */
import { refusalOf } from './node-version.mjs'

const refusal = refusalOf(process.version)
if (refusal !== undefined) {
  console.error(refusal)
  process.exit(1)
}
// Imported late: an old Node must get the sentence above, not an error about what it cannot read.
const { start } = await import('./start-service.mjs')
process.exitCode = await start(process.argv.slice(2))
