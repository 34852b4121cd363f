/**
 * What one connection may hold of this process, whatever is sent over it.
 *
 * HTTP/1.1 lets a client send its next requests before it has read an answer. Node starts them all
 * at once, and each answer waits in memory for its turn: 300 connections with 20 requests each for
 * an index that nobody read took 1.8 GB. Here the next request starts only when the answer before it
 * is out, a few may wait, and a connection that sends more, or stops reading, is hung up on.
 */
import type { RequestListener, Server } from 'node:http'
import type { Socket } from 'node:net'

/** What a connection may do. */
export interface SocketLimits {
  /** Requests that are not answered yet. No browser sends a second one; some proxies do. */
  readonly inFlight: number
  /** Milliseconds in which nothing of an answer was taken over by the network. */
  readonly stallMs: number
  /** Bytes per millisecond: a large write is seen only when all of it is out, so it has this time on top. */
  readonly slowest: number
  readonly checkEveryMs: number
}

interface Line {
  requests: number
  /** Bytes of all that was ever sent, when last looked at, and when they last became more. */
  sent: number
  since: number
}

/** Lets `server` answer with `answer`, within `limits`. To be called before it listens. */
export function guardSockets(server: Server, answer: RequestListener, limits: SocketLimits): void {
  const lines = new Map<Socket, Line>()
  server.on('connection', (socket) => {
    lines.set(socket, { requests: 0, sent: 0, since: performance.now() })
    socket.once('close', () => lines.delete(socket))
  })
  server.on('request', (request, response) => {
    const line = lines.get(request.socket)
    if (line === undefined || line.requests >= limits.inFlight) {
      request.socket.destroy()
      return
    }
    line.requests += 1
    response.once('close', () => {
      line.requests -= 1
    })
    // Node gives an answer its socket when those before it are out.
    if (response.socket !== null) answer(request, response)
    else response.once('socket', () => answer(request, response))
  })
  const timer = setInterval(() => {
    for (const [socket, line] of lines) if (isStalled(socket, line, limits)) socket.destroy()
  }, limits.checkEveryMs)
  timer.unref()
  server.once('close', () => clearInterval(timer))
}

function isStalled(socket: Socket, line: Line, { stallMs, slowest }: SocketLimits): boolean {
  const now = performance.now()
  const waiting = socket.writableLength
  const sent = socket.bytesWritten - waiting
  if (waiting === 0 || sent !== line.sent) {
    line.sent = sent
    line.since = now
  }
  return now - line.since > stallMs + waiting / slowest
}
