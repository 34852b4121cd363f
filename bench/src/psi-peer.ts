import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * `@openmined/psi.js`, the peer we measure against. It is not a dependency of the house: it is
 * installed here, for the run only, without its install scripts.
 */

const VERSION = '2.0.6'
const FOLDER = join(import.meta.dirname, '..', '.peers')

interface Psi {
  readonly server: {
    createWithNewKey(reveal: boolean): {
      createSetupMessage(fpr: number, clientInputs: number, inputs: readonly string[]): PsiMessage
      processRequest(request: PsiMessage): PsiMessage
    }
  }
  readonly client: {
    createWithNewKey(reveal: boolean): {
      createRequest(inputs: readonly string[]): PsiMessage
      getIntersection(setup: PsiMessage, response: PsiMessage): readonly number[]
    }
  }
}

interface PsiMessage {
  serializeBinary(): Uint8Array
}

/** Installs and loads psi.js, or gives undefined where the registry cannot be reached. */
export async function loadPsi(): Promise<Psi | undefined> {
  if (!existsSync(join(FOLDER, 'node_modules'))) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(join(FOLDER, 'package.json'), '{"private":true}\n')
    const args = [
      'install',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `@openmined/psi.js@${VERSION}`,
    ]
    const { status } = spawnSync('npm', args, { cwd: FOLDER, stdio: 'ignore' })
    if (status !== 0) return undefined
  }
  const load: () => Promise<Psi> = createRequire(join(FOLDER, 'package.json'))('@openmined/psi.js')
  return load()
}
