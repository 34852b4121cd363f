import type { Rule } from '../rule.ts'

/** The account number of a supplier, landlord or employee has changed. */
export const scenarioIbanChanged: Rule<'scenario-iban-changed'> = {
  code: 'scenario-iban-changed',
  group: 'scenario',
  shows: "The account number of a supplier, landlord or employee has changed.",
  phrases: {
nl: ["(rekeningnummer|iban|bankgegevens|bankrekeningnummer|rekening|betaalgegevens) ..6 (gewijzigd|veranderd|nieuw|nieuwe|gewisseld|aangepast|aanpassen|veranderen|wijzigen|vervangt|vervangen)", "(nieuw|nieuwe|gewijzigd|gewijzigde|ander) (rekeningnummer|iban|bankrekening|bankgegevens|bankrekeningnummer|rekening)", "(gewijzigd|veranderd|nieuw) ..4 (bank|rekeningnummer|iban)", "voortaan ..8 (rekening|iban|<iban>|rekeningnummer|storten|overmaken)", "vanaf nu ..8 (rekening|iban|<iban>|rekeningnummer|storten|overmaken)", "vanaf heden ..8 (rekening|iban|<iban>|rekeningnummer|storten|overmaken)", "in het vervolg ..8 (rekening|iban|<iban>|rekeningnummer|storten|overmaken)", "veranderd van bank"],
fr: ["(rib|iban|compte|domiciliation) ..6 (changé|change|modifié|modifiées|nouveau|nouvel|nouvelles|remplace|changement)", "(rib|iban|compte|domiciliation) ..6 mettre à jour", "(rib|iban|compte|domiciliation) ..6 ont changé", "coordonnées bancaires ..6 (changé|change|modifié|modifiées|nouveau|nouvel|nouvelles|remplace|changement)", "coordonnées bancaires ..6 mettre à jour", "coordonnées bancaires ..6 ont changé", "compte bancaire ..6 (changé|change|modifié|modifiées|nouveau|nouvel|nouvelles|remplace|changement)", "compte bancaire ..6 mettre à jour", "compte bancaire ..6 ont changé", "numéro de compte ..6 (changé|change|modifié|modifiées|nouveau|nouvel|nouvelles|remplace|changement)", "numéro de compte ..6 mettre à jour", "numéro de compte ..6 ont changé", "(nouveau|nouvel|nouvelles) (rib|iban)", "(nouveau|nouvel|nouvelles) coordonnées bancaires", "(nouveau|nouvel|nouvelles) compte bancaire", "(nouveau|nouvel|nouvelles) numéro de compte", "changement de rib", "changement d'iban", "changement de coordonnées bancaires", "changement de banque", "changement de compte", "changement de domiciliation", "changé de banque", "(désormais|dorénavant) ..8 (compte|iban|<iban>|rib|virer|verser)", "à partir de maintenant ..8 (compte|iban|<iban>|rib|virer|verser)"],
de: ["(bankverbindung|iban|kontonummer|kontodaten|konto|kontoverbindung|bankdaten) ..6 (geändert|gewechselt|neu|neue|neuen|ändern|änderung|umgestellt|aktualisieren)", "(neue|neuen|geänderte|andere|neues) (bankverbindung|iban|kontonummer|kontoverbindung|bankdaten|konto)", "bank gewechselt", "(künftig|zukünftig) ..8 (konto|iban|<iban>|überweisen|bankverbindung)", "ab sofort ..8 (konto|iban|<iban>|überweisen|bankverbindung)", "ab jetzt ..8 (konto|iban|<iban>|überweisen|bankverbindung)"],
en: ["iban ..6 (changed|new|updated|change|update|switched|amended|different)", "bank details ..6 (changed|new|updated|change|update|switched|amended|different)", "account number ..6 (changed|new|updated|change|update|switched|amended|different)", "account details ..6 (changed|new|updated|change|update|switched|amended|different)", "banking details ..6 (changed|new|updated|change|update|switched|amended|different)", "sort code ..6 (changed|new|updated|change|update|switched|amended|different)", "direct deposit ..6 (changed|new|updated|change|update|switched|amended|different)", "payment details ..6 (changed|new|updated|change|update|switched|amended|different)", "bank account ..6 (changed|new|updated|change|update|switched|amended|different)", "(new|updated|changed|different) iban", "(new|updated|changed|different) bank details", "(new|updated|changed|different) account number", "(new|updated|changed|different) bank account", "(new|updated|changed|different) account details", "(new|updated|changed|different) banking details", "(new|updated|changed|different) payment details", "(new|updated|changed|different) sort code", "changed banks", "henceforth ..8 (account|iban|<iban>|pay|transfer)", "from now on ..8 (account|iban|<iban>|pay|transfer)", "going forward ..8 (account|iban|<iban>|pay|transfer)", "in future ..8 (account|iban|<iban>|pay|transfer)"],
},
  unless: {
en: ["update your (payment|billing)"],
},
  must: {
nl: ["Ons rekeningnummer is gewijzigd, betaal voortaan op BE71 0961 2345 6769", "Kan je mijn nieuwe rekeningnummer voor het loon aanpassen"],
fr: ["Nos coordonnées bancaires ont changé, payez désormais sur ce nouvel IBAN", "Peux-tu mettre à jour mon nouveau RIB pour le salaire"],
de: ["Unsere Bankverbindung hat sich geändert, bitte künftig auf die neue IBAN überweisen", "Kannst du meine neue Kontonummer fürs Gehalt eintragen"],
en: ["Our bank details have changed, please pay to the new IBAN", "Can you update my direct deposit to a new account number for payroll"],
},
  mustNot: {
nl: ["De factuur voor het feest is betaald.", "Mijn nieuwe fiets is blauw."],
fr: ["La facture de la fête est payée.", "Mon nouveau vélo est bleu."],
de: ["Die Rechnung fürs Fest ist bezahlt.", "Mein neues Rad ist blau."],
en: ["The invoice for the party is paid.", "My new bike is blue."],
},
}
