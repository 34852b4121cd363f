/**
 * The socket in front of the app, with a limit on everything a client can draw out: slow headers,
 * slow bodies, answers nobody reads (guard-sockets.ts), idle connections.
 */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { AppError } from '@staysharp/core'
import type { Hono } from 'hono'
import type { AppEnv } from '../http/app-env.ts'
import { guardSockets, type SocketLimits } from './guard-sockets.ts'

/** Milliseconds, and a number of connections. Tests make them short. */
export interface Limits extends SocketLimits {
  readonly headersMs: number
  readonly requestMs: number
  readonly idleMs: number
  readonly keepAliveMs: number
  readonly connections: number
}

export const STANDARD_LIMITS: Limits = {
  headersMs: 10_000,
  requestMs: 15_000,
  idleMs: 30_000,
  keepAliveMs: 5_000,
  checkEveryMs: 2_000,
  stallMs: 20_000,
  slowest: 8,
  inFlight: 8,
  connections: 8_192,
}

/** A server that listens. */
export interface Listening {
  readonly port: number
  /** Takes no more requests, lets those in hand end within `graceMs`, then hangs up. */
  close(graceMs?: number): Promise<void>
}

/** Listens; port 0 is any free one. Throws `AppError` `port-in-use` or `cannot-listen`. */
export async function listen(
  app: Hono<AppEnv>,
  { port, host }: { readonly port: number; readonly host: string },
  limits: Limits = STANDARD_LIMITS,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    maxHeaderSize: 8 * 1024,
  })
  guardSockets(
    server,
    getRequestListener((request, env) => app.fetch(request, env)),
    limits,
  )
  server.timeout = limits.idleMs
  server.maxRequestsPerSocket = 1_000
  server.maxConnections = limits.connections
  await take(server, port, host)
  return {
    port: (server.address() as AddressInfo).port,
    close: (graceMs = 1_500) => closeServer(server, graceMs),
  }
}

/**
 * Throws as `listen` would, and leaves the port free: asked before a start does what takes long, such
 * as opening the database.
 */
export async function checkPort({
  port,
  host,
}: {
  readonly port: number
  readonly host: string
}): Promise<void> {
  const probe = createServer()
  await take(probe, port, host)
  probe.close()
  await once(probe, 'close')
}

async function take(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw listenError(error, port, host)
  }
}

async function closeServer(server: Server, graceMs: number): Promise<void> {
  const hangUp = setTimeout(() => server.closeAllConnections(), graceMs)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(hangUp)
}

function listenError(error: unknown, port: number, host: string): AppError {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE') {
    return new AppError(
      'port-in-use',
      `Port ${port} is already in use. Stop what uses it, or choose another: PORT=${port + 1}`,
    )
  }
  const why =
    code === 'EACCES' ? 'this user may not use that port' : 'the address is not one of this machine'
  return new AppError(
    'cannot-listen',
    `The service cannot listen on ${host}, port ${port}: ${why}. Set PORT and STAYSHARP_HOST.`,
  )
}
