import type { Rule } from '../rule.ts'

/** Says to be a courier or parcel service. */
export const relationCourier: Rule<'relation-courier'> = {
  code: 'relation-courier',
  group: 'relation',
  phrases: {
    nl: [
      '(bpost|postnl|dhl|dpd|gls|ups|fedex|bezorger|pakjesdienst|koerier|koeriersdienst|pakketdienst|postbode|homerr|chauffeur|leverancier|bezorgdienst|pakketbezorger|trunkrs|budbee|besteldienst)',
      'mondial relay',
      'vinted go',
      '(uw|je|jouw|een|het) (pakket|pakje|zending|levering|bestelling|poststuk|colli)',
    ],
    fr: [
      '(bpost|colissimo|chronopost|dhl|dpd|gls|ups|fedex|livreur|livreuse|coursier|transporteur|facteur)',
      'mondial relay',
      'relais colis',
      'la poste',
      'service de livraison',
      'colis privé',
      'vinted go',
      'post luxembourg',
      'chauffeur livreur',
      '(votre|ton|vos|un|le) (colis|paquet|livraison|envoi|pli|commande)',
    ],
    de: [
      '(dhl|dpd|gls|hermes|ups|fedex|zusteller|zustellerin|paketbote|paketdienst|kurier|lieferdienst|fahrer|bpost|paketzusteller|lieferant|spedition|kurierdienst)',
      'deutsche post',
      'österreichische post',
      'post ag',
      'amazon logistics',
      '(ihr|ihre|dein|deine|das|ein|eine) (paket|sendung|lieferung|päckchen|bestellung|einschreiben)',
    ],
    en: [
      '(evri|dpd|dhl|ups|usps|fedex|hermes|parcelforce|yodel|courier|postman|postie|fastway|bpost|inpost|postnl)',
      'royal mail',
      'an post',
      'delivery driver',
      'parcel service',
      'la poste',
      'amazon logistics',
      'mail carrier',
      'delivery service',
      'delivery agent',
      '(your|a|the) (parcel|package|delivery|shipment|order|consignment|pkg)',
    ],
  },
}
