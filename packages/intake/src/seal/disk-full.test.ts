import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { failureOf, fileOf, freshFolder } from '../fixtures.ts'
import { sealedFolder, sealNumbers } from '../sealed-fixtures.ts'

describe('a full disk publishes nothing, and the same call goes on when there is room', () => {
  test.each(['merged', 'index.ssi', 'manifest.json'])(
    'while %s is written (the kernel says ENOSPC)',
    async (name) => {
      const { out, before } = await sealedFolder()
      mkdirSync(join(out, '.seal-other'))
      symlinkSync('/dev/full', join(out, '.seal-other', name))
      const more = { incident: 'other', chunkRows: 8 }
      const failure = await failureOf(sealNumbers(out, 40, more))
      expect(failure.code).toBe('disk-full')
      expect(failure.message).toContain('Run the same command again')
      expect(readFileSync(join(out, 'manifest.json'))).toEqual(
        before.get(join(out, 'manifest.json')),
      )
      expect(readdirSync(join(out, 'index', '2026-1'))).toHaveLength(1)
      execFileSync('rm', [join(out, '.seal-other', name)])
      expect(await sealNumbers(out, 40, more)).toMatchObject({
        reusedChunks: 5,
        chunks: 5,
        sequence: 2,
      })
    },
  )

  const small = mountSmallDisk()
  afterAll(() => void (small === undefined || execFileSync('umount', [small])))
  test.skipIf(small === undefined)(
    'a disk of 64 KiB that fills up while chunks are kept',
    async () => {
      const out = join(small ?? '', 'out')
      const failure = await failureOf(sealNumbers(out, 2500, { chunkRows: 100, threads: 2 }))
      expect(failure.code).toBe('disk-full')
      expect(existsSync(join(out, 'manifest.json'))).toBe(false)
    },
  )

  test('disk-denied: an output folder that is a file', async () => {
    const out = fileOf('out', 'x')
    expect((await failureOf(sealNumbers(out, 5))).code).toBe('disk-denied')
  })
})

/** A tiny disk in memory where the tests run as root and may mount one. */
function mountSmallDisk(): string | undefined {
  const path = freshFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { stdio: 'ignore' })
    return path
  } catch {
    return undefined
  }
}
