import { createProgram } from './program.ts'
import { runProgram } from './run-program.ts'
import { processTerminal } from './terminal/terminal.ts'

// Whoever reads us may have enough (`staysharp --help | head -1`): that ends us, and is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  processTerminal.err('The output cannot be written: there is no room, or the disk failed.\n')
  process.exit(1)
})

process.exitCode = await runProgram(
  createProgram(processTerminal),
  process.argv.slice(2),
  processTerminal,
)
