import type { Rule } from '../rule.ts'

/** A lost phone is said to be located or switched on; see where. */
export const scenarioDeviceFound: Rule<'scenario-device-found'> = {
  code: 'scenario-device-found',
  group: 'scenario',
  phrases: {
    nl: [
      '(iphone|telefoon|toestel|ipad|apparaat|gsm|samsung|airpods|macbook) ..8 (gelokaliseerd|gevonden|teruggevonden|ingeschakeld|online|locatie|aangezet|gedetecteerd)',
      '(bekijk|zie|toon) ..3 locatie',
      '(bekijk|zie|toon) ..3 laatste locatie',
      'zoek mijn ..4 (iphone|locatie|<link>)',
      'find my ..4 (iphone|locatie|<link>)',
    ],
    fr: [
      '(iphone|téléphone|appareil|ipad|portable|samsung|airpods|macbook) ..8 (localisé|retrouvé|allumé|position|localisation|géolocalisé)',
      '(iphone|téléphone|appareil|ipad|portable|samsung|airpods|macbook) ..8 en ligne',
      '(iphone|téléphone|appareil|ipad|portable|samsung|airpods|macbook) ..8 détecté à',
      '(voir|afficher|consultez) ..3 (position|localisation|emplacement)',
      'localiser mon ..4 (iphone|appareil)',
    ],
    de: [
      '(iphone|handy|gerät|ipad|smartphone|samsung|airpods|macbook) ..8 (geortet|gefunden|wiedergefunden|eingeschaltet|online|standort|lokalisiert)',
      '(standort|position) ..3 (ansehen|anzeigen|anschauen|prüfen)',
      'wo ist ..4 iphone',
      'find my ..4 iphone',
    ],
    en: [
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 (located|found)',
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 turned on',
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 located at',
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 last location',
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 switched on',
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 detected in',
      '(iphone|phone|device|ipad|handset|samsung|airpods|macbook) ..8 powered on',
      '(view|see|check) ..3 (location|whereabouts)',
      '(view|see|check) ..3 last location',
      'find my ..4 iphone',
    ],
  },
  unless: {
    en: ['location in the app', "driver's location"],
  },
}
