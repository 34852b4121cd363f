import type { LeverWords } from '../shape.ts'

/** Ce qui presse ou qui tente. De vrais messages le font parfois aussi. */
export const frLevers: LeverWords = {
  'lever-authority':
    'On invoque une loi, une autorité ou un numéro de dossier pour faire officiel. Tout le monde peut écrire cela.',
  'lever-curiosity':
    'On éveille votre curiosité pour que vous ouvriez quelque chose. Demandez-vous d’abord qui l’envoie vraiment.',
  'lever-deadline':
    'On vous laisse peu de temps. De vrais délais existent, mais quand on se presse, on ne vérifie pas.',
  'lever-easy-work':
    'On vous propose un travail facile et bien payé. Souvent, c’est ensuite à vous de verser de l’argent.',
  'lever-fear-fraud':
    'Quelqu’un abuserait de votre compte, de votre carte ou de votre appareil. Quand on a peur, on agit avant de vérifier.',
  'lever-flattery':
    'On vous fait des compliments. Ils peuvent être sincères, mais les escrocs gagnent aussi la confiance ainsi.',
  'lever-helpful':
    'On dit vouloir vous aider. Au téléphone, les escrocs sont souvent aimables et serviables.',
  'lever-profit': 'On vous promet des gains. Personne ne peut honnêtement le promettre.',
  'lever-refund':
    'On vous annonce un remboursement. Avec cette histoire, des escrocs vous font remplir vos données bancaires.',
  'lever-reward':
    'On vous offre un prix, un cadeau ou un bon. Vous n’avez participé à rien ? C’est peut-être un appât.',
  'lever-scarcity':
    'Il faudrait faire vite, car il n’en reste plus beaucoup. Quand on se presse, on ne vérifie pas.',
  'lever-secrecy-reason':
    'On vous donne une raison de vous taire, comme une enquête. Un vrai service ne demande pas le silence.',
  'lever-shame':
    'On menace de vous faire honte. Le plus souvent, il n’y a aucune image. Payer n’y met pas fin.',
  'lever-small-fee':
    'On vous demande de payer d’abord un petit montant. C’est ainsi que des escrocs obtiennent les données de votre carte.',
  'lever-sympathy':
    'On parle de maladie, d’accident ou d’urgence. Tout le monde voudrait aider : vérifiez d’abord si c’est vrai.',
  'lever-threat-block':
    'On menace de bloquer ou de fermer quelque chose. Quand on craint cela, on agit avant de vérifier.',
  'lever-threat-cost':
    'On vous menace de frais supplémentaires. Quand on craint cela, on paie avant de vérifier.',
  'lever-threat-legal':
    'On vous menace de la police, de la justice ou d’un huissier. Cherchez leur numéro et demandez si c’est vrai.',
  'lever-trust-me': 'On vous assure que tout est honnête et légal. Cela ne prouve rien.',
  'lever-urgency':
    'On veut que vous agissiez tout de suite. Prenez votre temps : ce qui est vrai peut attendre.',
}
