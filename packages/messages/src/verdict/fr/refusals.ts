import type { VerdictWords } from '../shape.ts'

/** Pourquoi il n’y a pas de réponse, et ce qui aide. */
export const frRefusals: VerdictWords['refusals'] = {
  message: {
    empty: 'Il n’y a pas de texte à vérifier. Collez le message, ou notez ce qui a été dit.',
    'too-long': 'Ce texte est trop long pour un message. Collez seulement la partie utile.',
    'not-text': 'Ce n’est pas un texte lisible. Collez les mots du message.',
  },
  file: {
    empty: 'Ce fichier est vide.',
    'too-large': 'Ce fichier est trop grand. Collez seulement les messages utiles.',
    binary: 'Ce fichier ne contient pas de texte lisible.',
    'wrong-encoding':
      'Les lettres de ce fichier sont enregistrées d’une façon que nous ne reconnaissons pas.',
    'unsupported-format': 'Cela semble être {kind}. Nous ne pouvons pas y lire de messages.',
    'complex-email':
      'Nous ne pouvons pas lire un e-mail fait de cette façon. Copiez son texte et collez-le.',
    'broken-xml': 'Cette sauvegarde de SMS est abîmée ou incomplète.',
    'broken-zip': 'Ce fichier zip est abîmé ou incomplet.',
    'encrypted-zip': 'Ce fichier zip est protégé par un mot de passe. Ouvrez-le d’abord.',
    'zip-bomb':
      'Une fois ouvert, ce fichier zip serait bien trop grand. Nous ne l’avons pas ouvert.',
    'nested-zip': 'Ce fichier zip en contient un autre. Ouvrez-le d’abord.',
    'unsafe-zip-path':
      'Ce fichier zip veut mettre des fichiers à des endroits étranges. Nous ne l’avons pas ouvert.',
    'no-chat-in-zip': 'Il n’y a pas de conversation dans ce fichier zip.',
    'no-messages': 'Nous n’avons trouvé aucun message dans ce fichier.',
  },
  picture: {
    empty: 'Cette image est vide.',
    'not-a-picture': 'Ce fichier n’est pas une image.',
    'unsupported-picture': 'Nous ne pouvons pas lire {kind}. Enregistrez-la au format JPEG ou PNG.',
    'too-large': 'Cette image est trop grande. Découpez la partie avec le message.',
    'unreadable-picture': 'Cette image est abîmée, ou nous ne pouvons pas l’ouvrir.',
    'no-text': 'Nous n’avons pu lire aucun mot dans cette image. Recopiez le message.',
    'no-code': 'Nous n’avons trouvé aucun code QR dans cette image.',
    cancelled: 'La lecture de l’image a été arrêtée.',
    'assets-missing': 'La partie qui lit les images manque ici. Recopiez le message.',
    closed: 'La lecture de l’image a été arrêtée.',
  },
}

/** Ce qu’un fichier semble être ; suit « cela semble être ». */
export const frFileKinds: VerdictWords['fileKinds'] = {
  html: 'une page web',
  xml: 'un fichier XML',
  json: 'un fichier JSON',
  pdf: 'un PDF',
  picture: 'une image',
  'call-log': 'une liste d’appels',
  rtf: 'un document RTF',
  heic: 'une image HEIC',
  avif: 'une image AVIF',
  gif: 'une image GIF',
  svg: 'une image SVG',
  tiff: 'une image TIFF',
  unknown: 'une autre sorte de fichier',
}
