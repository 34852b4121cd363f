import { claimedDomains, countryCodes, institutionNames, loadCountry } from '@staysharp/countries'
import { beforeAll, describe, expect, it } from 'vitest'
import { namesIn } from '../find/names.ts'
import { normalise } from '../normalise/index.ts'
import {
  analyseLink,
  type BrandDomains,
  type BrandHost,
  type BrandIndex,
  brandIndex,
  type LinkReport,
} from './index.ts'

const TODAY = '2026-11-23'
let index: BrandIndex

/** All packs as one list of brands, as the engine sees them. */
beforeAll(async () => {
  const brands = new Map<string, BrandDomains & { names: string[]; hosts: BrandHost[] }>()
  for (const code of countryCodes) {
    const country = await loadCountry(code)
    for (const { id, names } of institutionNames(country)) {
      const known = brands.get(id) ?? { institution: id, names: [], hosts: [] }
      known.names.push(...names)
      brands.set(id, known)
    }
    for (const claim of claimedDomains(country, TODAY))
      brands.get(claim.institution)?.hosts.push(claim)
  }
  index = brandIndex([...brands.values()])
})

function report(text: string): LinkReport {
  const found = namesIn(normalise(`zie ${text}`).plain).find((one) => one.kind === 'link')
  if (found?.kind !== 'link') throw new Error('no link in the example')
  return analyseLink(found.link, index)
}

describe('official hosts', () => {
  it.each([
    ['https://kbc.be/login', 'kbc'],
    ['www.kbc.be', 'kbc'],
    ['https://mijn.belfius.be', 'belfius'],
    ['track.bpost.cloud/x', 'bpost'],
    ['https://www.impots.gouv.fr', 'impots'],
    ['sparkasse.de/login', 'sparkasse'],
    ['https://www.gov.uk/tax', 'govuk'],
  ])('%s is of %s', (text, institution) => {
    expect(report(text).official?.institution).toBe(institution)
    expect(report(text).lookalike).toBeUndefined()
  })

  it('a sister of a known host is possibly theirs', () => {
    expect(report('https://other.bpost.cloud').official).toEqual({
      institution: 'bpost',
      evidence: 'unverified',
    })
  })

  it.each([
    'wa.me/32000000000',
    't.me/somebody',
    'https://docs.google.com/x',
    'https://sites.google.com/view/x',
    'https://www.google.com/url?q=https://evil.example/x',
  ])('what anybody puts there is nobody’s word: %s', (text) => {
    expect(report(text).official).toBeUndefined()
  })
})

