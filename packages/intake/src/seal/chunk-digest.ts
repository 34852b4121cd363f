import { createHmac, hkdfSync } from 'node:crypto'
import type { RowBatch } from '../read/row-cells.ts'

/** Names a chunk of rows: 32 bytes that say nothing about them without the epoch key. */
export type ChunkDigest = (chunk: Pick<RowBatch, 'cells' | 'notations'>) => Uint8Array

/**
 * The version of how a cell becomes an identifier: core's canonical form and the notation of a
 * column. Raise it with any change there, so that a sealing that goes on after an upgrade does not
 * take over tags of other identifiers.
 */
const CANONICALISER = 2

/**
 * HMAC-SHA256 over the rows and how they are read, under a key that HKDF (RFC 5869) derives from
 * the epoch's secret key. A plain hash would let anybody with the work folder try whether a list
 * they hold was sealed.
 */
export function chunkDigest(
  epochSecret: Uint8Array,
  country: string,
  canonicaliser: number = CANONICALISER,
): ChunkDigest {
  const key = Buffer.from(hkdfSync('sha256', epochSecret, '', 'staysharp intake run digest v1', 32))
  return ({ cells, notations }) =>
    createHmac('sha256', key)
      .update(JSON.stringify([canonicaliser, country, notations, cells]))
      .digest()
}
