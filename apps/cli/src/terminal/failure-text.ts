import type { RefusalCode } from '@staysharp/core'
import type { CheckFailure } from '@staysharp/exposure'

/** What a failed check means, and what to do, in a sentence. */
const CHECK: Readonly<Record<CheckFailure['code'], string>> = {
  offline: 'The service cannot be reached. Is the address right, and are you online?',
  timeout: 'The service did not answer in time. Try again in a minute.',
  cancelled: 'The check was stopped.',
  'over-budget': 'The service limits how many checks it answers, and the limit is reached.',
  'wrong-epoch': 'The service changed its key during the check. Try again.',
  'not-ready': 'The service is starting or has nothing published yet. Try again in a minute.',
  'server-error': 'The service has a problem. Try again later.',
  'bad-response': 'The answer is not one of a Staysharp service. Is the address right?',
  'bad-signature':
    'The list is not signed by the expected key, so there is no answer to trust. Compare the key with the one the operator published.',
  'bad-proof': 'The service did not prove its answer, so there is no answer to trust.',
  'bad-index': 'The list received is not the one that was signed, so there is no answer to trust.',
}

/** The sentence for a failed check. */
export function checkFailureText(failure: CheckFailure): string {
  const wait = 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined
  if (failure.code !== 'over-budget' || wait === undefined) return CHECK[failure.code]
  return `${CHECK[failure.code]} Try again in ${duration(wait)}.`
}

const REFUSAL: Readonly<Record<RefusalCode, string>> = {
  empty: 'There is no number to check.',
  'not-a-number': 'That is not a phone number.',
  'too-short': 'That number is too short.',
  'too-long': 'That number is too long.',
  'unknown-country':
    'The country of that number is not known. Start it with + and the country code, or use --country.',
  'invalid-number': 'No such number exists in its country.',
  'invalid-email': 'That is not an e-mail address.',
  'invalid-account': 'That is not an account id. Write acct:SERVICE/ID.',
}

/** The sentence for something that is no identifier. It never repeats what was typed. */
export function refusalText(code: RefusalCode): string {
  return REFUSAL[code]
}

/** `90` is `2 minutes`: a wait, rounded up to what a person counts in. */
export function duration(seconds: number): string {
  const [amount, unit] =
    seconds < 60
      ? [Math.max(1, Math.ceil(seconds)), 'second']
      : seconds < 5400
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour']
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
