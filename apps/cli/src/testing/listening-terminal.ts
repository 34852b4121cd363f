import type { Terminal } from '../terminal/terminal.ts'

/** A terminal for tests: keeps what is printed, gives what is typed. */
export interface ListeningTerminal extends Terminal {
  printed(): { readonly out: string; readonly err: string }
}

/** Makes one. `env` is all the environment there is, `typed` is standard input. */
export function listeningTerminal(
  options: { readonly env?: Record<string, string>; readonly typed?: string } = {},
): ListeningTerminal {
  let out = ''
  let err = ''
  return {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    interactive: false,
    read: async (limit) => (options.typed ?? '').slice(0, limit),
    env: options.env ?? {},
    now: () => new Date('2026-11-22T10:00:00Z'),
    printed: () => ({ out, err }),
  }
}
