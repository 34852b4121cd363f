/**
 * The receipt of a check: every request made and the bytes of its body, both ways, as really sent
 * and read. Nobody has to believe that the number stayed here: the receipt has room for nothing else.
 */

/** One request. URLs never hold what a person typed; `receivedBytes` grows while an answer is read. */
export interface ReceiptEntry {
  readonly method: 'GET' | 'POST'
  readonly url: string
  /** Bytes of the request's body. */
  readonly sentBytes: number
  /** Bytes of the answer's body that were read, after any content encoding is undone. */
  readonly receivedBytes: number
}

/** Where a client writes its requests down. */
export class Receipt {
  readonly entries: ReceiptEntry[] = []

  /** Opens an entry; the function given back adds bytes that were received. */
  open(method: ReceiptEntry['method'], url: string, sentBytes: number): (bytes: number) => void {
    const entry = { method, url, sentBytes, receivedBytes: 0 }
    this.entries.push(entry)
    return (bytes) => {
      entry.receivedBytes += bytes
    }
  }
}
