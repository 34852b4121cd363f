/** What a browser downloads for the message check, by part. */
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

export interface PartSize {
  readonly part: string
  /** Bytes, gzipped by itself. */
  readonly gzip: number
}

const PARTS: readonly (readonly [part: string, path: RegExp])[] = [
  ['rules in four languages', /\/verdict\/src\/rules\//u],
  ['weights', /\/verdict\/src\/model\/weights\.json/u],
  ['packs of all countries', /\/countries\/src\/packs\//u],
  ['engine, Public Suffix List and telephone numbers', /./u],
]

/** Each part's minified code, gzipped; parts are chunks of their own. */
export async function bundleSizes(): Promise<readonly PartSize[]> {
  const input = fileURLToPath(import.meta.resolve('@staysharp/verdict'))
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        // The Public Suffix List would be written out twice (docs/dependencies.md).
        optimization: { inlineConst: false },
        output: { codeSplitting: { groups: PARTS.map(([name, test]) => ({ name, test })) } },
      },
    },
  })) as Rolldown.RolldownOutput
  const chunks = built.output.flatMap((one) => (one.type === 'chunk' ? one : []))
  const partOf = (moduleIds: readonly string[]): number =>
    PARTS.findIndex(([, path]) => moduleIds.some((id) => path.test(id)))
  return PARTS.map(([part], i) => {
    const mine = chunks.filter(({ moduleIds }) => partOf(moduleIds) === i)
    return { part, gzip: mine.reduce((sum, { code }) => sum + gzipSync(code).length, 0) }
  })
}
