import type { Rule } from '../rule.ts'

/** A limit, direct debit, subscription or order that the reader did not ask for is announced, to be undone. */
export const scenarioLimitOrMandate: Rule<'scenario-limit-or-mandate'> = {
  code: 'scenario-limit-or-mandate',
  group: 'scenario',
  shows:
    'A limit, direct debit, subscription or order that the reader did not ask for is announced, to be undone.',
  phrases: {
    nl: [
      '(daglimiet|limiet|opnamelimiet|domiciliëring|machtiging|mandaat|incasso|abonnement|bestelling|proefperiode|bestellimiet) ..6 (verhoogd|geactiveerd|geregistreerd|gestart|aangevraagd|ingesteld|akkoord|afgesloten|toegevoegd|besteld|geplaatst|verlengd) ..8 (terugzetten|annul*|stop*|niet|<link>|bel|weiger*|ongedaan)',
      '(daglimiet|limiet|opnamelimiet|domiciliëring|machtiging|mandaat|incasso|abonnement|bestelling|proefperiode|bestellimiet) ..6 (verhoogd|geactiveerd|geregistreerd|gestart|aangevraagd|ingesteld|akkoord|afgesloten|toegevoegd|besteld|geplaatst|verlengd) ..8 bent u',
      'niet (besteld|aangevraagd|geplaatst)',
      'niet zelf aangevraagd',
      '(terugzetten|weigeren|betwisten) ..3 (<link>|<phone>|bel|hier|klik)',
      '(annuleren|annulering) ..3 (bel|<phone>)',
      '(annuleren|annulering) ..3 via 0800',
    ],
    fr: [
      '(plafond|limite|mandat|prélèvement|abonnement|commande|domiciliation|essai) ..6 (augmenté|relevé|activé|activée|enregistré|souscrit|demandé|modifié|ajouté|passée|prélevé|programmé) ..8 (rétabl*|annul*|stop*|pas|<link>|appelez|refus*|opposer)',
      '(plafond|limite|mandat|prélèvement|abonnement|commande|domiciliation|essai) ..6 (augmenté|relevé|activé|activée|enregistré|souscrit|demandé|modifié|ajouté|passée|prélevé|programmé) ..8 êtes-vous',
      'virement permanent ..6 (augmenté|relevé|activé|activée|enregistré|souscrit|demandé|modifié|ajouté|passée|prélevé|programmé) ..8 (rétabl*|annul*|stop*|pas|<link>|appelez|refus*|opposer)',
      'virement permanent ..6 (augmenté|relevé|activé|activée|enregistré|souscrit|demandé|modifié|ajouté|passée|prélevé|programmé) ..8 êtes-vous',
      'pas (commandé|demandé|autorisé)',
      'pas passé cette',
      '(rétablir|refuser|contester) ..3 (<link>|<phone>|appelez|ici|cliquez)',
      '(annuler|annulation) ..3 (appelez|<phone>)',
      '(annuler|annulation) ..3 au 0800',
    ],
    de: [
      '(tageslimit|limit|überweisungslimit|mandat|lastschrift|abo|abonnement|bestellung|lastschriftmandat|probezeitraum|dauerauftrag) ..6 (erhöht|aktiviert|registriert|abgeschlossen|beantragt|eingerichtet|gestartet|hinzugefügt|aufgegeben|verlängert) ..8 (zurücksetzen|storn*|stopp*|nicht|<link>|rufen|widerruf*|ablehnen|kündig*)',
      'nicht (bestellt|beantragt)',
      'nicht selbst beantragt',
      '(zurücksetzen|ablehnen|widerrufen) ..3 (<link>|<phone>|rufen|hier|klick*)',
      '(stornieren|stornierung) ..3 (rufen|<phone>)',
      '(stornieren|stornierung) ..3 unter 0800',
    ],
    en: [
      '(limit|mandate|subscription|order|trial|membership) ..6 (raised|increased|activated|registered|started|requested|renewed|placed|added) ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      '(limit|mandate|subscription|order|trial|membership) ..6 set up ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      '(limit|mandate|subscription|order|trial|membership) ..6 auto-renewed ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'direct debit ..6 (raised|increased|activated|registered|started|requested|renewed|placed|added) ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'direct debit ..6 set up ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'direct debit ..6 auto-renewed ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'standing order ..6 (raised|increased|activated|registered|started|requested|renewed|placed|added) ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'standing order ..6 set up ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'standing order ..6 auto-renewed ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'free trial ..6 (raised|increased|activated|registered|started|requested|renewed|placed|added) ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'free trial ..6 set up ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      'free trial ..6 auto-renewed ..8 (undo|cancel*|stop|not|<link>|call|decline|refuse|dispute)',
      "(didn't|not) (order|ordered|request|requested|subscribe|authorise|authorize|place) ..8 (cancel|call|<link>|<phone>|click)",
      'did not (order|ordered|request|requested|subscribe|authorise|authorize|place) ..8 (cancel|call|<link>|<phone>|click)',
      '(undo|dispute|decline|refuse) ..3 (<link>|<phone>|call|here|click)',
      'cancel ..3 (call|<phone>)',
    ],
  },
  must: {
    nl: [
      'Uw daglimiet is verhoogd naar 25.000 euro, terugzetten via de link: https://limit.example/1',
      'Hebt u dit niet besteld? Annuleren via 0800',
    ],
    fr: [
      'Votre plafond a été relevé à 25 000 €, rétablir via : https://limit.example/1',
      "Vous n'avez pas commandé ceci ? Annulation au 0800",
    ],
    de: [
      'Ihr Tageslimit wurde auf 25.000 € erhöht, zurücksetzen: https://limit.example/1',
      'Nicht bestellt? Stornierung unter 0800',
    ],
    en: [
      'Your daily limit was raised to £25,000, undo: https://limit.example/1',
      'Your order was placed. If you did not order it, call to cancel',
    ],
  },
  mustNot: {
    nl: ['We hebben pizza besteld.', 'De limiet op de autosnelweg is 120.'],
    fr: ['On a pris des pizzas.', "La limite est de 120 sur l'autoroute."],
    de: ['Wir haben Pizza geholt.', 'Das Tempolimit ist 120.'],
    en: ['We got pizza in.', 'The speed limit is 120.'],
  },
}
