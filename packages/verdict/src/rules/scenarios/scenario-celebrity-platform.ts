import type { Rule } from '../rule.ts'

/** A famous person or television programme is said to have made people rich with a platform. */
export const scenarioCelebrityPlatform: Rule<'scenario-celebrity-platform'> = {
  code: 'scenario-celebrity-platform',
  group: 'scenario',
  phrases: {
    nl: [
      '(premier|minister|bv|beroemdheid|acteur|presentator|miljardair|koning) ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'elon musk ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'bill gates ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'bekende vlaming ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'warren buffett ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'jeff bezos ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'john de mol ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      'marc coucke ..10 (platform|invest*|beleg*|bitcoin|crypto|winst|verdien*|rijk*|trading|geheim)',
      '(platform|programma|app|systeem) ..6 (rijk*|miljonair*|verdien*|ai|kunstmatige)',
      '(artikel|interview|uitzending|journaal) ..8 (platform|bitcoin|invest*|verdien*|rijk)',
    ],
    fr: [
      '(ministre|célébrité|acteur|présentateur|milliardaire|animateur|roi|star) ..10 (plateforme|investi*|bitcoin|crypto*|gagn*|riche*|trading|secret|profit*)',
      'elon musk ..10 (plateforme|investi*|bitcoin|crypto*|gagn*|riche*|trading|secret|profit*)',
      'bill gates ..10 (plateforme|investi*|bitcoin|crypto*|gagn*|riche*|trading|secret|profit*)',
      'bernard arnault ..10 (plateforme|investi*|bitcoin|crypto*|gagn*|riche*|trading|secret|profit*)',
      'jeff bezos ..10 (plateforme|investi*|bitcoin|crypto*|gagn*|riche*|trading|secret|profit*)',
      'warren buffett ..10 (plateforme|investi*|bitcoin|crypto*|gagn*|riche*|trading|secret|profit*)',
      '(plateforme|programme|application|système) ..6 (riche*|millionnaire*|gagn*|ia)',
      '(plateforme|programme|application|système) ..6 intelligence artificielle',
      '(article|interview|reportage|émission|jt) ..8 (plateforme|bitcoin|investi*|riche*)',
    ],
    de: [
      '(minister|promi|prominenter|schauspieler|moderator|milliardär|star|kanzler) ..10 (plattform|investi*|bitcoin|krypto*|gewinn*|reich*|trading|geheim*|verdien*)',
      'elon musk ..10 (plattform|investi*|bitcoin|krypto*|gewinn*|reich*|trading|geheim*|verdien*)',
      'bill gates ..10 (plattform|investi*|bitcoin|krypto*|gewinn*|reich*|trading|geheim*|verdien*)',
      'günther jauch ..10 (plattform|investi*|bitcoin|krypto*|gewinn*|reich*|trading|geheim*|verdien*)',
      'jeff bezos ..10 (plattform|investi*|bitcoin|krypto*|gewinn*|reich*|trading|geheim*|verdien*)',
      'warren buffett ..10 (plattform|investi*|bitcoin|krypto*|gewinn*|reich*|trading|geheim*|verdien*)',
      '(plattform|programm|app|system|software) ..6 (reich|millionär*|verdien*|ki|künstliche)',
      '(artikel|interview|sendung|tagesschau) ..8 (plattform|bitcoin|investi*|reich)',
    ],
    en: [
      '(celebrity|minister|actor|presenter|billionaire|star|president|taoiseach|trump) ..10 (platform|invest*|bitcoin|crypto*|profit*|rich|trading|secret|earn*)',
      'elon musk ..10 (platform|invest*|bitcoin|crypto*|profit*|rich|trading|secret|earn*)',
      'bill gates ..10 (platform|invest*|bitcoin|crypto*|profit*|rich|trading|secret|earn*)',
      'martin lewis ..10 (platform|invest*|bitcoin|crypto*|profit*|rich|trading|secret|earn*)',
      'jeff bezos ..10 (platform|invest*|bitcoin|crypto*|profit*|rich|trading|secret|earn*)',
      'warren buffett ..10 (platform|invest*|bitcoin|crypto*|profit*|rich|trading|secret|earn*)',
      '(platform|programme|program|app|system|software) ..6 (rich|millionaire*|earn*|ai|quantum)',
      '(article|interview|show|documentary|news) ..8 (platform|bitcoin|invest*|rich)',
    ],
  },
  unless: {
    nl: ['(bus|tv) programma', 'lesprogramma'],
  },
}
