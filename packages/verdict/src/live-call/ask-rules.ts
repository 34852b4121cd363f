/**
 * What callers want. Nobody who is who they say needs a code, a PIN, a safe account, a look at the
 * screen or the card itself: whoever calls, those end the call.
 */
import { any, type LiveCallRule } from './rule.ts'

/** The sentence of an earlier rule is said first. */
export const ASK_RULES: readonly LiveCallRule[] = [
  {
    needs: [any('ask-card-courier')],
    risk: 'hang-up-now',
    sign: 'ask-card-courier',
    sentence: 'no-card-courier',
    steps: ['keep-your-card', 'do-not-open-the-door'],
  },
  {
    needs: [any('ask-safe-account')],
    risk: 'hang-up-now',
    sign: 'ask-safe-account',
    sentence: 'no-safe-account',
    steps: ['check-in-your-app'],
  },
  {
    needs: [any('ask-install-app')],
    risk: 'hang-up-now',
    sign: 'ask-install-app',
    sentence: 'no-app',
  },
  {
    needs: [any('ask-share-screen')],
    risk: 'hang-up-now',
    sign: 'ask-share-screen',
    sentence: 'no-app',
  },
  {
    needs: [any('ask-code')],
    risk: 'hang-up-now',
    sign: 'ask-code',
    sentence: 'no-codes',
    steps: ['do-not-read-code'],
  },
  { needs: [any('ask-pin')], risk: 'hang-up-now', sign: 'ask-pin', sentence: 'no-codes' },
  {
    needs: [any('ask-card-reader')],
    risk: 'hang-up-now',
    sign: 'ask-card-reader',
    sentence: 'no-codes',
    steps: ['keep-your-card'],
  },
  { needs: [any('ask-password')], risk: 'hang-up-now', sign: 'ask-password', sentence: 'no-login' },
  { needs: [any('ask-approve')], risk: 'hang-up-now', sign: 'ask-approve', sentence: 'no-login' },
  { needs: [any('ask-login')], risk: 'hang-up-now', sign: 'ask-login', sentence: 'no-login' },
  {
    needs: [any('ask-card-number')],
    risk: 'hang-up-now',
    sign: 'ask-card-number',
    sentence: 'no-card-data',
    steps: ['keep-your-card'],
  },
  {
    needs: [any('ask-lie-to-bank')],
    risk: 'hang-up-now',
    sign: 'ask-lie-to-bank',
    sentence: 'no-secrets',
    steps: ['tell-somebody'],
  },
  {
    needs: [any('ask-cash-gold')],
    risk: 'hang-up-now',
    sign: 'ask-cash-gold',
    sentence: 'no-cash',
  },
  { needs: [any('ask-crypto')], risk: 'hang-up-now', sign: 'ask-crypto', sentence: 'no-crypto' },
  {
    needs: [any('ask-gift-cards')],
    risk: 'hang-up-now',
    sign: 'ask-gift-cards',
    sentence: 'no-gift-cards',
  },
  {
    needs: [any('ask-secret')],
    risk: 'hang-up-now',
    sign: 'ask-secret',
    sentence: 'no-secrets',
    steps: ['tell-somebody'],
  },
  { needs: [any('ask-transfer')], risk: 'careful', sign: 'ask-transfer', sentence: 'no-transfer' },
  { needs: [any('ask-invest')], risk: 'careful', sign: 'ask-invest', sentence: 'no-investing' },
  {
    needs: [any('ask-id-document')],
    risk: 'careful',
    sign: 'ask-id-document',
    sentence: 'no-data',
  },
  { needs: [any('ask-data')], risk: 'careful', sign: 'ask-data', sentence: 'no-data' },
  {
    needs: [any('ask-open-link')],
    risk: 'careful',
    sign: 'ask-open-link',
    sentence: 'no-link',
    steps: ['do-not-open-link'],
  },
  { needs: [any('ask-move-app')], risk: 'careful', sign: 'ask-move-app', sentence: 'no-other-app' },
  {
    needs: [any('ask-press-key')],
    risk: 'careful',
    sign: 'ask-press-key',
    sentence: 'no-pressing',
    steps: ['do-not-press'],
  },
  { needs: [any('ask-say-yes')], risk: 'careful', sign: 'ask-say-yes', sentence: 'no-yes' },
  {
    needs: [any('ask-stay-on-line')],
    risk: 'careful',
    sign: 'ask-stay-on-line',
    sentence: 'no-hurry',
  },
  {
    needs: [any('ask-call-their-number')],
    risk: 'careful',
    sign: 'ask-call-their-number',
    sentence: 'i-call-back',
  },
]
