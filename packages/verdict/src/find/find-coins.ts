/** Addresses of coins, by their form. Checksums are left: a wrong address is as much of a sign. */
import type { Found } from './found.ts'
import { type Ground, matchesOf } from './ground.ts'

type Chain = Extract<Found, { kind: 'crypto-address' }>['chain']

const LONG = /[A-Za-z0-9]{26,110}/gu
const FORMS: readonly { readonly chain: Chain; readonly form: RegExp }[] = [
  { chain: 'ethereum', form: /^0x[\da-f]{40}$/iu },
  { chain: 'bitcoin', form: /^(?:bc1|BC1)[02-9ac-hj-np-zAC-HJ-NP-Z]{11,71}$/u },
  { chain: 'bitcoin', form: /^[13][1-9A-HJ-NP-Za-km-z]{25,34}$/u },
  { chain: 'tron', form: /^T[1-9A-HJ-NP-Za-km-z]{33}$/u },
  { chain: 'monero', form: /^[48][\dAB][1-9A-HJ-NP-Za-km-z]{93}(?:[1-9A-HJ-NP-Za-km-z]{11})?$/u },
  { chain: 'solana', form: /^[1-9A-HJ-NP-Za-km-z]{32,44}$/u },
]
/** Solana's form fits any long random word: it has to be named. */
const SOLANA = /\b(?:sol|solana|phantom|wallet|usdc)\b/iu

export function findCoins(ground: Ground): void {
  const { text } = ground.plain
  for (const m of matchesOf(LONG, text)) {
    const chain = chainOf(m[0], text)
    const span = chain && ground.free(ground.plain, m.index, m.index + m[0].length)
    if (chain !== undefined && span !== undefined)
      ground.add({ kind: 'crypto-address', span, chain })
  }
}

function chainOf(word: string, text: string): Chain | undefined {
  const chain = FORMS.find(({ form }) => form.test(word))?.chain
  if (chain === undefined || chain === 'ethereum' || /^bc1/iu.test(word)) return chain
  const mixed = /[a-z]/u.test(word) && /[A-Z]/u.test(word) && /\d/u.test(word)
  if (!mixed) return undefined
  return chain === 'solana' && !SOLANA.test(text) ? undefined : chain
}
