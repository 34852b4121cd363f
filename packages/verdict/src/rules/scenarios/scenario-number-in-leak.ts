import type { Rule } from '../rule.ts'

/** The reader's number or data was found in a leak; check, secure or claim here. */
export const scenarioNumberInLeak: Rule<'scenario-number-in-leak'> = {
  code: 'scenario-number-in-leak',
  group: 'scenario',
  phrases: {
    nl: [
      '(nummer|gegevens|wachtwoord|telefoonnummer|account|data|rijksregisternummer) ..10 (datalek|lek|gelekt|uitgelekt|darkweb|gelekte|blootgesteld|buitgemaakt)',
      '(nummer|gegevens|wachtwoord|telefoonnummer|account|data|rijksregisternummer) ..10 dark web',
      '(nummer|gegevens|wachtwoord|telefoonnummer|account|data|rijksregisternummer) ..10 op straat',
      '(nummer|gegevens|wachtwoord|telefoonnummer|account|data|rijksregisternummer) ..10 gestolen data',
      'e-mailadres ..10 (datalek|lek|gelekt|uitgelekt|darkweb|gelekte|blootgesteld|buitgemaakt)',
      'e-mailadres ..10 dark web',
      'e-mailadres ..10 op straat',
      'e-mailadres ..10 gestolen data',
      '(datalek|gegevenslek|lek|hack) ..10 (nummer|gegevens|controleer|check|beveilig*|<link>|compensatie|schadevergoeding|getroffen|betrokken|wijzig|account)',
      'whatsapp-lek ..10 (nummer|gegevens|controleer|check|beveilig*|<link>|compensatie|schadevergoeding|getroffen|betrokken|wijzig|account)',
      'data breach ..10 (nummer|gegevens|controleer|check|beveilig*|<link>|compensatie|schadevergoeding|getroffen|betrokken|wijzig|account)',
    ],
    fr: [
      '(numéro|données|adresse|compte|informations|coordonnées) ..10 (fuite|fuité|darkweb|divulgu*|exposé*|piratées|volées|compromises|circulent|leak)',
      '(numéro|données|adresse|compte|informations|coordonnées) ..10 dark web',
      'mot de passe ..10 (fuite|fuité|darkweb|divulgu*|exposé*|piratées|volées|compromises|circulent|leak)',
      'mot de passe ..10 dark web',
      '(fuite|piratage) ..10 (numéro|données|vérifi*|sécuris*|<link>|indemnis*|compensation|concerné*|touché*|compte)',
      'fuite de données ..10 (numéro|données|vérifi*|sécuris*|<link>|indemnis*|compensation|concerné*|touché*|compte)',
      'violation de données ..10 (numéro|données|vérifi*|sécuris*|<link>|indemnis*|compensation|concerné*|touché*|compte)',
      'vol de données ..10 (numéro|données|vérifi*|sécuris*|<link>|indemnis*|compensation|concerné*|touché*|compte)',
    ],
    de: [
      '(nummer|daten|rufnummer|passwort|konto|zugangsdaten|telefonnummer) ..10 (datenleck|leak|geleakt|darknet|veröffentlicht|gestohlen|durchgesickert|datenpanne|entwendet|kompromittiert)',
      '(nummer|daten|rufnummer|passwort|konto|zugangsdaten|telefonnummer) ..10 dark web',
      'e-mail-adresse ..10 (datenleck|leak|geleakt|darknet|veröffentlicht|gestohlen|durchgesickert|datenpanne|entwendet|kompromittiert)',
      'e-mail-adresse ..10 dark web',
      '(datenleck|datenpanne|leak|datendiebstahl|datenschutzvorfall) ..10 (nummer|daten|prüf*|sicher*|<link>|entschädig*|schadensersatz|betroffen*|konto|schützen)',
    ],
    en: [
      '(number|data|details|email|password|account|information|ssn) ..10 (leak|leaked|breach|breached|exposed|circulating)',
      '(number|data|details|email|password|account|information|ssn) ..10 dark web',
      '(number|data|details|email|password|account|information|ssn) ..10 data breach',
      '(number|data|details|email|password|account|information|ssn) ..10 stolen in',
      '(leak|breach) ..10 (number|data|check|secure|<link>|compensation|affected|included|account|protect|details|claim)',
      'data breach ..10 (number|data|check|secure|<link>|compensation|affected|included|account|protect|details|claim)',
      'data leak ..10 (number|data|check|secure|<link>|compensation|affected|included|account|protect|details|claim)',
    ],
  },
  unless: {
    nl: ['waterlek', '(dak|band|kraan|leiding)'],
    fr: ["fuite d'eau", 'fuite de gaz'],
    en: ['(water|gas|roof) leak'],
  },
}
