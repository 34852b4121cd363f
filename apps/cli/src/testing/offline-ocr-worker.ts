/**
 * The worker that reads text, in a thread that cannot open a connection: one attempt and it ends,
 * which the reader reports.
 */
import { Socket } from 'node:net'

function refuse(): never {
  process.exit(13)
}

Socket.prototype.connect = refuse
globalThis.fetch = refuse
await import('../pictures/ocr-worker.ts')
