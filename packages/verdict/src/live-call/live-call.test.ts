import { type Country, countryCodes, loadCountry } from '@staysharp/countries'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  ASK_TAPS,
  adviceFor,
  CALLER_TAPS,
  type CallContext,
  type CallerTap,
  DID_TAPS,
  EMERGENCY_SITUATIONS,
  LIVE_CALL_LOOKUPS,
  LIVE_CALL_RISKS,
  LIVE_CALL_SENTENCES,
  LIVE_CALL_SIGNS,
  LIVE_CALL_STEPS,
  LIVE_CALL_TAPS,
  type LiveCall,
  type LiveCallTap,
  liveCall,
  takeBack,
  tap,
  undo,
} from './index.ts'

const TODAY = '2026-11-22'
const GENUINE: readonly LiveCallTap[] = [
  'ask-appointment',
  'says-leaves-reference',
  'says-call-official-number',
  'says-only-information',
  'says-letter-follows',
  'says-calls-later',
  'did-nothing',
]

let belgium: Country
let context: CallContext
const countries: Country[] = []

beforeAll(async () => {
  belgium = await loadCountry('BE')
  context = { country: belgium, today: TODAY }
  countries.push(...(await Promise.all([...countryCodes, 'AQ'].map(loadCountry))))
})

const after = (...taps: readonly LiveCallTap[]): LiveCall => taps.reduce(tap, liveCall())
const advice = (...taps: readonly LiveCallTap[]) => adviceFor(after(...taps), context)
const rank = (taps: readonly LiveCallTap[]): number => LIVE_CALL_RISKS.indexOf(advice(...taps).risk)
const someTaps = fc.uniqueArray(fc.constantFrom(...LIVE_CALL_TAPS), { maxLength: 12 })

describe('every state', () => {
  it('has a sentence, a next step and known codes only: no dead ends', () => {
    fc.assert(
      fc.property(someTaps, fc.nat(), (taps, at) => {
        const country = countries[at % countries.length] ?? belgium
        const { sentence, steps, signs, situations, instead } = adviceFor(after(...taps), {
          country,
          today: TODAY,
        })
        expect(LIVE_CALL_SENTENCES).toContain(sentence)
        expect(steps.length).toBeGreaterThan(0)
        expect(steps.length).toBeLessThan(16)
        expect(new Set(steps).size).toBe(steps.length)
        for (const step of steps) expect(LIVE_CALL_STEPS).toContain(step)
        for (const sign of signs) expect(LIVE_CALL_SIGNS).toContain(sign)
        for (const each of situations) expect(EMERGENCY_SITUATIONS).toContain(each)
        expect(LIVE_CALL_LOOKUPS).toContain(instead.lookup)
        expect(steps.includes('call-contact')).toBe(instead.contacts.length > 0)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order of the taps', () => {
    fc.assert(
      fc.property(someTaps, (taps) => {
        const order = [...LIVE_CALL_TAPS]
        const sorted = [...taps].sort((a, b) => order.indexOf(a) - order.indexOf(b))
        expect(advice(...taps)).toEqual(advice(...sorted))
      }),
    )
  })

  it('never gets a milder risk by one more tap, hanging up aside', () => {
    fc.assert(
      fc.property(someTaps, fc.constantFrom(...LIVE_CALL_TAPS), (taps, one) => {
        if (one === 'hung-up') return
        expect(rank([...taps, one])).toBeGreaterThanOrEqual(rank(taps))
      }),
      { numRuns: 2000 },
    )
  })

  it('stays urgent behind the call when something was given', () => {
    fc.assert(
      fc.property(someTaps, (taps) => {
        const given = advice(...taps).risk === 'act-now'
        expect(advice(...taps, 'hung-up').risk === 'act-now').toBe(given)
      }),
    )
  })
})

describe('tapping', () => {
  it('twice is once, and undo and taking back return to where it was', () => {
    fc.assert(
      fc.property(someTaps, fc.constantFrom(...LIVE_CALL_TAPS), (taps, one) => {
        const before = after(...taps.filter((each) => each !== one))
        const then = tap(before, one)
        expect(tap(then, one)).toBe(then)
        expect(undo(then)).toEqual(before)
        expect(takeBack(then, one)).toEqual(before)
        expect(takeBack(before, one)).toBe(before)
      }),
    )
    expect(undo(liveCall())).toBe(liveCall())
  })

  it('leaves the state before as it was', () => {
    const first = after('caller-bank')
    tap(first, 'ask-code')
    expect(first.taps).toEqual(['caller-bank'])
  })
})

describe('whoever calls', () => {
  it.each([
    'ask-code',
    'ask-pin',
    'ask-safe-account',
    'ask-install-app',
    'ask-share-screen',
    'ask-card-courier',
    'ask-password',
    'ask-card-reader',
  ] as const)('%s ends the call', (ask) => {
    for (const caller of CALLER_TAPS) {
      for (const softener of [...GENUINE, undefined]) {
        const taps = [caller, ask, ...(softener === undefined ? [] : [softener])]
        expect(advice(...taps)).toMatchObject({ risk: 'hang-up-now', phase: 'on-the-line' })
        expect(advice(...taps).signs).toContain(ask)
        expect(advice(...taps).steps[0]).toBe('hang-up')
      }
    }
  })

  it('every ask but an appointment is a sign with a sentence of its own', () => {
    for (const ask of ASK_TAPS.filter((each) => each !== 'ask-appointment')) {
      expect(advice(ask).signs).toContain(ask)
      expect(rank([ask])).toBeGreaterThan(0)
      expect(advice(ask).sentence).not.toBe('who-are-you')
    }
  })
})

describe('calls like genuine ones', () => {
  const CALM: readonly CallerTap[] = [
    'caller-bank',
    'caller-police',
    'caller-court',
    'caller-telecom',
    'caller-energy',
    'caller-government',
    'caller-health',
    'caller-family',
    'caller-employer',
    'caller-parcel',
    'caller-shop',
    'caller-recruiter',
    'caller-charity',
  ]

  it('stay calm, and the advice is to call back on a number of one’s own', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CALM), fc.subarray([...GENUINE]), (caller, taps) => {
        const { risk, steps, sentence, signs } = advice(caller, ...taps)
        expect({ risk, signs }).toEqual({ risk: 'calm', signs: [] })
        expect(steps.some((step) => step === 'call-contact' || step === 'look-number-up')).toBe(
          true,
        )
        expect(steps).toContain('not-their-number')
        expect(['i-call-back', 'i-note-reference', 'i-confirm-appointment']).toContain(sentence)
      }),
    )
  })
})

