/** Evidence that cannot be: days to come, reviews too far off, a status its source does not carry. */
import type { Evidence } from '../../format/evidence.ts'
import { factsIn } from '../facts-in.ts'
import { complain, type ParsedPack, type Place } from '../parse-packs.ts'
import type { JsonPath, Problem } from '../problem.ts'

/** What people act on changes fast; who owns a domain, slowly. In days, a month counted as 31. */
const ACTED_ON = 186
const OTHER = 372

const DAY = 86_400_000

export function evidenceRules(pack: ParsedPack, today: string): Problem[] {
  return pack.files.flatMap((place) =>
    factsIn(place.json.value).flatMap(({ path, evidence }) =>
      isWellFormed(evidence) ? judge(place, path, evidence, today) : [],
    ),
  )
}

/** Malformed fields are the schema's to report. */
function isWellFormed({ verifiedOn, reviewBy, status, source }: Evidence): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/u
  const known = /^(verified|seen|unverified)$/u.test(status) && source !== '?'
  return day.test(verifiedOn) && day.test(reviewBy) && known
}

function judge(place: Place, path: JsonPath, evidence: Evidence, today: string): Problem[] {
  const { status, source, verifiedOn, reviewBy } = evidence
  const problems: Problem[] = []
  const say = (field: string, code: string, problem: string, remedy: string): void => {
    problems.push(complain(place, [...path, field], { code, problem, remedy }))
  }
  if (verifiedOn > today) {
    say(
      'verifiedOn',
      'future-date',
      `${verifiedOn} is still to come.`,
      `Write the day you really looked; today is ${today}.`,
    )
  }
  if (reviewBy < verifiedOn) {
    say(
      'reviewBy',
      'review-before-check',
      'The review comes before the check.',
      'Write a later day.',
    )
  }
  const limit = isActedOn(path) ? ACTED_ON : OTHER
  if ((Date.parse(reviewBy) - Date.parse(verifiedOn)) / DAY > limit) {
    const months = limit === ACTED_ON ? 6 : 12
    say(
      'reviewBy',
      'review-too-late',
      `This must be looked at again within ${months} months.`,
      `Write a day at most ${months} months after verifiedOn.`,
    )
  }
  const bySource = statusOf(source)
  if (!bySource.includes(status)) {
    say(
      'status',
      'status-without-source',
      `A source like "${source.slice(0, 40)}" does not make a fact ${status}.`,
      `With this source it is "${bySource.join('" or "')}"; or give the page where you read it.`,
    )
  }
  return problems
}

/** A channel or a menu path, whose wrongness harms at once. */
function isActedOn(path: JsonPath): boolean {
  return path.some((step) => /^(phones|email|sms|url|help|menus|recovery)$/u.test(String(step)))
}

function statusOf(source: string): readonly Evidence['status'][] {
  if (/^https?:|^npm:/u.test(source)) return ['verified', 'seen', 'unverified']
  if (source.startsWith('repo:')) return ['seen', 'unverified']
  return ['unverified']
}
