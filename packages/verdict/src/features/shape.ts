/**
 * The shape of a message, whatever its language: what was found in it and how much of it, how it
 * greets, how it is written. Small signs that mean something only together.
 */
import type { Examined } from '../evidence/examine.ts'
import type { Found } from '../find/index.ts'

/** Greetings without a name, as mass mailings have; with one, whoever writes knows it. */
const GREETS =
  /^\P{L}*(?:beste|geachte|dag|hallo|hoi|hey|hi|hello|dear|good \p{L}+|bonjour|bonsoir|salut|coucou|cher|chere|liebe|lieber|guten \p{L}+|sehr geehrte|sehr geehrter|servus|moien|goedemorgen|goedemiddag|goedenavond|goeiemorgen)\s+(?:(?:heer|mevrouw|mr|mrs|ms|mme|madame|monsieur|mademoiselle|herr|frau)[.\s]+)?(\p{L}+)/u
const ANYBODY =
  /^(?:klant|klanten|client|cliente|clients|kunde|kundin|kunden|customer|customers|sir|madam|user|gebruiker|utilisateur|nutzer|taxpayer|abonne|membre|lid|mitglied|member|contribuable|assure|all|allemaal|tous|zusammen|ouders|parents|eltern|collega|collegue|kollege|kollegen|colleague)/u
const EMOJI = /\p{Extended_Pictographic}/u
const TURN = /(?:^|\n)\s*\p{L}[\p{L}\p{N} .'-]{0,24}:\s/gu
const AMOUNTS = [5, 50, 300, 2000]
const LONG_NUMBER = /^\d{6,}$/u

export function shapeFeatures(examined: Examined): readonly string[] {
  const { text, found, tokens, links } = examined
  const names: string[] = []
  for (const one of found) names.push(...foundShape(one))
  names.push(`links ${Math.min(links.length, 2)}`)
  for (const { report, bare } of links) {
    const { host, registrableDomain } = report
    if (bare) names.push('host without path')
    if (/\d/u.test(host)) names.push('host with digits')
    if (registrableDomain.includes('-')) names.push('host with hyphen')
    if (registrableDomain.length > 22) names.push('host long')
  }
  if (tokens.some(({ word }) => LONG_NUMBER.test(word))) names.push('long number')
  names.push(`greets ${greeting(tokens)}`)
  const turns = text.match(TURN)?.length ?? 0
  if (turns > 2) names.push('turns')
  if (EMOJI.test(text)) names.push('emoji')
  const marks = text.split('!').length - 1
  if (marks > 0) names.push(marks > 2 ? 'exclaims often' : 'exclaims')
  if (text.includes('?')) names.push('asks back')
  if (isShouting(text)) names.push('shouts')
  if (tokens.length > 0 && /^\p{Ll}/u.test(text)) names.push('small first letter')
  return names
}

function foundShape(one: Found): string[] {
  switch (one.kind) {
    case 'amount':
      return [`amount ${AMOUNTS.findLast((edge) => one.value >= edge) ?? 0}`]
    case 'deadline':
      return [`deadline ${one.hours !== undefined && one.hours <= 24 ? 'soon' : 'later'}`]
    case 'card':
      return [one.masked ? 'card masked' : 'card whole']
    case 'phone':
      return [`phone ${one.type}`]
    default:
      return []
  }
}

function greeting(tokens: Examined['tokens']): string {
  const start = tokens
    .slice(0, 6)
    .map(({ word }) => word)
    .join(' ')
  const greeted = GREETS.exec(start)?.[1]
  if (greeted === undefined) return 'nobody'
  return ANYBODY.test(greeted) ? 'anybody' : 'somebody'
}

function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0
  return letters > 20 && capitals > letters / 2
}
