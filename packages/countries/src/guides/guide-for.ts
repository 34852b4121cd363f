/** The part of a guide that fits a phone, and may be shown today. */

import type { Guide, GuideSetting, MenuPath } from '../format/guide.ts'
import type { Name, Text } from '../format/text.ts'
import { LANGUAGES, type Language, type System } from '../format/words.ts'

import type { Provenance, PublicChannel } from '../publish/public-contact.ts'
import { isShown } from '../publish/standing.ts'

export interface PhoneQuery {
  readonly system: System
  /** Version of the system, like 26; left out when not known: then all paths are shown. */
  readonly version?: number
}

export interface PublicPath extends Provenance {
  /** The words to tap, in order, by language. English is what was read; the others are the app's words as we know them. */
  readonly path: Readonly<Partial<Record<Language, readonly string[]>>>
  readonly fromVersion?: number
  readonly toVersion?: number
}

export interface PublicSetting {
  readonly id: string
  readonly name: Text
  readonly why: Text
  /** Empty when only the help page is confirmed; more than one where it takes two, or the version is not known. */
  readonly paths: readonly PublicPath[]
  readonly help?: PublicChannel
}

export interface PublicGuide {
  readonly platform: Guide['platform']
  readonly name: Name
  readonly settings: readonly PublicSetting[]
  /** What to do when the account was taken over. */
  readonly recovery?: {
    readonly steps: readonly Text[]
    readonly help?: PublicChannel
  } & Provenance
}

/**
 * The settings whose menu path for this phone, or whose help page, is verified and in date. Others
 * are left out: a wrong path costs people's trust in the rest.
 *
 * @example guideFor(await loadGuide('ios-messages'), { system: 'ios', version: 26 }, '2026-11-22')
 */
export function guideFor(guide: Guide, phone: PhoneQuery, today: string): PublicGuide {
  const { platform, name, recovery } = guide
  const settings = guide.settings.flatMap((setting) => publicSetting(setting, phone, today))
  if (recovery === undefined || !isShown(recovery, today)) return { platform, name, settings }
  const { steps, source, verifiedOn } = recovery
  const help = publicHelp(recovery.help, today)
  return { platform, name, settings, recovery: { steps, source, verifiedOn, ...help } }
}

function publicSetting(setting: GuideSetting, phone: PhoneQuery, today: string): PublicSetting[] {
  const here = setting.menus.filter((menu) => menu.systems.includes(phone.system))
  if (here.length === 0) return []
  const paths = here
    .filter((menu) => fits(menu, phone.version) && isShown(menu, today))
    .map(publicPath)
  const help = publicHelp(setting.help, today)
  if (paths.length === 0 && help.help === undefined) return []
  const { id, name, why } = setting
  return [{ id, name, why, paths, ...help }]
}

function fits({ fromVersion, toVersion }: MenuPath, version: number | undefined): boolean {
  if (version === undefined) return true
  return version >= (fromVersion ?? version) && version <= (toVersion ?? version)
}

function publicPath({ path, fromVersion, toVersion, source, verifiedOn }: MenuPath): PublicPath {
  const words: Partial<Record<Language, readonly string[]>> = {}
  for (const language of LANGUAGES) {
    const own = path[language]
    if (own !== undefined) words[language] = own
  }
  return {
    path: words,
    source,
    verifiedOn,
    ...(fromVersion === undefined ? {} : { fromVersion }),
    ...(toVersion === undefined ? {} : { toVersion }),
  }
}

function publicHelp(help: GuideSetting['help'], today: string): { readonly help?: PublicChannel } {
  if (help === undefined || !isShown(help, today)) return {}
  const { value, source, verifiedOn } = help
  return { help: { value, source, verifiedOn } }
}
