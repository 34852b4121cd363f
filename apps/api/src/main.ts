/**
 * The process: `node apps/api/src/main.ts`. Settings from the environment (docs/settings.md), JSON
 * lines on stdout, one sentence on stderr and exit code 1 when it cannot start.
 */
import { isAppError } from '@staysharp/core'
import { framesOf } from './http/frames-of.ts'
import { createLog } from './service/create-log.ts'
import { startService } from './service/start-service.ts'
import { SETTING_DEFAULTS } from './settings/defaults.ts'
import { readSettings } from './settings/read-settings.ts'

/** Says why and ends; a library's words are not repeated. */
function giveUp(error: unknown): never {
  const sentence = isAppError(error)
    ? error.message
    : `This is a bug in Staysharp. Please report: ${framesOf(error).join(', ')}`
  console.error(sentence)
  process.exit(1)
}
process.on('uncaughtException', giveUp)
process.on('unhandledRejection', giveUp)

const settings = readSettings(process.env)
if (!settings.ok) {
  console.error(settings.failure.message)
  process.exit(1)
}
const log = createLog(settings.value.logLevel)
for (const name of Object.keys(process.env)) {
  if (name.startsWith('STAYSHARP_') && !(name in SETTING_DEFAULTS)) {
    log.warn({ event: 'unknown-setting', name })
  }
}
const service = await startService(settings.value, log).catch(giveUp)
log.info({ event: 'listening', host: settings.value.host, port: service.port })

/** A terminal's Ctrl-C comes to every process of its group, and the parent passes it on: once is enough. */
let stopping = false
function stop(): void {
  if (stopping) return
  stopping = true
  log.info({ event: 'stopping' })
  void service.stop().then(() => process.exit(0))
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)

// Started by `staysharp serve`: tells it the address, and does not outlive it on the port.
const shown = settings.value.host === '127.0.0.1' ? 'localhost' : settings.value.host
process.send?.({ listening: `http://${shown}:${service.port}` })
process.on('disconnect', stop)
