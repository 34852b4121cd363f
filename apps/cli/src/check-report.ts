import type { ReceiptEntry } from '@staysharp/contract'
import type { CheckResult } from '@staysharp/exposure'

const MEANING_LISTED = `
What it means: whoever has the list can write to you or call you, and may claim to be your bank,
a parcel service or the government. It does not mean that your phone or account was broken into.
Give nobody a code, a PIN or a password; hang up and call back on a number you look up yourself.
`

const MEANING_NOT_FOUND = `
What it means: your number is not in this list. It may be in others; a list can be incomplete.
Stay careful with messages and calls you did not expect.
`

/** The answer in words, for a terminal. It never repeats the number. */
export function checkReport(result: CheckResult, receipt: readonly ReceiptEntry[]): string {
  const lines = result.answers.map(({ incident, listed }) => {
    const size = incident.entries.toLocaleString('en')
    const about = `${incident.title} (${size} numbers, sealed ${incident.sealedAt.slice(0, 10)})`
    return `${listed ? 'LISTED      ' : 'not found   '} ${about}`
  })
  const listed = result.answers.some((answer) => answer.listed)
  const none = 'Nothing is published here yet, so there was nothing to look in.'
  const meaning = listed ? MEANING_LISTED : MEANING_NOT_FOUND
  const answer = lines.length === 0 ? `${none}\n` : `${lines.join('\n')}\n${meaning}`
  const { sequence, issuedAt } = result.manifest
  const shown = `Lists as published for the ${ordinal(sequence)} time, on ${issuedAt.slice(0, 10)}.\n`
  return `${answer}\n${shown}\n${receiptTable(receipt)}`
}

/** 1st, 2nd, 3rd, 4th: a lower one than before means that a list may be missing. */
function ordinal(n: number): string {
  const suffixes = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${n}${suffixes[new Intl.PluralRules('en', { type: 'ordinal' }).select(n)]}`
}

function receiptTable(receipt: readonly ReceiptEntry[]): string {
  const rows = receipt.map(({ method, url, sentBytes, receivedBytes }) => {
    const sent = String(sentBytes).padStart(8)
    return `  ${sent} ${String(receivedBytes).padStart(10)}  ${method} ${url}`
  })
  const head = '      sent   received  (bytes)'
  return `What left this machine (your number did not):\n${[head, ...rows].join('\n')}\n`
}
