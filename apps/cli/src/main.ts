import { createProgram } from './program.ts'
import { runProgram } from './run-program.ts'
import { processTerminal } from './terminal/terminal.ts'

process.exitCode = await runProgram(
  createProgram(processTerminal),
  process.argv.slice(2),
  processTerminal,
)
