import { draw, pick } from './draw.ts'

/**
 * Invented people for synthetic lists: first and last names put together at random, with the
 * accents, apostrophes, commas and quotation marks that make a careless reader stumble.
 */

const FIRST = [
  'Anaïs',
  'Zoë',
  'Jérôme',
  'Maëlle',
  'Lien',
  'Wout',
  'Fleur',
  'Noor',
  'Bram',
  'Ömer',
  'Chloé',
  'Jan-Baptist',
  'Łucja',
  'Søren',
  'Aïcha',
  'Thaïs',
  'Gaëtan',
  'Siebe',
  'Ilse',
  'Rémy',
  'Özlem',
  'Mattéo',
  'Björn',
  'Inès',
  'Karel',
  'Lotte',
  'Yasmine',
  'Tuur',
  'Émile',
  'Nele',
] as const

const LAST = [
  'Van den Bogaerde',
  "D'Hoest",
  'Maréchaux',
  'Pauwelaert',
  'Groenewal',
  'Lefébure',
  'De Backerick',
  'Vandenhoutte',
  'Çelikan',
  'Müllenberg',
  'Dubrœucq',
  'Timmersman',
  'Núñezar',
  'O’Brannick',
  'Wuytens-Claesmans',
  'Peetermann',
  'Saint-Élier',
  'Janssenne',
  'Kowalewicz',
  'Van Hoofstadt',
] as const

const DRESS = [
  (first: string, last: string): string => `${first} ${last}`,
  (first: string, last: string): string => `${last}, ${first}`,
  (first: string, last: string): string => `${first} "${last.slice(0, 3)}" ${last}`,
  (first: string): string => first,
  (first: string, last: string): string => `${first.toUpperCase()} ${last.toUpperCase()} 🌻`,
] as const

const ABOUT = [
  'Hey there! I am using WhatsApp.',
  '',
  'Busy',
  'Au travail, ne pas déranger',
  'Carpe diem ✨',
  'Alleen "dringende" berichten',
  'En réunion; rappelle plus tard',
  'Battery about to die',
  'Papa de 2 | coureur | Gent',
  'Niet bellen,\nwel sturen',
  'Bricolage & café',
] as const

/** The name of row `row`. */
export function inventedName(seed: number, row: number): string {
  const first = pick(FIRST, draw(seed, row, 10))
  const last = pick(LAST, draw(seed, row, 11))
  return pick(DRESS, draw(seed, row, 12))(first, last)
}

/** The profile line of row `row`; some are empty, some hold commas, quotes or a line break. */
export function inventedAbout(seed: number, row: number): string {
  return pick(ABOUT, draw(seed, row, 13))
}
