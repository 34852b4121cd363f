/**
 * Is `name.ending` without scheme a host, or the end of a sentence with its space missing, an
 * abbreviation, a file, a version? Decided by the ending, the case, and what stands around it.
 */
import { beIsVerb, endingKind } from './suffixes.ts'

/** A name with dots and its surroundings. */
export interface BareName {
  /** Letters, digits, hyphens and dots, as written. */
  readonly name: string
  /** Some 24 characters before it. */
  readonly before: string
  /** Some 24 characters after it. */
  readonly after: string
  /** Was written with spaces around the dots. */
  readonly spaced: boolean
}

/** Words after which a name with a dot is a place to go. */
const INTRODUCES =
  /(?:^|[^\p{L}])(?:via|op|naar|bij|van|from|at|on|to|sur|vers|chez|de|du|auf|unter|bei|von|zu|über|site|website|webseite|web|app|link|url|domein|domaine|domain|bezoek|visit|visitez|besuchen|besuche|besuch|zie|see|voir|siehe|surf|klik|click|cliquez|hier|here|ici|open|ouvrez|öffne|öffnen|go|https?|www|mijn|mon|mein|my|your|uw|votre|ihr|ihre|met|with|avec|mit|door|par|durch|by|en|et|und|and|of|ou|oder|or)\s*[:>→»]?\s+$/iu
const POINTS = /[:→»>👉➡]\s*$/u
const AFTER_END = /^(?:$|\n|[,!?;:)\]»"'”’…*_~]|\.(?:\s|$)|\s*$|\s*\n)/u
const SENTENCE_START = /[.!?…\n]\s*$/u
/** Versions, clock times, amounts: nothing but digits before the ending. */
const ONLY_DIGITS = /^[\d.]+$/u
/** Abbreviations that end in a dot: what follows is the next word. */
const ABBREVIATION =
  /^(?:etc|bv|bijv|nr|dr|mr|mw|dhr|mevr|st|tel|max|min|ca|incl|excl|resp|evtl|bzw|ggf|usw|inkl|zzgl|abs|art|env|p|z|d|i|m|a|u|o|e|s|vs|no|vol|blz|pag|ref|ex|mme|mlle|me|prof|ing|ir|drs|lic|sgt|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec|dez|déc|janv|févr|avr|juil|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)$/u
/** Names of programs and the like that end as a host does. */
const PRODUCT = /^(?:node|vue|next|nuxt|express|three|d3|asp|vb|ado|\.net)\.(?:js|net|io)$/u

/** Whether this name is a host. */
export function isBareHost({ name, before, after, spaced }: BareName): boolean {
  const host = name.toLowerCase()
  const labels = host.split('.')
  if (labels.length < 2 || labels.some((label) => label === '' || label.length > 63)) return false
  if (/_[^.]*(?:\.[^.]*)?$/u.test(host)) return false
  const written = name.slice(name.lastIndexOf('.') + 1)
  if (labels[0] === 'www' && labels.length > 2) return endingKind(host) !== 'none'
  const kind = endingKind(host)
  if (kind === 'none' || PRODUCT.test(host)) return false
  const first = labels.slice(0, -1).join('.')
  if (ONLY_DIGITS.test(first)) return false
  const follows = /^(?::\d{2,5})?[/?#][^\s]/u.test(after)
  if (!isCaseOfHost(name, written)) return false
  if (labels.length === 2 && ABBREVIATION.test(first) && !follows) return false
  if (labels.every((label) => label.length === 1)) return false
  if (follows) return true
  if (kind === 'file') return labels.length > 2 || /-/u.test(first)
  const telling = /[-\d]/u.test(first) || labels.length > 2
  const introduced = INTRODUCES.test(before) || POINTS.test(before)
  if (!telling && !introduced && beIsVerb(host, after)) return false
  if (spaced && !telling && kind === 'word') return AFTER_END.test(after)
  if (kind === 'plain' || telling) return true
  if (AFTER_END.test(after) || introduced || isShouted(name)) return true
  // A sentence of its own: `Uhr. lotto.de 18+`.
  return first.length > 3 && SENTENCE_START.test(before)
}

/** `morgen.Ik kom` starts a sentence: a capital after the dot that the name before has not. */
function isCaseOfHost(name: string, ending: string): boolean {
  if (ending === ending.toLowerCase()) return true
  return ending === ending.toUpperCase() && (ending.length > 2 || isShouted(name))
}

const isShouted = (name: string): boolean => name === name.toUpperCase() && /\p{L}{2}/u.test(name)
