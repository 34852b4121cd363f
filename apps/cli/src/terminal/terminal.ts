import { once } from 'node:events'

/**
 * Where the command line speaks: results on `out` (what a pipe should get), everything for the
 * person running it on `err`. A parameter of every command, so that tests can listen.
 */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** Resolves when `out` has room: whoever prints much waits for whoever reads slowly. */
  ready(): Promise<void>
  /** True when `err` is a screen that lines can be rewritten on. */
  readonly interactive: boolean
  /** What `out` shows: its width, where known, and whether colours belong there (NO_COLOR). */
  readonly page: { readonly columns?: number; readonly colour: boolean }
  /** All of standard input as text, at most `limit` bytes of it. */
  read(limit: number): Promise<string>
  /** Standard input as it comes. */
  input(): AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  async ready() {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
  },
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
  get page() {
    const { isTTY, columns } = process.stdout
    const colour = isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
    return { colour, ...(isTTY && columns > 0 && { columns }) }
  },
  async read(limit) {
    const parts: Buffer[] = []
    let size = 0
    for await (const part of process.stdin) {
      parts.push(part)
      size += part.length
      if (size > limit) break
    }
    return Buffer.concat(parts).toString('utf8').slice(0, limit)
  },
  input: () => process.stdin,
  env: process.env,
  now: () => new Date(),
}
