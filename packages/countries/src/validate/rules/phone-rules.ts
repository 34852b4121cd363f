/** Phone numbers: complete, dialled in the country, and the same number in both ways of writing. */
import { parsePhone } from '@staysharp/core'
import type { PhoneFact } from '../../format/contact.ts'
import { complain, type Located, type ParsedPack } from '../parse-packs.ts'
import type { JsonPath, Problem } from '../problem.ts'

/** 17, 112, 1813, 116 000: dialled as they are, in no international plan. Never a leading 0: that is a number cut short. */
const SHORT = /^[1-9]\d{1,5}$/u

export function phoneRules(pack: ParsedPack): Problem[] {
  const country = pack.heads[0]?.item.country
  const region = country === undefined || country === 'INTL' ? undefined : country
  const judge = (entry: Located<{ phones?: PhoneFact[] | undefined }>): Problem[] =>
    (entry.item.phones ?? []).flatMap((phone, i) =>
      phoneProblems(entry, ['phones', i], phone, region),
    )
  return [...pack.contacts, ...pack.institutions].flatMap(judge)
}

function phoneProblems(
  entry: Located<unknown>,
  at: JsonPath,
  phone: PhoneFact,
  region: string | undefined,
): Problem[] {
  const digits = phone.value.replace(/ /gu, '')
  if (SHORT.test(digits) && phone.international === undefined) return []
  const own = parsePhone(phone.value, region)
  if (!own.ok) {
    const problem = `"${phone.value}" is not a complete number (${own.failure.code}).`
    const remedy = 'Write all digits as people dial them in the country, like "078 170 170".'
    return [complain(entry, [...at, 'value'], { code: 'bad-phone', problem, remedy })]
  }
  const plain = own.value.canonical.replace('tel:', '')
  if (phone.international === undefined) {
    if (phone.value.startsWith('+')) return []
    const problem = 'The number has no international form.'
    const remedy = `Add "international": "${plain}", in groups as people read it.`
    return [complain(entry, at, { code: 'no-international', problem, remedy })]
  }
  if (phone.international.replace(/ /gu, '') === plain) return []
  const problem = `"${phone.international}" is another number than "${phone.value}".`
  const remedy = `From abroad this number is ${plain}.`
  return [complain(entry, [...at, 'international'], { code: 'other-number', problem, remedy })]
}
