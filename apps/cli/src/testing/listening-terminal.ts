import type { Terminal } from '../terminal/terminal.ts'

/** A terminal for tests: keeps what is printed, gives what is typed. */
export interface ListeningTerminal extends Terminal {
  printed(): { readonly out: string; readonly err: string }
}

/** Makes one. `env` is all the environment there is, `typed` is standard input. */
export function listeningTerminal(
  options: {
    readonly env?: Record<string, string>
    readonly typed?: string | Uint8Array
    readonly page?: Terminal['page']
  } = {},
): ListeningTerminal {
  let out = ''
  let err = ''
  const typed = Buffer.from(options.typed ?? '')
  return {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    ready: async () => undefined,
    interactive: false,
    page: options.page ?? { colour: false },
    read: async (limit) => typed.toString('utf8').slice(0, limit),
    async *input() {
      // In pieces that cut lines and letters, as pipes do.
      for (let at = 0; at < typed.length; at += 1000) yield typed.subarray(at, at + 1000)
    },
    env: options.env ?? {},
    now: () => new Date('2026-11-22T10:00:00Z'),
    printed: () => ({ out, err }),
  }
}
