/** Amounts of money and percentages. */
import { type Ground, matchesOf } from './ground.ts'

const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  eu: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  us$: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  pond: 'GBP',
  quid: 'GBP',
  pfund: 'GBP',
  livres: 'GBP',
  chf: 'CHF',
  franken: 'CHF',
  kr: 'SEK',
  sek: 'SEK',
  nok: 'NOK',
  dkk: 'DKK',
  pln: 'PLN',
  zl: 'PLN',
  '¥': 'JPY',
  usdt: 'USDT',
  usdc: 'USDC',
  btc: 'BTC',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
  eth: 'ETH',
  cent: 'EUR',
  cents: 'EUR',
  centimes: 'EUR',
  balles: 'EUR',
}
const CENTS: ReadonlySet<string> = new Set(['cent', 'cents', 'centimes'])
const BEFORE = String.raw`(?:€|us\$|\$|£|¥|\beur|\beuro|\busd|\bgbp|\bchf|\bpln|\busdt)`
const AFTER = String.raw`(?:€|\$|£|(?:eur|euros?|usdt|usdc|usd|dollars?|gbp|pounds?|pond|quid|pfund|chf|franken|kr|sek|nok|dkk|pln|zl|btc|bitcoins?|eth|cents?|centimes|balles)(?![\p{L}\p{N}]))`
const NUMBER = String.raw`\d{1,3}(?:[ .,']\d{3}){1,3}(?:[.,]\d{1,2}|,-)?(?!\d)|\d{1,9}(?:[.,]\d{1,8})?(?:,-)?`
const AMOUNT = new RegExp(
  `(${BEFORE})[ :]?(${NUMBER})(k\\b)?|(${NUMBER})(k)? ?(${AFTER})(\\d{2}(?!\\d))?`,
  'gu',
)
const PERCENT =
  /\d{1,3}(?:[.,]\d{1,2})? ?(?:%|procent\b|pour ?cent\b|prozent\b|percent\b|per cent\b)/gu

export function findAmounts(ground: Ground): void {
  const { text } = ground.folded
  if (!/\d/u.test(text)) return
  for (const m of matchesOf(AMOUNT, text)) {
    const sign = (m[1] ?? m[6] ?? '').trim()
    const currency = CURRENCIES[sign]
    if (
      currency === undefined ||
      /[\p{L}\d]/u.test(/^[\d\p{L}]/u.test(m[0]) ? (text[m.index - 1] ?? '') : '')
    )
      continue
    const written = m[2] ?? m[4] ?? ''
    // `2€99`, as French prices are spoken.
    const value = amountOf(m[7] === undefined ? written : `${written},${m[7]}`)
    const times = (m[3] ?? m[5]) === undefined ? 1 : 1000
    const span = ground.free(ground.folded, m.index, m.index + m[0].length)
    if (span === undefined) continue
    ground.add({
      kind: 'amount',
      span,
      value: CENTS.has(sign) ? value / 100 : value * times,
      currency,
    })
  }
  for (const m of matchesOf(PERCENT, text)) {
    const span = ground.free(ground.folded, m.index, m.index + m[0].length)
    if (span !== undefined) ground.add({ kind: 'percent', span })
  }
}

/** `1.250,50`, `1 250.50`, `2,99`, `1.250`: the last sign before one or two digits is the decimal one. */
function amountOf(written: string): number {
  const number = written.replace(/,-$/u, '')
  const groups = /[ .,'](?=\d{3}(?:\D|$))/gu
  const isGrouped = /^[1-9]\d{0,2}(?:[ .,']\d{3})+(?:[.,]\d{1,2})?$/u.test(number)
  return Number((isGrouped ? number.replace(groups, '') : number).replace(',', '.'))
}