describe('lookalikes', () => {
  it.each([
    ['kbc-veilig.com', 'kbc', 'brand-hyphen-words'],
    ['bpost-pakket.top/x', 'bpost', 'brand-hyphen-words'],
    ['ing-banking-login.com', 'ing', 'brand-hyphen-words'],
    ['orange-factures.com', 'orange', 'brand-hyphen-words'],
    ['mijn-credit-agricole.com', 'ca', 'brand-hyphen-words'],
    ['itsme-update.web.app', 'itsme', 'brand-hyphen-words'],
    ['kbc-be.com/login', 'kbc', 'brand-hyphen-words'],
    ['kbcveilig.be', 'kbc', 'brand-joined-words'],
    ['mijnbelfius24.com', 'belfius', 'brand-joined-words'],
    ['ingveiligbankieren.com', 'ing', 'brand-joined-words'],
    ['kbc.be.evil.com', 'kbc', 'brand-in-subdomain'],
    ['kbc.be-login.xyz', 'kbc', 'brand-in-subdomain'],
    ['belfius.secure-zone.top', 'belfius', 'brand-in-subdomain'],
    ['impots.gouv.fr-remboursement.com', 'impots', 'brand-in-subdomain'],
    ['belfuis.be', 'belfius', 'typo'],
    ['argnta.be', 'argenta', 'typo'],
    ['bnpparisbasfortis.be', 'bnppf', 'typo'],
    ['be1fius.be', 'belfius', 'homoglyph'],
    ['kbс.be', 'kbc', 'homoglyph'],
    ['instagrarn-report.com', 'instagram', 'homoglyph'],
    ['facebook.com.evil.top', 'facebook', 'brand-in-subdomain'],
    ['ing-kaartvervanging.be', 'ing', 'brand-hyphen-words'],
    ['ing.geplande-opdracht.com', 'ing', 'brand-in-subdomain'],
    ['netfix.com', 'netflix', 'typo'],
    ['rnicrosoft.com', 'microsoft', 'homoglyph'],
    ['ιtsme-login.be', 'itsme', 'homoglyph'],
    ['dhl.top', 'dhl', 'other-ending'],
    ['belfius.info', 'belfius', 'other-ending'],
    ['https://kbc.be@evil.com/', 'kbc', 'brand-in-userinfo'],
    ['bit.ly/kbc-login', 'kbc', 'brand-in-path'],
    ['x7f3k2p9q1z.top/bpost.be/pay', 'bpost', 'brand-in-path'],
    ['https://www.google.com/url?q=https://kbc-veilig.com/', 'kbc', 'brand-hyphen-words'],
  ])('%s imitates %s: %s', (text, institution, how) => {
    expect(report(text).lookalike).toMatchObject({ institution, how })
    expect(report(text).official).toBeUndefined()
  })

  it.each([
    'banking.com',
    'sharing.be',
    'post.lu',
    'post.be',
    'grange.be',
    'actions.be',
    'action-sociale.be',
    'adpd.org',
    'telecom.be',
    'finance.be',
    'dhl.it',
    'amazon.it',
    'kbc.com',
    'orange.com',
    'vrt.be/nieuws/kbc-winst',
    'trustpilot.com/review/kbc.be',
    'dhl.zendesk.com',
    'kingslogin.com',
    'outlet.be',
    'baseball.be',
    'freelance.be',
    'skyline.com',
    'startups.be',
    'aibo.be',
    'eeklo.be',
    'sfresh.be',
    'cicero.be',
    'academie.be',
    'boing.be',
    'spring.be',
    'voeding.be',
    'vlaamse-kring.be',
    'wedding-planner.be',
    'minted.com',
    'cooking.com',
    'starting.be',
    'farmer.be',
    'thermes.be',
    'engine.com',
    'model.be',
    'cargos.be',
    'solidarite.be',
    'amazonia.org',
    'helena.be',
    'paypal.me/jan',
    'appels.be',
    'googol.com',
    'nextdoor.be',
    'threesixty.be',
    'school-de-lijn.be',
    'gemeente-mechelen.be',
    'sint-lucas.be',
    'ziekenhuis.be',
    'tandarts-peeters.be',
    'bakkerij-action.be',
    'energiebespaarders.be',
    'metroplan.be',
    'sparkasse-musterstadt.de',
    'be-alert.be',
    'express.dhl',
    'amzn.to',
    'youtu.be/x',
  ])('%s imitates nobody', (text) => {
    expect(report(text).lookalike).toBeUndefined()
  })
})

