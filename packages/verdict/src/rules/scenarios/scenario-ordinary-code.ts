import type { Rule } from '../rule.ts'

/** Delivers a one-time code, for the reader to type in. */
export const scenarioOrdinaryCode: Rule<'scenario-ordinary-code'> = {
  code: 'scenario-ordinary-code',
  group: 'scenario',
  shows: 'Delivers a one-time code, for the reader to type in.',
  phrases: {
    nl: [
      '(code|verificatiecode|bevestigingscode|beveiligingscode|toegangscode|inlogcode|activatiecode|aanmeldcode|activeringscode) ..6 (is|luidt|<code>|<number>|geldig|voor|om)',
      'sms-code ..6 (is|luidt|<code>|<number>|geldig|voor|om)',
      'eenmalige code ..6 (is|luidt|<code>|<number>|geldig|voor|om)',
      '<code> ..6 (code|verificatiecode|bevestigingscode|beveiligingscode|inlogcode|om|voor)',
      '(gebruik|vul|voer|geef) ..3 (code|<code>|<number>) ..6 (om|in|voor)',
      'geldig ..3 (<number>|minuten)',
    ],
    fr: [
      'code ..6 (est|<code>|<number>|valable|pour|valide)',
      'code de vérification ..6 (est|<code>|<number>|valable|pour|valide)',
      'code de confirmation ..6 (est|<code>|<number>|valable|pour|valide)',
      'code de sécurité ..6 (est|<code>|<number>|valable|pour|valide)',
      "code d'accès ..6 (est|<code>|<number>|valable|pour|valide)",
      'code de validation ..6 (est|<code>|<number>|valable|pour|valide)',
      "code d'activation ..6 (est|<code>|<number>|valable|pour|valide)",
      'mot de passe à usage unique ..6 (est|<code>|<number>|valable|pour|valide)',
      '<code> ..6 (code|est|pour|valable)',
      '(utilisez|saisissez|entrez|tapez) ..4 (code|<code>|<number>)',
      '(valable|valide|expire) ..3 (<number>|minutes|min)',
    ],
    de: [
      '(code|bestätigungscode|verifizierungscode|sicherheitscode|einmalcode|tan|zugangscode|anmeldecode|aktivierungscode|mtan|einmalpasswort) ..6 (lautet|ist|<code>|<number>|gültig|für)',
      'sms-code ..6 (lautet|ist|<code>|<number>|gültig|für)',
      '<code> ..6 (code|ist|lautet|tan|bestätigungscode|als)',
      '(verwenden|geben|nutzen) ..4 (code|<code>|<number>)',
      'gültig ..3 (<number>|minuten)',
    ],
    en: [
      '(code|passcode|otp|pin) ..6 (is|<code>|<number>|expires|valid|to)',
      'verification code ..6 (is|<code>|<number>|expires|valid|to)',
      'security code ..6 (is|<code>|<number>|expires|valid|to)',
      'one-time code ..6 (is|<code>|<number>|expires|valid|to)',
      'login code ..6 (is|<code>|<number>|expires|valid|to)',
      'one time passcode ..6 (is|<code>|<number>|expires|valid|to)',
      'access code ..6 (is|<code>|<number>|expires|valid|to)',
      'confirmation code ..6 (is|<code>|<number>|expires|valid|to)',
      '<code> ..6 (code|is|otp|passcode|to|as)',
      '(use|enter) ..3 (code|<code>|<number>)',
      '(valid|expires) ..3 (<number>|minutes|mins|min)',
    ],
  },
  unless: {
    nl: ['(stuur|app) (me|mij|even|eens)'],
    fr: ['(envoie|donne)'],
    de: ['(schick|sag)', 'pushtan', 'abholcode'],
    en: [
      'forward',
      'send me',
      'tell me',
      'read me',
      'postcode',
      'promo code',
      'qr code',
      'discount code',
    ],
  },
  must: {
    nl: [
      'Uw verificatiecode is 448213. Deel deze nooit.',
      'Gebruik 338 112 als code om u aan te melden',
    ],
    fr: [
      'Votre code de vérification est 448213. Ne le partagez pas.',
      'Saisissez le code 338112 pour vous connecter',
    ],
    de: [
      'Ihr Bestätigungscode lautet 448213. Geben Sie ihn nicht weiter.',
      'Verwenden Sie den Code 338112 zur Anmeldung',
    ],
    en: ["Your verification code is 448213. Don't share it.", 'Enter code 338112 to sign in'],
  },
  mustNot: {
    nl: ['Stuur me even die code door.', 'Tot morgen om negen uur.'],
    fr: ['Envoie-moi le code.', 'À demain neuf heures.'],
    de: ['Schick mir mal den Code.', 'Bis morgen um neun.'],
    en: ['Send me the code please.', 'See you at nine tomorrow.'],
  },
}
