import type { Rule } from '../rule.ts'

/** Invitation to a group or channel with share or crypto tips. */
export const scenarioInvestmentGroup: Rule<'scenario-investment-group'> = {
  code: 'scenario-investment-group',
  group: 'scenario',
  phrases: {
    nl: [
      '(groep|whatsappgroep|telegramgroep|kanaal|community|club|telegram|chatgroep|beleggersgroep|vipgroep) ..8 (aandelen*|beleg*|crypto|trading|beurs*|signalen|winst|invest*|rendement|tips)',
      '(aandelen|beleg*|crypto|trading|beurs*|invest*|aandelentips|signalen) ..6 (groep|whatsappgroep|kanaal|community|club|telegram|leden|whatsapp)',
      'groep ..4 aandelen*',
      'aandelentips',
      'gratis (aandelentips|beurstips|signalen|beleggingscursus|cursus|webinar|aandelenadvies)',
    ],
    fr: [
      '(groupe|canal|communauté|club|telegram|chaîne|salon) ..8 (actions|investi*|crypto*|trading|bourse|signaux|profit*|boursier*|rendement*|placement*)',
      '(actions|investi*|crypto*|trading|bourse|boursiers|signaux) ..6 (groupe|canal|communauté|club|telegram|whatsapp|membres)',
      '(conseils|cours|formation|signaux|webinaire) (boursiers|gratuits|trading|gratuit) ..3 (gratuits|bourse)?',
      '(conseils|cours|formation|signaux|webinaire) en bourse ..3 (gratuits|bourse)?',
      '(conseils|cours|formation|signaux|webinaire) de trading ..3 (gratuits|bourse)?',
      "(conseils|cours|formation|signaux|webinaire) d'investissement ..3 (gratuits|bourse)?",
    ],
    de: [
      '(gruppe|kanal|community|club|telegram|anlegergruppe) ..8 (aktien*|investi*|krypto*|trading|börse*|signale|gewinn*|anlage*|rendite|tipps)',
      'whatsapp-gruppe ..8 (aktien*|investi*|krypto*|trading|börse*|signale|gewinn*|anlage*|rendite|tipps)',
      'telegram-gruppe ..8 (aktien*|investi*|krypto*|trading|börse*|signale|gewinn*|anlage*|rendite|tipps)',
      '(aktien*|investi*|krypto*|trading|börsen*|signale|anlage*|anleger*) ..6 (gruppe|kanal|community|club|telegram|mitglieder|whatsapp)',
      '(aktien*|investi*|krypto*|trading|börsen*|signale|anlage*|anleger*) ..6 whatsapp-gruppe',
      '(kostenlose|gratis) (aktientipps|börsentipps|signale|handelssignale|aktienempfehlungen|webinar)',
    ],
    en: [
      '(group|channel|community|club|telegram) ..8 (stock*|invest*|crypto*|trading|signals|profit*|shares|tips|market|forex)',
      'whatsapp group ..8 (stock*|invest*|crypto*|trading|signals|profit*|shares|tips|market|forex)',
      'telegram group ..8 (stock*|invest*|crypto*|trading|signals|profit*|shares|tips|market|forex)',
      'chat group ..8 (stock*|invest*|crypto*|trading|signals|profit*|shares|tips|market|forex)',
      'vip group ..8 (stock*|invest*|crypto*|trading|signals|profit*|shares|tips|market|forex)',
      '(stock|stocks|invest*|crypto*|trading|signals|shares|forex) ..6 (group|whatsapp|channel|community|club|telegram|members)',
      'free (signals|webinar)',
      'free stock tips',
      'free trading signals',
      'free trading course',
      'free stock picks',
    ],
  },
  unless: {
    fr: ['groupe scolaire', 'groupe de randonnée'],
    en: ['out of stock', 'in stock', 'back in stock'],
  },
}