describe('traits', () => {
  it.each([
    ['bit.ly/3x', 'shortener'],
    ['mijnpagina.duckdns.org', 'dynamic-dns'],
    ['abc.workers.dev', 'free-hosting'],
    ['naam.github.io', 'free-hosting'],
    ['https://xn--kb-mlc.be', 'punycode'],
    ['kbс.be', 'mixed-script-host'],
    ['https://kbc.be@evil.com', 'user-info'],
    ['http://185.12.3.4/x', 'ip-address'],
    ['http://2130706433/', 'ip-address'],
    ['http://0x7f.1/', 'ip-address'],
    ['https://evil.example.com:8443/x', 'odd-port'],
    ['data:text/html,x', 'data-uri'],
    ['javascript:alert(1)', 'script-uri'],
    ['http://evil.com', 'not-https'],
    ['evil.icu', 'cheap-ending'],
    ['x7f3k2p9q1z.com/a', 'long-random-host'],
    ['a-b-c-d.com', 'many-hyphens'],
    ['a.b.c.d-e.com', 'many-subdomains'],
    ['veilig-inloggen.com', 'lure-words'],
    ['remboursement-impot.fr', 'lure-words'],
    ['zustellung-paket.de/x', 'lure-words'],
    ['wa.me/32000', 'messaging-deep-link'],
    ['https://api.whatsapp.com/send?phone=1', 'messaging-deep-link'],
    ['https://t.me/x', 'messaging-deep-link'],
    ['whatsapp://send?text=x', 'messaging-deep-link'],
    ['https://wa.me/settings/linked_devices', 'device-linking'],
    ['sgnl://linkdevice?uuid=x', 'device-linking'],
    ['tg://login?token=x', 'device-linking'],
    ['https://t.me/login/12345', 'device-linking'],
    ['https://apps.apple.com/app/x', 'app-store'],
    ['itms-apps://x.y/z', 'app-store'],
    ['kbcmobile://pay', 'app-link'],
    ['https://wetransfer.com/x', 'file-sharing'],
    ['https://evil.com/app.apk', 'apk-download'],
    ['https://evil.com/go?url=https%3A%2F%2Fother.example%2Fx', 'open-redirect'],
    ['https://www.google.com/amp/s/evil.com/x', 'open-redirect'],
    ['[kbc.be](https://evil.com/x)', 'text-mismatch'],
  ] as const)('%s: %s', (text, trait) => {
    expect(report(text).traits).toContain(trait)
  })

  it.each([
    ['https://kbc.be/login', []],
    ['https://voorbeeld.be/nieuws/2026/feest', []],
    ['https://www.stad-gent.be', []],
    ['https://ziekenhuis-oost-limburg.be', []],
    ['https://strengthening.be', []],
    ['https://schlachthof.de', []],
    ['https://evil.com/page?next=/home', []],
    ['https://example.com/?url=https://example.com/x', []],
    ['[example.com](https://www.example.com/x)', []],
  ] as const)('%s has none to speak of', (text, traits) => {
    expect(report(text).traits).toEqual(traits)
  })

  it('a QR picture is told', () => {
    const [one] = namesIn(normalise('https://voorbeeld.be/x').plain)
    if (one?.kind !== 'link') throw new Error('no link')
    expect(analyseLink(one.link, index, { fromQr: true }).traits).toEqual(['qr-text'])
  })
})

describe('payment links', () => {
  it.each([
    ['https://payconiq.com/t/1/abc', { provider: 'payconiq' }],
    ['tikkie.me/pay/abcdefghijkl', { provider: 'tikkie' }],
    ['paypal.me/janpeeters', { provider: 'paypal', payee: 'janpeeters' }],
    ['https://www.paypal.com/paypalme/janpeeters', { provider: 'paypal', payee: 'janpeeters' }],
    ['https://revolut.me/janp', { provider: 'revolut', payee: 'janp' }],
    ['https://buy.stripe.com/abc', { provider: 'stripe' }],
    ['https://www.mollie.com/checkout/x', { provider: 'mollie' }],
  ])('%s', (text, payment) => {
    const { payment: found, traits } = report(text)
    expect(found).toEqual(payment)
    expect(traits).toContain('payment-link')
    expect(traits.includes('payee-shown')).toBe('payee' in payment)
  })

  it.each(['https://payconiq-betaling.com', 'https://www.paypal.com/help'])(
    '%s is none',
    (text) => {
      expect(report(text).payment).toBeUndefined()
    },
  )
})

it('names the registered domain by the Public Suffix List', () => {
  expect(report('https://a.b.example.co.uk/x')).toMatchObject({
    host: 'a.b.example.co.uk',
    registrableDomain: 'example.co.uk',
    subdomain: 'a.b',
    publicSuffix: 'co.uk',
  })
  expect(report('https://naam.github.io')).toMatchObject({
    registrableDomain: 'naam.github.io',
    publicSuffix: 'github.io',
  })
})

it('no official host of the packs imitates another', () => {
  for (const [host, { anyoneCanPublish }] of index.hosts) {
    if (!anyoneCanPublish) expect(report(`https://${host}/`).lookalike, host).toBeUndefined()
  }
})
