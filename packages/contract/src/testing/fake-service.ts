/** A service as the client's tests see it: real signatures, answers by path, no network. */
import { toBase64Url } from '@staysharp/core'
import { createSigningKey, keyPairOf, type Manifest } from '@staysharp/exposure'
import { createClient } from '../client/create-client.ts'
import type { Fetch } from '../client/exchange.ts'

/** The signer, and somebody else. */
export const key = keyPairOf(
  createSigningKey(new Uint8Array(32).fill(7), '2026-11-22T10:00:00.000Z'),
)
export const otherKey = keyPairOf(
  createSigningKey(new Uint8Array(32).fill(8), '2026-11-22T10:00:00.000Z'),
)
export const baseUrl = 'https://check.example.org'

export const manifest: Manifest = {
  format: 'staysharp-manifest/1',
  sequence: 1,
  issuedAt: '2026-11-22T10:00:00.000Z',
  epoch: {
    id: 'e1',
    keyId: '0123456789abcdef',
    publicKey: 'A'.repeat(43),
    createdAt: '2026-11-22T10:00:00.000Z',
  },
  incidents: [],
}
export const service = {
  service: 'staysharp',
  apiVersion: 1,
  signer: toBase64Url(key.publicKey),
  indexOrigin: '',
  maxPoints: 32,
  demo: false,
}

/** A `fetch` that answers by path, and remembers what it was asked. */
export function answering(routes: Record<string, (init: RequestInit) => Response>) {
  const asked: { url: string; init: RequestInit }[] = []
  const fetch: Fetch = async (url, init) => {
    asked.push({ url, init })
    return routes[new URL(url).pathname]?.(init) ?? new Response(null, { status: 404 })
  }
  return { fetch, asked }
}

export const json = (value: unknown, status = 200, headers = {}) =>
  new Response(JSON.stringify(value), { status, headers })
export const question = { epoch: 'e1', keyId: '0123456789abcdef', blinded: [new Uint8Array(32)] }
export const answered = {
  epoch: 'e1',
  keyId: '0123456789abcdef',
  evaluated: ['A'.repeat(43)],
  proof: 'A'.repeat(86),
}
export const evaluateWith = (response: Response) =>
  createClient({ baseUrl, fetch: async () => response }).evaluate(question)
