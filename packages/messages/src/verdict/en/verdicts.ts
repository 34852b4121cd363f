import type { VerdictWords } from '../shape.ts'

/** What we think of it. Never that it is genuine: only that we found nothing. */
export const enVerdicts: VerdictWords['verdicts'] = {
  scam: {
    headline: 'This is very probably a scam',
    explanation: 'We see clear signs of a scam. You can read below which ones.',
    steps: [
      'Do not reply, do not open anything and do not pay.',
      'If you already paid or gave something, call your bank now.',
      'Report it, and then delete it.',
    ],
    callSteps: [
      'Hang up. You do not have to explain anything.',
      'If you already paid or gave something, call your bank now.',
      'Do not call back on a number that the caller gave you.',
    ],
  },
  suspicious: {
    headline: 'Take care: this may be a scam',
    explanation: 'We see signs of a scam, but we are not certain.',
    steps: [
      'Do not open anything in it, and give no codes or card details.',
      'Ask the organisation or the person yourself, on a number that you look up.',
      'Do not pay before you have an answer.',
    ],
    callSteps: [
      'Hang up, and give no codes or card details.',
      'Call the organisation or the person yourself, on a number that you look up.',
      'Do not pay before you have an answer.',
    ],
  },
  unclear: {
    headline: 'We cannot tell',
    explanation: 'There is too little to go on, or the signs contradict each other.',
    steps: [
      'Wait before you do anything with it.',
      'Ask the organisation or the person yourself, in the way that you always do.',
      'Show it to someone you trust.',
    ],
    callSteps: [
      'Say that you will call back, and hang up.',
      'Look up the number yourself and call that.',
      'Talk it over with someone you trust.',
    ],
  },
  'no-signs': {
    headline: 'We found no signs of a scam',
    explanation: 'That does not prove that it is genuine. We can miss something.',
    steps: [
      'Did you not expect it? Then check it in the app, or on the site that you open yourself.',
      'Never pass on a code, PIN or password.',
    ],
    callSteps: [
      'Did you not expect the call? Then look up the number yourself and call back.',
      'Never pass on a code, PIN or password.',
    ],
  },
}
