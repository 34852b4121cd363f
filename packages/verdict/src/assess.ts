/**
 * assess: the whole way from a message to a verdict with its reasons. Pure once made: nothing is
 * fetched, nothing is remembered, the same message always gets the same answer.
 */
import { fail, ok, type Result } from '@staysharp/core'
import { type Verdict, verdictFor } from './decide/decide.ts'
import { FAMILIES, type Family } from './decide/families.ts'
import type { Evidence } from './evidence/evidence.ts'
import { type Examined, type Examiner, loadExaminer } from './evidence/examine.ts'
import type { PlacedLink } from './evidence/from-links.ts'
import { IS_CLAIM } from './evidence/from-links.ts'
import { featuresOf } from './features/index.ts'
import type { Message, MessageChannel } from './message.ts'
import { familyOf, riskOf } from './model/score.ts'
import { openWeights, type StoredWeights, type Weights } from './model/weights.ts'

export interface Assessment {
  readonly verdict: Verdict
  /** The calibrated chance that it is a scam, 0 to 1; a higher one never has a milder verdict. */
  readonly risk: number
  /** Kind of scam it is most like (docs/verdict.md); null when there is too little to say so. */
  readonly family: Family | null
  /** Id of the pack's institution it claims to be, or null. */
  readonly institution: string | null
  /** BCP 47, or `und`. */
  readonly language: string
  /** False when our rules do not read the language: only links, numbers and the like were judged. */
  readonly read: boolean
  readonly channel: MessageChannel
  readonly country: string
  /** In the order of the text; what the text does not show comes first. */
  readonly evidence: readonly Evidence[]
  /** Every link taken apart, up to 50. */
  readonly links: readonly PlacedLink[]
}

/** Why there is no assessment: no words, more than can be one message, or no text at all. */
export interface AssessRefusal {
  readonly code: 'empty' | 'too-long' | 'not-text'
}

/** Longest text taken, in UTF-16 units: a call of two hours has fewer. */
export const LONGEST_TEXT = 32_768

const FAMILY_SHARE = 0.25
/** What text has none of, and bytes read as text are full of. */
const NOT_TEXT = /[\p{Cc}\ufffd]/gu
const TEXT_CONTROLS = /[\t\n\v\f\r]/gu

/** Judges messages; loaded once, then used for many. */
export class Assessor {
  readonly #examiner: Examiner
  readonly #weights: Weights

  constructor(examiner: Examiner, weights: Weights) {
    this.#examiner = examiner
    this.#weights = weights
  }

  /**
   * Judges one message, call transcript or note about a call.
   *
   * @example assessor.assess({ text: 'Uw pakket wacht. Betaal 1,99 via bpost-pakje.top', country: 'BE' })
   */
  assess(message: Message): Result<Assessment, AssessRefusal> {
    const { text } = message
    if (text.trim() === '') return fail({ code: 'empty' })
    if (text.length > LONGEST_TEXT) return fail({ code: 'too-long' })
    if (isBinary(text)) return fail({ code: 'not-text' })
    return ok(this.#judge(this.#examiner.examine(message)))
  }

  #judge(examined: Examined): Assessment {
    const features = featuresOf(examined)
    const { thresholds } = this.#weights
    const learnt = riskOf(features, this.#weights)
    // What we cannot read we cannot clear.
    const risk = examined.read ? learnt : Math.max(learnt, thresholds.unclear)
    const likeliest = risk >= thresholds.unclear ? familyOf(features, this.#weights) : undefined
    const family = FAMILIES.find((one) => one === likeliest?.family)
    const claim = examined.claims[0]
    return {
      verdict: verdictFor(risk, this.#weights),
      risk,
      family: (likeliest?.share ?? 0) >= FAMILY_SHARE ? (family ?? null) : null,
      institution: claim !== undefined && claim.strength >= IS_CLAIM ? claim.listing.id : null,
      language: examined.language,
      read: examined.read,
      channel: examined.channel,
      country: examined.country,
      evidence: examined.read
        ? examined.evidence
        : [{ code: 'language-not-read', span: [0, 0] }, ...examined.evidence],
      links: examined.links,
    }
  }
}

/** Loads rules, packs and weights. `today` (`2026-11-22`) decides which facts are in date. */
export async function loadAssessor(today: string): Promise<Assessor> {
  const [examiner, { default: stored }] = await Promise.all([
    loadExaminer(today),
    import('./model/weights.json', { with: { type: 'json' } }),
  ])
  return new Assessor(examiner, openWeights(stored as StoredWeights))
}

function isBinary(text: string): boolean {
  const odd = count(text, NOT_TEXT) - count(text, TEXT_CONTROLS)
  return odd > text.length / 10
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
