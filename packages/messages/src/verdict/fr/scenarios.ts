import type { ScenarioWords } from '../shape.ts'

/** L’histoire racontée. Certaines le sont aussi dans de vrais messages. */
export const frScenarios: ScenarioWords = {
  'scenario-accident-arrest':
    'Un proche aurait eu un accident ou serait arrêté. Raccrochez, et appelez ce proche vous-même.',
  'scenario-account-blocked':
    'Votre compte serait bloqué tant que vous n’agissez pas. Les arnaques racontent très souvent cela.',
  'scenario-allowance-waiting':
    'Une prime ou une aide vous attendrait. Regardez sur le site officiel, si vous l’ouvrez vous-même.',
  'scenario-bank-app-renewal':
    'Votre application bancaire ou votre lecteur serait à renouveler. Ouvrez l’application vous-même et regardez.',
  'scenario-bank-data-update':
    'On annonce une mise à jour à faire, sinon l’accès est coupé. Ouvrez l’application vous-même et regardez.',
  'scenario-booking-card-check':
    'On vous demande de confirmer une réservation avec votre carte. Ouvrez le site vous-même, ou appelez l’hôtel.',
  'scenario-boss-busy-task':
    'Votre patron aurait une tâche rapide et discrète pour vous. Demandez-le-lui, ou appelez le numéro habituel.',
  'scenario-buyer-courier-payment':
    'Un acheteur veut payer par un coursier ou un lien. Pour recevoir de l’argent, on ne donne jamais sa carte.',
  'scenario-card-collection':
    'On veut reprendre ou se faire envoyer votre ancienne carte. C’est ainsi que des escrocs obtiennent des cartes.',
  'scenario-card-expires':
    'Votre carte bancaire serait à remplacer. Une banque en envoie une d’elle-même. Regardez dans votre application.',
  'scenario-celebrity-platform':
    'Une personne célèbre serait devenue riche ainsi. Ces histoires et ces vidéos sont souvent inventées.',
  'scenario-charity-appeal':
    'On demande un don après une catastrophe ou pour un malade. Vous pouvez donner sur un site que vous ouvrez vous-même.',
  'scenario-code-sent-by-mistake':
    'Vous auriez reçu un code par erreur. Ce code est la clé de votre propre compte. Ne le donnez à personne.',
  'scenario-customs-due':
    'On vous réclame des frais d’importation. C’est possible. Cherchez vous-même le colis avant de payer.',
  'scenario-debt-final-notice':
    'Ce serait un dernier rappel pour une dette. Vous pouvez demander une preuve écrite avant de payer.',
  'scenario-device-found':
    'Votre appareil perdu serait retrouvé. Avec une fausse page, des voleurs cherchent à obtenir vos identifiants.',
  'scenario-device-infected':
    'Votre appareil aurait un virus ou un intrus. Une personne inconnue ne peut pas le voir à distance.',
  'scenario-device-link':
    'On vous demande d’associer un appareil avec un code. Quelqu’un peut alors lire vos messages et écrire à votre place.',
  'scenario-energy-refund':
    'On vous annonce un remboursement d’énergie. Vérifiez-le sur votre facture ou dans votre compte.',
  'scenario-fine-open':
    'Vous auriez une amende à payer. Vérifiez-le sur le site officiel, si vous l’ouvrez vous-même.',
  'scenario-health-card-refund':
    'Il s’agit d’une carte ou d’un remboursement de santé. Demandez à votre mutuelle ou à votre assurance maladie.',
  'scenario-iban-changed':
    'Un numéro de compte aurait changé. Vérifiez-le d’abord par téléphone, à un numéro que vous aviez déjà.',
  'scenario-identity-app-expires':
    'Votre identité numérique, comme itsme ou FranceConnect, expirerait. Est-ce que l’application le dit aussi ?',
  'scenario-identity-misused':
    'Votre nom aurait servi à un délit. Cherchez vous-même le numéro de la police et demandez si c’est vrai.',
  'scenario-inheritance':
    'Une personne inconnue vous promet une grosse somme. Il y a toujours des frais avant, et jamais d’argent.',
  'scenario-install-update-app':
    'On vous fait installer quelque chose par un lien. Une mise à jour vient de l’appareil ou du magasin d’applications.',
  'scenario-investment-group':
    'On vous invite dans un groupe de conseils en bourse ou en crypto. Les membres satisfaits n’y existent souvent pas.',
  'scenario-investment-offer':
    'On vous propose un placement. Vérifiez d’abord si la société a une autorisation, et parlez-en à quelqu’un.',
  'scenario-job-offer-unsolicited':
    'On vous propose un travail sans que vous l’ayez demandé. Cherchez d’abord l’entreprise vous-même.',
  'scenario-likes-job':
    'On vous paierait pour des likes, des avis ou de petites tâches. Plus tard, c’est vous qui devez payer.',
  'scenario-limit-or-mandate':
    'On annonce un changement ou une commande qui ne vient pas de vous. Regardez dans votre propre compte.',
  'scenario-loan-offer':
    'On propose un prêt à tout le monde. Avec un faux prêt, on paie des frais, et l’argent ne vient jamais.',
  'scenario-lottery-abroad':
    'On parle d’une loterie ou d’un tirage. On ne peut pas gagner si on n’a pas joué.',
  'scenario-messenger-account-expires':
    'Votre compte serait bientôt supprimé. Ouvrez l’application vous-même : est-ce qu’elle le dit aussi ?',
  'scenario-missed-call-back':
    'On vous demande de rappeler un numéro. Vous ne le connaissez pas ? L’appel peut coûter cher.',
  'scenario-money-mule':
    'On veut faire passer l’argent d’autres personnes par votre compte. C’est puni par la loi, pour vous aussi.',
  'scenario-new-device-paired':
    'Un appareil ou un bénéficiaire aurait été ajouté. Votre application bancaire montre si c’est vrai.',
  'scenario-new-number':
    'Une personne que vous connaissez aurait un nouveau numéro. Appelez l’ancien avant de le croire.',
  'scenario-new-sign-in':
    'Quelqu’un se serait connecté à votre compte. Regardez dans l’application, sans passer par le lien reçu.',
  'scenario-number-in-leak':
    'Votre numéro ou vos données auraient fuité. Des escrocs se servent d’une fuite pour vous contacter.',
  'scenario-old-number-off': 'L’ancien numéro ne fonctionnerait plus. Appelez-le quand même.',
  'scenario-package-drugs':
    'Un colis à votre nom contiendrait quelque chose d’illégal. La police ne l’annonce pas par téléphone.',
  'scenario-parcel-address-wrong':
    'L’adresse d’un colis serait fausse. Cherchez le colis vous-même avant de remplir quoi que ce soit.',
  'scenario-parcel-fee':
    'On veut un paiement avant de livrer votre colis. Des escrocs obtiennent ainsi les données de votre carte.',
  'scenario-parcel-held':
    'Un colis serait bloqué tant que vous n’agissez pas. En attendez-vous un ? Cherchez-le vous-même.',
  'scenario-parking-qr':
    'On vous fait payer par un code QR. Utilisez l’application de parking ou de recharge que vous avez déjà.',
  'scenario-payment-platform-received':
    'De l’argent vous attendrait. Pour recevoir de l’argent, il ne faut jamais se connecter par un lien.',
  'scenario-phone-broken':
    'Un téléphone serait cassé ou perdu. Cela doit expliquer pourquoi on ne peut pas appeler. Essayez quand même.',
  'scenario-points-expire':
    'Vous seriez sur le point de perdre vos points. Regardez dans l’application ou sur le site que vous ouvrez vous-même.',
  'scenario-police-visit-valuables':
    'On demande vos objets de valeur, ou on veut venir les chercher pour les protéger. Ni police ni banque ne fait cela.',
  'scenario-prize-won':
    'Vous auriez gagné quelque chose. Avez-vous participé ? Un vrai prix ne vous coûte rien.',
  'scenario-recover-loss':
    'On veut récupérer pour vous de l’argent perdu. Il y a d’abord des frais, puis une nouvelle perte.',
  'scenario-rental-deposit-unseen':
    'On veut de l’argent avant la visite. Ne payez pas un logement que vous n’avez pas visité.',
  'scenario-robot-call-press':
    'Une voix enregistrée vous dit d’appuyer sur une touche. Quelqu’un qui veut votre argent peut alors vous parler.',
  'scenario-romance-fast':
    'Une personne rencontrée en ligne parle vite de grand amour. Vous ne l’avez jamais vue ? N’envoyez jamais d’argent.',
  'scenario-romance-money':
    'Une personne rencontrée en ligne a besoin d’argent. N’en envoyez jamais à quelqu’un que vous n’avez pas vu en vrai.',
  'scenario-safe-account-move':
    'On veut mettre votre argent sur un autre compte pour le protéger. Un tel compte est celui d’escrocs.',
  'scenario-secure-message':
    'Un message ou un document vous attendrait. Ouvrez vous-même votre messagerie ou l’application et regardez.',
  'scenario-sim-expires':
    'Votre carte SIM ou votre numéro serait coupé. Regardez dans l’application de votre opérateur, ou appelez-le.',
  'scenario-small-talk-to-invest':
    'Une conversation aimable en vient à la crypto, à l’or ou aux actions. Beaucoup de fraudes commencent ainsi.',
  'scenario-subscription-suspended':
    'Un abonnement serait suspendu tant que vous ne changez pas vos données de paiement. Ouvrez l’application vous-même.',
  'scenario-tax-refund':
    'Vous auriez droit à un remboursement d’impôts. Regardez dans votre dossier fiscal, que vous ouvrez vous-même.',
  'scenario-tiny-verification-payment':
    'On demande un tout petit paiement pour vérifier qui vous êtes. Vous risquez de donner vos accès ou bien plus d’argent.',
  'scenario-toll-vignette':
    'On vous réclame un péage ou une vignette. Vérifiez-le sur le site officiel, si vous l’ouvrez vous-même.',
  'scenario-trading-account-balance':
    'Vous auriez de l’argent sur un compte de placement. Vous n’en avez jamais ouvert ? Alors il n’y a rien.',
  'scenario-unknown-payment':
    'On parle d’un paiement que vous ne connaissez pas. Votre application bancaire montre si c’est vrai.',
  'scenario-unpaid-bill':
    'Une facture serait impayée. Comparez avec vos propres factures avant de payer.',
  'scenario-urgent-bill-for-child':
    'Un proche aurait une facture urgente et vous demande de la payer. Parlez d’abord à cette personne.',
  'scenario-voicemail-link':
    'Un message vous attendrait derrière un lien. Un téléphone lit sa messagerie vocale lui-même, sans lien.',
  'scenario-vote-contest':
    'On vous demande de voter par un lien. Des escrocs volent des comptes avec de tels votes.',
  'scenario-wallet-compromised':
    'Vos cryptomonnaies seraient en danger. Ouvrez l’application vous-même, et ne donnez vos mots de récupération à personne.',
  'scenario-warrant-arrest':
    'Il y aurait une affaire contre vous. Cela ne se règle pas par téléphone ou message. Demandez à la police.',
  'scenario-webcam-blackmail':
    'Quelqu’un aurait des images intimes de vous. Le plus souvent, il n’y en a pas. Payer n’y met pas fin.',
  'scenario-withdrawal-fee':
    'On veut un paiement avant de vous donner votre argent. Après chaque paiement, il en vient un autre.',
  'scenario-wrong-number-follow-up':
    'Après une erreur de numéro, cette personne veut devenir votre amie. Cela peut finir par une demande d’argent.',
  'scenario-wrong-number-opener':
    'Cela semble destiné à quelqu’un d’autre. C’est une erreur, ou le début d’une arnaque. Vous pouvez ne pas répondre.',
}
