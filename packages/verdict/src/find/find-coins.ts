/** Addresses of coins, by their form. Checksums are left: a wrong address is as much of a sign. */
import type { Found } from './found.ts'
import type { Ground } from './ground.ts'

type Chain = Extract<Found, { kind: 'crypto-address' }>['chain']

const SHORTEST = 26
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
  for (const [start, end] of longWords(text)) {
    const chain = chainOf(text.slice(start, end), text)
    const span = chain && ground.free(ground.plain, start, end)
    if (chain !== undefined && span !== undefined) {
      ground.add({ kind: 'crypto-address', span, chain })
    }
  }
}

/** Runs of letters and digits that are long enough. A loop, because a pattern looks at each letter of each word again. */
function longWords(text: string): [start: number, end: number][] {
  const words: [number, number][] = []
  let start = 0
  for (let i = 0; i <= text.length; i += 1) {
    if (isAlphanumeric(text.charCodeAt(i))) continue
    if (i - start >= SHORTEST) words.push([start, i])
    start = i + 1
  }
  return words
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)

function chainOf(word: string, text: string): Chain | undefined {
  const chain = FORMS.find(({ form }) => form.test(word))?.chain
  if (chain === undefined || chain === 'ethereum' || /^bc1/iu.test(word)) return chain
  const mixed = /[a-z]/u.test(word) && /[A-Z]/u.test(word) && /\d/u.test(word)
  if (!mixed) return undefined
  return chain === 'solana' && !SOLANA.test(text) ? undefined : chain
}
