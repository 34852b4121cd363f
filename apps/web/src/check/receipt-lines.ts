import type { ReceiptEntry } from '@staysharp/contract'
import type { CheckMode } from '@staysharp/exposure'
import type { ReceiptLine, ReceiptPurpose } from './job.ts'

/**
 * Says what each request of a check was for. In quick mode the first request for an index is its
 * head, the same for everyone, and a later one is the part that depends on the number.
 */
export function receiptLines(
  entries: readonly ReceiptEntry[],
  mode: CheckMode,
  keptUrls: readonly string[] = [],
): ReceiptLine[] {
  const seen = new Set<string>()
  const sent = entries.map((entry): ReceiptLine => {
    const purpose = purposeOf(new URL(entry.url).pathname, mode, seen.has(entry.url))
    seen.add(entry.url)
    return { ...entry, purpose }
  })
  const kept = keptUrls.map((url): ReceiptLine => {
    return { method: 'GET', url, sentBytes: 0, receivedBytes: 0, purpose: 'kept' }
  })
  return [...sent, ...kept]
}

function purposeOf(path: string, mode: CheckMode, again: boolean): ReceiptPurpose {
  if (path.endsWith('/v1/service')) return 'service'
  if (path.endsWith('/v1/manifest')) return 'manifest'
  if (path.endsWith('/v1/evaluate')) return 'evaluate'
  if (!path.includes('/index/')) return 'other'
  if (mode === 'full') return 'file'
  return again ? 'bucket' : 'head'
}

/** The receipt as plain text to copy: one line per request, tabs between, `what` in words. */
export function receiptText(
  lines: readonly ReceiptLine[],
  what: (line: ReceiptLine) => string,
): string {
  return lines
    .map((line) =>
      [line.method, line.url, line.sentBytes, line.receivedBytes, what(line)].join('\t'),
    )
    .join('\n')
}
