/** Links that pass through one site to another: `google.com/url?q=https://…`. */
import type { FoundLink } from '../find/link.ts'

const PARAMETER =
  /(?:^|[&?;])(?:url|u|q|link|redirect|redirect_?ur[il]|redir|rurl|dest|destination|next|target|goto|go|to|out|return|return_?(?:url|to)|continue|r|ref|location|adurl|murl|href|site|view|image_url|checkout_url|forward)=([^&;\s]{4,2000})/giu
const PASSED_ON = /^(?:https?:)?\/\/([^/?#\\]+)/iu
/** `google.com/amp/s/example.com`, `example.com/https://other.example`. */
const IN_PATH = /\/(?:amp\/(?:s\/)?|https?:\/\/?|https?%3a%2f%2f)([\p{L}\p{N}.-]{4,253})/iu

/** The host that a link passes on to, or undefined. */
export function redirectTarget({ path, query }: FoundLink): string | undefined {
  PARAMETER.lastIndex = 0
  for (let m = PARAMETER.exec(query); m !== null; m = PARAMETER.exec(query)) {
    const host = PASSED_ON.exec(decoded(m[1] ?? ''))?.[1]
    if (host !== undefined) return hostOnly(host)
  }
  const inPath = IN_PATH.exec(path)?.[1]
  return inPath?.includes('.') ? hostOnly(inPath) : undefined
}

function hostOnly(authority: string): string {
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d+$/u, '')
    .toLowerCase()
}

/** Percent escapes undone, twice where they were escaped twice; malformed ones stay. */
function decoded(value: string): string {
  let out = value
  for (let i = 0; i < 2 && out.includes('%'); i += 1) {
    try {
      out = decodeURIComponent(out)
    } catch {
      return out
    }
  }
  return out
}
