import { pick } from './draw.ts'

/** A number as its parts, digits only. */
export interface NumberParts {
  readonly callingCode: string
  readonly trunkPrefix: string
  /** The national significant number. */
  readonly significant: string
}

/** Digits in groups, from the end, by two: `470123456` is `470 12 34 56`. */
function grouped(digits: string, between: string): string {
  const lead = digits.length % 2 === 1 ? 3 : 2
  const groups = [digits.slice(0, lead)]
  for (let at = lead; at < digits.length; at += 2) groups.push(digits.slice(at, at + 2))
  return groups.join(between)
}

const national = (n: NumberParts, between: string): string =>
  n.trunkPrefix + grouped(n.significant, between)

/** `04xx/xx.xx.xx`, as Belgians write it. */
function slashed(n: NumberParts, between: string): string {
  const [lead = '', ...rest] = grouped(n.significant, ' ').split(' ')
  return `${n.trunkPrefix}${lead}/${rest.join(between)}`
}

/** Ways in which lists write one number; all of them are the same number to `parsePhone`. */
export const NUMBER_FORMS: readonly [
  (n: NumberParts) => string,
  ...((n: NumberParts) => string)[],
] = [
  (n) => `${n.callingCode}${n.significant}@s.whatsapp.net`,
  (n) => `${n.callingCode}${n.significant}@c.us`,
  (n) => `+${n.callingCode}${n.significant}`,
  (n) => `+${n.callingCode} ${grouped(n.significant, ' ')}`,
  (n) => `+${n.callingCode} (0)${grouped(n.significant, ' ')}`,
  (n) => `00${n.callingCode}${n.significant}`,
  (n) => `00${n.callingCode} ${grouped(n.significant, '.')}`,
  (n) => `${n.callingCode}${n.significant}`,
  (n) => n.trunkPrefix + n.significant,
  (n) => national(n, ' '),
  (n) => national(n, '.'),
  (n) => national(n, '-'),
  (n) => slashed(n, '.'),
  (n) => slashed(n, ' '),
]

/** A number in one of the forms. */
export function writtenNumber(number: NumberParts, drawn: number): string {
  return pick(NUMBER_FORMS, drawn)(number)
}
