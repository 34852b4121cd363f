import type { OrdinaryWords } from '../shape.ts'

/** Histoires de tous les jours. Elles parlent pour un message ; un escroc peut aussi les raconter. */
export const frOrdinary: OrdinaryWords = {
  'scenario-ordinary-appointment':
    'Il s’agit d’un rendez-vous. Beaucoup de vrais messages ressemblent à cela. En avez-vous pris un ?',
  'scenario-ordinary-bill-ready':
    'Une facture ou un relevé est disponible. Vous pouvez le lire dans votre compte, sans passer par ce message.',
  'scenario-ordinary-club-money':
    'On vous demande votre part d’une addition, d’un cadeau ou d’une cotisation. Vous connaissez la personne ? C’est courant.',
  'scenario-ordinary-code':
    'Vous recevez un code à usage unique. Vous venez de le demander ? Alors c’est normal. Ne le transmettez jamais.',
  'scenario-ordinary-family-plan':
    'Il s’agit de projets de tous les jours. La famille et les amis s’écrivent ainsi.',
  'scenario-ordinary-order-confirmed':
    'On confirme une commande ou une réservation. En avez-vous fait une ? Alors c’est normal.',
  'scenario-ordinary-parcel-on-its-way':
    'On vous dit où est un colis, sans rien demander. Beaucoup de vrais messages ressemblent à cela.',
  'scenario-ordinary-payment-done':
    'On annonce un paiement, sans rien demander. Votre application bancaire montre si c’est vrai.',
  'scenario-ordinary-public-notice':
    'C’est une information publique, sur les déchets ou des travaux par exemple. Beaucoup de vrais messages ressemblent à cela.',
  'scenario-ordinary-school':
    'Ce sont des nouvelles d’une école, d’une crèche ou d’un club. Votre enfant y va ? Alors c’est normal.',
  'scenario-ordinary-travel-info':
    'Ce sont des informations de voyage. Vous êtes en voyage ? Alors c’est normal.',
  'scenario-ordinary-work-roster':
    'Il s’agit d’horaires ou de congés. Beaucoup de vrais messages du travail ressemblent à cela.',
}
