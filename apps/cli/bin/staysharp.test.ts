import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const LAUNCHER = fileURLToPath(new URL('./staysharp.mjs', import.meta.url))

/** How a program ended and what it said. */
interface Ended {
  code: number
  stdout: string
  stderr: string
}

function staysharp(nodeArgs: string[], ...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...nodeArgs, LAUNCHER, ...args], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

/** Makes the launcher believe that it runs on Node 20, which cannot strip types. */
const AS_NODE_20 = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    "if (process.argv[1]?.endsWith('.mjs')) Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })",
  )}`,
]

test.each([
  ['on a Node that runs TypeScript', []],
  ['on an older one, through the installed Node', AS_NODE_20],
])('arguments, output and exit codes pass through: %s', async (_where, nodeArgs) => {
  const help = await staysharp(nodeArgs, '--help')
  expect(help).toMatchObject({ code: 0, stderr: '' })
  expect(help.stdout).toContain('staysharp')
  expect((await staysharp(nodeArgs, 'no-such-command')).code).toBe(2)
})
