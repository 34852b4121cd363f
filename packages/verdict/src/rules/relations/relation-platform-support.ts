import type { Rule } from '../rule.ts'

/** Says to be the support of a messenger, network or online account. */
export const relationPlatformSupport: Rule<'relation-platform-support'> = {
  code: 'relation-platform-support',
  group: 'relation',
  phrases: {
    nl: [
      '(whatsapp|telegram|facebook|instagram|meta|signal|tiktok|snapchat|google|apple|icloud|paypal|amazon|microsoft|netflix|vinted|marktplaats|booking|linkedin|binance|coinbase|ledger|metamask|bol|spotify|kraken) (support|team|helpdesk|ondersteuning|beveiliging|security|supportteam|veiligheidsteam|klantendienst|klantenservice|center|beheer|beveiligingsteam|account|id|officieel|veiligheid|help|melding)',
      '(supportteam|ondersteuningsteam|moderatieteam|helpcentrum) ..3 (van|whatsapp|meta)?',
      'community support ..3 (van|whatsapp|meta)?',
      '(team|support|dienst) (van)? (whatsapp|meta|facebook|instagram|telegram|google|apple|paypal|amazon)',
    ],
    fr: [
      '(whatsapp|telegram|facebook|instagram|meta|signal|tiktok|snapchat|google|apple|icloud|paypal|amazon|microsoft|netflix|vinted|leboncoin|booking|linkedin|binance|coinbase|ledger|metamask|spotify) (support|assistance|sécurité|équipe|security|team|service|centre|compte|id|officiel|help|aide)',
      "(support|assistance|équipe|sécurité|service) (de|d')? (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|leboncoin|booking|binance|coinbase|ledger|tiktok|microsoft)",
      "service client (de|d')? (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|leboncoin|booking|binance|coinbase|ledger|tiktok|microsoft)",
      "centre d'aide (de|d')? (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|leboncoin|booking|binance|coinbase|ledger|tiktok|microsoft)",
      'équipe de modération',
      "centre d'assistance",
      'support communautaire',
    ],
    de: [
      '(whatsapp|telegram|facebook|instagram|meta|signal|tiktok|snapchat|google|apple|icloud|paypal|amazon|microsoft|netflix|vinted|kleinanzeigen|booking|linkedin|binance|coinbase|ledger|metamask|spotify) (support|team|hilfe|sicherheit|sicherheitsteam|kundenservice|kundendienst|security|center|konto|id|kundensupport|offiziell|service)',
      '(support|team|kundenservice|hilfecenter|sicherheitsteam|kundensupport) (von|bei)? (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|kleinanzeigen|booking|binance|coinbase|ledger|tiktok|microsoft)',
      '(moderationsteam|hilfezentrum|plattformsupport)',
    ],
    en: [
      '(whatsapp|telegram|facebook|instagram|meta|signal|tiktok|snapchat|google|apple|icloud|paypal|amazon|microsoft|netflix|vinted|ebay|booking|linkedin|binance|coinbase|ledger|metamask|spotify|venmo|zelle) (support|team|help|security|helpdesk|center|centre|service|services|account|id|official|assistance|care|customer|billing|alert|trust|safety)',
      'cash app (support|team|help|security|helpdesk|center|centre|service|services|account|id|official|assistance|care|customer|billing|alert|trust|safety)',
      '(support|team|security|service|services) (at|from|of) (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|ebay|booking|binance|coinbase|ledger|tiktok|microsoft|venmo|zelle)',
      'help center (at|from|of) (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|ebay|booking|binance|coinbase|ledger|tiktok|microsoft|venmo|zelle)',
      'help centre (at|from|of) (whatsapp|telegram|facebook|instagram|meta|google|apple|paypal|amazon|netflix|vinted|ebay|booking|binance|coinbase|ledger|tiktok|microsoft|venmo|zelle)',
      'moderation team',
      'community support',
      'trust and safety',
      'account support team',
    ],
  },
}
