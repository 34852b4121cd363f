import type { Rule } from '../rule.ts'

/** The reader is said to have won something and must claim it. */
export const scenarioPrizeWon: Rule<'scenario-prize-won'> = {
  code: 'scenario-prize-won',
  group: 'scenario',
  phrases: {
    nl: [
      '(gewonnen|winnaar|winnares|uitgeloot|prijs|hoofdprijs) ..8 (claim*|ophalen|afhalen|opeisen|bevestig*|<link>|iphone|waardebon|cadeaubon|verzendkosten|gefeliciteerd|<amount>|trekking|samsung|geselecteerd)',
      '(gefeliciteerd|proficiat) ..8 (gewonnen|winnaar|geselecteerd|prijs|uitgekozen|uitgeloot|gekozen)',
      '(u|je) (bent|ben|werd) ..3 (geselecteerd|uitgekozen|gekozen|uitgeloot|winnaar)',
      '(claim|haal|eis|ontvang) ..3 (prijs|cadeau|geschenk|beloning|waardebon)',
    ],
    fr: [
      '(gagné|gagnant|gagnante|lot) ..8 (récup*|réclam*|confirm*|<link>|iphone|félicitations|<amount>|tirage|samsung|sélectionné*|retirer)',
      "(gagné|gagnant|gagnante|lot) ..8 bon d'achat",
      '(gagné|gagnant|gagnante|lot) ..8 carte cadeau',
      'tiré au sort ..8 (récup*|réclam*|confirm*|<link>|iphone|félicitations|<amount>|tirage|samsung|sélectionné*|retirer)',
      "tiré au sort ..8 bon d'achat",
      'tiré au sort ..8 carte cadeau',
      'gros lot ..8 (récup*|réclam*|confirm*|<link>|iphone|félicitations|<amount>|tirage|samsung|sélectionné*|retirer)',
      "gros lot ..8 bon d'achat",
      'gros lot ..8 carte cadeau',
      'tirée au sort ..8 (récup*|réclam*|confirm*|<link>|iphone|félicitations|<amount>|tirage|samsung|sélectionné*|retirer)',
      "tirée au sort ..8 bon d'achat",
      'tirée au sort ..8 carte cadeau',
      '(félicitations|bravo) ..8 (gagné|gagnant*|sélectionné*|lot|choisi|tiré|remporté)',
      'vous êtes ..3 (sélectionné|sélectionnée|choisi|choisie|gagnant|gagnante|tiré|désigné)',
      'vous avez été ..3 (sélectionné|sélectionnée|choisi|choisie|gagnant|gagnante|tiré|désigné)',
      '(réclamez|récupérez|retirez) ..3 (prix|cadeau|lot|récompense|gain|gains)',
    ],
    de: [
      '(gewonnen|gewinner|gewinnerin|ausgelost|hauptgewinn|hauptpreis|gewinn) ..8 (abholen|einfordern|bestätig*|<link>|iphone|gutschein*|versandkosten|glückwunsch|<amount>|verlosung|samsung|ausgewählt|sichern|beanspruch*|auszahl*)',
      '(glückwunsch|glückwünsche|gratuliere*) ..8 (gewonnen|gewinner*|ausgewählt|preis|ausgelost|gewinn)',
      '(sie|du) (wurden|sind|wurdest|bist) ..3 (ausgewählt|ausgelost|gewinner|gewinnerin|gezogen)',
      '(sichern|fordern|holen|beanspruchen) ..3 (preis|gewinn|geschenk|prämie)',
    ],
    en: [
      '(won|winner|prize|selected|lucky|winnings) ..8 (claim|collect|confirm|<link>|iphone|voucher|shipping|congratulations|<amount>|draw|samsung|redeem)',
      '(won|winner|prize|selected|lucky|winnings) ..8 gift card',
      '(congratulations|congrats) ..8 (won|winner|selected|prize|chosen|drawn)',
      'you (are|were|been) ..3 (selected|chosen|winner|drawn|won)',
      'you have been ..3 (selected|chosen|winner|drawn|won)',
      'you have won ..3 (selected|chosen|winner|drawn|won)',
      '(claim|collect|redeem) ..3 (prize|gift|reward|winnings|voucher)',
    ],
  },
  unless: {
    nl: ['match', 'wedstrijd gewonnen', 'met <number>'],
    fr: ['match', 'gagné <number>'],
    de: ['spiel gewonnen', 'gewonnen <number>'],
    en: ['match', 'won <number>', 'game'],
  },
}
