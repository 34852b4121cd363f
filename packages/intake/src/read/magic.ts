/** What the first bytes of a file say it is. Anything unknown is taken for text and judged as such. */
export type Container = 'plain' | 'gzip' | 'zip' | 'other-archive'

const MAGIC: readonly (readonly [Container, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['zip', [0x50, 0x4b, 0x07, 0x08]],
  ['other-archive', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]], // 7z
  ['other-archive', [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]], // rar
  ['other-archive', [0x42, 0x5a, 0x68]], // bzip2
  ['other-archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]], // xz
  ['other-archive', [0x28, 0xb5, 0x2f, 0xfd]], // zstd
]

/** Bytes needed to tell every container apart. */
export const MAGIC_BYTES = 8

/** Names the container by its magic bytes; the file name plays no part. */
export function containerOf(head: Uint8Array): Container {
  const hit = MAGIC.find(([, magic]) => magic.every((byte, at) => head[at] === byte))
  return hit?.[0] ?? 'plain'
}

/** The first `wanted` bytes of a list of chunks (fewer where there are fewer). */
export function firstBytes(chunks: readonly Uint8Array[], wanted: number): Uint8Array {
  const head = new Uint8Array(Math.min(wanted, byteCount(chunks)))
  let at = 0
  for (const chunk of chunks) {
    if (at >= head.length) break
    const part = chunk.subarray(0, head.length - at)
    head.set(part, at)
    at += part.length
  }
  return head
}

/** The number of bytes in a list of chunks. */
export function byteCount(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0)
}
