import { type DestinationStream, type Logger, pino } from 'pino'

/**
 * The log: JSON lines with level, time and what the caller names. No process id or host name; and
 * nobody passes it an error, whose words may quote a request.
 */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime }
  return destination === undefined ? pino(options) : pino(options, destination)
}
