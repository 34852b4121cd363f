/** What phone numbers, accounts, addresses and amounts in a message show. */
import type { Found } from '../find/index.ts'
import type { Claim } from '../institutions/claims.ts'
import type { ContentCode, Evidence } from './evidence.ts'
import { IS_CLAIM } from './from-links.ts'

/** Mailboxes that anybody gets for nothing. */
const FREE_MAIL =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|gmx|web|proton|protonmail|tutanota|mail|aol|laposte|orange|free|sfr|telenet|skynet|proximus|ziggo|kpnmail|t-online)\.[a-z.]+$/u
const SMALL = 5

/** `isTheirs` tells whether a host is a confirmed one of a claimed institution. */
export function evidenceFromContent(
  found: readonly Found[],
  claims: readonly Claim[],
  country: string,
  isTheirs: (host: string) => boolean,
): Evidence[] {
  const institution = claims.find(({ strength }) => strength >= IS_CLAIM)?.listing.id
  return found.flatMap((one) => {
    const code = codeOf(one, country, institution !== undefined, isTheirs)
    if (code === undefined) return []
    return [{ code, span: one.span, ...(institution !== undefined && { institution }) }]
  })
}

function codeOf(
  one: Found,
  country: string,
  claimed: boolean,
  isTheirs: (host: string) => boolean,
): ContentCode | undefined {
  switch (one.kind) {
    case 'phone':
      if (one.type === 'service') return 'phone-costly'
      if (one.country !== undefined && one.country !== country) return 'phone-foreign'
      return one.type === 'mobile' ? 'phone-mobile' : undefined
    case 'iban':
      return one.country === country ? 'iban-given' : 'iban-foreign'
    case 'crypto-address':
      return 'crypto-address'
    case 'email':
      if (!claimed) return undefined
      if (FREE_MAIL.test(one.domain)) return 'email-free-for-institution'
      return isTheirs(one.domain) ? undefined : 'email-elsewhere'
    case 'amount':
      return one.value > 0 && one.value < SMALL ? 'amount-small' : undefined
    default:
      return undefined
  }
}
