/**
 * The page's policy (require-trusted-types-for 'script') lets no plain text become a script address.
 * This makes one for the page's own worker, and only on the page's own origin.
 */

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): URL }
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined

/** A script address of this origin, trusted where the browser knows Trusted Types. Throws for any other origin. */
export function trustedScriptUrl(url: string): URL {
  const own = new URL(url, location.href)
  if (own.origin !== location.origin) throw new Error('A script from another origin was refused.')
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('staysharp-worker', { createScriptURL: (text) => text })
  return policy?.createScriptURL(own.href) ?? own
}
