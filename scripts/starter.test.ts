/**
 * Nothing that `npm start` started outlives it, however it ends.
 *
 * Each test starts a program that starts another, kills the first with a signal that it cannot
 * handle, and waits for the output they share to be closed: that happens when both have ended.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './paths.mjs'

const STARTER = JSON.stringify(join(ROOT, 'scripts/starter.mjs'))
const PRELOADED = JSON.stringify(join(ROOT, 'scripts/end-with-parent.mjs'))

/** As npm does it: a shell between npm and the script. `; true` keeps the shell from stepping aside. */
const LIKE_NPM = `
  const script = ${JSON.stringify(`
    import(${STARTER}).then(({ whenStarterEnds }) => {
      whenStarterEnds('the-script', () => { console.log('ended by itself'); process.exit() })
      console.log('ready')
      setInterval(() => {}, 1000)
    })`)}
  require('node:child_process').spawn('sh', ['-c', '"$NODE" -e "$SCRIPT" the-script; true'], {
    stdio: 'inherit',
    env: { ...process.env, SCRIPT: script, NODE: process.execPath, npm_lifecycle_event: 'start' },
  })`

const LIKE_START = `
  const script = 'process.on("SIGTERM", () => { console.log("ended by itself"); process.exit() });' +
    'console.log("ready"); setInterval(() => {}, 1000)'
  require('node:child_process').spawn(process.execPath, ['--import', ${PRELOADED}, '-e', script], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })`

test.each([
  ['npm is gone: the script stops', LIKE_NPM],
  ['the script is gone: the service stops', LIKE_START],
])('%s', async (_what, program) => {
  const first = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  const ready = new Promise<void>((resolve) => {
    first.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('ready')) resolve()
    })
  })
  await ready
  const closed = once(first, 'close')
  first.kill('SIGKILL')
  await closed
  expect(output).toContain('ended by itself')
})
