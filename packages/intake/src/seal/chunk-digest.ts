import { createHmac, hkdfSync } from 'node:crypto'

/** Names a chunk of rows: 32 bytes that say nothing about them without the epoch key. */
export type ChunkDigest = (cells: readonly string[]) => Uint8Array

/**
 * HMAC-SHA256 over the rows and the country they are read for, under a key that HKDF (RFC 5869)
 * derives from the epoch's secret key. A plain hash would let anybody with the work folder try
 * whether a list they hold was sealed.
 */
export function chunkDigest(epochSecret: Uint8Array, country: string): ChunkDigest {
  const key = Buffer.from(hkdfSync('sha256', epochSecret, '', 'staysharp intake run digest v1', 32))
  return (cells) =>
    createHmac('sha256', key)
      .update(JSON.stringify([country, cells]))
      .digest()
}
