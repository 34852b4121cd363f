import type { MessageChannel } from '@staysharp/verdict'
import { Command, Option } from 'commander'
import type { ScanOptions } from '../scan/run-scan.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp scan message.txt --sender KBC --country BE
  staysharp scan - --language nl                paste a message, then press Ctrl-D
  staysharp scan screenshot.png                 the words and the QR codes of a picture
  staysharp scan "WhatsApp Chat with Jan.zip"   a chat: what stands out, the worst in full
  staysharp scan sms-backup.xml --json          everything as one JSON object
  staysharp scan messages.jsonl --jsonl         {"id","text"} a line in, {"id","verdict","risk"} out

Nothing leaves this machine and no link is opened. No verdict says that a message is genuine: "no
signs" means that nothing was found. Exit code 0 means it was judged, whatever the verdict.
`

/** The message check's own list; here again, so that other commands need not wait for its rules. */
const CHANNELS: readonly MessageChannel[] = ['sms', 'whatsapp', 'call', 'email']
const LANGUAGES: readonly NonNullable<ScanOptions['language']>[] = ['en', 'nl', 'fr', 'de']

/** `staysharp scan [FILE|-]`: is this a scam? */
export function scanCommand(terminal: Terminal): Command {
  return new Command('scan')
    .description('find out whether a message or a call is a scam, and what gives it away')
    .argument(
      '[file]',
      'text, chat export, SMS backup, e-mail or picture; - or nothing reads standard input',
    )
    .option('--sender <name>', 'who the phone shows as sender: a name or a number')
    .option('--country <code>', 'country where you live, like BE')
    .addOption(new Option('--channel <channel>', 'how it came').choices(CHANNELS))
    .addOption(new Option('--language <code>', 'language of the report').choices(LANGUAGES))
    .addOption(new Option('--json', 'print everything as one JSON object').conflicts('jsonl'))
    .option('--jsonl', 'one JSON object a line in, one a line out')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: ScanOptions) => {
      if (options.country !== undefined && !/^[A-Za-z]{2}$/u.test(options.country)) {
        throw new UsageError('--country is two letters, like BE.')
      }
      const { runScan } = await import('../scan/run-scan.ts')
      await runScan(terminal, file, options)
    })
}
