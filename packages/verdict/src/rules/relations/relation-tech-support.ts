import type { Rule } from '../rule.ts'

/** Says to be technical support of a computer, software or internet company. */
export const relationTechSupport: Rule<'relation-tech-support'> = {
  code: 'relation-tech-support',
  group: 'relation',
  phrases: {
    nl: [
      '(microsoft|windows|apple|google|norton|mcafee|telenet|proximus|kpn|ziggo) ..2 (support|helpdesk|technische|technicus|ondersteuning|klantendienst|supportteam|medewerker|beveiliging)',
      '(technische|technisch) (dienst|ondersteuning|helpdesk|afdeling|medewerker|support|team)',
      'computertechnicus',
      'support engineer',
      '(technicus|technieker) ..2 (microsoft|windows|computer)',
      '(ik|wij) bel* ..4 (microsoft|windows|internetprovider|provider|technische)',
      'uw (computer|pc|laptop|windows|router|modem|ip) ..6 (signalen|meldingen|virus*|foutmelding*|besmet|fouten|errors|gehackt|fout|gevaar|waarschuwing*)',
    ],
    fr: [
      '(microsoft|windows|apple|google|norton|mcafee|proximus|orange|sfr|free) ..2 (support|assistance|technique|technicien|dépannage|sécurité)',
      '(microsoft|windows|apple|google|norton|mcafee|proximus|orange|sfr|free) ..2 service client',
      '(support|assistance|service|équipe|centre) (technique|informatique|microsoft|windows)',
      '(technicien|technicienne|ingénieur) (agréé|certifié|microsoft|informatique|de|windows)',
      '(appelle|appelons) ..5 (microsoft|windows|fournisseur|technique|opérateur)',
      'votre (ordinateur|pc|windows|routeur|box|modem|portable) ..6 (virus|erreurs|infecté|alerte*|piraté|bloqué|menace*|signaux)',
      "votre (ordinateur|pc|windows|routeur|box|modem|portable) ..6 messages d'erreur",
      'votre adresse ip ..6 (virus|erreurs|infecté|alerte*|piraté|bloqué|menace*|signaux)',
      "votre adresse ip ..6 messages d'erreur",
    ],
    de: [
      '(microsoft|windows|apple|google|norton|mcafee|telekom|vodafone|avm) ..2 (support|technik|techniker|hotline|kundendienst|mitarbeiter|sicherheit|service|supportteam)',
      '(technischer|technische|technischen) (support|kundendienst|abteilung|dienst|hotline|service|mitarbeiter)',
      '(techniker|computertechniker) (von|bei|der|microsoft)',
      'support mitarbeiter (von|bei|der|microsoft)',
      'it-experte (von|bei|der|microsoft)',
      '(rufe|anruf) ..6 (microsoft|windows|technischen|provider|internetanbieter)',
      '(ihr|ihrem|ihren) (computer|pc|rechner|windows|router|laptop|ip) ..6 (fehlermeldung*|virus|viren|infiziert|fehler|gehackt|warnung*|gefahr|signale|schadsoftware)',
    ],
    en: [
      '(microsoft|windows|apple|google|norton|mcafee|bt|sky|comcast|amazon) ..2 (support|technical|technician|helpdesk|engineer|security|team|tech)',
      '(microsoft|windows|apple|google|norton|mcafee|bt|sky|comcast|amazon) ..2 customer service',
      '(technical|tech) (support|department|team|helpdesk|services|assistance|specialist)',
      '(technician|engineer) (from|at|with|certified|microsoft)',
      'calling ..5 (microsoft|windows|broadband|technical)',
      'calling ..5 internet provider',
      'calling ..5 service provider',
      'your (computer|pc|laptop|windows|router|ip|device|broadband|internet) ..6 (errors|error|virus|viruses|infected|hacked|alerts|warnings|compromised|signals|malware|hackers)',
    ],
  },
}
