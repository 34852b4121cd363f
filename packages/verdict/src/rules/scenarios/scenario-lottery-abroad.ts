import type { Rule } from '../rule.ts'

/** A lottery or draw nobody entered, often abroad, with a large sum. */
export const scenarioLotteryAbroad: Rule<'scenario-lottery-abroad'> = {
  code: 'scenario-lottery-abroad',
  group: 'scenario',
  phrases: {
    nl: [
      '(loterij|lotto|jackpot|trekking|euromillions|staatsloterij|postcodeloterij|powerball|megamillions) ..10 (gewonnen|winnaar|winnend|<amount>|miljoen|uitbetal*|claim*|begunstigde|internationale|spaanse|prijs)',
      '(loterij|lotto|jackpot|trekking|euromillions|staatsloterij|postcodeloterij|powerball|megamillions) ..10 e-mailadres',
      '(loterij|lotto|jackpot|trekking|euromillions|staatsloterij|postcodeloterij|powerball|megamillions) ..10 mobiele nummer',
      '(gewonnen|winnaar|winnend) ..8 (loterij|lotto|jackpot|miljoen|trekking|euromillions)',
      'telefoonnummer ..6 (gewonnen|getrokken|geselecteerd|geloot|uitgeloot)',
      'mobiele nummer ..6 (gewonnen|getrokken|geselecteerd|geloot|uitgeloot)',
      'e-mailadres ..6 (gewonnen|getrokken|geselecteerd|geloot|uitgeloot)',
    ],
    fr: [
      '(loterie|loto|jackpot|tirage|euromillions|fdj|powerball|lotto) ..10 (gagné|gagnant*|<amount>|million*|verse*|réclam*|numéro|bénéficiaire|internationale|espagnole|remporté)',
      '(loterie|loto|jackpot|tirage|euromillions|fdj|powerball|lotto) ..10 adresse mail',
      'tombola internationale ..10 (gagné|gagnant*|<amount>|million*|verse*|réclam*|numéro|bénéficiaire|internationale|espagnole|remporté)',
      'tombola internationale ..10 adresse mail',
      '(gagné|gagnant|remporté) ..8 (loterie|loto|jackpot|million*|tirage|euromillions)',
      'numéro de téléphone ..6 (gagn*|tirée|tiré|sélectionn*)',
      'adresse mail ..6 (gagn*|tirée|tiré|sélectionn*)',
      'adresse e-mail ..6 (gagn*|tirée|tiré|sélectionn*)',
    ],
    de: [
      '(lotterie|lotto|jackpot|ziehung|euromillions|eurojackpot|powerball|lotteriegesellschaft|euromillionen) ..10 (gewonnen|gewinner*|<amount>|million*|auszahl*|einlösen|rufnummer|begünstigte*|internationale|spanische*|gewinn*)',
      '(lotterie|lotto|jackpot|ziehung|euromillions|eurojackpot|powerball|lotteriegesellschaft|euromillionen) ..10 e-mail-adresse',
      '(gewonnen|gewinner|gewinn) ..8 (lotterie|lotto|jackpot|million*|ziehung|eurojackpot)',
      '(rufnummer|handynummer) ..6 (gewonnen|gezogen|ausgewählt|ausgelost)',
      'e-mail-adresse ..6 (gewonnen|gezogen|ausgewählt|ausgelost)',
    ],
    en: [
      '(lottery|lotto|jackpot|sweepstakes|euromillions|powerball|draw|sweepstake) ..10 (won|winner|winning|<amount>|million|payout|claim|beneficiary|international|spanish|prize)',
      '(lottery|lotto|jackpot|sweepstakes|euromillions|powerball|draw|sweepstake) ..10 email address',
      '(lottery|lotto|jackpot|sweepstakes|euromillions|powerball|draw|sweepstake) ..10 mobile number',
      'mega millions ..10 (won|winner|winning|<amount>|million|payout|claim|beneficiary|international|spanish|prize)',
      'mega millions ..10 email address',
      'mega millions ..10 mobile number',
      'publishers clearing ..10 (won|winner|winning|<amount>|million|payout|claim|beneficiary|international|spanish|prize)',
      'publishers clearing ..10 email address',
      'publishers clearing ..10 mobile number',
      '(won|winner|winning) ..8 (lottery|lotto|jackpot|million|sweepstakes|draw|euromillions)',
      'mobile number ..6 (won|drawn|selected)',
      'email address ..6 (won|drawn|selected)',
      'phone number ..6 (won|drawn|selected)',
    ],
  },
}
