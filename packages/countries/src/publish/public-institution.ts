/** An institution as the public sees it: only what is verified and in date may be recommended. */

import type { Institution } from '../format/institution.ts'
import type { Name, Text } from '../format/text.ts'
import type { Category, RuleKind } from '../format/words.ts'
import {
  type Provenance,
  type PublicChannel,
  type PublicPhone,
  publicPhone,
} from './public-contact.ts'
import { isShown } from './standing.ts'

export interface PublicRule extends Provenance {
  readonly kind: RuleKind
  readonly text: Text
  readonly values: readonly string[]
}

export interface PublicInstitution {
  readonly id: string
  readonly name: Name
  readonly category: Category
  /** Host names that may be recommended. Empty when none is confirmed. */
  readonly domains: readonly PublicChannel[]
  /** Sender ids of genuine messages; they can be faked. */
  readonly senderIds: readonly PublicChannel[]
  readonly phones: readonly PublicPhone[]
  /** What the institution says it does or never does. */
  readonly rules: readonly PublicRule[]
  /** Ids of the scam themes in which its name is used. */
  readonly themes: readonly string[]
}

/** The public side of an institution. Its name is not a claim, so it is always there. */
export function publicInstitution(institution: Institution, today: string): PublicInstitution {
  const { id, name, category, domains, senderIds = [], phones = [], rules = [] } = institution
  const show = <F extends Parameters<typeof isShown>[0]>(facts: readonly F[]): F[] =>
    facts.filter((fact) => isShown(fact, today))
  return {
    id,
    name,
    category,
    domains: show(domains)
      .filter((domain) => domain.anyoneCanPublish !== true)
      .map(({ host, source, verifiedOn }) => ({ value: host, source, verifiedOn })),
    senderIds: show(senderIds).map(({ value, source, verifiedOn }) => ({
      value,
      source,
      verifiedOn,
    })),
    phones: show(phones).map(publicPhone),
    rules: show(rules).map(({ kind, text, values = [], source, verifiedOn }) => ({
      kind,
      text,
      values,
      source,
      verifiedOn,
    })),
    themes: institution.themes ?? [],
  }
}
