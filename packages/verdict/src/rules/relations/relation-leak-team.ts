import type { Rule } from '../rule.ts'

/** Says to respond to a data leak in which the reader's data was found. */
export const relationLeakTeam: Rule<'relation-leak-team'> = {
  code: 'relation-leak-team',
  group: 'relation',
  phrases: {
    nl: [
      '(datalek|gegevenslek|lek|datalekken|databreuk|hack) ..6 (nummer|gegevens|team|controleer|getroffen|schadevergoeding|meldpunt|whatsapp|account|wachtwoord|beveilig*|response)?',
      'data lek ..6 (nummer|gegevens|team|controleer|getroffen|schadevergoeding|meldpunt|whatsapp|account|wachtwoord|beveilig*|response)?',
      'data breach ..6 (nummer|gegevens|team|controleer|getroffen|schadevergoeding|meldpunt|whatsapp|account|wachtwoord|beveilig*|response)?',
      '(nummer|gegevens|wachtwoord*|mailadres|data|telefoonnummer) ..6 (gelekt|gelekte|uitgelekt|datalek|lek|darkweb|gestolen|blootgesteld)',
      '(nummer|gegevens|wachtwoord*|mailadres|data|telefoonnummer) ..6 dark web',
      '(nummer|gegevens|wachtwoord*|mailadres|data|telefoonnummer) ..6 op straat',
      'e-mailadres ..6 (gelekt|gelekte|uitgelekt|datalek|lek|darkweb|gestolen|blootgesteld)',
      'e-mailadres ..6 dark web',
      'e-mailadres ..6 op straat',
      'dark web',
      '(datalekteam|lekmeldpunt)',
      'leak response',
      'leak team',
      'meldpunt datalek*',
    ],
    fr: [
      '(fuite|fuites|violation|vol) (de|des) (données|informations|numéros)',
      '(fuite|fuites|violation|vol) (de|des) mots de passe',
      '(numéro|données|informations|coordonnées|adresse) ..6 (fuité|fuite|fuites|divulgué|divulguées|exposé|exposées|volées|compromises|darkweb|piratées|circulent|circule)',
      '(numéro|données|informations|coordonnées|adresse) ..6 dark web',
      'mot de passe ..6 (fuité|fuite|fuites|divulgué|divulguées|exposé|exposées|volées|compromises|darkweb|piratées|circulent|circule)',
      'mot de passe ..6 dark web',
      'mots de passe ..6 (fuité|fuite|fuites|divulgué|divulguées|exposé|exposées|volées|compromises|darkweb|piratées|circulent|circule)',
      'mots de passe ..6 dark web',
      'dark web',
      '(cellule|équipe|service) ..2 fuite*',
      'leak',
    ],
    de: [
      '(datenleck|datenlecks|datenpanne|datendiebstahl|leak|datenschutzvorfall|datenschutzverletzung|sicherheitsvorfall)',
      'data breach',
      '(nummer|daten|passwort|passwörter|zugangsdaten|rufnummer|telefonnummer|mailadresse) ..6 (geleakt|leak|durchgesickert|datenleck|darknet|gestohlen|veröffentlicht|entwendet|aufgetaucht|betroffen)',
      'e-mail-adresse ..6 (geleakt|leak|durchgesickert|datenleck|darknet|gestohlen|veröffentlicht|entwendet|aufgetaucht|betroffen)',
      'darknet',
      'dark web',
    ],
    en: [
      '(data|whatsapp|number|password|recent|information|security) (leak|leaks|breach|breaches|exposure|incident)',
      '(number|details|data|password|passwords|email|information|ssn) ..6 (leaked|leak|breach|breached|exposed|stolen|compromised|circulating)',
      '(number|details|data|password|passwords|email|information|ssn) ..6 dark web',
      'dark web',
      '(leak|breach) (response|team|notification|notice|centre|center|support|check)',
    ],
  },
  unless: {
    nl: ['lek* (in|van) (de|het|dak*|leiding|waterleiding|kraan|band)', 'lekke band'],
    fr: ['fuite (dans|sous)', "fuite d'eau", 'fuite de gaz'],
    en: ['(water|gas|roof|pipe) leak', 'leak in (the|my|your) (roof|kitchen|pipe|bathroom)'],
  },
}
