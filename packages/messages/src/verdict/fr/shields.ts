import type { ShieldWords } from '../shape.ts'

/** Ce qui parle pour lui. Un escroc peut tout imiter, et la phrase le dit là où cela compte. */
export const frShields: ShieldWords = {
  'shield-appointment':
    'Il s’agit d’un rendez-vous. De tels rappels sont courants. Avez-vous pris ce rendez-vous ?',
  'shield-arrangement':
    'On s’organise pour quelque chose de banal. Les gens qui se connaissent s’écrivent ainsi.',
  'shield-bill-usual':
    'On annonce une facture payée de la façon habituelle. Vérifiez-la dans votre propre compte.',
  'shield-check-yourself':
    'On vous dit de vérifier vous-même, dans l’application ou sur le site. Les vrais messages le font, les faux rarement.',
  'shield-code-delivery':
    'Vous recevez un code. Vous venez d’en demander un ? Alors c’est normal. Ne le donnez jamais à personne.',
  'shield-delivery-status':
    'On vous dit seulement où est un colis. Les vrais messages de livraison ressemblent à cela.',
  'shield-in-app':
    'On vous renvoie à votre application ou à votre compte. Vous pouvez y regarder, sans passer par ce message.',
  'shield-never-share':
    'On vous dit de ne jamais partager un code. Les vrais messages le font, mais les faux aussi.',
  'shield-nothing-to-do':
    'On dit que vous n’avez rien à faire. Les escrocs, eux, veulent presque toujours quelque chose.',
  'shield-office':
    'On vous renvoie à un bureau ou à un guichet. Vous pouvez y aller et poser la question.',
  'shield-opt-out':
    'On vous dit comment ne plus recevoir ces messages. Une vraie publicité le fait, mais un faux peut l’imiter.',
  'shield-service-talk':
    'Cela ressemble à un appel ordinaire, pour une réparation ou une livraison. L’attendiez-vous ?',
  'shield-small-talk':
    'C’est une conversation de tous les jours. Vous connaissez la personne ? Alors rien d’étrange.',
  'shield-verify-call':
    'On vous laisse raccrocher et vérifier. Un vrai service le permet. Rappelez donc, à un numéro que vous cherchez vous-même.',
}
