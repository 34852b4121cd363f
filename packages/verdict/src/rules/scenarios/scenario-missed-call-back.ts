import type { Rule } from '../rule.ts'

/** Missed calls or a waiting service: ring this (costly) number back. */
export const scenarioMissedCallBack: Rule<'scenario-missed-call-back'> = {
  code: 'scenario-missed-call-back',
  group: 'scenario',
  phrases: {
    nl: [
      '(gemiste|gemist) (oproep|oproepen|oproep|call|telefoontje) ..8 (<phone>|bel|terug|terugbellen|<short-code>|<number>)?',
      '(bel|belt|terugbellen|terugbelt|contacteer) ..5 (<phone>|nummer|terug) ..8 (pakket|pakje|levering|dringend|prijs|gemist|informatie|dossier|koerier|bericht)',
      '(bel|belt|terugbellen|terugbelt|contacteer) ..5 (<phone>|nummer|terug) ..8 afspraak maken',
      '(probeerde|getracht|geprobeerd|konden) ..6 (bereiken|bellen|contacteren|telefonisch)',
    ],
    fr: [
      '(appel|appels) (manqué|manqués) ..8 (<phone>|rappel*|<short-code>|<number>)?',
      '(appel|appels) en absence ..8 (<phone>|rappel*|<short-code>|<number>)?',
      '(rappelez|rappeler|appelez|contactez|composez|rappelle) ..5 (<phone>|numéro|<short-code>|<number>) ..8 (colis|urgent|livraison|message|dossier|information|prix)',
      '(essayé|tenté|cherché) ..6 (joindre|appeler|contacter|téléphone|vain)',
    ],
    de: [
      '(verpasster|verpasste|verpassten|entgangener|entgangene) (anruf|anrufe) ..8 (<phone>|rückruf|zurück*|<short-code>|<number>)?',
      '(rufen|rückruf|zurückrufen|ruf|kontaktieren) ..5 (<phone>|nummer|zurück|an) ..8 (paket|dringend|lieferung|nachricht|akte|gewinn|information*|vorgang)',
      '(versucht|vergeblich|mehrfach|mehrmals) ..6 (erreichen|anzurufen|kontaktieren|telefonisch)',
    ],
    en: [
      'missed (call|calls|voicemail) ..8 (<phone>|call|back|ring|<short-code>|<number>)?',
      '(call|ring|dial|phone) ..5 (<phone>|back|number) ..8 (parcel|urgent|delivery|message|case|prize|information|collect|claim)',
      '(tried|trying|attempted|unable) ..3 (reach|contact|call) ..2 you',
      '(tried|trying|attempted|unable) ..3 get hold ..2 you',
    ],
  },
}
