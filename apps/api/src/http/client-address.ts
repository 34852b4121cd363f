import type { AppContext } from './app-env.ts'

/**
 * The address that budgets are counted for: the socket's, or behind `trustProxy` proxies of the
 * operator's the address that the outermost of them saw. Anything further left in
 * X-Forwarded-For was written by the client and is not looked at.
 */
export function clientAddress(c: AppContext, trustProxy: number): string {
  const socket = c.env?.incoming?.socket.remoteAddress ?? ''
  if (trustProxy === 0) return socket
  const forwarded = (c.req.header('x-forwarded-for') ?? '').split(',').filter(Boolean)
  const seen = forwarded.at(-Math.min(trustProxy, forwarded.length))
  return seen === undefined ? socket : withoutPort(seen.trim())
}

/** `203.0.113.7:1234` and `[2001:db8::1]:1234`, as some proxies write them, without the port. */
function withoutPort(address: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/u.exec(address)
  if (bracketed?.[1] !== undefined) return bracketed[1]
  return address.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/u, '$1')
}
