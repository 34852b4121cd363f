import type { VerdictWords } from '../shape.ts'

/** Les sortes d’arnaques : un nom clair, comment elle marche et comment elle continue d’habitude. */
export const frFamilies: VerdictWords['families'] = {
  'account-security': {
    name: 'Fausse alerte sur votre compte',
    works:
      'Un message dit que votre compte Apple, Google, Microsoft, PayPal ou autre est en danger.',
    goesOn:
      'Par le lien ou le numéro, on vous demande votre mot de passe, un code ou votre carte, puis on vole votre compte.',
  },
  'account-takeover-vote': {
    name: 'Vol de votre compte WhatsApp',
    works:
      'Quelqu’un que vous connaissez semble demander votre vote, ou WhatsApp semble vous avertir, et il faut donner un code.',
    goesOn: 'Ensuite, des escrocs demandent de l’argent à vos contacts avec votre compte.',
  },
  'advance-fee': {
    name: 'De l’argent, mais payez d’abord',
    works:
      'On vous promet un héritage, un prêt ou une grosse somme, mais il faut d’abord payer des frais.',
    goesOn: 'Après chaque paiement, il y a de nouveaux frais, et l’argent promis ne vient jamais.',
  },
  'app-install': {
    name: 'Application dangereuse',
    works:
      'On vous fait installer une application hors du magasin, pour suivre un colis ou protéger votre téléphone par exemple.',
    goesOn:
      'L’application lit vos messages et vos codes, et des escrocs prennent l’argent de votre compte.',
  },
  'bank-alert': {
    name: 'Fausse alerte d’une banque',
    works:
      'Un message annonce un paiement que vous ne connaissez pas, avec un numéro ou un lien pour l’arrêter.',
    goesOn:
      'Un « employé de banque » vous demande alors des codes ou vous fait déplacer votre argent.',
  },
  'bank-login': {
    name: 'Fausse page d’une banque',
    works:
      'Un message au nom d’une banque vous mène à une page qui ressemble tout à fait à la vraie.',
    goesOn:
      'Avec ce que vous y écrivez, des escrocs se connectent aussitôt et prennent votre argent.',
  },
  benefit: {
    name: 'Fausse prime ou fausse aide',
    works:
      'Un message dit que vous avez droit à une prime ou à une aide, et qu’il faut la demander.',
    goesOn:
      'La page demande vos données bancaires ou vous fait vous connecter, puis l’argent part de votre compte.',
  },
  blackmail: {
    name: 'Chantage',
    works:
      'Quelqu’un dit avoir des photos, des vidéos ou des secrets de vous, et veut de l’argent pour se taire.',
    goesOn: 'Souvent, il n’a rien du tout. Qui paie doit payer encore.',
  },
  'boss-fraud': {
    name: 'Faux patron',
    works:
      'Quelqu’un se fait passer pour votre patron et demande un service urgent : un paiement, des cartes cadeaux.',
    goesOn: 'D’autres demandes suivent, toujours urgentes et secrètes, et l’argent ne revient pas.',
  },
  'card-renewal': {
    name: 'On vient chercher votre carte',
    works:
      'On vous dit que votre carte bancaire doit être remplacée et que quelqu’un reprend l’ancienne.',
    goesOn:
      'On vous demande aussi votre code PIN, puis on vide votre compte avec votre propre carte.',
  },
  charity: {
    name: 'Faux appel aux dons',
    works:
      'Quelqu’un demande de l’argent pour une catastrophe, des animaux ou un enfant malade, au nom d’une association.',
    goesOn: 'L’argent va à des escrocs, et ils peuvent réutiliser les données de votre carte.',
  },
  'code-theft': {
    name: 'Vol d’un code',
    works:
      'On vous demande de transmettre un code reçu par SMS, qui vous serait arrivé par erreur par exemple.',
    goesOn:
      'Ce code ouvre votre WhatsApp, votre messagerie ou votre banque, puis c’est le tour de vos contacts.',
  },
  'crypto-wallet': {
    name: 'Vol de cryptomonnaies',
    works:
      'Un message sur votre portefeuille crypto demande vos mots de récupération ou vous fait vous connecter.',
    goesOn: 'Vos cryptomonnaies partent aussitôt, et personne ne peut les récupérer.',
  },
  'debt-collector': {
    name: 'Faux recouvrement de dette',
    works: 'Vous recevez un rappel menaçant pour une dette que vous ne connaissez pas.',
    goesOn: 'L’argent va à des escrocs, et qui paie reçoit souvent un autre rappel.',
  },
  energy: {
    name: 'Faux message sur l’énergie',
    works:
      'Un message sur votre facture d’énergie, un remboursement ou une aide vous demande vos données.',
    goesOn:
      'Des escrocs prennent ensuite l’argent de votre compte, ou vous appellent pour en demander plus.',
  },
  fine: {
    name: 'Fausse amende',
    works:
      'Un message dit que vous devez payer une amende, un péage ou un stationnement, avec un lien pour payer.',
    goesOn:
      'La page prend les données de votre carte, et on paie avec elle plus que le montant affiché.',
  },
  'gov-id': {
    name: 'Faux message sur votre identité numérique',
    works:
      'Un message dit qu’itsme, FranceConnect ou votre accès à l’administration expire ou est bloqué.',
    goesOn:
      'Si vous remplissez la page ou validez quelque chose, des escrocs se connectent à votre nom.',
  },
  'health-fund': {
    name: 'Faux message de la mutuelle',
    works:
      'Un message au nom d’une mutuelle ou de l’assurance maladie parle d’une nouvelle carte ou d’un remboursement.',
    goesOn:
      'La page demande votre carte ou vos données bancaires, et un « employé de banque » appelle parfois ensuite.',
  },
  'hi-mum': {
    name: 'Un proche avec un nouveau numéro',
    works:
      'Quelqu’un écrit comme votre enfant, d’un nouveau numéro, car l’ancien téléphone est cassé ou perdu.',
    goesOn: 'Bientôt, il y a une facture à payer aujourd’hui, puis une autre.',
  },
  investment: {
    name: 'Faux placement',
    works:
      'On vous promet de gros gains avec des actions, de la crypto ou de l’or, souvent dans un groupe ou par téléphone.',
    goesOn:
      'Sur un faux site, votre argent semble grandir, mais vous ne pouvez pas le reprendre et devez payer encore.',
  },
  'invoice-iban': {
    name: 'Facture avec un autre numéro de compte',
    works:
      'Un fournisseur, un propriétaire ou un collègue semble avoir un nouveau numéro de compte.',
    goesOn: 'Vous payez des escrocs, et ne le remarquez qu’au vrai rappel.',
  },
  'job-task': {
    name: 'Faux travail',
    works: 'On vous propose un travail facile en ligne, comme donner des likes ou des avis.',
    goesOn:
      'Vous recevez d’abord un peu d’argent, puis il faut en verser pour continuer, et il est perdu.',
  },
  'leak-notice': {
    name: 'Faux message sur une fuite de données',
    works:
      'Un message dit que vos données ont fuité et que vous devez vérifier ou protéger quelque chose.',
    goesOn: 'La page demande les données mêmes qu’elle dit protéger, ou un code.',
  },
  marketplace: {
    name: 'Piège à l’achat, à la vente ou à la location',
    works:
      'Un acheteur envoie un lien pour « recevoir » l’argent, ou un vendeur ou propriétaire veut de l’argent d’abord.',
    goesOn: 'On vole vos données bancaires, ou ce que vous avez payé n’existe pas.',
  },
  'missed-call': {
    name: 'Appel manqué ou message vocal',
    works: 'Un appel manqué ou un message vocal vous fait rappeler ou ouvrir un lien.',
    goesOn: 'L’appel coûte très cher, ou le lien demande des données ou installe une application.',
  },
  'parcel-fee': {
    name: 'Faux message sur un colis',
    works: 'Un message dit qu’un colis attend un petit paiement de votre part, ou votre adresse.',
    goesOn:
      'La page prend les données de votre carte, et un « employé de banque » appelle parfois ensuite à ce sujet.',
  },
  'payment-request': {
    name: 'Fausse demande de paiement',
    works:
      'On vous demande de payer quelque chose que vous ne connaissez pas, ou un centime pour prouver qui vous êtes.',
    goesOn:
      'La page ressemble à votre banque, et avec ce que vous y écrivez, des escrocs prennent votre argent.',
  },
  'police-impersonation': {
    name: 'Faux policiers',
    works:
      'Quelqu’un se fait passer pour la police ou la justice, et parle d’une enquête ou d’une affaire contre vous.',
    goesOn:
      'On vous fait payer, déplacer votre argent, ou remettre de l’argent, de l’or ou votre carte à quelqu’un à la porte.',
  },
  prize: {
    name: 'Faux prix',
    works:
      'Un message dit que vous avez gagné quelque chose, et demande vos données ou un petit paiement.',
    goesOn:
      'Il n’y a pas de prix ; votre carte paie un abonnement cher ou les achats de quelqu’un d’autre.',
  },
  quishing: {
    name: 'Faux code QR',
    works:
      'Un code QR dans un message, dans une lettre ou sur un parcmètre mène à une fausse page.',
    goesOn: 'Vous y payez des escrocs, ou vous leur donnez vos accès ou vos données bancaires.',
  },
  recovery: {
    name: 'Aide pour récupérer l’argent perdu',
    works: 'On propose de récupérer l’argent que vous avez perdu dans une arnaque.',
    goesOn:
      'On veut d’abord des frais ou l’accès à votre appareil, et vous perdez encore de l’argent.',
  },
  romance: {
    name: 'Faux amour',
    works:
      'Une personne que vous ne connaissez qu’en ligne gagne votre cœur, avec des mots doux chaque jour.',
    goesOn: 'Puis viennent une urgence, un voyage ou un placement, et il faut votre argent.',
  },
  'safe-account': {
    name: 'Le compte « protégé »',
    works:
      'Un « employé de banque » dit que votre argent est en danger et doit aller sur un autre compte.',
    goesOn:
      'Ce compte est celui d’escrocs. Souvent, ils vous gardent au téléphone jusqu’à ce qu’il ne reste rien.',
  },
  'shock-call': {
    name: 'Appel choc',
    works: 'Une voix en larmes ou sévère dit qu’un proche a causé un accident ou a été arrêté.',
    goesOn:
      'On veut de l’argent tout de suite, souvent en liquide ou en or que quelqu’un vient chercher.',
  },
  streaming: {
    name: 'Faux message sur un abonnement',
    works: 'Netflix, Spotify ou un autre service semble s’arrêter, car un paiement a échoué.',
    goesOn: 'La page prend les données de votre carte, et des escrocs paient avec elle.',
  },
  'tax-refund': {
    name: 'Faux message des impôts',
    works:
      'Un message dit que les impôts vous remboursent ou que vous devez encore payer, et demande vos données.',
    goesOn:
      'La page prend votre carte ou vos données bancaires, puis l’argent part de votre compte.',
  },
  'tech-support': {
    name: 'Faux dépannage informatique',
    works: 'Quelqu’un dit que votre ordinateur a un virus ou un problème, et propose de l’aide.',
    goesOn:
      'On veut accéder à votre ordinateur, puis on vous fait vous connecter à votre banque ou payer.',
  },
  'telecom-bill': {
    name: 'Faux message d’un opérateur',
    works:
      'Un message parle d’une facture impayée, de points qui expirent ou d’une carte SIM coupée.',
    goesOn:
      'La page demande les données de votre carte, ou un code avec lequel on prend votre numéro.',
  },
  travel: {
    name: 'Faux message sur une réservation',
    works:
      'Votre hôtel ou site de réservation semble vous faire confirmer votre carte, sinon la chambre est perdue.',
    goesOn: 'Des escrocs paient avec votre carte, et le vrai hôtel n’est au courant de rien.',
  },
  'wrong-number': {
    name: 'Le « faux numéro » aimable',
    works: 'Une personne inconnue vous écrit comme par erreur, et continue à parler aimablement.',
    goesOn:
      'Après des jours ou des semaines, on parle d’amour ou de placements, et enfin de votre argent.',
  },
}
