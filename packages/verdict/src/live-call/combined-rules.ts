/** What only shows when taps are put together. */
import { ASK_RULES } from './ask-rules.ts'
import { any, type LiveCallRule } from './rule.ts'
import { SAYS_RULES } from './says-rules.ts'
import type { LiveCallTap } from './taps.ts'

/** Money by whatever way; those that end the call by themselves are here for the sign they add. */
const MONEY: readonly LiveCallTap[] = [
  'ask-transfer',
  'ask-safe-account',
  'ask-cash-gold',
  'ask-crypto',
  'ask-gift-cards',
  'ask-card-number',
]
const OFFICIAL: readonly LiveCallTap[] = [
  'caller-bank',
  'caller-card-stop',
  'caller-police',
  'caller-court',
  'caller-government',
  'caller-digital-id',
  'caller-leak-team',
]
/** Who can be two in one call: a voice without a name and a recording are nobody yet. */
const INSTITUTIONS: readonly LiveCallTap[] = [
  ...OFFICIAL,
  'caller-tech',
  'caller-telecom',
  'caller-energy',
  'caller-health',
  'caller-parcel',
  'caller-shop',
  'caller-investment',
  'caller-recovery',
]
/** Three smaller signs are no coincidence. */
const MANY = 3

const SMALLER = [...ASK_RULES, ...SAYS_RULES]
  .filter(({ risk }) => risk === 'careful')
  .flatMap(({ needs }) => needs.flatMap(({ of }) => of))

export const COMBINED_RULES: readonly LiveCallRule[] = [
  {
    needs: [any('caller-family', 'says-accident', 'says-new-number'), { of: MONEY }],
    risk: 'hang-up-now',
    sign: 'family-wants-money',
    sentence: 'i-call-your-old-number',
    steps: ['call-family-yourself'],
  },
  {
    needs: [{ of: OFFICIAL }, { of: MONEY }],
    risk: 'hang-up-now',
    sign: 'official-wants-money',
    sentence: 'no-transfer',
  },
  {
    needs: [any('caller-employer', 'caller-recruiter'), { of: MONEY }],
    risk: 'hang-up-now',
    sign: 'work-wants-money',
    sentence: 'no-transfer',
  },
  {
    needs: [
      any('caller-police', 'caller-court', 'caller-government'),
      any('says-threat', 'says-suspect'),
    ],
    risk: 'hang-up-now',
    sign: 'official-threatens',
    sentence: 'i-ask-the-police',
  },
  {
    needs: [any('says-prize', 'says-refund', 'says-profit', 'caller-recovery'), { of: MONEY }],
    risk: 'hang-up-now',
    sign: 'pay-to-receive',
    sentence: 'no-transfer',
  },
  {
    needs: [any('ask-transfer'), any('says-hurry', 'says-threat', 'ask-stay-on-line')],
    risk: 'hang-up-now',
    sentence: 'no-transfer',
  },
  {
    needs: [any('caller-investment'), { of: ['ask-invest', ...MONEY] }],
    risk: 'hang-up-now',
    sentence: 'no-investing',
  },
  {
    needs: [{ of: INSTITUTIONS, atLeast: 2 }],
    risk: 'careful',
    sign: 'several-callers',
    sentence: 'i-call-back',
  },
  {
    needs: [{ of: SMALLER, atLeast: MANY }],
    risk: 'hang-up-now',
    sign: 'many-signs',
    sentence: 'i-call-back',
  },
]
