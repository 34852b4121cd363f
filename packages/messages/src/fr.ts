import type { Messages } from './shape.ts'

/** Français, au vouvoiement, pour la Belgique, la France, la Suisse et le Luxembourg. */
export const fr: Messages = {
  'meta.title': 'Mon numéro fait-il partie de la fuite ? Staysharp',
  'meta.description':
    'Vérifiez en toute confidentialité si votre numéro de téléphone figure dans une liste issue d’une fuite de données, et voyez quoi faire ensuite.',
  'page.skip': 'Aller à la vérification',
  'page.language': 'Langue',
  'page.promise': 'Pas de cookies, pas de traçage, aucun contenu d’autres sites.',

  'missing.title': 'Cette page n’existe pas',
  'missing.text': 'L’adresse est peut-être fausse, ou la page a été déplacée.',

  'hero.title': 'Mon numéro fait-il partie de la fuite ?',
  'hero.lead':
    'Vérifiez-le ici. Votre numéro reste sur cet appareil. Personne ne le voit, pas même nous.',

  'noscript.title': 'JavaScript est nécessaire pour cette vérification',
  'noscript.text':
    'C’est votre appareil qui rend votre numéro illisible avant d’envoyer quoi que ce soit. Il a besoin pour cela de JavaScript, qui est désactivé ici. Activez-le pour cette page, puis rechargez-la.',
  'noscript.cli':
    'Vous pouvez aussi faire la vérification avec le programme Staysharp, à partir de son code source :',
  'unsupported.title': 'Ce navigateur est trop ancien pour cette vérification',
  'unsupported.text':
    'Mettez votre navigateur à jour, ou ouvrez cette page dans un autre navigateur ou sur un autre appareil.',
  'advice.meanwhile':
    'En attendant, faites comme si votre numéro était dans la liste : ne donnez jamais de code, raccrochez en cas de doute, et rappelez uniquement un numéro que vous avez cherché vous-même.',

  'lists.title': {
    one: 'La liste où chercher votre numéro',
    other: 'Les listes où chercher votre numéro',
  },
  'lists.loading': 'Chargement de la liste',
  'lists.sealed': 'Vérification possible depuis le {date}',
  'lists.verified': 'La signature de la liste a été contrôlée sur votre appareil.',
  'lists.demo':
    'Ceci est une démonstration. La liste est inventée : le résultat ne dit rien d’une vraie fuite.',
  'lists.none.title': 'Aucune liste n’est disponible pour le moment',
  'lists.none.text':
    'L’équipe qui gère cette page n’a pas proposé de liste, ou l’a retirée. Cela ne veut pas dire que votre numéro n’a jamais fait partie d’une fuite.',

  'number.label': 'Votre numéro de téléphone',
  'number.hint': 'Écrivez-le comme d’habitude, avec ou sans l’indicatif du pays.',
  'number.readback': 'Numéro à vérifier : {number} ({country})',
  'number.country': 'Pays',
  'number.error.empty': 'Indiquez votre numéro de téléphone.',
  'number.error.too-short': 'Ce numéro est trop court. Manque-t-il un chiffre ?',
  'number.error.too-long': 'Ce numéro est trop long. Y a-t-il un chiffre de trop ?',
  'number.error.not-a-number':
    'Il y a ici autre chose qu’un numéro de téléphone. N’utilisez que des chiffres. Les espaces, les points et le signe plus sont acceptés.',
  'number.error.unknown-country':
    'Nous ne reconnaissons pas cet indicatif de pays. Vérifiez les premiers chiffres après le signe plus.',
  'number.error.invalid-number':
    'Ce numéro ne semble pas exister. Vérifiez les chiffres et le pays choisi.',

  'mode.legend': 'Comment voulez-vous vérifier ?',
  'mode.quick.title': 'Rapide',
  'mode.quick.text':
    'Votre appareil télécharge une petite partie de la liste. D’après cette partie, le service pourrait situer votre numéro dans un groupe de numéros possibles (environ {set}). Il n’apprend ni votre numéro ni le résultat. Personne n’apprend rien en chemin non plus.',
  'mode.quick.size': 'Environ {size} à télécharger',
  'mode.full.title': 'Entièrement privé',
  'mode.full.text':
    'Votre appareil télécharge toute la liste, sous une forme illisible, et y fait lui-même la recherche. Le service n’apprend rien sur votre numéro. La liste reste sur cet appareil pour une prochaine vérification ; vous pouvez l’effacer en bas de cette page.',
  'mode.full.size': '{size} à télécharger',
  'mode.full.kept': 'Déjà sur cet appareil',

  'check.submit': 'Vérifier mon numéro',
  'check.again': 'Vérifier un autre numéro',
  'check.retry': 'Réessayer',
  'check.reload': 'Recharger la page',
  'check.back': 'Revenir à mon numéro',
  'check.cancel': 'Arrêter',
  'check.cancelled':
    'La vérification a été arrêtée. Il n’y a pas de résultat, et rien de cette vérification n’a été conservé.',
  'check.print': 'Imprimer ou enregistrer en PDF',

  'how.title': 'Que devient mon numéro ?',
  'how.blind':
    'Votre appareil verrouille votre numéro avec un secret tiré au hasard pour cette seule vérification. Sans ce secret, personne ne peut lire votre numéro.',
  'how.evaluate':
    'Le service ajoute son propre secret au numéro verrouillé, sans le déverrouiller, et prouve qu’il l’a fait correctement.',
  'how.lookup':
    'Votre appareil retire son propre verrou et cherche lui-même dans la liste. Le résultat est établi ici. Personne d’autre que vous ne le voit.',

  'progress.title': 'Vérification de votre numéro',
  'progress.prepare': 'Verrouiller votre numéro sur cet appareil',
  'progress.ask': 'Interroger le service, sans montrer votre numéro',
  'progress.verify': 'Contrôler la preuve du service',
  'progress.lookup': 'Chercher dans la liste sur cet appareil',
  'progress.bytes': '{received} sur {total} téléchargés',
  'progress.done': 'terminé',
  'progress.busy': 'en cours',
  'progress.todo': 'à faire',

  'answer.listed': 'Votre numéro est dans cette liste',
  'answer.listedOf': 'Votre numéro est dans {count} des {total} listes',
  'answer.notListed': {
    one: 'Votre numéro n’est pas dans cette liste',
    other: 'Votre numéro n’est pas dans ces listes',
  },
  'answer.checked': 'Vous avez vérifié le numéro {number} le {date}.',
  'answer.listed.short': 'Dans cette liste',
  'answer.notListed.short': 'Pas dans cette liste',
  'answer.about': { one: 'liste de {count} numéro', other: 'liste de {count} numéros' },
  'answer.sealed': 'telle qu’elle était le {date}',
  'answer.meaning': 'Ce que cela veut dire',
  'answer.listed.means':
    'D’autres personnes ont votre numéro. Elles peuvent essayer de vous tromper, par téléphone ou par message.',
  'answer.listed.meansNot':
    'Cela ne veut pas dire que quelqu’un a accès à votre téléphone, à vos comptes ou à vos messages. Vous n’avez pas besoin de changer de numéro.',
  'answer.listed.odds':
    'Parmi tous les numéros qui ne sont pas dans cette liste, environ un sur {odds} s’afficherait par erreur comme s’il y était.',
  'answer.notListed.means':
    'Votre numéro n’est pas dans la liste dont dispose l’équipe qui gère cette page.',
  'answer.notListed.meansNot':
    'Cela ne veut pas dire que votre numéro n’a jamais fait partie d’une fuite. La liste peut être incomplète, et il existe d’autres listes.',
  'answer.notListed.careful':
    'Les escrocs contactent aussi, par téléphone ou par message, des personnes qui ne sont dans aucune liste.',

  'steps.listed': 'À faire maintenant, le plus urgent d’abord',
  'steps.notListed': 'Utile pour tout le monde, le plus urgent d’abord',
  'steps.reacted.title': 'Avez-vous déjà réagi à un message ou à un appel ?',
  'steps.reacted.text':
    'Cela peut arriver à tout le monde. Si vous avez payé, donné un code ou rempli un formulaire, appelez d’abord votre banque, au numéro indiqué sur votre carte bancaire ou dans l’application de la banque. Changez ensuite les mots de passe que vous avez donnés.',
  'steps.expect.title':
    'Attendez-vous à des messages et à des appels sous un nom qui inspire confiance',
  'steps.expect.text':
    'Un escroc peut se faire passer pour votre banque, l’administration, la police, un service de livraison, ou pour votre enfant qui aurait un nouveau numéro.',
  'steps.codes.title': 'Ne donnez jamais de code',
  'steps.codes.text':
    'Une vraie banque ou une vraie administration ne demande jamais un code, un code PIN ou un mot de passe par téléphone ou par message. Gardez aussi pour vous les codes de WhatsApp.',
  'steps.hangup.title': 'Raccrochez, et rappelez vous-même',
  'steps.hangup.text':
    'N’utilisez ni le numéro ni le lien qu’on vous donne. Cherchez vous-même le numéro, par exemple sur une lettre ou sur le site officiel.',
  'steps.twostep.title': 'Activez la vérification en deux étapes dans WhatsApp',
  'steps.twostep.text':
    'Ouvrez Paramètres (Réglages sur iPhone), puis Compte, puis Vérification en deux étapes. Un code SMS volé ne suffit alors plus pour prendre le contrôle de votre compte.',

  'receipt.title': 'Ce qui a quitté cet appareil',
  'receipt.lead':
    'Votre numéro n’a pas quitté cet appareil. Voici toutes les requêtes envoyées pour cette vérification.',
  'receipt.note':
    'Les tailles sont celles du contenu. Votre navigateur ajoute ses données habituelles, et le service voit votre adresse IP, comme pour chaque page que vous visitez.',
  'receipt.request': 'Requête',
  'receipt.sent': 'Envoyé',
  'receipt.received': 'Reçu',
  'receipt.total': { one: '{count} requête au total', other: '{count} requêtes au total' },
  'receipt.bytes': { one: '{count} octet', other: '{count} octets' },
  'receipt.what.service': 'Rien sur vous. Le service donne sa clé publique.',
  'receipt.what.manifest': 'Rien sur vous. Le service donne la description signée des listes.',
  'receipt.what.evaluate':
    'Une forme verrouillée de votre numéro, illisible sans le secret tiré au hasard qui reste sur votre appareil. Ce qui est envoyé change à chaque fois, même pour le même numéro.',
  'receipt.what.head':
    'Rien sur vous. Toute personne qui vérifie ainsi télécharge ce même début de la liste.',
  'receipt.what.bucket':
    'La partie de la liste où se trouverait votre numéro. Numéros possibles dans cette partie : environ {set}.',
  'receipt.what.file':
    'Rien sur vous. Toute personne qui vérifie ainsi télécharge la même liste entière.',
  'receipt.what.kept': 'Rien n’a été envoyé. La liste était déjà sur cet appareil.',
  'receipt.what.other': 'Rien sur vous.',
  'receipt.copy': 'Copier ce relevé',
  'receipt.copied': 'Copié.',
  'receipt.selected': 'Le relevé est sélectionné. Copiez-le avec le clavier ou le menu.',

  'failure.offline.title': 'Vous êtes hors ligne',
  'failure.offline.text': 'Connectez-vous à internet et réessayez.',
  'failure.timeout.title': 'Le service ne répond pas',
  'failure.timeout.text':
    'La connexion est peut-être lente, ou le service très sollicité. Attendez un moment et réessayez.',
  'failure.over-budget.title': 'Le service doit ralentir',
  'failure.over-budget.text': {
    one: 'Le nombre de vérifications est limité, pour que personne ne puisse reconstituer toute la liste. Réessayez dans environ {count} minute.',
    other:
      'Le nombre de vérifications est limité, pour que personne ne puisse reconstituer toute la liste. Réessayez dans environ {count} minutes.',
  },
  'failure.over-budget.hours': {
    one: 'Le nombre de vérifications par jour est limité, pour que personne ne puisse reconstituer toute la liste. Réessayez dans environ {count} heure.',
    other:
      'Le nombre de vérifications par jour est limité, pour que personne ne puisse reconstituer toute la liste. Réessayez dans environ {count} heures.',
  },
  'failure.unavailable.title': 'Le service n’est pas disponible pour le moment',
  'failure.unavailable.text': 'Cela ne vient ni de vous ni de votre appareil. Réessayez plus tard.',
  'failure.renewed.title': 'Les listes sont en cours de mise à jour',
  'failure.renewed.text':
    'Les listes ont changé pendant votre vérification, il n’y a donc pas de résultat. Réessayez.',
  'failure.untrusted.title':
    'La réponse du service n’était pas fiable, nous n’affichons donc aucun résultat',
  'failure.untrusted.text':
    'Quelque chose n’allait pas dans ce que le service a envoyé. C’est peut-être une erreur de sa part. Réessayez plus tard. Si cela se reproduit, signalez-le à l’équipe qui gère cette page.',
  'failure.unexpected.title': 'Un problème est survenu sur cette page',
  'failure.unexpected.text':
    'La vérification n’a pas pu aller jusqu’au bout, et il n’y a pas de résultat. Rechargez la page et réessayez.',

  'key.title': 'La clé de ce service a changé',
  'key.text':
    'Lors de votre dernière visite, ce service signait ses listes avec une autre clé. Ce changement était peut-être prévu. En cas de doute, renseignez-vous auprès de l’équipe qui gère cette page avant de vous fier à un résultat.',
  'key.accept': 'Je suis au courant, utiliser la nouvelle clé',

  'older.title': 'Ces listes sont plus anciennes que celles que vous aviez vues',
  'older.text':
    'Lors d’une visite précédente, ce service vous a montré des listes plus récentes. Il manque peut-être une liste. C’est peut-être une erreur du service. En cas de doute, renseignez-vous auprès de l’équipe qui gère cette page avant de vous fier à un résultat.',
  'older.accept': 'Je suis au courant, utiliser ces listes',

  'kept.title': 'Ce que cette page conserve sur cet appareil',
  'kept.never':
    'Votre numéro et le résultat ne sont jamais conservés. Ils disparaissent quand vous quittez cette page.',
  'kept.key':
    'La clé publique du service, pour vous prévenir si elle change. Et le numéro d’ordre des dernières listes que vous avez vues, pour reconnaître des listes plus anciennes.',
  'kept.lists': {
    one: '{count} liste entière, {size}.',
    other: '{count} listes entières, {size}.',
  },
  'kept.nothing': 'Rien n’est conservé pour le moment.',
  'kept.erase': 'Effacer',
  'kept.erased': 'Effacé. Cette page ne conserve plus rien sur cet appareil.',
}
