/** What callers say, and who they say to be. Alone these are stories; together they are a scam. */
import { any, type LiveCallRule } from './rule.ts'

/** The sentence of an earlier rule is said first. */
export const SAYS_RULES: readonly LiveCallRule[] = [
  {
    needs: [any('says-device-infected')],
    risk: 'hang-up-now',
    sign: 'says-device-infected',
    sentence: 'no-tech-help',
  },
  {
    // Lines to block cards take calls; they make none.
    needs: [any('caller-card-stop')],
    risk: 'hang-up-now',
    sign: 'caller-card-stop',
    sentence: 'they-never-call',
    steps: ['keep-your-card'],
  },
  {
    needs: [any('caller-recovery')],
    risk: 'hang-up-now',
    sign: 'caller-recovery',
    sentence: 'no-transfer',
  },
  {
    needs: [any('says-code-arrives')],
    risk: 'careful',
    sign: 'says-code-arrives',
    sentence: 'no-codes',
    steps: ['do-not-read-code'],
  },
  {
    needs: [any('says-sent-link')],
    risk: 'careful',
    sign: 'says-sent-link',
    sentence: 'no-link',
    steps: ['do-not-open-link'],
  },
  {
    needs: [any('says-accident')],
    risk: 'careful',
    sign: 'says-accident',
    sentence: 'i-call-your-old-number',
    steps: ['call-family-yourself', 'ask-family-question'],
  },
  {
    needs: [any('says-new-number')],
    risk: 'careful',
    sign: 'says-new-number',
    sentence: 'i-call-your-old-number',
    steps: ['call-family-yourself', 'ask-family-question'],
  },
  { needs: [any('says-threat')], risk: 'careful', sign: 'says-threat', sentence: 'i-call-back' },
  {
    needs: [any('says-suspect')],
    risk: 'careful',
    sign: 'says-suspect',
    sentence: 'i-ask-the-police',
  },
  {
    needs: [any('says-hurry')],
    risk: 'careful',
    sign: 'says-hurry',
    sentence: 'no-hurry',
    steps: ['take-your-time'],
  },
  {
    needs: [any('says-account-danger')],
    risk: 'careful',
    sign: 'says-account-danger',
    sentence: 'i-call-back',
    steps: ['check-in-your-app'],
  },
  {
    needs: [any('says-debt-fine')],
    risk: 'careful',
    sign: 'says-debt-fine',
    sentence: 'i-call-back',
  },
  { needs: [any('says-refund')], risk: 'careful', sign: 'says-refund', sentence: 'i-call-back' },
  { needs: [any('says-prize')], risk: 'careful', sign: 'says-prize', sentence: 'no-transfer' },
  { needs: [any('says-profit')], risk: 'careful', sign: 'says-profit', sentence: 'no-investing' },
  {
    needs: [any('says-knows-data')],
    risk: 'careful',
    sign: 'says-knows-data',
    sentence: 'i-call-back',
  },
  {
    needs: [any('says-look-at-number')],
    risk: 'careful',
    sign: 'says-look-at-number',
    sentence: 'i-call-back',
  },
  {
    needs: [any('says-puts-through')],
    risk: 'careful',
    sign: 'says-puts-through',
    sentence: 'i-call-back',
  },
  {
    needs: [any('caller-tech')],
    risk: 'careful',
    sign: 'caller-tech',
    sentence: 'no-tech-help',
  },
  {
    needs: [any('caller-investment')],
    risk: 'careful',
    sign: 'caller-investment',
    sentence: 'no-investing',
  },
  {
    needs: [any('caller-leak-team')],
    risk: 'careful',
    sign: 'caller-leak-team',
    sentence: 'they-never-call',
  },
  {
    needs: [any('caller-recording')],
    risk: 'careful',
    sign: 'caller-recording',
    sentence: 'no-pressing',
    steps: ['do-not-press'],
  },
  {
    needs: [any('caller-unknown')],
    risk: 'careful',
    sign: 'caller-unknown',
    sentence: 'who-are-you',
  },
  // What genuine callers do. It leaves the risk where it is, and only says how to go on.
  {
    needs: [any('ask-appointment')],
    risk: 'calm',
    sentence: 'i-confirm-appointment',
  },
  {
    needs: [any('says-leaves-reference', 'says-call-official-number')],
    risk: 'calm',
    sentence: 'i-note-reference',
    steps: ['note-reference'],
  },
]
