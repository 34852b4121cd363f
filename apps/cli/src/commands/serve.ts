import { Command } from 'commander'
import { dataFolder } from '../data-folder.ts'
import { demoNumbers, ensureDemo } from '../demo/ensure-demo.ts'
import { startService } from '../service-process.ts'
import { ExitWith } from '../terminal/exit-with.ts'
import { numericOption } from '../terminal/numeric-option.ts'
import type { Terminal } from '../terminal/terminal.ts'

const EXAMPLES = `
Examples:
  staysharp serve                        what is sealed in ./data/public, on http://localhost:8080
  staysharp serve --demo                 seal an invented Belgian list first, if nothing is there
  PORT=9000 STAYSHARP_DATA=/srv/staysharp staysharp serve

It listens on this machine only, unless --host says otherwise. docs/settings.md lists all settings.
Ctrl-C stops it.
`

/** `staysharp serve`: starts the service in a process of its own and waits for it. */
export function serveCommand(terminal: Terminal): Command {
  return new Command('serve')
    .description('serve sealed lists: the web page, the API and the index files')
    .option(
      '--port <n>',
      'port (default: PORT or 8080)',
      numericOption('--port', { min: 0, max: 65_535 }),
    )
    .option('--host <address>', 'address to listen on (default: STAYSHARP_HOST or 127.0.0.1)')
    .option('--demo', 'seal an invented list of 20,000 numbers when nothing is sealed yet')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { port?: number; host?: string; demo?: boolean }) => {
      const folder = dataFolder(terminal)
      const demo = options.demo ? await ensureDemo(folder, terminal) : undefined
      const env: Record<string, string> = { STAYSHARP_DATA: folder.root }
      if (options.port !== undefined) env.PORT = String(options.port)
      if (options.host !== undefined) env.STAYSHARP_HOST = options.host
      if (demo !== undefined) {
        // A person is watching: requests would bury the lines that matter to them.
        if (terminal.env.STAYSHARP_LOG_LEVEL === undefined) env.STAYSHARP_LOG_LEVEL = 'warn'
      }
      const service = startService({ env: { ...terminal.env, ...env } })
      const address = await service.ready
      if (address !== undefined) {
        terminal.err(`Staysharp is on ${address}\n`)
        if (demo !== undefined) terminal.err(demoNumbers(demo))
        terminal.err('Ctrl-C stops it.\n')
      }
      throw new ExitWith(await service.exited)
    })
}
