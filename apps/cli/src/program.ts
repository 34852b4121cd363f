import { Command } from 'commander'
import packageFile from '../package.json' with { type: 'json' }
import { checkCommand } from './commands/check.ts'
import { countriesCommand } from './commands/countries.ts'
import { keyCommand } from './commands/key.ts'
import { scanCommand } from './commands/scan.ts'
import { sealCommand } from './commands/seal.ts'
import { serveCommand } from './commands/serve.ts'
import { synthCommand } from './commands/synth.ts'
import type { Terminal } from './terminal/terminal.ts'
import { unquoted } from './terminal/unquoted.ts'

const EXAMPLES = `
Is this a scam?
  staysharp scan message.txt --sender KBC --country BE          a message, chat, backup or picture

From a leaked list to a private answer:
  staysharp key                                                 1. make the keys, once
  staysharp seal leak.csv --incident whatsapp-be-2026 \\
      --title "WhatsApp numbers, Belgium" --country BE           2. seal the list
  staysharp serve                                               3. serve it on http://localhost:8080
  staysharp check "+32 ..." --server http://localhost:8080      4. check a number

Exit codes: 0 it worked, 1 it failed, 2 the command was called in a wrong way.
"staysharp COMMAND --help" says more, with examples.
`

/** The whole command line. Parsing errors throw instead of ending the process. */
export function createProgram(terminal: Terminal): Command {
  const program = new Command('staysharp')
    .description(
      'Check messages and calls for scams, and leaked lists for your number: in private, on this machine.',
    )
    .version(packageFile.version, '--version', 'show the version')
    .addHelpText('after', EXAMPLES)
  const commands = [
    checkCommand,
    scanCommand,
    sealCommand,
    serveCommand,
    keyCommand,
    synthCommand,
    countriesCommand,
  ]
  for (const command of commands) program.addCommand(command(terminal))
  for (const each of withSubcommands(program)) {
    each
      .exitOverride()
      .helpOption('-h, --help', 'show this help')
      .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err(text),
        getOutHelpWidth: () => 100,
        outputError: (text, write) => write(unquoted(text)),
      })
  }
  return program.helpCommand(false)
}

/** A command and everything below it. */
function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)]
}
