/**
 * Endings of hosts, and which of them are also words. `klaar.de rest` is a missing space and
 * `sparkasse.de` a site; only what stands around such an ending tells them apart.
 */
import { parse } from 'tldts'

/**
 * Endings with which sentences of the four languages start, articles and pronouns first: written in
 * small letters behind a word without a space they are that word as likely as an ending.
 */
const WORD_ENDINGS: ReadonlySet<string> = new Set(
  `de is in it to so no at my me us as do by am an la je ne et au si ma sa mes ca ci ni es im nu om er al ga
   bo net men pas here now one how you call help open free win buy meet new best gift cool fun plus wow
   love moe moi team news info stop watch vote read show safe save sale date day today work rest red
   contact see black like let data cash call chat care case home hot life map
   money name next phone place play pay room run school social talk tax tips travel video voyage world
   zone kids girl guide house just land music party pink post ski soy study sucht surf total tube web
   jetzt reise haus gratis abend dan bar bank fan fit fly food game gold sky was mit van bot bel`.split(
    /\s+/u,
  ),
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
  if (!isPublic(host, ending)) return 'none'
  if (FILE_ENDINGS.has(ending)) return 'file'
  return WORD_ENDINGS.has(ending) ? 'word' : 'plain'
}

/** Whether `be` is a verb here, by what follows the host. */
export function beIsVerb(host: string, after: string): boolean {
  return host.endsWith('.be') && AFTER_BE.test(after)
}
