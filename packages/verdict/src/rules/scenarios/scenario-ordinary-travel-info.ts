import type { Rule } from '../rule.ts'

/** Trains, flights, gates, delays, roaming and check-in. */
export const scenarioOrdinaryTravelInfo: Rule<'scenario-ordinary-travel-info'> = {
  code: 'scenario-ordinary-travel-info',
  group: 'scenario',
  shows: 'Trains, flights, gates, delays, roaming and check-in.',
  phrases: {
    nl: [
      '(trein|vlucht|bus|tram|gate|spoor|perron|vertrek|vertraging|inchecken|boarding|taxi|metro|ferry|eurostar|vliegtuig|bagage) ..8 (vertraging|vertrekt|geannuleerd|afgeschaft|spoor|gate|<time>|minuten|instappen|inchecken|aankomst|rijdt|gewijzigd|onderweg|perron|later|boardingpass|vertraagd|staat)',
      'welkom in ..8 (bellen|data|roaming|gb|internet|tarief|tarieven|sms|surfen|mb)',
      'roaming ..8 (bellen|data|tarief|surfen|gb)',
      'in de eu ..8 (bellen|data|tarief|surfen|gb)',
      '(bellen|sms*|surfen) ..3 (data|surfen|sms*|internet)',
      'welkom in (spanje|frankrijk|duitsland|italië|nederland|belgië|luxemburg|turkije|marokko|zwitserland)',
    ],
    fr: [
      '(train|vol|bus|tram|porte|voie|quai|départ|retard|enregistrement|embarquement|taxi|métro|ferry|tgv|ter|eurostar|avion|bagage) ..8 (retard|part|annulé|supprimé|voie|porte|<time>|minutes|embarquement|enregistrement|arrivée|circule|modifié|quai|retardé)',
      "(train|vol|bus|tram|porte|voie|quai|départ|retard|enregistrement|embarquement|taxi|métro|ferry|tgv|ter|eurostar|avion|bagage) ..8 carte d'embarquement",
      '(train|vol|bus|tram|porte|voie|quai|départ|retard|enregistrement|embarquement|taxi|métro|ferry|tgv|ter|eurostar|avion|bagage) ..8 en route',
      'bienvenue (en|au|aux|à) ..8 (appels|data|roaming|go|internet|tarif|sms|forfait|mo)',
      '(appels|sms|internet) ..3 (data|sms|internet|go)',
      'bienvenue (en|au|aux) (espagne|france|allemagne|italie|belgique|luxembourg|maroc|suisse|turquie|portugal)',
      'bienvenue (en|au|aux) pays-bas',
    ],
    de: [
      '(zug|flug|bus|tram|gate|gleis|abfahrt|verspätung|boarding|taxi|fähre|ice|abflug|bahnsteig|gepäck|regionalbahn) ..8 (verspätung|fährt|annulliert|gleis|gate|<time>|minuten|einsteigen|ankunft|geändert|abfahrt|verspätet|bordkarte|entfällt|unterwegs|ausfall|wartet)',
      '(zug|flug|bus|tram|gate|gleis|abfahrt|verspätung|boarding|taxi|fähre|ice|abflug|bahnsteig|gepäck|regionalbahn) ..8 fällt aus',
      '(zug|flug|bus|tram|gate|gleis|abfahrt|verspätung|boarding|taxi|fähre|ice|abflug|bahnsteig|gepäck|regionalbahn) ..8 check-in',
      'check-in ..8 (verspätung|fährt|annulliert|gleis|gate|<time>|minuten|einsteigen|ankunft|geändert|abfahrt|verspätet|bordkarte|entfällt|unterwegs|ausfall|wartet)',
      'check-in ..8 fällt aus',
      'check-in ..8 check-in',
      'u-bahn ..8 (verspätung|fährt|annulliert|gleis|gate|<time>|minuten|einsteigen|ankunft|geändert|abfahrt|verspätet|bordkarte|entfällt|unterwegs|ausfall|wartet)',
      'u-bahn ..8 fällt aus',
      'u-bahn ..8 check-in',
      's-bahn ..8 (verspätung|fährt|annulliert|gleis|gate|<time>|minuten|einsteigen|ankunft|geändert|abfahrt|verspätet|bordkarte|entfällt|unterwegs|ausfall|wartet)',
      's-bahn ..8 fällt aus',
      's-bahn ..8 check-in',
      'willkommen (in|im) ..8 (telefonieren|daten|roaming|gb|internet|tarif|sms|surfen|mb)',
      '(telefonieren|sms|surfen) ..3 (daten|sms|surfen|internet)',
      'willkommen in (spanien|frankreich|italien|belgien|luxemburg|österreich|polen|kroatien|deutschland)',
    ],
    en: [
      '(train|flight|bus|tram|gate|platform|departure|delay|boarding|taxi|tube|ferry|luas|uber|baggage|airport|subway) ..8 (delay|delayed|departs|cancelled|canceled|platform|gate|<time>|minutes|boarding|arrival|running|changed|departing|late|arriving)',
      '(train|flight|bus|tram|gate|platform|departure|delay|boarding|taxi|tube|ferry|luas|uber|baggage|airport|subway) ..8 check in',
      '(train|flight|bus|tram|gate|platform|departure|delay|boarding|taxi|tube|ferry|luas|uber|baggage|airport|subway) ..8 boarding pass',
      '(train|flight|bus|tram|gate|platform|departure|delay|boarding|taxi|tube|ferry|luas|uber|baggage|airport|subway) ..8 check-in',
      'check-in ..8 (delay|delayed|departs|cancelled|canceled|platform|gate|<time>|minutes|boarding|arrival|running|changed|departing|late|arriving)',
      'check-in ..8 check in',
      'check-in ..8 boarding pass',
      'check-in ..8 check-in',
      'welcome to ..8 (calls|data|roaming|gb|internet|rates|texts|minutes|allowance)',
      '(calls|texts) ..3 (data|texts|minutes)',
      'welcome to (spain|france|germany|italy|belgium|ireland|portugal|greece|turkey|mexico|canada)',
    ],
  },
  unless: {
    fr: ['colis', 'livraison', 'paiement', 'prélèvement'],
    de: ['paket', 'sendung'],
    en: ['trading platform', 'investment platform', 'invest*'],
  },
  must: {
    nl: [
      'Uw vlucht SN3175 vertrekt van gate B22 om 14:35',
      'Welkom in Spanje! Bellen en data zoals thuis',
    ],
    fr: [
      'Votre vol AF3175 part de la porte B22 à 14h35',
      'Bienvenue en Espagne ! Appels et data comme chez vous',
    ],
    de: [
      'Ihr Flug LH3175 startet um 14:35 von Gate B22, Boarding ab 14:05, Abflug Gate B22',
      'Willkommen in Spanien! Telefonieren und Daten wie zu Hause',
    ],
    en: [
      'Your flight EI3175 departs from gate B22 at 14:35',
      'Welcome to Spain! Calls and data like at home',
    ],
  },
  mustNot: {
    nl: ['Uw bankrekening is beperkt.', 'Doe de groeten aan je moeder.'],
    fr: ['Votre compte bancaire est limité.', 'Salue ta mère.'],
    de: ['Ihr Bankkonto ist eingeschränkt.', 'Grüß deine Mutter.'],
    en: ['Your bank account is restricted.', 'Say hi to your mum.'],
  },
}
