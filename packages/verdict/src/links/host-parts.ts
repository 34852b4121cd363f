/** A host taken apart by the Public Suffix List, private endings included. */
import { parse } from 'tldts'

export interface HostParts {
  /** As a reader sees it, lower case. */
  readonly host: string
  /** What somebody registered: `example.co.uk`, `name.github.io`; the host itself where there is no such thing. */
  readonly domain: string
  /** The domain without its ending. */
  readonly label: string
  /** In front of the domain, without `www`. */
  readonly subdomain: string
  readonly suffix: string
  readonly isIp: boolean
}

export function hostParts(host: string): HostParts {
  const read = parse(host, {
    allowPrivateDomains: true,
    validateHostname: false,
    extractHostname: false,
  })
  const domain = read.domain ?? host
  return {
    host,
    domain,
    label: read.domainWithoutSuffix ?? host,
    subdomain: (read.subdomain ?? '').replace(/^www(?:\.|$)/u, ''),
    suffix: read.publicSuffix ?? '',
    isIp: read.isIp === true,
  }
}
