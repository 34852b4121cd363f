import type { AskWords } from '../shape.ts'

/** Ce qui est demandé. Un vrai message demande aussi : la phrase dit ce qu’un escroc en ferait. */
export const frAsks: AskWords = {
  'ask-approve':
    'On vous demande de valider quelque chose dans une application. Cela peut être un paiement ou un accès à votre nom.',
  'ask-call':
    'On vous demande d’appeler. Cherchez le numéro vous-même : les escrocs donnent le leur.',
  'ask-callback-now':
    'On vous demande de rappeler tout de suite. Cela peut coûter cher, ou être un piège. Cherchez le numéro vous-même.',
  'ask-card-data':
    'On vous demande les données de votre carte. Avec elles, quelqu’un d’autre peut payer à votre place.',
  'ask-card-handover':
    'On vous demande de remettre ou d’envoyer votre carte. Une banque ne reprend jamais de carte, même coupée en deux.',
  'ask-card-reader':
    'On vous demande d’utiliser votre lecteur de carte ou de signer. Quelqu’un peut ainsi prendre votre argent.',
  'ask-cash-withdraw':
    'On vous demande de l’argent liquide, de l’or ou des bijoux. Ni la police ni les banques ne viennent les chercher.',
  'ask-code':
    'On vous demande de transmettre un code que vous avez reçu. Avec ce code, quelqu’un peut entrer dans votre compte.',
  'ask-confirm-data':
    'On vous demande de confirmer vos données. Faites-le seulement dans l’application ou sur le site que vous ouvrez vous-même.',
  'ask-crypto':
    'On vous demande d’acheter ou d’envoyer des cryptomonnaies. On ne les récupère presque jamais.',
  'ask-deposit':
    'On vous demande de payer d’avance. Dans une arnaque, rien ne vient ensuite, et l’argent est perdu.',
  'ask-gift-card':
    'On vous demande des cartes cadeaux ou leurs codes. Qui a le code a l’argent, et rien ne peut l’arrêter.',
  'ask-iban-change':
    'On vous donne un nouveau numéro de compte. Vérifiez-le d’abord par téléphone, à un numéro que vous aviez déjà.',
  'ask-identify-by-questions':
    'On vous pose des questions sur vous ou sur votre compte. Un escroc peut se servir de vos réponses.',
  'ask-install-app':
    'On vous demande d’installer une application. Cherchez-la vous-même dans le magasin d’applications.',
  'ask-link-device':
    'On vous demande d’associer un appareil. Quelqu’un d’autre peut ainsi avoir accès à votre compte.',
  'ask-login':
    'On vous demande de vous connecter. Sur une fausse page, vos données vont aux escrocs. Ouvrez le site vous-même.',
  'ask-money-help':
    'Quelqu’un vous demande de l’argent. Parlez d’abord à cette personne, à un numéro que vous aviez déjà.',
  'ask-move-app':
    'On veut continuer dans une autre application ou avec un autre numéro. Les escrocs le font, car personne n’y regarde.',
  'ask-open-link':
    'On vous demande d’ouvrir un lien. De vrais messages le font aussi. Ce qui compte, c’est où il mène.',
  'ask-password': 'On vous demande votre mot de passe. Personne d’honnête n’en a besoin.',
  'ask-pay':
    'On vous demande de payer. Vérifiez d’abord dans l’application, ou sur le site que vous ouvrez vous-même.',
  'ask-personal-data':
    'On vous demande des données personnelles, comme une photo de votre carte d’identité. On peut en abuser.',
  'ask-pin':
    'On vous demande votre code PIN. Aucune banque, aucun magasin, aucun policier n’en a besoin.',
  'ask-press-key':
    'On vous demande d’appuyer sur une touche ou de dire oui. Vous risquez d’avoir au bout du fil quelqu’un qui veut votre argent.',
  'ask-qr':
    'On vous demande de scanner un code QR. On ne voit pas où il mène avant de l’avoir scanné.',
  'ask-remote-access':
    'On vous demande l’accès à votre écran ou à votre appareil. On peut alors vous observer et prendre votre argent.',
  'ask-reply':
    'On vous demande de répondre. Une réponse montre que vous lisez ce message, et la conversation commence.',
  'ask-safe-account':
    'On vous demande de déplacer votre argent pour le protéger. Ni une banque ni la police ne le demandent jamais.',
  'ask-save-number':
    'On vous demande d’enregistrer un nouveau numéro. Appelez d’abord l’ancien : est-ce bien la personne que vous connaissez ?',
  'ask-secrecy':
    'On vous demande de garder le secret. Qui vous veut du bien vous laisse en parler à quelqu’un de confiance.',
  'ask-seed-phrase':
    'On vous demande les mots de récupération de votre portefeuille crypto. Avec ces mots, on peut tout prendre.',
  'ask-send-document':
    'On vous demande un document. Un escroc peut s’en servir pour se faire passer pour vous, ou voir ce que vous possédez.',
  'ask-stay-on-line':
    'On vous demande de ne pas raccrocher ou de n’appeler personne. Cela vous empêche de vérifier et de trouver de l’aide.',
  'ask-transfer':
    'On vous demande de faire un virement. Il est difficile à annuler. Vérifiez d’abord à un numéro que vous aviez déjà.',
  'ask-vote':
    'On vous demande de voter pour quelqu’un. Avec un tel vote, des escrocs prennent souvent le contrôle d’un compte WhatsApp.',
}
