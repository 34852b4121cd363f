import { type Client, createClient } from '@staysharp/contract'
import { AppError, fromBase64Url, parseIdentifier } from '@staysharp/core'
import { type CheckMode, checkIdentifier, nobleVoprf } from '@staysharp/exposure'
import { Command } from 'commander'
import { checkReport } from '../check-report.ts'
import { checkFailureText, refusalText } from '../terminal/failure-text.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp check "+32 ..." --server https://check.example.org
  staysharp check - --country BE < number.txt      the number from standard input: it stays out
                                                   of the shell's history and the process list
  staysharp check - --full --json                  download the whole list: reveals nothing

The number never leaves this machine. The service sees a blinded point. In quick mode it could
tell which part of the list was fetched; --full takes all of it. Exit code 0 means the check
worked, whatever the answer.
`

interface Options {
  readonly server?: string
  readonly country?: string
  readonly signer?: string
  readonly full?: boolean
  readonly json?: boolean
}

/** `staysharp check NUMBER`: the private check on the command line. */
export function checkCommand(terminal: Terminal): Command {
  return new Command('check')
    .description('find out privately whether a number is in a leaked list')
    .argument(
      '<number...>',
      'phone number, e-mail address or acct:SERVICE/ID; - reads it from standard input',
    )
    .option(
      '--server <url>',
      'address of the service (default: STAYSHARP_SERVER or http://localhost:8080)',
    )
    .option('--country <code>', 'country of a national number, like BE')
    .option('--signer <key>', 'believe only lists signed by this public key')
    .option('--full', 'fully private: download the whole list instead of one part')
    .option('--json', 'print the answer as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (parts: string[], options: Options) => {
      // Unquoted, a number with spaces comes in pieces.
      const number = parts.join(' ')
      const raw = number === '-' ? await terminal.read(4096) : number
      const country = options.country === undefined ? {} : { country: options.country }
      const identifier = parseIdentifier(raw, country)
      if (!identifier.ok) throw new UsageError(refusalText(identifier.failure.code))
      const mode: CheckMode = options.full ? 'full' : 'quick'
      const client = clientFor(terminal, options)
      const checked = await checkIdentifier({
        identifier: identifier.value,
        mode,
        transport: client,
        voprf: nobleVoprf,
      })
      const { receipt } = client
      if (options.json) {
        const answer = checked.ok
          ? {
              incidents: checked.value.answers.map(({ incident, listed }) => ({
                id: incident.id,
                listed,
              })),
            }
          : {
              error: {
                code: checked.failure.code,
                message: checkFailureText(checked.failure),
              },
            }
        terminal.out(`${JSON.stringify({ ...answer, mode, receipt })}\n`)
      } else if (checked.ok) {
        terminal.out(checkReport(checked.value, receipt))
      }
      if (!checked.ok) {
        throw new AppError(checked.failure.code, checkFailureText(checked.failure))
      }
    })
}

function clientFor(terminal: Terminal, options: Options): Client {
  const baseUrl = options.server ?? terminal.env.STAYSHARP_SERVER ?? 'http://localhost:8080'
  if (!/^https?:\/\/\S+$/iu.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new UsageError('--server takes an address like https://check.example.org')
  }
  if (options.signer === undefined) return createClient({ baseUrl })
  const signer = fromBase64Url(options.signer)
  if (signer?.length !== 32) throw new UsageError('--signer takes a public key of 43 characters.')
  return createClient({ baseUrl, signer })
}
