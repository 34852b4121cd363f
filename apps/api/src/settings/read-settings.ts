/**
 * Settings come from the environment, are checked once at start, and are plain values from there on.
 * What is wrong is said by the setting's name and what it must be, never by its value: some are secret.
 */
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, ok, type Result } from '@staysharp/core'
import * as v from 'valibot'
import { SETTING_DEFAULTS, type SettingName } from './defaults.ts'

/** The settings of one process; see docs/settings.md. Folders and files are absolute. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly epochKeyFile: string
  /** The content of the key file, when it is not a file. */
  readonly epochKey: string | undefined
  readonly signer: string | undefined
  readonly publicFolder: string
  readonly webFolder: string
  readonly indexOrigin: string
  readonly budget: Budgets
  /** How many proxies of the operator's stand in front. */
  readonly trustProxy: number
  readonly logLevel: string
}

/** Points that may be evaluated, in all and per source. */
export interface Budgets {
  readonly globalPerDay: number
  readonly sourcePerDay: number
  readonly sourcePerMinute: number
}

/** A setting that is not what it must be. `message` is a sentence for the operator. */
export interface BadSetting {
  readonly code: 'bad-setting'
  readonly message: string
}

const REPOSITORY = fileURLToPath(new URL('../../../../', import.meta.url))

function whole(from: number, to: number): v.GenericSchema<string, number> {
  const message = `must be a whole number from ${from} to ${to}`
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/u, message),
    v.transform(Number),
    v.minValue(from, message),
    v.maxValue(to, message),
  )
}

const matching = (pattern: RegExp, message: string): v.GenericSchema<string> =>
  v.pipe(v.string(), v.regex(pattern, message))

const schema = v.object({
  PORT: whole(0, 65_535),
  STAYSHARP_HOST: matching(/^[^\s/]+$/u, 'must be a host name or address'),
  STAYSHARP_DATA: v.string(),
  DATABASE_URL: matching(/^$|^postgres(?:ql)?:\/\//u, 'must start with postgres://'),
  STAYSHARP_EPOCH_KEY_FILE: v.string(),
  STAYSHARP_EPOCH_KEY: v.string(),
  STAYSHARP_SIGNER: matching(/^$|^[\w-]{43}$/u, 'must be 43 characters, as in keys/signing.pub'),
  STAYSHARP_PUBLIC: v.string(),
  STAYSHARP_WEB: v.string(),
  STAYSHARP_INDEX_ORIGIN: matching(
    /^$|^https?:\/\/[^\s/?#@]+$/u,
    'must be an origin such as https://cdn.example.org, without a path',
  ),
  STAYSHARP_BUDGET_GLOBAL_PER_DAY: whole(0, 1e12),
  STAYSHARP_BUDGET_SOURCE_PER_DAY: whole(1, 1e12),
  STAYSHARP_BUDGET_SOURCE_PER_MINUTE: whole(1, 1e12),
  STAYSHARP_TRUST_PROXY: whole(0, 16),
  STAYSHARP_LOG_LEVEL: v.picklist(
    ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
    'must be fatal, error, warn, info, debug or silent',
  ),
} satisfies Record<SettingName, v.GenericSchema<string, unknown>>)

/**
 * Reads the settings from an environment; an empty variable counts as not set.
 *
 * @example readSettings({ PORT: '70000' }) // { ok: false, failure: { code: 'bad-setting', message: 'PORT must be …' } }
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Settings, BadSetting> {
  const given = Object.fromEntries(
    Object.entries(SETTING_DEFAULTS).map(([name, standard]) => [
      name,
      environment[name] || standard,
    ]),
  )
  const parsed = v.safeParse(schema, given)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const message = `${v.getDotPath(issue) ?? 'A setting'} ${issue.message}.`
    return fail({ code: 'bad-setting', message })
  }
  const values = parsed.output
  const dataFolder = resolve(values.STAYSHARP_DATA)
  const inData = (path: string): string =>
    path.startsWith('<data>') ? join(dataFolder, path.slice('<data>'.length)) : resolve(path)
  return ok({
    port: values.PORT,
    host: values.STAYSHARP_HOST,
    dataFolder,
    databaseUrl: values.DATABASE_URL || undefined,
    epochKeyFile: inData(values.STAYSHARP_EPOCH_KEY_FILE),
    epochKey: values.STAYSHARP_EPOCH_KEY || undefined,
    signer: values.STAYSHARP_SIGNER || undefined,
    publicFolder: inData(values.STAYSHARP_PUBLIC),
    webFolder: environment.STAYSHARP_WEB
      ? resolve(values.STAYSHARP_WEB)
      : join(REPOSITORY, values.STAYSHARP_WEB),
    indexOrigin: values.STAYSHARP_INDEX_ORIGIN,
    budget: {
      globalPerDay: values.STAYSHARP_BUDGET_GLOBAL_PER_DAY,
      sourcePerDay: values.STAYSHARP_BUDGET_SOURCE_PER_DAY,
      sourcePerMinute: values.STAYSHARP_BUDGET_SOURCE_PER_MINUTE,
    },
    trustProxy: values.STAYSHARP_TRUST_PROXY,
    logLevel: values.STAYSHARP_LOG_LEVEL,
  })
}
