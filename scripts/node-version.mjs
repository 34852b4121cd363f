/**
 * The oldest Node.js that can install this repository.
 *
 * Everything else runs on the Node 24 that `npm ci` brings along; the host only has to be able to
 * run npm and these bootstrap scripts. This module must stay readable for old versions, so that
 * they get a sentence instead of a syntax error: no imports, no recent syntax.
 */

/** The first version that installs every dependency: Vite's and npm 10's own lower bound. */
export const OLDEST_NODE = '20.19.0'

/**
 * Compares two `major.minor.patch` versions, ignoring a leading `v` and any suffix.
 *
 * @param {string} version e.g. `process.version`
 * @param {string} oldest
 * @returns {boolean} whether `version` is `oldest` or newer
 */
export function isAtLeast(version, oldest) {
  const a = numbersOf(version)
  const b = numbersOf(oldest)
  for (let i = 0; i < 3; i += 1) {
    if (a[i] !== b[i]) return Number(a[i]) > Number(b[i])
  }
  return true
}

/**
 * @param {string} version the running version
 * @returns {string | undefined} what to tell the person, or undefined when the version will do
 */
export function refusalOf(version) {
  if (isAtLeast(version, OLDEST_NODE)) return undefined
  return (
    `Staysharp needs Node.js ${OLDEST_NODE} or newer; this is ${version}. ` +
    'Install a current version from https://nodejs.org and run the same command again.'
  )
}

/**
 * @param {string} version
 * @returns {number[]}
 */
function numbersOf(version) {
  return version
    .replace(/^v/, '')
    .split('.')
    .slice(0, 3)
    .map((part) => Number.parseInt(part, 10))
}
