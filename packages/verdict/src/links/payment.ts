/** Payment links: the provider, and the payee where the link shows one. */
import type { FoundLink } from '../find/link.ts'
import { PAYMENT_LINKS } from './data/payments.ts'
import { isUnder } from './under.ts'

export interface Payment {
  readonly provider: string
  /** As the link names them; a name there is chosen by the one who asks. */
  readonly payee?: string
}

const PROVIDER_SCHEMES: Readonly<Record<string, string>> = {
  payconiq: 'payconiq',
  bitcoin: 'bitcoin',
  ethereum: 'ethereum',
  upi: 'upi',
}

export function paymentOf({ scheme, host, path, query }: FoundLink): Payment | undefined {
  const byScheme = PROVIDER_SCHEMES[scheme]
  if (byScheme !== undefined) return { provider: byScheme }
  const found = PAYMENT_LINKS.find(
    (one) => isUnder(host, one.host) && (one.path?.test(path) ?? true),
  )
  if (found === undefined) return undefined
  const payee = found.payee?.exec(`${path}?${query}`)?.[1]
  return payee === undefined ? { provider: found.provider } : { provider: found.provider, payee }
}
