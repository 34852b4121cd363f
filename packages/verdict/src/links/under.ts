/** Looking a host up together with the hosts above it. */

/** The host of `known` that `host` is or lies under, the longest first. */
export function under(host: string, known: { has(host: string): boolean }): string | undefined {
  let at = 0
  while (at >= 0 && at < host.length) {
    const above = host.slice(at)
    if (known.has(above)) return above
    const dot = host.indexOf('.', at)
    at = dot < 0 ? -1 : dot + 1
  }
  return undefined
}

/** Whether `host` is `above` or lies under it. */
export function isUnder(host: string, above: string): boolean {
  return host === above || host.endsWith(`.${above}`)
}
