/**
 * Asks to ring back at once, because of a missed call, a voicemail or an urgent matter.
 */
import type { Rule } from '../rule.ts'

/** Asks to ring back at once, because of a missed call, a voicemail or an urgent matter. */
export const askCallbackNow: Rule<'ask-callback-now'> = {
  code: 'ask-callback-now',
  group: 'ask',
  shows: 'Asks to ring back at once, because of a missed call, a voicemail or an urgent matter.',
  phrases: {
    nl: [
      '(bel|belt) ..5 direct terug',
      '(bel|belt) ..5 meteen terug',
      '(bel|belt) ..5 terug',
      'terug te bellen',
      '(terugbellen|terugbelt)',
      '(bel|belt|contacteer|telefoneer) ..4 vandaag nog',
      '(bel|belt|contacteer|telefoneer) ..4 (onmiddellijk|direct|meteen|dringend|nu|zsm|asap|spoed|snel)',
      '(onmiddellijk|direct|meteen|dringend|spoedig|nu|binnen) ..4 (bellen|bel|contact|contacteren|terugbellen|telefoneren)',
      '(gemiste|gemist) ..3 (oproep|oproepen|gesprek|voicemail)',
      '(geprobeerd|proberen|trachtten) ..5 (bellen|bereiken|contacteren)',
      '(voicemail|voicebericht|spraakbericht) ..5 (ontvangen|beluister|beluisteren|luister|wacht)',
    ],
    fr: [
      "(rappelez|rappelle|rappeler|rappelles) d'urgence",
      '(rappelez|rappelle|rappeler|rappelles) (nous|moi|le|au|vite|immédiatement|maintenant|dès|ce|rapidement|urgemment|<phone>|quand|stp|svp|la)',
      'merci de ..4 rappeler',
      'prière de ..4 rappeler',
      '(veuillez|faut|pouvez|pourriez) ..4 rappeler',
      '(appelez|contactez|appeler|contacter|composez) ..4 tout de suite',
      '(appelez|contactez|appeler|contacter|composez) ..4 sans tarder',
      '(appelez|contactez|appeler|contacter|composez) ..4 sans délai',
      '(appelez|contactez|appeler|contacter|composez) ..4 au plus vite',
      '(appelez|contactez|appeler|contacter|composez) ..4 (immédiatement|urgence|maintenant|vite|urgemment|rapidement)',
      "d'urgence ..4 (appeler|appelez|contacter|rappeler|contactez)",
      '(immédiatement|urgence|vite|urgemment) ..4 (appeler|appelez|contacter|rappeler|contactez)',
      '(appel|appels) en absence',
      '(appel|appels) (manqué|manqués)',
      '(tenté|essayé|cherchons|tentons|essayons) ..5 (joindre|appeler|contacter)',
      'message vocal ..5 (reçu|écouter|attente|écoutez|nouveau)',
      'messagerie vocale ..5 (reçu|écouter|attente|écoutez|nouveau)',
    ],
    de: [
      '(rufen|ruf|rufe) ..6 zurück',
      '(zurückrufen|zurückzurufen|rückruf|zurückruft)',
      '(rufen|ruf|kontaktieren|melden|wählen) ..4 heute noch',
      '(rufen|ruf|kontaktieren|melden|wählen) ..4 (sofort|umgehend|dringend|jetzt|schnellstmöglich|unverzüglich)',
      '(sofort|umgehend|dringend|schnellstmöglich|unverzüglich) ..4 (anrufen|anzurufen|kontaktieren|melden|rufen|anruf)',
      '(verpasster|verpasste|verpassten|entgangener|entgangene) (anruf|anrufe|anrufen)',
      '(versucht|versuchen|versuchten) ..5 (erreichen|anzurufen|kontaktieren)',
      '(sprachnachricht|mailboxnachricht|voicemail) ..5 (abhören|erhalten|neue|wartet|anhören)',
    ],
    en: [
      '(call|ring|phone) ..3 back',
      '(call|ring|phone|contact|dial) ..4 at once',
      '(call|ring|phone|contact|dial) ..4 right away',
      '(call|ring|phone|contact|dial) ..4 straight away',
      '(call|ring|phone|contact|dial) ..4 without delay',
      '(call|ring|phone|contact|dial) ..4 as soon as',
      '(call|ring|phone|contact|dial) ..4 (immediately|urgently|now|asap|today)',
      '(immediately|urgently|urgent|asap) ..4 (call|ring|contact|phone)',
      '(missed|unanswered) (call|calls)',
      'been trying ..4 get hold',
      'been trying ..4 (reach|call|contact|ring|phone)',
      '(tried|trying|attempted|attempting) ..4 get hold',
      '(tried|trying|attempted|attempting) ..4 (reach|call|contact|ring|phone)',
      'voice message ..5 (listen|received|waiting|new|hear|left)',
      'voice mail ..5 (listen|received|waiting|new|hear|left)',
      'voicemail ..5 (listen|received|waiting|new|hear|left)',
      '(return|returning) (my|our|this|the|your) call',
      'call back',
      'callback',
    ],
  },
  must: {
    nl: [
      'U heeft een gemiste oproep van de rechtbank, bel dringend terug op {phone}.',
      'Wij hebben u proberen te bereiken, bel ons vandaag nog terug',
    ],
    fr: [
      "Vous avez un appel manqué du tribunal, rappelez d'urgence le {phone}.",
      "Nous avons essayé de vous joindre, merci de rappeler aujourd'hui",
    ],
    de: [
      'Verpasster Anruf vom Gericht, bitte rufen Sie dringend zurück: {phone}.',
      'Wir haben versucht Sie zu erreichen, bitte noch heute um Rückruf',
    ],
    en: [
      'You have a missed call from the court, ring back urgently on {phone}.',
      'We tried to reach you, please call back today',
    ],
  },
  mustNot: {
    nl: [
      'We hebben gisteren lang gebeld, dat deed deugd.',
      'Het belsignaal aan de voordeur is hersteld.',
    ],
    fr: ["On s'est parlé longtemps hier, ça fait du bien.", 'La sonnette de la porte est réparée.'],
    de: ['Wir haben gestern lange telefoniert, das tat gut.', 'Die Türklingel ist wieder ganz.'],
    en: [
      'We talked for ages yesterday, that was lovely.',
      'The bell at the front door has been fixed.',
    ],
  },
}
