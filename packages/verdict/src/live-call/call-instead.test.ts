import {
  type Country,
  contactsFor,
  countryCodes,
  loadCountry,
  PURPOSES,
} from '@staysharp/countries'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  adviceFor,
  CALLER_TAPS,
  type CallContext,
  type LiveCall,
  type LiveCallTap,
  liveCall,
  tap,
} from './index.ts'

const TODAY = '2026-11-22'

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

describe('who to call instead', () => {
  it('is a confirmed contact with a number, or where to look one up, in every country', () => {
    for (const country of countries) {
      const confirmed = new Set(
        PURPOSES.flatMap((purpose) => contactsFor(country, { purpose }, TODAY)).map(({ id }) => id),
      )
      const institutions = country.pack.institutions.map(({ id }) => id)
      for (const institution of [undefined, 'no-such-bank', ...institutions]) {
        for (const caller of CALLER_TAPS) {
          const { instead } = adviceFor(after(caller), {
            country,
            today: TODAY,
            ...(institution !== undefined && { institution }),
          })
          for (const { id, phones } of instead.contacts) {
            expect(confirmed).toContain(id)
            expect(phones.length).toBeGreaterThan(0)
          }
        }
      }
    }
  })

  it('is the person’s own bank, then the line that blocks cards', () => {
    const ids = (institution?: string) =>
      adviceFor(after('caller-bank', 'ask-code'), {
        ...context,
        ...(institution !== undefined && { institution }),
      }).instead.contacts.map(({ id }) => id)
    expect(ids('kbc')).toEqual(['kbc', 'fraudstop'])
    // The desk of one bank does not help the customers of another.
    expect(ids()).toEqual(['fraudstop'])
    expect(ids('no-such-bank')).toEqual(['fraudstop'])
  })

  it('is the bank when money is at risk, whoever calls', () => {
    for (const caller of CALLER_TAPS) {
      const { instead } = advice(caller, 'did-give-code')
      expect(instead).toMatchObject({ lookup: 'on-your-card', contacts: [{ id: 'fraudstop' }] })
    }
  })

  it('is nobody for a caller without a name, and the family by the number one has', () => {
    expect(advice('caller-unknown').instead).toEqual({ contacts: [], lookup: 'nobody' })
    expect(advice('caller-family', 'says-accident').steps).toContain('call-family-yourself')
    expect(advice('caller-family', 'says-accident').instead.lookup).toBe('number-you-know')
  })

  it('is the emergency number too when somebody may come to the door', () => {
    expect(advice('ask-card-courier').emergency.map(({ id }) => id)).toEqual(['emergency'])
    expect(advice('ask-code').emergency).toEqual([])
    const unknown = countries.at(-1) ?? belgium
    expect(
      adviceFor(after('ask-card-courier'), { country: unknown, today: TODAY }).emergency,
    ).toEqual([])
  })

  it('is never out of date: a year and a half later nothing is left to call', () => {
    const later = adviceFor(after('caller-bank'), { ...context, today: '2028-11-22' })
    expect(later.instead.contacts).toEqual([])
    expect(later.steps).toContain('look-number-up')
  })
})
