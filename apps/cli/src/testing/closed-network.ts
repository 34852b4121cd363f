/**
 * Closes every way to the network in a process that is started with `--import` of this file: whoever
 * tries one ends the process with code 99.
 */
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { Socket } from 'node:net'

function closed(): never {
  process.stderr.write('The network was tried.\n')
  process.exit(99)
}

Socket.prototype.connect = closed
Object.assign(dns, { lookup: closed, resolve: closed })
Object.assign(dns.promises, { lookup: closed, resolve: closed })
Object.assign(http, { request: closed, get: closed })
Object.assign(https, { request: closed, get: closed })
Object.assign(globalThis, { fetch: closed, WebSocket: closed, EventSource: closed })
