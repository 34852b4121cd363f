import type { Rule } from '../rule.ts'

/** Tempts with a prize, a gift or a voucher. */
export const leverReward: Rule<'lever-reward'> = {
  code: 'lever-reward',
  group: 'lever',
  shows: 'Tempts with a prize, a gift or a voucher.',
  phrases: {
    nl: [
      '(gewonnen|winnaar|winnares|gewonnen|uitverkoren)',
      '(prijs|prijzen|hoofdprijs|trekking|jackpot|winnend*|geldprijs) ..3 (gewonnen|claim*|ophalen|afhalen|ontvang*|opeisen|op)?',
      '(gratis|cadeau|kado|kadootje) (iphone|tegoed|bon|cadeau*|geschenk*|waardebon|ticket*|proefpakket|geschenkje|product*|telefoon|kaart)?',
      '(cadeaubon*|cadeaukaart*|geschenkbon*|waardebon*|tegoedbon*|geschenk*|verrassing|beloning*|bonus|welkomstbonus|giftcard*|voucher*)',
      '(u|je|jij) (bent|ben|werd|is) ..3 (geselecteerd|gekozen|uitgekozen|uitgeloot|getrokken)',
      'gefeliciteerd',
      'proficiat',
    ],
    fr: [
      '(gagné|gagnant|gagnante|gagnants|gagner|remporté|loterie|jackpot|tombola)',
      'tiré au sort',
      'tirée au sort',
      'tirage au sort',
      'gros lot',
      '(cadeau|cadeaux|récompense*|prime|bonus|lot|surprise|offert|offerte|gratuit|gratuite|gratuitement)',
      'chèque cadeau',
      'carte cadeau',
      'bon cadeau',
      "bon d'achat",
      'cadeau offert',
      'bon de <amount>',
      '(vous|tu) (avez|as|êtes|es) (été)? (sélectionné|sélectionnée|choisi|choisie|désigné|désignée|retenu|tirée|tiré)',
      'félicitations',
      'bravo vous avez',
    ],
    de: [
      '(gewonnen|gewinner|gewinnerin|gewinn|gewinne|gewinnspiel|hauptgewinn|hauptpreis|verlosung|auslosung|jackpot|lotterie|preisgeld)',
      '(gutschein*|geschenk*|geschenkkarte*|prämie|prämien|bonus|belohnung|überraschung|willkommensbonus|gratis|kostenlos*|kostenfrei*|geschenkt)',
      '(sie|du) (wurden|wurdest|sind|bist) ..4 (ausgewählt|auserwählt|ausgelost|gezogen)',
      'herzlichen glückwunsch',
      'glückwunsch',
    ],
    en: [
      '(won|winner|winners|winning|prize|prizes|jackpot|lottery|sweepstake*|raffle|giveaway)',
      'prize draw',
      '(giftcard*|voucher*|gift|reward*|bonus|freebie|complimentary|free)',
      'gift card*',
      'free iphone',
      'free gift',
      'free sample',
      'you (have|were|are|been)? ..2 (selected|chosen|picked|shortlisted)',
      'you have been ..2 (selected|chosen|picked|shortlisted)',
      'congratulations',
      'congrats',
    ],
  },
  unless: {
    de: ['kostenlos* (hotline|parken)'],
    en: [
      'free (of|to|up|time|parking|for)',
      'feel free',
      "if you're free",
      'are you free',
      'scam free',
    ],
  },
  must: {
    nl: [
      'Gefeliciteerd, u heeft een iPhone gewonnen!',
      'U bent geselecteerd voor een waardebon van 250 euro.',
    ],
    fr: [
      'Félicitations, vous avez gagné un iPhone !',
      "Vous avez été sélectionné pour un bon d'achat de 250 €.",
    ],
    de: [
      'Herzlichen Glückwunsch, Sie haben ein iPhone gewonnen!',
      'Sie wurden für einen Gutschein über 250 € ausgewählt.',
    ],
    en: ['Congratulations, you have won an iPhone!', 'You have been selected for a $250 voucher.'],
  },
  mustNot: {
    nl: ['Mag ik morgen je grasmaaier lenen?', 'Uw factuur staat klaar.'],
    fr: ["Je peux t'emprunter ta tondeuse demain ?", 'Votre facture est disponible.'],
    de: ['Kann ich morgen deinen Rasenmäher leihen?', 'Ihre Rechnung liegt bereit.'],
    en: ['Can I borrow your lawnmower tomorrow?', 'Your invoice is ready.'],
  },
}
