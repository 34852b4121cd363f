/** Institutions that are part of another, and those whose hosts are the house of many. */

/** Part and whole, as groups of the directory. */
export const PARTS: readonly (readonly [part: string, whole: string])[] = [
  ['be:kbcbrussels', 'be:kbc'],
  ['be:verkeersboetes', 'be:justice'],
  ['be:energiehuis', 'be:vlaanderen'],
  ['be:viapass', 'be:brussels'],
  ['be:marketplace', 'intl:meta'],
  ['be:vinted-go', 'be:vinted'],
  ['be:axa-bank', 'be:axa'],
  ['be:ebox', 'be:bosa'],
  ['be:csam', 'be:bosa'],
  ['fr:vintedgo', 'be:vinted'],
  ['fr:identite-laposte', 'fr:laposte'],
  ['fr:lbp', 'fr:laposte'],
  ['fr:sosh', 'fr:orange-fr'],
  ['lu:post-finance', 'lu:post-lu'],
  ['gb:hmrc', 'gb:govuk'],
  ['gb:dvla', 'gb:govuk'],
  ['gb:dwp', 'gb:govuk'],
  ['gb:dartcharge', 'gb:govuk'],
  ['de:kleinanzeigen', 'intl:ebay'],
  ['de:bundid', 'de:bzst'],
]

/** Their hosts end in what all of a state's sites end in: a link that resembles one says nothing. */
export const WIDE_HOSTS: ReadonlySet<string> = new Set([
  'be:brussels',
  'be:vlaanderen',
  'be:wallonie',
  'be:economie',
  'be:bosa',
  'de:bzst',
  'gb:govuk',
  'fr:service-public',
])
