/**
 * Browser-safe rooms compile without Node: a stray `process` or `Buffer` is a type error, also when
 * some dependency's types would have brought Node's along. Checked on the real rooms with a file
 * planted beside theirs (in memory only).
 */
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { ROOT } from './paths.mjs'

const ROOMS = ['core', 'countries', 'exposure', 'contract', 'messages']

/** Uses of Node that need no import, so that no import rule would see them. */
const PLANTED = {
  process: 'export const home: unknown = process.env.HOME',
  Buffer: 'export const bytes: unknown = Buffer.from("x")',
  require: 'export const fs: unknown = require("fs")',
  __dirname: 'export const here: unknown = __dirname',
  setImmediate: 'export const soon: unknown = setImmediate',
}

describe.each(ROOMS)('packages/%s compiles without Node', (room) => {
  const errors = errorsWithPlanted(join(ROOT, 'packages', room))

  test.each(Object.keys(PLANTED))('%s is unknown', (name) => {
    expect(errors).toContainEqual(expect.stringMatching(`Cannot find name '${name}'`))
  })
})

/** The type errors in one planted file, compiled together with a room by the room's own settings. */
function errorsWithPlanted(folder: string): string[] {
  const path = join(folder, 'src', 'planted-for-a-test.ts')
  const text = Object.values(PLANTED).join('\n')
  const read = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile)
  const config = ts.parseJsonConfigFileContent(read.config, ts.sys, folder)
  const options = { ...config.options, composite: false, incremental: false, noEmit: true }
  const host = ts.createCompilerHost(options)
  const readSource = host.getSourceFile
  host.getSourceFile = (file, language, ...rest) =>
    file === path ? ts.createSourceFile(file, text, language) : readSource(file, language, ...rest)
  host.fileExists = (file) => file === path || ts.sys.fileExists(file)
  const program = ts.createProgram([...config.fileNames, path], options, host)
  const planted = program.getSourceFile(path)
  return program
    .getSemanticDiagnostics(planted)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
