#!/usr/bin/env node
/**
 * Starts the command line, on a Node that can run TypeScript.
 *
 * `npx staysharp` and `npm run staysharp` already bring the repository's Node 24. Called in another
 * way, the host's Node may be older and cannot strip types: then the installed one takes over, in
 * the same terminal, and gets the signals; its exit code becomes ours.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NEEDED = 24
const main = new URL('../src/main.ts', import.meta.url)

if (Number.parseInt(process.versions.node, 10) >= NEEDED) {
  await import(main.href)
} else {
  const runtime = installedNode()
  if (runtime === undefined) {
    console.error(
      `staysharp needs Node.js ${NEEDED}; this is ${process.version}. ` +
        'Run "npm ci" in the repository, it installs one, and try again.',
    )
    process.exitCode = 1
  } else {
    runWith(runtime)
  }
}

/**
 * @param {string} runtime the path of a newer Node
 */
function runWith(runtime) {
  const args = [fileURLToPath(main), ...process.argv.slice(2)]
  const child = spawn(runtime, args, { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both of us; a second one would ask a closing server to hurry.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('exit', (code, signal) => {
    process.exit(signal === null ? (code ?? 1) : 128 + constants.signals[signal])
  })
}

/** @returns {string | undefined} the Node that npm installed for this repository */
function installedNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) ? path : undefined
  } catch {
    // Not installed: require.resolve says so by throwing.
    return undefined
  }
}
