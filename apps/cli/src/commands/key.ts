import { randomBytes } from 'node:crypto'
import { EPOCH_ID } from '@staysharp/exposure'
import { Command } from 'commander'
import { dataFolder } from '../data-folder.ts'
import { createKeys, retireEpochKey } from '../keys/key-store.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { UsageError } from '../terminal/usage-error.ts'

const EXAMPLES = `
Examples:
  staysharp key                          keys for this month's epoch, in ./data/keys
  staysharp key --out /etc/staysharp     in another folder
  staysharp key --rotate                 put the epoch key aside and start a new epoch
                                         (then seal every list again)

Who holds epoch.key can try every Belgian mobile number in a few hours.
Keep it, and signing.key even more so, where few people reach.
`

/** `staysharp key`: makes the epoch key and, once, the signing key. */
export function keyCommand(terminal: Terminal): Command {
  return new Command('key')
    .description('make the epoch key and the signing key (mode 0600)')
    .option('--out <dir>', 'folder for the keys (default: keys in STAYSHARP_DATA or ./data)')
    .option('--epoch <id>', 'name of the epoch (default: the month, like 2026-11)')
    .option('--rotate', 'put the current epoch key aside and make one for a new epoch')
    .addHelpText('after', EXAMPLES)
    .action(async (options: { out?: string; epoch?: string; rotate?: boolean }) => {
      const folder = options.out ?? dataFolder(terminal).keys
      const now = terminal.now().toISOString()
      const epoch =
        options.epoch ??
        (options.rotate ? now.slice(0, 19).replace(/[T:]/gu, '-') : now.slice(0, 7))
      if (!EPOCH_ID.test(epoch)) {
        throw new UsageError('An epoch is named with 1 to 32 of a-z, 0-9 and -, like 2026-11.')
      }
      const retired = options.rotate ? await retireEpochKey(folder) : undefined
      const random = (): Uint8Array => Uint8Array.from(randomBytes(32))
      const made = await createKeys({ folder, epoch, now, random })
      if (retired !== undefined) terminal.err(`The old epoch key is now ${retired}.\n`)
      terminal.err(`Epoch ${epoch}: ${folder}/epoch.key\n`)
      terminal.err(`Signing key${made.newSigningKey ? '' : ' (kept)'}: ${folder}/signing.key\n`)
      terminal.err('Publish this public key where people can compare it; it signs your lists:\n')
      terminal.out(`${made.signingKey.publicKey}\n`)
    })
}
