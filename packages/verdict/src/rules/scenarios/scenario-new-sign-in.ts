import type { Rule } from '../rule.ts'

/** A sign-in or password change on an online account, with a call to act if it was not the reader. */
export const scenarioNewSignIn: Rule<'scenario-new-sign-in'> = {
  code: 'scenario-new-sign-in',
  group: 'scenario',
  phrases: {
    nl: [
      '(nieuwe|nieuw|ongebruikelijke|verdachte|onbekende|ongewone) (aanmelding|login|inlogpoging|aanmeldpoging|inlog|aanmeldingspoging|inlogactiviteit)',
      '(nieuwe|nieuw|ongebruikelijke|verdachte|onbekende|ongewone) log-in',
      '(ingelogd|aangemeld|inlogpoging|aanmelding|login) ..6 (vanuit|vanaf|vanop|uit|in|op) ..3 (rusland|china|nieuw|onbekend|nigeria|moskou|warschau|locatie|toestel|apparaat|windows|chrome|iphone|stad|ander)',
      'wachtwoord ..5 (gewijzigd|veranderd|gereset|aangepast|resetten)',
      'wachtwoord ..5 opnieuw ingesteld',
    ],
    fr: [
      '(nouvelle|inhabituelle|suspecte) (connexion|identification)',
      '(nouvelle|inhabituelle|suspecte) tentative de connexion',
      'tentative de (connexion|identification)',
      'tentative de tentative de connexion',
      '(connexion|tentative|connecté) ..6 (depuis|détectée|inhabituelle|suspecte|en) ..3 (russie|chine|nouvel|inconnu|nigeria|moscou|varsovie|appareil|windows|chrome|iphone|lieu|localisation|autre|ville)?',
      '(connexion|tentative|connecté) ..6 à partir ..3 (russie|chine|nouvel|inconnu|nigeria|moscou|varsovie|appareil|windows|chrome|iphone|lieu|localisation|autre|ville)?',
      'mot de passe ..5 (modifié|changé|réinitialisé|réinitialisation|modification)',
    ],
    de: [
      '(neue|ungewöhnliche|verdächtige|unbekannte|neuer|ungewöhnlicher|verdächtiger) (anmeldung|login|anmeldeversuch|einloggen|anmeldeaktivität)',
      '(neue|ungewöhnliche|verdächtige|unbekannte|neuer|ungewöhnlicher|verdächtiger) login-versuch',
      '(angemeldet|anmeldung|login|anmeldeversuch|eingeloggt) ..6 (aus|von|über|in|auf) ..3 (russland|china|neuen|unbekannten|nigeria|moskau|warschau|standort|gerät|windows|chrome|iphone|neuem|anderen)',
      '(passwort|kennwort) ..5 (geändert|zurückgesetzt|zurücksetzen)',
    ],
    en: [
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) (login|signin)',
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) sign in',
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) sign-in',
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) log in',
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) log-in',
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) login attempt',
      '(new|unusual|suspicious|unrecognised|unrecognized|unknown) sign-in attempt',
      '(signed|logged|login) ..6 (from|in|on|near|at) ..3 (russia|china|new|unknown|nigeria|moscow|warsaw|location|device|windows|chrome|iphone|another|unrecognised|unrecognized|different)',
      'sign in ..6 (from|in|on|near|at) ..3 (russia|china|new|unknown|nigeria|moscow|warsaw|location|device|windows|chrome|iphone|another|unrecognised|unrecognized|different)',
      'sign-in ..6 (from|in|on|near|at) ..3 (russia|china|new|unknown|nigeria|moscow|warsaw|location|device|windows|chrome|iphone|another|unrecognised|unrecognized|different)',
      'log in ..6 (from|in|on|near|at) ..3 (russia|china|new|unknown|nigeria|moscow|warsaw|location|device|windows|chrome|iphone|another|unrecognised|unrecognized|different)',
      'password ..5 (changed|reset|updated)',
    ],
  },
  unless: {
    fr: ['correspondance', 'connexion (internet|wifi|fibre)'],
    de: ['anmeldung (zum|für|zur)'],
  },
}
