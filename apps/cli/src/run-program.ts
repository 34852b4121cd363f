import { isAppError } from '@staysharp/core'
import { type Command, CommanderError } from 'commander'
import { ExitWith } from './terminal/exit-with.ts'
import type { Terminal } from './terminal/terminal.ts'
import { UsageError } from './terminal/usage-error.ts'

/** Exit codes: 0 it worked, 1 it failed, 2 it was called in a wrong way. */
const FAILED = 1
const BAD_USAGE = 2

/** Runs a command line and gives its exit code. Every failure becomes one sentence on `err`. */
export async function runProgram(
  program: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (args.length === 0) {
    program.outputHelp({ error: true })
    return BAD_USAGE
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof ExitWith) return error.exitCode
    if (error instanceof CommanderError) return usageCode(error, terminal)
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\nSee: staysharp ${args[0] ?? ''} --help\n`)
      return BAD_USAGE
    }
    if (isAppError(error)) {
      terminal.err(`${error.message}\n`)
      return FAILED
    }
    terminal.err(`${bugReport(error)}\n`)
    return FAILED
  }
}

/** Commander has already printed help or its complaint. */
function usageCode(error: CommanderError, terminal: Terminal): number {
  if (error.exitCode === 0) return 0
  terminal.err('See: staysharp --help\n')
  return BAD_USAGE
}

/** A bug: where, but not what; an error's own text may quote what it was given. */
function bugReport(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n') : []
  const where = frames.filter((line) => /^\s+at /u.test(line)).slice(0, 5)
  return ['This is a bug in Staysharp. Please report it with these lines:', ...where].join('\n')
}
