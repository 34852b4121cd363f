/** What was given already: the call for action that comes before everything about the caller. */
import { any, type LiveCallRule } from './rule.ts'

/** The most urgent first: money on its way can sometimes still be stopped. */
export const DID_RULES: readonly LiveCallRule[] = [
  {
    needs: [any('did-install-app', 'did-share-screen')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['disconnect-device'],
    situation: 'remote-access',
  },
  {
    needs: [any('did-transfer', 'did-buy-cards-crypto', 'did-give-cash')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['stop-the-payment'],
    situation: 'transfer-done',
  },
  {
    needs: [any('did-give-code', 'did-approve')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['stop-the-payment', 'check-in-your-app'],
    situation: 'code-given',
  },
  {
    needs: [any('did-give-password')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['change-password', 'check-in-your-app'],
    situation: 'code-given',
  },
  {
    needs: [any('did-give-card')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['block-your-card', 'do-not-open-the-door'],
    situation: 'card-handed-over',
  },
  {
    needs: [any('did-give-card-data')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['block-your-card'],
    situation: 'card-data-given',
  },
  {
    needs: [any('did-give-data')],
    risk: 'act-now',
    sentence: 'i-hang-up',
    steps: ['write-down'],
    situation: 'data-given',
  },
  // Opening a page or saying yes takes nothing by itself; what comes after it does.
  {
    needs: [any('did-open-link')],
    risk: 'careful',
    steps: ['do-not-open-link', 'check-in-your-app'],
  },
  {
    needs: [any('did-say-yes')],
    risk: 'careful',
    sentence: 'i-call-back',
    steps: ['give-nothing'],
  },
]
