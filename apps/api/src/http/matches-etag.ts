/** Whether an If-None-Match header names `etag` (RFC 9110 section 13.1.2: compared weakly). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some((part) => {
    const tag = part.trim().replace(/^W\//u, '')
    return tag === '*' || tag === etag
  })
}
