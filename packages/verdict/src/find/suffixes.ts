/**
 * Endings of hosts, and which of them are also words. `klaar.de rest` is a missing space and
 * `sparkasse.de` a site; only what stands around such an ending tells them apart.
 */
import { parse } from 'tldts'

/** Endings that are no word of the four languages: a lower-case `name.ending` is a host. */
const PLAIN_ENDINGS: ReadonlySet<string> = new Set(
  `com org eu nl fr lu uk ch io app dev xyz icu cfd sbs cyou biz cc tv co ly gl gg gd ws wiki ru cn
   pw tk ml gq cf cz pt gr ie dk fi hu ro bg hr sk lt lv ee at.be be shop site online store vip buzz
   lol top click bond monster cloud website tech space email icu mobi asia cat tel jobs brussels
   vlaanderen gent paris berlin bzh koeln hamburg amsterdam frl swiss pl rs cl pe br mx ar ca in.net
   jp kr hk tw sg my.id id th vn ph pk ng za ke tz ug gov edu mil int bank.in page.link support
   autos beauty hair makeup mom skin quest boats homes yachts finance rip gdn tokyo nyc`
    .split(/\s+/u)
    .filter((ending) => ending !== ''),
)

/** Endings that are also file names: `foto.zip`, `script.sh`. */
const FILE_ENDINGS: ReadonlySet<string> = new Set([
  'zip',
  'mov',
  'md',
  'sh',
  'py',
  'ps',
  'rs',
  'ai',
])

/** Words after `be` that make it the English verb: `ok.be there at 6`. */
const AFTER_BE =
  /^ (?:there|able|careful|sure|safe|ready|back|right|happy|in|at|a|the|good|quick|home|on|with|here|patient|honest|nice|kind|well|aware|gone|done|my|our|your)\b/iu

/** What an ending says by itself. */
export type EndingKind = 'none' | 'plain' | 'word' | 'file'

const known = new Map<string, boolean>()

/** Whether the Public Suffix List has this host's ending. */
function isPublic(host: string, ending: string): boolean {
  const cached = known.get(ending)
  if (cached !== undefined) return cached
  const { isIcann } = parse(host, { extractHostname: false, validateHostname: false })
  if (known.size < 4096) known.set(ending, isIcann === true)
  return isIcann === true
}

/** The kind of the last label of `host`, which is lower case and has a dot. */
export function endingKind(host: string): EndingKind {
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (PLAIN_ENDINGS.has(ending)) return 'plain'
  if (!isPublic(host, ending)) return 'none'
  return FILE_ENDINGS.has(ending) ? 'file' : 'word'
}

/** Whether `be` is a verb here, by what follows the host. */
export function beIsVerb(host: string, after: string): boolean {
  return host.endsWith('.be') && AFTER_BE.test(after)
}
