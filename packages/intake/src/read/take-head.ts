/** A look at the start of a stream that does not consume it. */
export interface Headed<T> {
  /** The items looked at, in order. */
  readonly head: readonly T[]
  /** The whole stream from its first item, the head included, to be iterated once. */
  readonly all: Closable<T>
}

/** A stream that can be closed at any time, also before anyone iterates it. */
export interface Closable<T> extends AsyncIterableIterator<T, undefined, undefined> {
  return(): Promise<IteratorResult<T, undefined>>
}

/**
 * Reads items until `enough` says so or the stream ends. The rest stays unread until `all` is
 * iterated; leaving that loop early, or `all.return()`, closes the source.
 *
 * @example const { head, all } = await takeHead(chunks, (seen) => seen.length >= 2)
 */
export async function takeHead<T>(
  source: AsyncIterable<T>,
  enough: (seen: readonly T[]) => boolean,
): Promise<Headed<T>> {
  const iterator = source[Symbol.asyncIterator]()
  const head: T[] = []
  let ended = false
  while (!ended && !enough(head)) {
    const next = await iterator.next()
    if (next.done === true) ended = true
    else head.push(next.value)
  }
  return { head, all: replay(head, iterator, ended) }
}

/** Not an async generator: closing one that never ran would skip its `finally` and leak the source. */
function replay<T>(
  head: readonly T[],
  iterator: AsyncIterator<T>,
  endedAtHead: boolean,
): Closable<T> {
  const end: IteratorReturnResult<undefined> = { done: true, value: undefined }
  let ended = endedAtHead
  let at = 0
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (at < head.length) return { done: false, value: head[at++] as T }
      if (ended) return end
      const next = await iterator.next()
      if (next.done !== true) return next
      ended = true
      return end
    },
    async return() {
      at = head.length
      if (!ended) {
        ended = true
        await iterator.return?.()
      }
      return end
    },
  }
}
