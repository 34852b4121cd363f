/** Takes a link apart, as browsers do, without opening it. */
import type { FoundLink } from './link.ts'
import { unicodeHost } from './punycode.ts'

const SCHEME = /^([a-z][a-z0-9+.-]*):/iu
/** Schemes that lead to a host even with the slashes missing or turned. */
const WEB = /^(?:https?|ftp|wss?)$/u
const ASCII_HOST = /^[a-z0-9._-]*$/u
/** Hosts that browsers read as a number: `0x7f.1`, `2130706433`. */
const NUMERIC_HOST = /^(?:0x[\da-f]+|\d+)(?:\.(?:0x[\da-f]+|\d+)){0,3}\.?$/u

/** How the link was written, beside its characters. */
export interface Writing {
  readonly defanged: boolean
  readonly spaced: boolean
  readonly text?: string
}

/** The parts of `raw`, which has its scheme or is a bare host with what follows it. */
export function readLink(raw: string, writing: Writing): FoundLink {
  const scheme = (SCHEME.exec(raw)?.[1] ?? '').toLowerCase()
  const isBare = scheme === '' || scheme.includes('.') || /^[^/@]*:\d{1,5}(?:[/?#]|$)/u.test(raw)
  const rest = isBare ? raw : raw.slice(scheme.length + 1)
  const hasHost = isBare || WEB.test(scheme) || /^[/\\]{2}/u.test(rest)
  if (!hasHost) {
    const { path, query } = pathOf(rest)
    return {
      raw,
      scheme,
      host: '',
      unicodeHost: '',
      port: '',
      userInfo: '',
      path,
      query,
      ...writing,
    }
  }
  const after = rest.replace(/^[/\\]*/u, '')
  const end = after.search(/[/\\?#]/u)
  const authority = end < 0 ? after : after.slice(0, end)
  const at = authority.lastIndexOf('@')
  const { name, port } = hostAndPort(authority.slice(at + 1))
  const host = asciiHost(name)
  return {
    raw,
    scheme: isBare ? '' : scheme,
    host,
    unicodeHost: unicodeHost(host) === host && !host.includes('xn--') ? host : unicodeHost(host),
    port,
    userInfo: at < 0 ? '' : authority.slice(0, at),
    ...pathOf(end < 0 ? '' : after.slice(end)),
    ...writing,
  }
}

function pathOf(rest: string): { path: string; query: string } {
  const hash = rest.indexOf('#')
  const before = hash < 0 ? rest : rest.slice(0, hash)
  const mark = before.indexOf('?')
  if (mark < 0) return { path: rest, query: '' }
  return { path: before.slice(0, mark), query: before.slice(mark + 1) }
}

function hostAndPort(authority: string): { name: string; port: string } {
  const colon = authority.lastIndexOf(':')
  if (colon < 0 || authority.endsWith(']') || !/^\d*$/u.test(authority.slice(colon + 1))) {
    return { name: authority, port: '' }
  }
  return { name: authority.slice(0, colon), port: authority.slice(colon + 1) }
}

/** Lower case and punycode; a host that browsers would refuse stays as it is written. */
function asciiHost(name: string): string {
  const lower = name.toLowerCase().replace(/\.+$/u, '')
  if (ASCII_HOST.test(lower) && !NUMERIC_HOST.test(lower)) return lower
  try {
    return new URL(`http://${lower}`).hostname || lower
  } catch {
    return lower
  }
}
