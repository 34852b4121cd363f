/**
 * Every setting of the service and what it is when not set. docs/settings.md says the same; a test
 * compares the two. `<data>` stands for STAYSHARP_DATA, `` for nothing.
 */
export const SETTING_DEFAULTS = {
  PORT: '8080',
  STAYSHARP_HOST: '127.0.0.1',
  STAYSHARP_DATA: './data',
  DATABASE_URL: '',
  STAYSHARP_EPOCH_KEY_FILE: '<data>/keys/epoch.key',
  STAYSHARP_EPOCH_KEY: '',
  STAYSHARP_SIGNER: '',
  STAYSHARP_PUBLIC: '<data>/public',
  STAYSHARP_WEB: 'apps/web/build',
  STAYSHARP_INDEX_ORIGIN: '',
  STAYSHARP_BUDGET_GLOBAL_PER_DAY: '1000000',
  STAYSHARP_BUDGET_SOURCE_PER_DAY: '2000',
  STAYSHARP_BUDGET_SOURCE_PER_MINUTE: '120',
  STAYSHARP_TRUST_PROXY: '0',
  STAYSHARP_LOG_LEVEL: 'info',
} as const

/** The name of a setting: an environment variable. */
export type SettingName = keyof typeof SETTING_DEFAULTS
