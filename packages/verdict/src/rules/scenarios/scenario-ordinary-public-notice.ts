import type { Rule } from '../rule.ts'

/** Town, waste, water, power, alerts and works: public information. */
export const scenarioOrdinaryPublicNotice: Rule<'scenario-ordinary-public-notice'> = {
  code: 'scenario-ordinary-public-notice',
  group: 'scenario',
  phrases: {
    nl: [
      '(gemeente|stad|gemeentehuis|stadhuis|afval|vuilnis|pmd|restafval|gft|ophaling|wegenwerken|werken|stroomonderbreking|waterleiding|recyclagepark|containerpark|rijbewijs|reispas|identiteitskaart|verkiezingen|paspoort|stroomonderbreking|brand|rook|loket|brandweer|waterbedrijf|milieustraat) ..8 (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|klaar|afhalen|ophalen|gesloten|hinder|onderbreking|onderbroken|sluit|ramen|deuren|<date>|<time>|verplaatst|afgesloten|opgehaald|open|uur|stemmen)',
      'be-alert ..8 (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|klaar|afhalen|ophalen|gesloten|hinder|onderbreking|onderbroken|sluit|ramen|deuren|<date>|<time>|verplaatst|afgesloten|opgehaald|open|uur|stemmen)',
      'nl-alert ..8 (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|klaar|afhalen|ophalen|gesloten|hinder|onderbreking|onderbroken|sluit|ramen|deuren|<date>|<time>|verplaatst|afgesloten|opgehaald|open|uur|stemmen)',
    ],
    fr: [
      '(commune|mairie|ville|déchets|poubelles|collecte|travaux|coupure|eau|recyparc|déchetterie|passeport|élections|incendie|fumée|préfecture|guichet|vigilance|encombrants|pompiers) ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)',
      'be-alert ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)',
      'fr-alert ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)',
      'permis de conduire ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)',
      "carte d'identité ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)",
      'administration communale ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)',
      'état civil ..8 (demain|lundi|mardi|mercredi|jeudi|vendredi|prêt|prête|retirer|fermé|fermée|perturb*|interromp*|coupée|fenêtres|portes|<date>|<time>|reporté*|disponible|confinez|guichet|collecte|votez|orages)',
    ],
    de: [
      '(gemeinde|stadt|rathaus|müll|abfall|restmüll|biotonne|abfuhr|bauarbeiten|stromausfall|wasser|warnung|nina|wertstoffhof|führerschein|reisepass|personalausweis|wahl|brand|rauch|bürgeramt|bürgerbüro|sperrmüll|feuerwehr|stadtwerke|unwetter*|papiertonne|kreuzung) ..8 (morgen|montag|dienstag|mittwoch|donnerstag|freitag|abholbereit|abholen|gesperrt|geschlossen|fenster|türen|<date>|<time>|verschoben|verlegt|bereit|unterbrochen|unterbrechung|abgeholt|abgestellt|verlegt|liegt|fertig|wahllokal)',
      'gelber sack ..8 (morgen|montag|dienstag|mittwoch|donnerstag|freitag|abholbereit|abholen|gesperrt|geschlossen|fenster|türen|<date>|<time>|verschoben|verlegt|bereit|unterbrochen|unterbrechung|abgeholt|abgestellt|verlegt|liegt|fertig|wahllokal)',
      'cell broadcast ..8 (morgen|montag|dienstag|mittwoch|donnerstag|freitag|abholbereit|abholen|gesperrt|geschlossen|fenster|türen|<date>|<time>|verschoben|verlegt|bereit|unterbrochen|unterbrechung|abgeholt|abgestellt|verlegt|liegt|fertig|wahllokal)',
      'be-alert ..8 (morgen|montag|dienstag|mittwoch|donnerstag|freitag|abholbereit|abholen|gesperrt|geschlossen|fenster|türen|<date>|<time>|verschoben|verlegt|bereit|unterbrochen|unterbrechung|abgeholt|abgestellt|verlegt|liegt|fertig|wahllokal)',
    ],
    en: [
      '(council|city|bin|bins|waste|recycling|collection|roadworks|water|passport|election|fire|smoke|polling|county|storm|weather|outage|flood|dmv|library) ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      '(council|city|bin|bins|waste|recycling|collection|roadworks|water|passport|election|fire|smoke|polling|county|storm|weather|outage|flood|dmv|library) ..8 due back',
      'town hall ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      'town hall ..8 due back',
      'power outage ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      'power outage ..8 due back',
      'emergency alert ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      'emergency alert ..8 due back',
      'civic amenity ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      'civic amenity ..8 due back',
      'driving licence ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      'driving licence ..8 due back',
      'boil water ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)',
      'boil water ..8 due back',
      "sheriff's office ..8 (tomorrow|monday|tuesday|wednesday|thursday|friday|ready|collect|closed|closure|disruption|interrupted|windows|doors|<date>|<time>|moved|rescheduled|collected|restored|warning|open|week|renewed)",
      "sheriff's office ..8 due back",
    ],
  },
  unless: {
    de: ['konto', 'karte', 'paket'],
    en: ['parcel', 'package', 'card', 'account'],
  },
}