describe('known stories', () => {
  it.each([
    [
      ['caller-family', 'says-accident', 'ask-transfer'],
      'family-wants-money',
      'i-call-your-old-number',
    ],
    [['caller-police', 'says-suspect'], 'official-threatens', 'i-ask-the-police'],
    [['caller-bank', 'ask-transfer'], 'official-wants-money', 'no-transfer'],
    [['caller-card-stop'], 'caller-card-stop', 'they-never-call'],
    [['caller-tech', 'says-device-infected'], 'says-device-infected', 'no-tech-help'],
    [['caller-unknown', 'says-prize', 'ask-gift-cards'], 'pay-to-receive', 'no-gift-cards'],
    [['caller-recording', 'ask-press-key', 'says-threat'], 'many-signs', 'i-call-back'],
    [
      ['caller-bank', 'says-account-danger', 'ask-card-courier'],
      'ask-card-courier',
      'no-card-courier',
    ],
  ] as const)('%j: hang up now', (taps, sign, sentence) => {
    expect(advice(...taps)).toMatchObject({ risk: 'hang-up-now', sentence })
    expect(advice(...taps).signs).toContain(sign)
  })

  it('what was given goes to the emergency plan, the most urgent first', () => {
    const expected = {
      'did-nothing': [],
      'did-say-yes': [],
      'did-open-link': [],
      'did-give-data': ['data-given'],
      'did-give-card-data': ['card-data-given'],
      'did-give-code': ['code-given'],
      'did-give-password': ['code-given'],
      'did-approve': ['code-given'],
      'did-install-app': ['remote-access'],
      'did-share-screen': ['remote-access'],
      'did-transfer': ['transfer-done'],
      'did-buy-cards-crypto': ['transfer-done'],
      'did-give-card': ['card-handed-over'],
      'did-give-cash': ['transfer-done'],
    }
    for (const did of DID_TAPS) {
      const { risk, situations, steps } = advice(did)
      expect(situations).toEqual(expected[did])
      expect(risk === 'act-now').toBe(situations.length > 0)
      expect(steps.includes('open-emergency-plan')).toBe(situations.length > 0)
    }
    expect(advice('did-give-data', 'did-give-card', 'did-transfer').situations).toEqual([
      'transfer-done',
      'card-handed-over',
      'data-given',
    ])
  })
})

it('every code is used: nothing has to be worded for nothing', () => {
  const seen = new Set<string>()
  const note = (taps: readonly LiveCallTap[]): void => {
    const { sentence, steps, signs, instead, situations, risk } = advice(...taps)
    for (const each of [sentence, ...steps, ...signs, instead.lookup, ...situations, risk]) {
      seen.add(each)
    }
  }
  for (const one of LIVE_CALL_TAPS) {
    for (const other of LIVE_CALL_TAPS) note([one, other])
  }
  note(['ask-open-link', 'says-hurry', 'says-refund'])
  const all = [
    ...LIVE_CALL_SENTENCES,
    ...LIVE_CALL_STEPS,
    ...LIVE_CALL_SIGNS,
    ...LIVE_CALL_LOOKUPS,
    ...EMERGENCY_SITUATIONS,
    ...LIVE_CALL_RISKS,
  ]
  expect(all.filter((each) => !seen.has(each))).toEqual([])
})
