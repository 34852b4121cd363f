/**
 * The typed client: everything a browser, the command line or a test asks of the API.
 *
 * It implements exposure's {@link CheckTransport}. Whatever comes in is limited in size and parsed
 * before it is believed; whatever goes out is written on the receipt. Nothing throws for a network.
 */
import { AppError, fail, fromBase64Url, ok, type Result } from '@staysharp/core'
import {
  type CheckTransport,
  MAX_ENVELOPE_BYTES,
  type Manifest,
  openManifest,
  type TransportFailure,
} from '@staysharp/exposure'
import * as v from 'valibot'
import { type Incidents, incidentsSchema } from '../schemas/incidents.ts'
import { type Service, serviceSchema } from '../schemas/service.ts'
import { askEvaluate } from './ask-evaluate.ts'
import { askIndexFile, askIndexRange } from './ask-index.ts'
import { exchange, type Fetch, jsonOf, type Line } from './exchange.ts'
import { Receipt, type ReceiptEntry } from './receipt.ts'

/** How to reach a service. */
export interface ClientOptions {
  /** Address of the service, `https://check.example.org`, with or without a path. */
  readonly baseUrl: string
  /** Defaults to the platform's. */
  readonly fetch?: Fetch
  /** The Ed25519 key that manifests must be signed with. Without it, the one the service names is believed. */
  readonly signer?: Uint8Array
  /** Where index files are; without it, where the service says. Empty: at `baseUrl`. */
  readonly indexOrigin?: string
  /** Gives up when nothing arrives for this long; 20 s if not given. */
  readonly timeoutMs?: number
  /** The person's own way to stop. */
  readonly signal?: AbortSignal
}

/** A client. Make one per check: its receipt is then the check's. */
export interface Client extends CheckTransport {
  /** What the service is; asked once. */
  service(): Promise<Result<Service, TransportFailure>>
  /** All incidents ever published. */
  incidents(): Promise<Result<Incidents, TransportFailure>>
  /** Every request so far, the latest last. */
  readonly receipt: readonly ReceiptEntry[]
}

/** Largest JSON answer that is read, but for the manifest. */
const JSON_LIMIT = 1024 * 1024

/**
 * Makes a client. Throws `AppError('bad-address')` where `baseUrl` is no http(s) address.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://check.example.org' })
 * const result = await checkIdentifier({ identifier, mode: 'quick', transport: client, voprf: nobleVoprf })
 * client.receipt // [{ method: 'GET', url: 'https://check.example.org/v1/service', … }]
 */
export function createClient(options: ClientOptions): Client {
  const base = baseOf(options.baseUrl)
  const fixedIndexBase = options.indexOrigin === '' ? base : baseOf(options.indexOrigin)
  if (base === undefined || (options.indexOrigin !== undefined && fixedIndexBase === undefined)) {
    throw new AppError(
      'bad-address',
      'The address of the service must start with http:// or https://.',
    )
  }
  const receipt = new Receipt()
  const line: Line = {
    fetch: options.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    receipt,
    timeoutMs: options.timeoutMs ?? 20_000,
    cancel: options.signal,
  }
  let known: Promise<Result<Service, TransportFailure>> | undefined
  const service = async (): Promise<Result<Service, TransportFailure>> => {
    known ??= askJson(line, `${base}v1/service`, serviceSchema)
    const answer = await known
    if (!answer.ok) known = undefined
    return answer
  }
  const indexBase = async (): Promise<Result<string, TransportFailure>> => {
    if (fixedIndexBase !== undefined) return ok(fixedIndexBase)
    const answer = await service()
    if (!answer.ok) return answer
    const { indexOrigin } = answer.value
    const named = indexOrigin === '' ? base : baseOf(indexOrigin)
    return named === undefined ? fail({ code: 'bad-response' }) : ok(named)
  }
  return {
    receipt: receipt.entries,
    service,
    incidents: () => askJson(line, `${base}v1/incidents`, incidentsSchema),
    async manifest({ fresh } = { fresh: false }) {
      const signer = await signerOf(options.signer, service)
      if (!signer.ok) return signer
      return askManifest(line, `${base}v1/manifest`, signer.value, fresh)
    },
    evaluate: (question) => askEvaluate(line, `${base}v1/evaluate`, question),
    async indexRange(path, offset, length) {
      const at = await indexBase()
      return at.ok ? askIndexRange(line, at.value + path, offset, length) : at
    },
    async indexFile(path, bytes, onBytes) {
      const at = await indexBase()
      return at.ok ? askIndexFile(line, at.value + path, bytes, onBytes) : at
    },
  }
}

/** An http(s) address with a slash at its end, to put a path behind; undefined for anything else. */
function baseOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (!/^https?:$/u.test(url.protocol)) return undefined
  return `${url.origin}${url.pathname.replace(/\/*$/u, '')}/`
}

async function signerOf(
  pinned: Uint8Array | undefined,
  service: () => Promise<Result<Service, TransportFailure>>,
): Promise<Result<Uint8Array, TransportFailure>> {
  if (pinned !== undefined) return ok(pinned)
  const answer = await service()
  if (!answer.ok) return answer
  const signer = fromBase64Url(answer.value.signer)
  return signer === undefined ? fail({ code: 'bad-response' }) : ok(signer)
}

async function askManifest(
  line: Line,
  url: string,
  signer: Uint8Array,
  fresh: boolean,
): Promise<Result<Manifest, TransportFailure>> {
  const answer = await exchange(line, { url, fresh, limit: MAX_ENVELOPE_BYTES })
  if (!answer.ok) return answer
  const manifest = openManifest(new TextDecoder().decode(answer.value.bytes), signer)
  if (manifest.ok) return manifest
  return fail({
    code: manifest.failure.code === 'bad-signature' ? 'bad-signature' : 'bad-response',
  })
}

async function askJson<T>(
  line: Line,
  url: string,
  schema: v.GenericSchema<T>,
): Promise<Result<T, TransportFailure>> {
  const answer = await exchange(line, { url, limit: JSON_LIMIT })
  if (!answer.ok) return answer
  const parsed = v.safeParse(schema, jsonOf(answer.value.bytes))
  return parsed.success ? ok(parsed.output) : fail({ code: 'bad-response' })
}
