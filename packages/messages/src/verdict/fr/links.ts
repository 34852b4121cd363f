import type { LinkWords } from '../shape.ts'

/** Où mènent les liens. Rien n’a été ouvert : tout cela se voit dans l’adresse seule. */
export const frLinks: LinkWords = {
  'link-to-claimed': 'Le lien mène au vrai site de {institution}.',
  'link-to-institution': 'Le lien mène à un vrai site de {institution}.',
  'link-possibly-official':
    'Le lien mène peut-être à un site de {institution}. Nous n’avons pas pu le confirmer.',
  'link-elsewhere':
    'Le lien mène à {host}. Nous ne connaissons pas cette adresse comme un site de {institution}.',
  'link-unknown': 'Le lien mène à {host}. Nous ne savons pas à qui est cette adresse.',
  'link-lookalike':
    'L’adresse {host} ressemble à celle de {institution}, mais nous ne la connaissons pas. Les escrocs font souvent cela.',
  'link-disguised': 'Le lien est écrit bizarrement, comme pour échapper aux filtres.',
  'link-shortener':
    'Le lien est raccourci : on ne voit pas où il mène. De vrais expéditeurs le font aussi.',
  'link-dynamic-dns':
    'Le lien utilise une adresse gratuite, créée en quelques minutes. Les organismes connus ne font pas cela.',
  'link-free-hosting':
    'La page est sur un service où chacun peut publier. Ni les banques ni les administrations ne font cela.',
  'link-punycode':
    'L’adresse contient des lettres spéciales, qui peuvent ressembler à des lettres ordinaires.',
  'link-mixed-script-host':
    'L’adresse mélange des lettres d’alphabets différents. Elle semble connue, mais elle mène ailleurs.',
  'link-user-info':
    'L’adresse commence par un nom qui ne veut rien dire. Elle mène à ce qui suit le @ : {host}.',
  'link-ip-address':
    'Le lien mène à une adresse faite de chiffres, sans nom. Les organismes connus ne font pas cela.',
  'link-odd-port':
    'Le lien contient un élément technique inhabituel, un numéro de port. Les organismes connus ne font pas cela.',
  'link-data-uri':
    'Le lien contient toute une page cachée. Une telle page peut imiter n’importe qui.',
  'link-script-uri': 'Le lien contient un petit programme au lieu d’une adresse. Ne l’ouvrez pas.',
  'link-not-https':
    'Le lien n’est pas chiffré (https). D’autres pourraient lire ce que vous y écrivez.',
  'link-cheap-ending':
    'L’adresse a une terminaison très bon marché. Les escrocs les aiment, mais d’autres aussi.',
  'link-long-random-host':
    'L’adresse ressemble à des lettres prises au hasard. Les organismes connus utilisent leur nom.',
  'link-many-hyphens':
    'L’adresse aligne des mots reliés par des tirets. Beaucoup de fausses adresses ressemblent à cela.',
  'link-many-subdomains':
    'L’adresse a beaucoup de parties séparées par des points. Seules les dernières disent à qui elle est.',
  'link-lure-words':
    'L’adresse contient des mots comme login ou paiement. Une fausse adresse a ainsi l’air officielle.',
  'link-messaging-deep-link':
    'Le lien ouvre une conversation avec quelqu’un. Regardez d’abord avec qui.',
  'link-device-linking':
    'Ce lien ou ce code peut donner accès à votre compte à un autre appareil. Ne l’ouvrez jamais à cause d’un message.',
  'link-app-store':
    'Le lien mène à un magasin d’applications. Regardez d’abord qui a fait l’application.',
  'link-app-link': 'Le lien ouvre une application. Regardez bien ce que vous y confirmez.',
  'link-payment-link':
    'Le lien ouvre un paiement. Regardez d’abord qui reçoit l’argent, et combien.',
  'link-payee-shown':
    'Le lien de paiement montre un nom. La personne qui demande l’argent peut choisir ce nom.',
  'link-file-sharing':
    'Le lien mène à un fichier partagé. Chacun peut en mettre un, sous n’importe quel nom.',
  'link-apk-download':
    'Le lien télécharge un programme hors du magasin d’applications. D’autres peuvent alors contrôler votre appareil.',
  'link-open-redirect':
    'Le lien vous renvoie vers un autre site. Son début ne dit pas où vous arrivez.',
  'link-text-mismatch': 'Le lien montre une adresse, mais il mène à une autre : {host}.',
  'link-qr-text':
    'Le lien vient d’un code QR. On ne voit pas où mène un tel code avant de l’avoir scanné.',
}
