/**
 * Where the command line speaks: results on `out` (what a pipe should get), everything for the
 * person running it on `err`. A parameter of every command, so that tests can listen.
 */
export interface Terminal {
  out(text: string): void
  err(text: string): void
  /** True when `err` is a screen that lines can be rewritten on. */
  readonly interactive: boolean
  /** All of standard input as text, at most `limit` bytes of it. */
  read(limit: number): Promise<string>
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
}

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stderr.isTTY === true,
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
  env: process.env,
  now: () => new Date(),
}
