import type { Rule } from '../rule.ts'

/** A trading account in the reader's name holds a balance or profit to be taken out. */
export const scenarioTradingAccountBalance: Rule<'scenario-trading-account-balance'> = {
  code: 'scenario-trading-account-balance',
  group: 'scenario',
  phrases: {
    nl: [
      '(handelsrekening|tradingaccount|beleggingsrekening|wallet|cryptowallet|account|portefeuille|bitcoinrekening|blockchain|handelsaccount|binance|tradingrekening) ..8 (saldo|winst|<amount>|btc|tegoed|uitbetal*|opnemen|opgenomen|opname|bitcoin|bitcoins|rendement)',
      '(saldo|tegoed|winst) ..6 (bitcoin|btc|crypto|usdt|wallet|handelsrekening|account|tradingaccount)',
      '(winst|saldo|tegoed) van <amount> ..4 (opnemen|uitbetal*|klaar|wacht|beschikbaar)?',
    ],
    fr: [
      '(portefeuille|wallet|blockchain|binance) ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)',
      'compte de trading ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)',
      'compte trading ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)',
      'compte crypto ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)',
      "compte d'investissement ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)",
      'compte bitcoin ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)',
      'compte de négociation ..8 (solde|profit*|<amount>|btc|gain*|retrait|retirer|bitcoin*|versement|créditeur|fonds)',
      '(solde|gains|profits|fonds) ..6 (bitcoin*|btc|crypto*|usdt|wallet|trading)',
      '(solde|gains|profits|fonds) ..6 compte de trading',
      '(profit|gain) de <amount>',
    ],
    de: [
      '(handelskonto|tradingkonto|wallet|anlagekonto|blockchain|bitcoinkonto|binance|handelsaccount|kryptokonto) ..8 (guthaben|gewinn|<amount>|btc|saldo|kontostand|auszahl*|bitcoin*|abheben|rendite)',
      'trading-konto ..8 (guthaben|gewinn|<amount>|btc|saldo|kontostand|auszahl*|bitcoin*|abheben|rendite)',
      'krypto-wallet ..8 (guthaben|gewinn|<amount>|btc|saldo|kontostand|auszahl*|bitcoin*|abheben|rendite)',
      'bitcoin-konto ..8 (guthaben|gewinn|<amount>|btc|saldo|kontostand|auszahl*|bitcoin*|abheben|rendite)',
      'krypto-konto ..8 (guthaben|gewinn|<amount>|btc|saldo|kontostand|auszahl*|bitcoin*|abheben|rendite)',
      '(guthaben|gewinn|saldo|kontostand) ..6 (bitcoin*|btc|krypto*|usdt|wallet|handelskonto|tradingkonto)',
      'gewinn von <amount>',
    ],
    en: [
      '(wallet|blockchain|binance) ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'trading account ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'crypto account ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'investment account ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'bitcoin account ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'trading wallet ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'crypto wallet ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'brokerage account ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      'mining account ..8 (balance|profit*|<amount>|btc|withdraw*|bitcoin*|funds|earnings|payout)',
      '(balance|profit|profits|funds) ..6 (bitcoin*|btc|crypto*|usdt|wallet)',
      '(balance|profit|profits|funds) ..6 trading account',
      'profit of <amount>',
    ],
  },
  unless: {
    nl: ['cadeaukaart', 'zichtrekening', 'simpel'],
    fr: ['portefeuille (perdu|trouvé|oublié)'],
    en: ['(lost|forgot|left|found) ..2 wallet', 'wallet (at|on|in) the'],
  },
}
