/**
 * Asks to ring a number or to get in touch by phone.
 */
import type { Rule } from '../rule.ts'

/** Asks to ring a number or to get in touch by phone. */
export const askCall: Rule<'ask-call'> = {
  code: 'ask-call',
  group: 'ask',
  shows: 'Asks to ring a number or to get in touch by phone.',
  phrases: {
    nl: [
      '(bel|belt|telefoneer|contacteer|raadpleeg|bereik|contacteert) ..7 <phone>',
      '(bel|belt|contacteer|telefoneer) (direct|onmiddellijk|meteen|snel|dringend|nu|dan|vandaag|gerust|met|naar|u)? ..2 (onze|de|uw|het|fraudedienst|fraudedesk|helpdesk|klantendienst|klantenservice|hulplijn|fraudehelpdesk)',
      '(bellen|contacteren|contact|telefonisch|telefoneren|bereikbaar|belt|helpdesk|hulplijn|meldpunt) ..5 <phone>',
      '(op|via|naar|nummer|tel|telefoon|nr|gsm|0nummer|het) <phone>',
      '<phone> ..5 (bellen|contacteren|bel|terugbellen|bereikbaar)',
      '(bel|belt) (ons|mij|me|direct|onmiddellijk|meteen|snel|dringend|nu|dan|zsm|asap|vandaag|even) ..3 (op|terug|even|direct|terug|meteen|nu|snel|via|dringend|onmiddellijk|om|voor|binnen)',
      '(neem|neemt|nemen) ..5 contact ..3 (op|met|via)',
      '(bel|contacteer) (onze|de|uw|het|ons) ..3 (fraudedienst|fraudedesk|helpdesk|klantendienst|klantenservice|beveiligingsdienst|hulplijn|fraudehelpdesk|dienst|nummer|veiligheidsdienst|fraudeafdeling|dossierbeheerder|advocaat|kantoor)',
      '(gelieve|graag|verzoek|verzocht|dient|moet|kan|kunt) ..6 (bellen|contacteren|telefoneren|terugbellen)',
      'gemiste oproep ..6 (bel|<phone>|luister)',
      '(voicemail|ingesproken) ..6 (bel|<phone>|luister)',
      'contact opnemen met',
      'contact (op|opnemen|opneemt)',
    ],
    fr: [
      '(appelez|appeler|appelle|telephonez|contactez|contacter|composez|joignez|joindre|rappelez|rappeler|rappelle|telephone|composer|contacte) ..7 <phone>',
      '(au|tel|telephone|numero|tél|assistance|urgence|sos|contact|gsm|n|num) <phone>',
      '<phone> ..5 (appelez|rappeler|appeler|contacter|rappelez|joignable)',
      "(appelez|contactez|rappelez|telephonez|appeler|contacter|joignez) d'urgence",
      '(appelez|contactez|rappelez|telephonez|appeler|contacter|joignez) (nous|moi|immédiatement|immediatement|vite|urgemment|rapidement|maintenant|sans|le|notre|votre|directement|la)',
      '(contacter|appeler|rappeler|joindre|contactez|appelez) ..4 (service|conseiller|banque|assistance|support|agent|fraude|fraudes|opposition|gestionnaire|numero|numéro|secrétariat|cabinet|avocat|centre)',
      '(merci|veuillez|priez|prière|prie|faut|devez|invitons|pouvez|pourriez) ..5 (appeler|contacter|rappeler|telephoner|joindre|composer)',
      '(prenez|prendre|prends) ..2 contact',
      'message vocal ..7 (appelez|composez|<phone>|écouter|rappelez)',
      'appel manqué ..7 (appelez|composez|<phone>|écouter|rappelez)',
      'messagerie ..7 (appelez|composez|<phone>|écouter|rappelez)',
      '(passe|passez|donne|donnez) ..3 coup de fil',
      '(passe|passez|donne|donnez) ..3 coup de téléphone',
    ],
    de: [
      '(rufen|ruf|rufe|anrufen|wählen|kontaktieren|kontaktiere|telefonieren|erreichen|melden|melde|anruf) ..7 <phone>',
      '(unter|tel|telefon|telefonisch|nummer|hotline|rufnummer|telefonnummer|notfallnummer|servicenummer|auf) ..1 <phone>',
      '<phone> ..5 (anrufen|an|zurückrufen|kontaktieren|melden|erreichbar|rufen)',
      '(rufen|ruf|rufe|ruft) (sie|uns|mich|mir|bitte|dringend|sofort|umgehend|einfach|die|unseren|schnell|doch) ..5 (an|zurück)',
      '(kontaktieren|kontaktiere) (sie|uns|bitte|umgehend) ..4 (uns|unseren|unsere|support|hotline|sicherheitsabteilung|kundendienst|kundenservice|betrugsabteilung|service|umgehend|sofort|berater|sachbearbeiter)',
      '(nehmen|nimm) ..5 kontakt',
      '(setzen|setz) ..4 verbindung',
      '(bitte|dringend|umgehend|sofort|müssen|können) ..5 (anrufen|zurückrufen|kontaktieren|anzurufen|zurückzurufen|melden)',
      '(melden|melde) (sie|dich|euch) (sich|bitte)? ..3 (bei|telefonisch|unter|sofort|umgehend|dringend)',
      'um (rückruf|dringenden|ihren|baldigen|umgehenden)',
      'rückruf (erbeten|unter|bitte|notwendig|erforderlich)',
      'verpasster anruf ..7 (<phone>|abhören|rufen|wählen)',
      '(mailbox|sprachnachricht) ..7 (<phone>|abhören|rufen|wählen)',
    ],
    en: [
      '(call|ring|phone|dial|contact|telephone|text|reach|calling|ringing|speak) ..7 <phone>',
      '(on|tel|at|number|phone|helpline|hotline|support|line|desk|team|queries|enquiries|questions|is) <phone>',
      '<phone> ..5 (call|ring|phone|asap|immediately|now|urgently)',
      '(call|ring|phone|contact|telephone) (us|me|our|the|your|immediately|now|back|him|her|this|asap|urgently|customer|fraud|support|security|straight|right|them)',
      '(please|must|need|should|kindly|urgently|can|could) ..4 (call|ring|phone|contact|telephone)',
      '(get|got) in (touch|contact)',
      '(give|gimme) (us|me|our|them|him|her) ..3 (call|ring|shout|bell|buzz)',
      'missed call ..7 (call|dial|<phone>|listen|ring)',
      'voice message ..7 (call|dial|<phone>|listen|ring)',
      'voicemail ..7 (call|dial|<phone>|listen|ring)',
      '(reach|contact) (out)? (us|me|our|to|support)',
      'make contact ..3 (agent|adviser|advisor|officer|specialist|someone|representative|team)',
      'speak to ..3 (agent|adviser|advisor|officer|specialist|someone|representative|team)',
      'talk to ..3 (agent|adviser|advisor|officer|specialist|someone|representative|team)',
    ],
  },
  unless: {
    nl: ['(niet|nooit) (bellen|terugbellen)', 'bel (niet|nooit)'],
    fr: [
      "ne m'appelle",
      'ne (appelle|rappelez|appelez|appel)',
      '(appelle|appelez|rappelez) (pas|jamais)',
    ],
    de: [
      '(nicht|nie|niemals) (anrufen|zurückrufen)',
      '(rufen|ruf|rufe) sie ..3 (nicht|nie|niemals)',
    ],
    en: ['(dont|cant|no|not|never) (call|ring|phone)', '(will|ill|well) (call|ring|phone)'],
  },
  must: {
    nl: [
      'Verdachte betaling vastgesteld, bel onmiddellijk onze fraudedienst.',
      'Vragen? U kunt ons bereiken op {phone}.',
    ],
    fr: [
      'Paiement suspect détecté, contactez immédiatement notre service fraude.',
      'Une question ? Nous sommes joignables au {phone}.',
    ],
    de: [
      'Verdächtige Zahlung erkannt, bitte kontaktieren Sie sofort unsere Betrugsabteilung.',
      'Fragen? Sie erreichen uns unter {phone}.',
    ],
    en: [
      'Suspicious payment detected, call our fraud team immediately.',
      'Questions? You can reach us on {phone}.',
    ],
  },
  mustNot: {
    nl: [
      'Niet bellen, de microfoon van mijn toestel is stuk.',
      'De koerier komt tussen 9 en 11 uur.',
    ],
    fr: ['Appelle pas, le micro de mon tel est cassé.', 'Le livreur passe entre 9 et 11 heures.'],
    de: [
      'Nicht anrufen, das Mikro an meinem Handy ist kaputt.',
      'Der Bote kommt zwischen 9 und 11 Uhr.',
    ],
    en: ["Don't ring, the mic on this phone is broken.", 'The courier is coming between 9 and 11.'],
  },
}
