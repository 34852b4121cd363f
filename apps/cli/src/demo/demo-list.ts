import { randomInt } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '@staysharp/core'

/** Which invented list a demo serves. The list itself is never stored: the seed makes it again. */
export interface DemoList {
  readonly country: 'BE'
  readonly count: number
  readonly seed: number
}

/** The demo list of a data folder: the one noted there, or a new one, noted before it is used. */
export async function demoListOf(root: string): Promise<DemoList> {
  const path = join(root, 'demo.json')
  const noted = await readFile(path, 'utf8').catch(() => undefined)
  if (noted !== undefined) return parseDemoList(noted, path)
  const list: DemoList = { country: 'BE', count: 20_000, seed: randomInt(2 ** 31) }
  await mkdir(root, { recursive: true })
  await writeFile(path, `${JSON.stringify(list)}\n`)
  return list
}

function parseDemoList(text: string, path: string): DemoList {
  try {
    const { country, count, seed }: Partial<DemoList> = JSON.parse(text)
    if (country === 'BE' && Number.isInteger(count) && Number.isInteger(seed)) {
      return { country, count: Number(count), seed: Number(seed) }
    }
  } catch (cause) {
    throw new AppError('bad-demo-file', `${path} is damaged. Delete it and start again.`, { cause })
  }
  throw new AppError('bad-demo-file', `${path} is damaged. Delete it and start again.`)
}
