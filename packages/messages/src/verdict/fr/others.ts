import type { OtherWords } from '../shape.ts'

/** Ce que montrent l’expéditeur, les numéros, les comptes et les caractères. */
export const frOthers: OtherWords = {
  'sender-known':
    'Ce nom d’expéditeur est aussi celui de {institution}. Mais noms et numéros se falsifient : cela ne prouve rien.',
  'sender-name-fits':
    'Le nom d’expéditeur correspond à celui de {institution}. Mais noms et numéros se falsifient : cela ne prouve rien.',
  'sender-number-for-institution':
    'Un numéro ordinaire parle au nom de {institution}. C’est inhabituel. Noms et numéros se falsifient.',
  'sender-foreign':
    'Cela vient d’un numéro étranger. Ce n’est pas forcément grave. Noms et numéros se falsifient.',
  'sender-other-institution':
    'Le nom d’expéditeur est celui d’un autre organisme que le texte. Noms et numéros se falsifient.',
  'phone-of-claimed':
    'Le numéro de téléphone est un vrai numéro de {institution}. Mais de faux messages en contiennent parfois aussi.',
  'phone-mobile': 'Il y a un numéro de mobile. Un organisme demande rarement d’appeler un mobile.',
  'phone-foreign': 'Il y a un numéro de téléphone étranger. L’appeler peut coûter cher.',
  'phone-costly': 'Il y a un numéro à tarif spécial. L’appeler peut coûter cher.',
  'iban-foreign':
    'Il y a un numéro de compte étranger. Assurez-vous de savoir à qui il est avant de payer.',
  'iban-given': 'Il y a un numéro de compte. Assurez-vous de savoir à qui il est avant de payer.',
  'crypto-address':
    'Il y a une adresse crypto. Ce qu’on y envoie, on ne le récupère presque jamais.',
  'email-free-for-institution':
    'Il y a une adresse e-mail gratuite au nom de {institution}. N’importe qui peut en créer une.',
  'email-elsewhere':
    'Il y a une adresse e-mail que nous ne connaissons pas comme une adresse de {institution}.',
  'amount-small':
    'Il s’agit d’un petit montant. Des escrocs obtiennent ainsi les données de votre carte.',
  'hidden-invisible':
    'Il y a des caractères invisibles entre les lettres. Des escrocs font cela pour passer les filtres.',
  'hidden-bidi':
    'Des caractères cachés changent l’ordre du texte. Ce que vous voyez n’est pas ce qui est écrit.',
  'hidden-confusable':
    'Des lettres viennent d’un autre alphabet et se ressemblent seulement. Des escrocs passent ainsi les filtres.',
  'hidden-leet':
    'Des chiffres ou des signes remplacent des lettres. Des escrocs font cela pour passer les filtres.',
  'hidden-spaced':
    'Les lettres d’un mot sont espacées. Des escrocs font cela pour passer les filtres.',
  'claims-institution': 'On utilise le nom de {institution}. N’importe qui peut utiliser un nom.',
  'language-not-read':
    'Nous ne lisons pas cette langue. Nous n’avons pu regarder que les liens, les numéros et ce genre de choses.',
}
