import type { Rule } from '../rule.ts'

/** A messenger or social account is said to expire, be deleted or reported. */
export const scenarioMessengerAccountExpires: Rule<'scenario-messenger-account-expires'> = {
  code: 'scenario-messenger-account-expires',
  group: 'scenario',
  phrases: {
    nl: [
      '(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta|facebookpagina|pagina) ..8 (verloopt|vervalt|verwijderd|geblokkeerd|opgeschort|gedeactiveerd|verifi*|geschonden|schending|gerapporteerd|uitgeschakeld|verlopen|inactief|bevestig*|gedesactiveerd|auteursrecht*|richtlijnen|betalend|misbruik|beperkt|gemeld)',
    ],
    fr: [
      '(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta|page) ..8 (expire|supprimé|bloqué|suspendu|désactivé|vérifi*|violation|signalé|enfreint|expiré|inactif|confirm*|restreint|payant|suspendue|désactivée|supprimée|expirer|standards|signalement)',
      "(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta|page) ..8 droits d'auteur",
      'page facebook ..8 (expire|supprimé|bloqué|suspendu|désactivé|vérifi*|violation|signalé|enfreint|expiré|inactif|confirm*|restreint|payant|suspendue|désactivée|supprimée|expirer|standards|signalement)',
      "page facebook ..8 droits d'auteur",
    ],
    de: [
      '(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta) ..8 (gelöscht|gesperrt|ausgesetzt|deaktiviert|verifizier*|verstoß*|gemeldet|verletzt|abgelaufen|inaktiv|bestätig*|eingeschränkt|urheberrecht*|kostenpflichtig|abläuft|gemeinschaftsstandards|richtlinien)',
      '(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta) ..8 läuft ab',
      'whatsapp-konto ..8 (gelöscht|gesperrt|ausgesetzt|deaktiviert|verifizier*|verstoß*|gemeldet|verletzt|abgelaufen|inaktiv|bestätig*|eingeschränkt|urheberrecht*|kostenpflichtig|abläuft|gemeinschaftsstandards|richtlinien)',
      'whatsapp-konto ..8 läuft ab',
      'facebook-seite ..8 (gelöscht|gesperrt|ausgesetzt|deaktiviert|verifizier*|verstoß*|gemeldet|verletzt|abgelaufen|inaktiv|bestätig*|eingeschränkt|urheberrecht*|kostenpflichtig|abläuft|gemeinschaftsstandards|richtlinien)',
      'facebook-seite ..8 läuft ab',
    ],
    en: [
      '(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta|page) ..8 (expires|expire|deleted|blocked|suspended|deactivated|verify|violat*|reported|disabled|expired|inactive|confirm|restricted|copyright|terminated|removal|removed|unpublished|policy|hacked)',
      '(whatsapp|telegram|instagram|facebook|signal|messenger|tiktok|meta|page) ..8 community standards',
      'facebook page ..8 (expires|expire|deleted|blocked|suspended|deactivated|verify|violat*|reported|disabled|expired|inactive|confirm|restricted|copyright|terminated|removal|removed|unpublished|policy|hacked)',
      'facebook page ..8 community standards',
    ],
  },
  unless: {
    nl: ['groep', 'fraude', 'oplichter*', 'verificatiecode', 'inlogcode'],
    fr: ['groupe', 'escroc*', 'arnaque*', 'code de vérification'],
    de: ['gruppe', 'betrüger*', 'bestätigungscode', 'code'],
    en: ['group', 'scammers', 'verification code', '<code>'],
  },
}
