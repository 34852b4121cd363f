/** One message in full: verdict, marked text, reasons, links, who it claims to be, what to do. */
import { verdictLabel } from '@staysharp/messages'
import type { PlacedLink } from '@staysharp/verdict'
import { printableLine } from '../terminal/printable.ts'
import { wrap } from '../terminal/wrap.ts'
import { defangHost, defangLink } from './defang.ts'
import type { Judged } from './judge-source.ts'
import { markedText } from './marked-text.ts'
import { reportSteps } from './next-steps.ts'
import { officialFacts } from './official-facts.ts'
import { reasonsOf } from './reasons.ts'
import { percent, type Report, toneOf } from './report.ts'

/** Characters of a message that are shown, links that are taken apart. */
const LONGEST_SHOWN = 3000
const MOST_LINKS = 8
const LONGEST_LINK = 160

/** The report of one message. */
export function messageReport(judged: Judged, report: Report): string {
  const { assessment, message } = judged
  const { words, own, paint, width } = report
  const verdict = words.verdicts[assessment.verdict]
  const spoken = assessment.channel === 'call'
  const sections = [
    [
      paint(toneOf[assessment.verdict], wrap(verdict.headline, width)),
      wrap(verdict.explanation, width),
      wrap(`${verdictLabel(words, 'risk')}${own.colon} ${percent(assessment.risk)}`, width),
    ],
    quoted(judged, report),
    noticed(judged, report),
    familyOf(judged, report),
    linksOf(judged, report),
    claimOf(judged, report),
    section(report, 'steps', [
      ...(spoken ? verdict.callSteps : verdict.steps).map((step, at) =>
        wrap(step, width, `  ${at + 1}. `, '     '),
      ),
    ]),
    assessment.verdict === 'no-signs' ? [] : reportTo(judged, report),
    [
      ...(assessment.read ? [] : [wrap(verdictLabel(words, 'languageNotRead'), width)]),
      paint(
        'faint',
        wrap(`${verdictLabel(words, 'limits')} ${verdictLabel(words, 'private')}`, width),
      ),
    ],
  ]
  const from = message.sender === undefined ? [] : [senderLine(judged, report)]
  return `${[from, ...sections]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

type Heading = 'message' | 'reasons' | 'links' | 'steps' | 'report' | 'kind'

function section(
  { words, paint, width }: Report,
  heading: Heading,
  lines: readonly string[],
): readonly string[] {
  if (lines.length === 0) return []
  return [paint('heading', wrap(verdictLabel(words, heading), width)), ...lines]
}

function senderLine({ message, assessment }: Judged, { words, width }: Report): string {
  const sender = printableLine(message.sender ?? '').slice(0, 80)
  const when = message.time === undefined ? '' : `, ${message.time.replace('T', ' ')}`
  const label = verdictLabel(words, 'from', { sender })
  return wrap(`${label} (${words.channels[assessment.channel]}${when})`, width)
}

function quoted({ message, assessment }: Judged, report: Report): readonly string[] {
  const { words, own, institutions, language, paint, width } = report
  const { marks } = reasonsOf(assessment, words, institutions, language)
  const { text, left } = markedText({
    text: message.text,
    marks,
    links: assessment.links.map(({ span }) => span),
    sign: (sign) => paint('mark', sign),
    longest: LONGEST_SHOWN,
  })
  const rest = left === 0 ? '' : `… ${own.left.replace('{count}', String(left))}`
  return section(report, 'message', [wrap(text + rest, width, '  | ')])
}

function noticed({ assessment }: Judged, report: Report): readonly string[] {
  const { words, institutions, language, paint, width } = report
  const { reasons } = reasonsOf(assessment, words, institutions, language)
  const lines = reasons.map(({ number, text }) => {
    const sign = `[${number}]`
    const indent = ' '.repeat(7)
    return wrap(text, width, `  ${paint('mark', sign)}${' '.repeat(5 - sign.length)}`, indent)
  })
  return section(report, 'reasons', lines)
}

function familyOf({ assessment }: Judged, report: Report): readonly string[] {
  if (assessment.family === null) return []
  const { words, width } = report
  const { name, works, goesOn } = words.families[assessment.family]
  return section(report, 'kind', [
    wrap(name, width, '  '),
    wrap(works, width, '  '),
    wrap(goesOn, width, '  '),
  ])
}

function linksOf({ assessment, message }: Judged, report: Report): readonly string[] {
  const { words, own, width } = report
  const { links } = assessment
  const shown = links
    .slice(0, MOST_LINKS)
    .flatMap((link) => [
      wrap(printableLink(message.text, link), width, '  - ', '    '),
      ...linkFacts(link, assessment.country, report).map((fact) => wrap(fact, width, '    ')),
    ])
  if (shown.length === 0) return []
  const rest = links.length - MOST_LINKS
  return section(report, 'links', [
    ...shown,
    ...(rest > 0 ? [`  ${own.more.replace('{count}', String(rest))}`] : []),
    wrap(verdictLabel(words, 'notFetched'), width, '  '),
  ])
}

function printableLink(text: string, { span: [start, end] }: PlacedLink): string {
  const whole = printableLine(text.slice(start, end))
  return defangLink(whole.length > LONGEST_LINK ? `${whole.slice(0, LONGEST_LINK)}…` : whole)
}

function linkFacts(
  { report: { host, registrableDomain, official, lookalike, target } }: PlacedLink,
  country: string,
  { words, institutions, language }: Report,
): readonly string[] {
  const named = (id: string): string =>
    institutions.name(id, country, language) ?? words.unknown.institution
  const leads = registrableDomain === '' ? host : registrableDomain
  return [
    ...(leads === '' ? [] : [verdictLabel(words, 'leadsTo', { host: defangHost(leads) })]),
    ...(target === undefined ? [] : [verdictLabel(words, 'leadsTo', { host: defangHost(target) })]),
    ...(lookalike === undefined
      ? []
      : [verdictLabel(words, 'imitates', { institution: named(lookalike.institution) })]),
    ...(official === undefined || official.evidence === 'unverified'
      ? []
      : [verdictLabel(words, 'official', { institution: named(official.institution) })]),
  ]
}

/** The institution that the message claims to be, and how to reach it without the message. */
function claimOf({ assessment }: Judged, report: Report): readonly string[] {
  const { words, institutions, language, today, width, paint } = report
  const { institution: id, country } = assessment
  const institution = institutions.name(id ?? undefined, country, language)
  const facts = officialFacts(institutions, id, country, today)
  if (institution === undefined || facts === null) return []
  const ways = [
    ...facts.phones.map((fact) => ({ ...fact, label: 'call' as const })),
    ...facts.hosts.slice(0, 2).map((fact) => ({ ...fact, label: 'openYourself' as const })),
    ...facts.emails.slice(0, 1).map((fact) => ({ ...fact, label: 'write' as const })),
  ].slice(0, 4)
  const lines = ways.map(({ label, value, verifiedOn }) => {
    const way =
      label === 'call'
        ? verdictLabel(words, label, { number: value })
        : label === 'write'
          ? verdictLabel(words, label, { address: value })
          : verdictLabel(words, label, { host: value })
    return wrap(
      `${way} (${verdictLabel(words, 'checked', { date: verifiedOn })})`,
      width,
      '  - ',
      '    ',
    )
  })
  const none = wrap(verdictLabel(words, 'contactUnknown', { institution }), width, '  ')
  const not = assessment.channel === 'call' ? 'notTheNumber' : 'notTheLink'
  return [
    paint('heading', wrap(verdictLabel(words, 'contact', { institution }), width)),
    ...(lines.length === 0 ? [none] : lines),
    wrap(verdictLabel(words, not), width, '  '),
  ]
}

function reportTo({ assessment }: Judged, report: Report): readonly string[] {
  const { institutions, language, today, width } = report
  const steps = reportSteps(assessment, institutions, language, today)
  return section(
    report,
    'report',
    steps.map(({ text, to }) =>
      wrap(to.length === 0 ? text : `${text} ${to.join(', ')}`, width, '  - ', '    '),
    ),
  )
}
