/** What the sender shows, seen against the institution the message claims to be. */
import type { Claim } from '../institutions/claims.ts'
import { foldWord } from '../match/fold-word.ts'
import type { Sender } from '../sender/sender.ts'
import type { Evidence, SenderCode } from './evidence.ts'
import { IS_CLAIM } from './from-links.ts'

/** `shown` is the sender as the phone shows it. */
export function evidenceFromSender(
  sender: Sender,
  shown: string,
  claims: readonly Claim[],
): Evidence[] {
  const best = claims.find(({ strength }) => strength >= IS_CLAIM)
  const codes: SenderCode[] = []
  if (sender.kind === 'foreign-number') codes.push('sender-foreign')
  const isNumber = sender.kind === 'foreign-number' || sender.kind === 'home-number'
  if (isNumber && best !== undefined) codes.push('sender-number-for-institution')
  const named = claims.find(({ how }) => how === 'sender')
  if (named !== undefined) {
    const known = named.listing.senderIds.has(foldWord(shown.trim()))
    codes.push(known ? 'sender-known' : 'sender-name-fits')
    const other = claims.find(
      ({ how, listing }) => how === 'heading' && listing.group !== named.listing.group,
    )
    if (other !== undefined) codes.push('sender-other-institution')
  }
  const institution = (named ?? best)?.listing.id
  return codes.map((code) => ({
    code,
    span: [0, 0],
    ...(institution !== undefined && { institution }),
  }))
}
