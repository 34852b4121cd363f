import type { RelationWords } from '../shape.ts'

/** De qui cela viendrait. C’est peut-être vrai ; la phrase dit comment le savoir. */
export const frRelations: RelationWords = {
  'relation-bank-fraud-team':
    'Cela viendrait du service antifraude d’une banque. Les escrocs le disent aussi. Appelez vous-même votre banque.',
  'relation-boss':
    'Cela viendrait de votre patron. Demandez-le-lui de vive voix, ou au numéro que vous utilisez toujours.',
  'relation-broker-adviser':
    'Cela viendrait d’un courtier ou d’un conseiller. Vérifiez d’abord s’il a une autorisation.',
  'relation-buyer':
    'Quelqu’un dit vouloir acheter ce que vous vendez. Certains acheteurs ne veulent que vos données bancaires.',
  'relation-card-stop':
    'Cela viendrait du service qui bloque les cartes. Les escrocs le disent aussi. Appelez ce service vous-même.',
  'relation-charity':
    'On demande un don pour une bonne cause. Vous pouvez aussi donner sur le site de l’association, si vous l’ouvrez vous-même.',
  'relation-child':
    'On vous parle comme à une maman ou à un papa. Appelez votre enfant au numéro que vous aviez déjà.',
  'relation-colleague-hr':
    'Cela viendrait d’un collègue, du service du personnel ou de l’informatique. Demandez-leur, comme d’habitude.',
  'relation-courier':
    'Cela viendrait d’un service de livraison. Cherchez vous-même votre colis, dans l’application ou sur le site.',
  'relation-doctor-hospital':
    'Cela viendrait d’un médecin, d’un hôpital, d’une pharmacie ou d’une mutuelle. Un doute ? Appelez-les vous-même.',
  'relation-energy':
    'Cela viendrait de votre fournisseur d’énergie ou d’eau. Regardez votre compte ou votre dernière facture.',
  'relation-friend':
    'Cela viendrait d’un ami ou d’une amie. Un compte peut être volé. Quelque chose est bizarre ? Téléphonez-lui.',
  'relation-grandchild':
    'On vous parle comme à un grand-parent. Appelez votre petit-enfant ou ses parents, à un numéro que vous aviez déjà.',
  'relation-lawyer-notary':
    'Cela viendrait d’un avocat ou d’un notaire. Cherchez vous-même ce bureau et appelez-le.',
  'relation-leak-team':
    'Vos données seraient dans une fuite. Après une fuite, des escrocs envoient aussi de tels messages.',
  'relation-parent':
    'Cela viendrait de votre mère ou de votre père. Appelez au numéro que vous aviez déjà.',
  'relation-partner-romance':
    'On vous parle d’amour. N’envoyez jamais d’argent à quelqu’un que vous n’avez pas rencontré en vrai.',
  'relation-platform-support':
    'Cela viendrait de l’assistance d’une application ou d’un site. Elle ne vous contacte presque jamais ainsi.',
  'relation-police':
    'Cela viendrait de la police. Cherchez vous-même son numéro et demandez si c’est vrai.',
  'relation-prosecutor-court':
    'Cela viendrait d’un tribunal, du parquet ou d’un huissier. Cherchez leur numéro et posez-leur la question.',
  'relation-recovery-agent':
    'On dit pouvoir récupérer de l’argent perdu. Les victimes d’une arnaque reçoivent souvent de telles offres.',
  'relation-recruiter':
    'Cela viendrait d’un recruteur ou d’un employeur. Vous n’avez pas postulé ? Cherchez l’entreprise vous-même.',
  'relation-seller-landlord':
    'Cela viendrait d’un vendeur ou d’un propriétaire. Ne payez pas ce que vous n’avez pas vu.',
  'relation-stranger':
    'Une personne inconnue engage la conversation. Parfois, elle demande de l’argent des jours ou des semaines plus tard.',
  'relation-tax-office':
    'Cela viendrait de l’administration fiscale. Ouvrez vous-même votre dossier en ligne et regardez.',
  'relation-tech-support':
    'Cela viendrait d’un service technique. Une vraie entreprise ne vous appelle pas à propos d’un virus.',
  'relation-telecom':
    'Cela viendrait de votre opérateur. Regardez dans son application, ou appelez-le vous-même.',
}
