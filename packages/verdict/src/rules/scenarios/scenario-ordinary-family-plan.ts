import type { Rule } from '../rule.ts'

/** Everyday plans among family and friends. */
export const scenarioOrdinaryFamilyPlan: Rule<'scenario-ordinary-family-plan'> = {
  code: 'scenario-ordinary-family-plan',
  group: 'scenario',
  phrases: {
    nl: [
      '(eten|boodschappen|brood|melk|ophalen|thuis|slapen|kinderen|oma|opa|weekend|barbecue|bbq|verjaardag|feestje|training|match|film|pizza|koffie|wandelen|hond|soep|frietjes|pintje|taart|terras|zwemmen|cadeau|cadeautje) ..8 (vanavond|straks|morgen|zaterdag|zondag|vrijdag|thuis|mee|ophalen|komen|kom|brengen|meebrengen|gaan|halen|lekker|uur|zin)',
      '(eten|boodschappen|brood|melk|ophalen|thuis|slapen|kinderen|oma|opa|weekend|barbecue|bbq|verjaardag|feestje|training|match|film|pizza|koffie|wandelen|hond|soep|frietjes|pintje|taart|terras|zwemmen|cadeau|cadeautje) ..8 kom je',
      '(ben|kom|ga|rij) ..3 (thuis|onderweg|later|vertrokken|laat) ..4 (uur|rond|straks|min)?',
      '(ben|kom|ga|rij) ..3 naar huis ..4 (uur|rond|straks|min)?',
      '(zin|goesting) (in|om)',
      'tot (straks|vanavond|zondag|zaterdag|morgen|dan)',
    ],
    fr: [
      '(manger|dîner|souper|courses|pain|lait|récupérer|maison|dormir|enfants|mamie|papi|barbecue|bbq|anniversaire|fête|entraînement|match|film|pizza|café|promener|chien|soupe|frites|verre|gâteau|apéro|piscine|cadeau|resto|ciné) ..8 (soir|tantôt|demain|samedi|dimanche|vendredi|maison|apporte|chercher|venir|viens|prends|prendre|rentrant|envie|vers|heures)',
      "(manger|dîner|souper|courses|pain|lait|récupérer|maison|dormir|enfants|mamie|papi|barbecue|bbq|anniversaire|fête|entraînement|match|film|pizza|café|promener|chien|soupe|frites|verre|gâteau|apéro|piscine|cadeau|resto|ciné) ..8 tout à l'heure",
      'week-end ..8 (soir|tantôt|demain|samedi|dimanche|vendredi|maison|apporte|chercher|venir|viens|prends|prendre|rentrant|envie|vers|heures)',
      "week-end ..8 tout à l'heure",
      '(rentre|arrive|pars|suis) ..3 (maison|route|retard|vers)',
      "envie (de|d')",
      'à (tantôt|dimanche|samedi|demain)',
      'à ce soir',
      "à tout à l'heure",
      'à plus tard',
    ],
    de: [
      '(essen|einkaufen|brot|milch|abholen|zuhause|schlafen|kinder|oma|opa|wochenende|grillen|geburtstag|feier|training|spiel|film|pizza|kaffee|spazieren|hund|suppe|pommes|bier|kuchen|schwimmen|geschenk|kino|brötchen|nudeln) ..8 (abend|nachher|morgen|samstag|sonntag|freitag|hause|mit|holen|kommen|kommst|bring|bringst|mitbringen|gehen|lust|uhr|vorbei|später)',
      '(bin|komm|komme|fahr|fahre) ..3 (hause|unterwegs|später|los|spät|heim)',
      'lust (auf|zu)',
      'bis (nachher|sonntag|samstag|morgen|später|dann|gleich)',
      'bis heute abend',
    ],
    en: [
      '(dinner|tea|lunch|shopping|bread|milk|home|sleep|kids|nan|grandad|weekend|barbecue|bbq|birthday|party|training|match|film|movie|pizza|coffee|walk|dog|soup|chips|pint|cake|drinks|swim|present|groceries|brunch) ..8 (tonight|later|tomorrow|saturday|sunday|friday|home|bring|get|coming|come|grab|fancy|around|way|want|pick)',
      'pick up ..8 (tonight|later|tomorrow|saturday|sunday|friday|home|bring|get|coming|come|grab|fancy|around|way|want|pick)',
      '(be|heading|leaving|running) ..2 (home|way|late|back)',
      "i'll be ..2 (home|way|late|back)",
      'on my ..2 (home|way|late|back)',
      'fancy',
      'feel like',
      'up for',
      'see you (later|tonight|sunday|saturday|tomorrow|then|soon|there)',
    ],
  },
  unless: {
    nl: ['(rekening|kaart|code|link)'],
    fr: ['(compte|carte|code|lien|colis)'],
    de: ['(konto|karte|code|link|paket)', 'bis (morgen|heute) ..4 (bestätig*|zahlen)'],
    en: ['(account|card|code|link|parcel|deliver*)'],
  },
}
