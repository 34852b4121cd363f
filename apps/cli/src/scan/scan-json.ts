/** `staysharp scan --json`: the whole answer as one object; docs/cli.md describes it. */
import { type Language, reportRoutesFor } from '@staysharp/countries'
import type { Institutions } from './institutions.ts'
import type { Judged, Judgement } from './judge-source.ts'
import { routeChannel } from './next-steps.ts'
import { officialFacts } from './official-facts.ts'

/** The answer, without words: codes, places and confirmed facts. */
export function scanJson(
  { source, judged, together, refused, counts }: Judgement,
  institutions: Institutions,
  language: Language,
  today: string,
): object {
  const one = (each: Judged): object => {
    const { number, last, message, assessment } = each
    const { verdict, risk, family, institution, channel, country, evidence, links } = assessment
    const home = institutions.country(country)
    const routes = reportRoutesFor(
      home,
      { channel: routeChannel(channel), language, ...(institution && { institution }) },
      today,
    )
    return {
      number,
      ...(last !== undefined && { last }),
      ...message,
      verdict,
      risk,
      family,
      institution,
      lang: assessment.language,
      read: assessment.read,
      channel,
      country,
      evidence,
      links: links.map(({ span, report, disguised }) => ({ span, disguised, ...report })),
      official: officialFacts(institutions, institution, country, today),
      report: routes.map(({ id, scope, contact }) => ({
        id,
        scope,
        contact: contact?.id ?? null,
      })),
    }
  }
  const { format, attachments, guessed, incomplete, uncertain, messages } = source
  return {
    source: { format, messages: messages.length, attachments, guessed, incomplete, uncertain },
    counts,
    refused,
    messages: judged.map(one),
    together: together.map(one),
  }
}
