import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from './paths.mjs'
import { roomsBelow, roomsOf } from './rooms.mjs'

test('every workspace is found, each with its manifest', () => {
  const rooms = roomsOf(ROOT)
  expect(rooms.map(({ folder }) => folder)).toContain('packages/core')
  expect(rooms.map(({ folder }) => folder)).toContain('bench')
  for (const { folder } of rooms) expect(existsSync(join(ROOT, folder, 'package.json'))).toBe(true)
})

test('a room is built from itself and all rooms it reaches, not from others', () => {
  expect(roomsBelow(ROOT, '@staysharp/exposure')).toEqual([
    'packages/core',
    'packages/countries',
    'packages/exposure',
  ])
})

test('the web app is built from no server room', () => {
  const rooms = roomsBelow(ROOT, '@staysharp/web')
  expect(rooms).toContain('packages/exposure')
  expect(rooms).not.toContain('packages/store')
  expect(rooms).not.toContain('packages/intake')
})
