/** Payment links: who provides them, and where in the link the one who is paid stands, if at all. */

export interface PaymentLink {
  readonly provider: string
  /** The host or one above it. */
  readonly host: string
  /** What the path must start with; absent: any. */
  readonly path?: RegExp
  /** The payee, as first group of a match on the path and query. */
  readonly payee?: RegExp
}

export const PAYMENT_LINKS: readonly PaymentLink[] = [
  { provider: 'payconiq', host: 'payconiq.com', path: /^\/(?:t|pay|merchant|l)\//u },
  { provider: 'payconiq', host: 'payconiq.be' },
  { provider: 'wero', host: 'wero-wallet.eu', path: /^\/(?:pay|request|p|r)\b/u },
  { provider: 'wero', host: 'pay.wero-wallet.eu' },
  {
    provider: 'tikkie',
    host: 'tikkie.me',
    path: /^\/(?:pay|t|p)\//u,
    payee: /^\/pay\/([^/]{3,40})\/[^/]{8,}/u,
  },
  { provider: 'rabobank', host: 'betaalverzoek.rabobank.nl' },
  { provider: 'rabobank', host: 'rabobank.nl', path: /^\/betaalverzoek/u },
  { provider: 'ing', host: 'ing.nl', path: /^\/(?:payreq|particulier\/betaalverzoek)/u },
  { provider: 'ing', host: 'betaalverzoek.ing.nl' },
  { provider: 'asn', host: 'asnbank.nl', path: /^\/betaalverzoek/u },
  { provider: 'sns', host: 'snsbank.nl', path: /^\/betaalverzoek/u },
  { provider: 'bunq', host: 'bunq.me', payee: /^\/([A-Za-z][\w.-]{2,40})/u },
  { provider: 'knab', host: 'knab.nl', path: /^\/betaalverzoek/u },
  { provider: 'paypal', host: 'paypal.me', payee: /^\/([\w.-]{2,40})/u },
  {
    provider: 'paypal',
    host: 'paypal.com',
    path: /^\/(?:[a-z]{2}\/)?(?:paypalme|invoice|donate|pools|ncp|cgi-bin\/webscr)\b/u,
    payee: /\/paypalme\/([\w.-]{2,40})/u,
  },
  { provider: 'revolut', host: 'revolut.me', payee: /^\/([\w.-]{2,40})/u },
  { provider: 'revolut', host: 'checkout.revolut.com' },
  {
    provider: 'wise',
    host: 'wise.com',
    path: /^\/pay\b/u,
    payee: /^\/pay\/(?:me|business)\/([\w.-]{2,40})/u,
  },
  {
    provider: 'lydia',
    host: 'lydia-app.com',
    path: /^\/(?:collect|pots|pay)\b/u,
    payee: /^\/(?:collect|pots)\/([\w-]{3,60})/u,
  },
  { provider: 'lydia', host: 'lydia.me', payee: /^\/([\w.-]{2,40})/u },
  {
    provider: 'sumeria',
    host: 'sumeria.eu',
    path: /^\/(?:collect|pay|pots)\b/u,
    payee: /^\/(?:collect|pots)\/([\w-]{3,60})/u,
  },
  { provider: 'paylib', host: 'paylib.fr' },
  { provider: 'leetchi', host: 'leetchi.com', payee: /\/c\/([\w-]{3,60})/u },
  { provider: 'twint', host: 'go.twint.ch' },
  { provider: 'twint', host: 'pay.twint.ch' },
  { provider: 'bizum', host: 'bizum.es', path: /^\/(?:pago|pay)\b/u },
  { provider: 'stripe', host: 'buy.stripe.com' },
  { provider: 'stripe', host: 'checkout.stripe.com' },
  { provider: 'stripe', host: 'invoice.stripe.com' },
  { provider: 'mollie', host: 'mollie.com', path: /^\/(?:checkout|paymentscreen|payscreen)\b/u },
  { provider: 'mollie', host: 'paymentlink.mollie.com' },
  { provider: 'mollie', host: 'useplink.com' },
  { provider: 'klarna', host: 'pay.klarna.com' },
  { provider: 'sumup', host: 'pay.sumup.com' },
  { provider: 'monzo', host: 'monzo.me', payee: /^\/([\w.-]{2,40})/u },
  {
    provider: 'monzo',
    host: 'monzo.com',
    path: /^\/pay\//u,
    payee: /^\/pay\/(?:r\/)?([\w.-]{2,40})/u,
  },
  { provider: 'starling', host: 'settleup.starlingbank.com', payee: /^\/([\w.-]{2,40})/u },
  { provider: 'cash-app', host: 'cash.app', payee: /^\/[$£]([\w.-]{2,40})/u },
  { provider: 'venmo', host: 'venmo.com', payee: /^\/(?:u\/)?([\w.-]{2,40})/u },
  { provider: 'vipps', host: 'qr.vipps.no' },
  { provider: 'swish', host: 'app.swish.nu' },
]
