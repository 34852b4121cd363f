/**
 * Asks to send or upload a document: a statement, a payslip, a contract, a proof.
 */
import type { Rule } from '../rule.ts'

/** Asks to send or upload a document: a statement, a payslip, a contract, a proof. */
export const askSendDocument: Rule<'ask-send-document'> = {
  code: 'ask-send-document',
  group: 'ask',
  phrases: {
    nl: [
      "(stuur|mail|bezorg|upload|bezorgt|stuurt|zend|laad|voeg|app|fax|dien|deponeer|opladen) ..7 foto's",
      '(stuur|mail|bezorg|upload|bezorgt|stuurt|zend|laad|voeg|app|fax|dien|deponeer|opladen) ..7 (document|documenten|loonfiche|loonfiches|loonstrook|rekeninguittreksel|rekeningafschrift|bewijs|attest|contract|formulier|factuur|bankafschrift|screenshot|betaalbewijs|cv|getuigschrift|bewijsstuk|bewijsstukken|foto|schermafdruk|overlijdensakte)',
      '(document|documenten|loonfiches|loonstrook|bewijs|attest|formulier|betaalbewijs|bewijsstukken|afschrift|screenshot|cv) ..5 (opsturen|doorsturen|mailen|uploaden|bezorgen|indienen|opladen|sturen|doormailen|insturen|toevoegen|ontbreekt|ontbreken|aanleveren|terugsturen)',
      '(ontbreekt|ontbreken|nodig|ontbrekende) ..5 (document|documenten|attest|bewijs|loonfiche|stukken|formulier|bewijsstuk)',
      '(vul|teken|onderteken) ..5 (formulier|document|contract|overeenkomst)',
    ],
    fr: [
      '(envoyez|envoie|transmettez|fournissez|déposez|joignez|uploadez|téléversez|adressez|renvoyez|chargez|envoyer|transmettre|fournir|déposer) ..7 fiche de paie',
      '(envoyez|envoie|transmettez|fournissez|déposez|joignez|uploadez|téléversez|adressez|renvoyez|chargez|envoyer|transmettre|fournir|déposer) ..7 fiches de paie',
      "(envoyez|envoie|transmettez|fournissez|déposez|joignez|uploadez|téléversez|adressez|renvoyez|chargez|envoyer|transmettre|fournir|déposer) ..7 capture d'écran",
      '(envoyez|envoie|transmettez|fournissez|déposez|joignez|uploadez|téléversez|adressez|renvoyez|chargez|envoyer|transmettre|fournir|déposer) ..7 (document|documents|justificatif|justificatifs|relevé|preuve|attestation|contrat|formulaire|facture|capture|cv|pièces|bulletin|dossier|avis|pièce|acte)',
      '(document|documents|justificatif|justificatifs|attestation|formulaire|preuve|pièces|bulletin) ..5 (envoyer|transmettre|fournir|déposer|joindre|manquant|manquants|manquante|manque|requis|renvoyer|téléverser|charger)',
      '(manque|manquant|manquants|manquent) ..5 (document|justificatif|attestation|pièce|documents|pièces|signature)',
      '(remplissez|signez|complétez) ..5 (formulaire|document|contrat|convention)',
    ],
    de: [
      '(schicken|schick|senden|sende|laden|mailen|reichen|übermitteln|hochladen|fügen|lade|reiche) ..7 (dokument|dokumente|unterlagen|gehaltsabrechnung|kontoauszug|nachweis|bescheinigung|vertrag|formular|rechnung|screenshot|lebenslauf|beleg|belege|nachweise|lohnzettel|gehaltsabrechnungen|meldebescheinigung|zahlungsbeleg|foto|fotos)',
      '(dokument|dokumente|unterlagen|nachweis|formular|beleg|bescheinigung|nachweise|screenshot|kontoauszug) ..5 (einreichen|hochladen|schicken|senden|nachreichen|zusenden|fehlt|fehlen|einzureichen|hochzuladen|zurücksenden|mailen|benötigt|vorlegen|ein)',
      '(fehlt|fehlen|fehlende|fehlenden|benötigen) ..5 (dokument|unterlagen|nachweis|bescheinigung|unterschrift|dokumente|angaben)',
      '(füllen|unterschreiben|unterzeichnen) ..5 (formular|dokument|vertrag|antrag)',
    ],
    en: [
      '(send|upload|submit|email|provide|forward|attach|post|return|supply|share|scan) ..7 bank statement',
      '(send|upload|submit|email|provide|forward|attach|post|return|supply|share|scan) ..7 (document|documents|payslip|payslips|statement|proof|certificate|contract|form|invoice|screenshot|cv|resume|receipt|paperwork|evidence|letter|forms|photo|photos|picture)',
      '(document|documents|proof|form|paperwork|payslips|statement|certificate|evidence|receipt) ..5 (send|upload|submit|missing|required|needed|outstanding|return|attached|provide|uploaded|submitted)',
      'missing ..4 (document|documents|form|signature|proof|certificate|information)',
      'fill in ..5 (form|document|contract|agreement|paperwork|questionnaire)',
      '(fill|sign|complete) ..5 (form|document|contract|agreement|paperwork|questionnaire)',
    ],
  },
}
