/** The measures of the message check, over messages scored by models that had not seen them. */
import type { HeldOut } from './held-out.ts'
import { areaUnderCurve, shareAbove, thresholdFor } from './ranking.ts'

/** How many false alarms among genuine notifications the thresholds are set for. */
export const FALSE_ALARMS = { strict: 0.01, allowed: 0.02 } as const
/** The same for calls, among all calls that are no scam. */
export const CALL_FALSE_ALARMS = 0.03

export interface MeasureOptions {
  readonly others?: 'genuine' | 'all'
  readonly allowed?: number
}

export interface Measures {
  readonly scams: number
  readonly genuine: number
  /** Genuine notifications against scams. */
  readonly auc: number
  /** Share of scams found at 1 % and at 2 % false alarms on genuine notifications. */
  readonly recallStrict: number
  readonly recallAllowed: number
  /** Share of promotion and of chat above the 2 % threshold. */
  readonly promo: number
  readonly chat: number
}

/** `others`: against genuine notifications, or against all that is no scam. */
export function measure(
  all: readonly HeldOut[],
  { others = 'genuine', allowed: share = FALSE_ALARMS.allowed as number }: MeasureOptions = {},
): Measures {
  const of = (label: string): number[] =>
    all.filter(({ studied }) => studied.row.label === label).map(({ score }) => score)
  const scams = of('scam')
  const genuine =
    others === 'genuine' ? of('genuine') : [...of('genuine'), ...of('promo'), ...of('chat')]
  const strict = thresholdFor(genuine, FALSE_ALARMS.strict)
  const allowed = thresholdFor(genuine, share)
  return {
    scams: scams.length,
    genuine: genuine.length,
    auc: areaUnderCurve(scams, genuine),
    recallStrict: shareAbove(scams, strict),
    recallAllowed: shareAbove(scams, allowed),
    promo: shareAbove(of('promo'), allowed),
    chat: shareAbove(of('chat'), allowed),
  }
}

/** Share of each family above a threshold, the number of its messages, and which are on the wrong side. */
export interface FamilyMeasure {
  readonly label: string
  readonly family: string
  readonly count: number
  readonly flagged: number
  readonly wrong: readonly string[]
}

export function byFamily(all: readonly HeldOut[], threshold: number): FamilyMeasure[] {
  const families = new Map<string, HeldOut[]>()
  for (const one of all) {
    const key = `${one.studied.row.label} ${one.studied.row.family}`
    families.set(key, [...(families.get(key) ?? []), one])
  }
  return [...families].sort().map(([key, members]) => {
    const [label = '', family = ''] = key.split(' ')
    const flagged = members.filter(({ score }) => score >= threshold)
    const wrong = label === 'scam' ? members.filter((one) => !flagged.includes(one)) : flagged
    return {
      label,
      family,
      count: members.length,
      flagged: flagged.length,
      wrong: wrong.map(({ studied }) => studied.row.id),
    }
  })
}

/** Of the messages that claim an institution of the packs, the share in which the right one is named first. */
export function namedRight(all: readonly HeldOut[]): {
  readonly share: number
  readonly count: number
  readonly wrong: readonly string[]
} {
  const claiming = all.filter(
    ({ studied: { row } }) => row.institution !== null && row.institution !== 'other',
  )
  const wrong = claiming.filter(({ studied: { row, examined } }) => {
    const listing = examined.claims[0]?.listing
    if (listing === undefined) return true
    return listing.id !== row.institution && !sameGroup(listing.group, row.institution as string)
  })
  return {
    share: 1 - wrong.length / claiming.length,
    count: claiming.length,
    wrong: wrong.map(({ studied }) => studied.row.id),
  }
}

/** `dhl` in one pack and `dhl-de` in another are one institution. */
function sameGroup(group: string, id: string): boolean {
  const bare = (name: string): string =>
    name.replace(/^[a-z]+:/u, '').replace(/-(?:be|nl|fr|de|gb|ie|us|lu)$/u, '')
  return bare(group) === bare(id)
}
