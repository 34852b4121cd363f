import { expect, test } from 'vitest'
import { endAll, runCaptured } from './run-captured.mjs'
import { exitCodeOf, runInherited } from './run-program.mjs'

const options = { cwd: process.cwd(), env: process.env, limitSeconds: 20 }

test('the exit code is passed on; a signal becomes 128 + its number', async () => {
  expect(await runInherited(process.execPath, ['-e', 'process.exit(7)'])).toBe(7)
  expect(exitCodeOf(null, 'SIGTERM')).toBe(143)
  expect(exitCodeOf(null, null)).toBe(1)
})

test('a captured program has no stdin, and all it says is kept', async () => {
  const script =
    'process.stdin.on("end", () => { console.log("end"); console.error("err") }).resume()'
  const result = await runCaptured(process.execPath, ['-e', script], options)
  expect(result).toMatchObject({ code: 0, timedOut: false })
  expect(result.output).toContain('end')
  expect(result.output).toContain('err')
})

test('a program that cannot be started is a failure with a reason', async () => {
  const result = await runCaptured('/nowhere/at-all', [], options)
  expect(result.code).toBe(1)
  expect(result.output).toContain('/nowhere/at-all')
})

test('a hanging program is ended at its limit, with everything it started', async () => {
  const started =
    'process.on("SIGTERM", () => { console.log("started one ended"); process.exit() })'
  const script = `
    const started = ${JSON.stringify(`${started}; setInterval(() => {}, 1000)`)}
    require('node:child_process').spawn(process.execPath, ['-e', started], { stdio: 'inherit' })
    setInterval(() => {}, 1000)`
  const result = await runCaptured(process.execPath, ['-e', script], {
    ...options,
    limitSeconds: 2,
  })
  expect(result.timedOut).toBe(true)
  expect(result.code).toBe(143)
  expect(result.output).toContain('started one ended')
})

test('a server left behind by a program does not hold up the end', async () => {
  const script = `
    require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }).unref()
    process.exit(0)`
  const result = await runCaptured(process.execPath, ['-e', script], options)
  expect(result.code).toBe(0)
  expect(result.seconds).toBeLessThan(15)
})

test('Ctrl-C ends what is running', async () => {
  const hanging = runCaptured(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], options)
  setTimeout(endAll, 300)
  expect((await hanging).code).toBe(143)
})
