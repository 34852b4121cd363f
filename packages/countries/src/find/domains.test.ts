/** Whose site a host is, and whether a link is official. */
import { describe, expect, it } from 'vitest'
import { loadCountry } from '../load/load-country.ts'
import { institutionOfDomain } from './institution-of-domain.ts'
import { isOfficial } from './is-official.ts'

const TODAY = '2026-11-22'
const be = await loadCountry('BE')
const gb = await loadCountry('uk')

describe('official or not, for a link in Belgium', () => {
  it.each([
    ['track.bpost.cloud', 'official', 'bpost'],
    ['www.bpost.be', 'official', 'bpost'],
    ['HTTPS://WWW.KBC.BE/login?x=1', 'official', 'kbc'],
    ['financien.belgium.be', 'official', 'fin'],
    ['finances.belgium.be', 'official', 'fin'],
    ['paypal.com', 'official', 'paypal'],
    ['www.netflix.com.', 'official', 'netflix'],
    // What only stops a false alarm.
    ['temu.com', 'possibly-official', 'temu'],
    ['www.itsme.be', 'possibly-official', 'itsme'],
    ['t.me/somebody', 'possibly-official', 'telegram'],
    ['docs.google.com', 'possibly-official', 'google'],
    ['help.bpost.cloud', 'possibly-official', undefined],
    ['www.google.com', 'official', 'google'],
    // Regression: pages of customers, groups and channels were taken for the company's own.
    ['home.scarlet.be/somebody', 'possibly-official', 'scarlet'],
    ['users.telenet.be/somebody', 'possibly-official', 'telenet'],
    ['chat.whatsapp.com/invite', 'possibly-official', 'whatsapp'],
    ['www.whatsapp.com/channel/x', 'possibly-official', 'whatsapp'],
    ['faq.whatsapp.com/1131652977717250', 'official', 'whatsapp'],
    ['script.google.com/macros/s/x/exec', 'possibly-official', 'google'],
    ['customervoice.microsoft.com', 'possibly-official', 'microsoft'],
    // Regression: a mailbox is not a link; customers of a provider have one under its domain.
    ['mailto:somebody@scarlet.be', 'not-known', undefined],
    ['somebody@kbc.be', 'not-known', undefined],
    ['https://kbc.be/mail?to=a@b', 'official', 'kbc'],
    ['https://somebody@kbc.be', 'official', 'kbc'],
    // Lookalikes and strangers.
    ['kbc.be.example.com', 'not-known', undefined],
    ['bpost-be.com', 'not-known', undefined],
    ['bpost.be@example.com', 'not-known', undefined],
    ['xn--bpst-6na.be', 'not-known', undefined],
    ['bpоst.be', 'not-known', undefined],
    ['10.0.0.1', 'not-known', undefined],
    ['', 'not-known', undefined],
    ['not a host', 'not-known', undefined],
  ])('%s is %s', (host, answer, id) => {
    const found = isOfficial(be, host, TODAY)
    expect(found.answer).toBe(answer)
    expect('institution' in found ? found.institution?.id : undefined).toBe(id)
  })

  it('a host once caught posing as an institution is never official, whoever owns the ending', () => {
    expect(isOfficial(be, 'https://www.minfin-fed.org/x', TODAY)).toMatchObject({
      answer: 'not-known',
      posesAs: { id: 'fin' },
    })
    expect(isOfficial(be, 'spfjusticebelgium.com', TODAY)).toMatchObject({
      posesAs: { id: 'justice' },
    })
  })
})

it('a sender that is faked in e-mail does not accuse the site (regression: MyMinfin was accused)', () => {
  const site = isOfficial(be, 'https://eservices.minfin.fgov.be/myminfin-web/', TODAY)
  expect(site).toMatchObject({ answer: 'possibly-official', institution: { id: 'fin' } })
  for (const sender of ['tax@minfin.fgov.be', 'mailto:tax@minfin.fgov.be']) {
    expect(isOfficial(be, sender, TODAY)).toMatchObject({
      answer: 'not-known',
      posesAs: { id: 'fin' },
    })
  }
})

describe('an ending shared by many makes nobody official', () => {
  it.each([
    ['www.gov.uk', 'official'],
    ['gov.uk', 'official'],
    ['tfl.gov.uk', 'official'],
    ['tax.service.gov.uk', 'possibly-official'],
    ['refund.gov.uk.example.com', 'not-known'],
    ['somebody.github.io', 'not-known'],
    ['hmrc.web.app', 'not-known'],
  ])('%s is %s', (host, answer) => {
    expect(isOfficial(gb, host, TODAY).answer).toBe(answer)
  })
})

it('pages of the customers of French providers make nobody official', async () => {
  const fr = await loadCountry('FR')
  for (const host of ['impots.free.fr', 'impots.perso.sfr.fr']) {
    expect(isOfficial(fr, host, TODAY).answer, host).toBe('possibly-official')
  }
})

it('evidence past its review only stops a false alarm, and nothing of it is recommended', () => {
  const late = '2027-11-23'
  expect(isOfficial(be, 'www.bpost.be', late)).toMatchObject({
    answer: 'possibly-official',
    institution: { id: 'bpost', domains: [] },
  })
  expect(institutionOfDomain(be, 'www.bpost.be', late)?.evidence).toBe('unverified')
})

it('an unverified domain is found and never among those to recommend', () => {
  for (const { domains, id } of be.pack.institutions) {
    for (const { host, status } of domains) {
      const found = institutionOfDomain(be, host, TODAY)
      expect(found?.institution.id).toBe(id)
      const recommended = found?.institution.domains.map(({ value }) => value) ?? []
      if (status !== 'verified') expect(recommended).not.toContain(host)
    }
  }
})
