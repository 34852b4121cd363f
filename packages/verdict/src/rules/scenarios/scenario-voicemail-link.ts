import type { Rule } from '../rule.ts'

/** A voicemail, photo or message waits behind a link. */
export const scenarioVoicemailLink: Rule<'scenario-voicemail-link'> = {
  code: 'scenario-voicemail-link',
  group: 'scenario',
  shows: 'A voicemail, photo or message waits behind a link.',
  phrases: {
    nl: [
      '(voicemail|spraakbericht|stembericht|ingesproken|bericht|voicemailbericht|audiobericht) ..8 (<link>|luister|beluister*|download|afspelen|ontvangen|klik|wacht)',
      'gemiste oproep ..8 (<link>|luister|beluister*|download|afspelen|ontvangen|klik|wacht)',
      '<link> ..5 (voicemail|spraakbericht|beluister*)',
      "(foto's|foto|video) ..6 (bekijk|zie|hier) ..3 <link>",
    ],
    fr: [
      '(messagerie|vocal|répondeur|message) ..8 (<link>|écout*|télécharg*|lire|cliquez|reçu) ..6 (<link>|vocal|message|ici)?',
      '(messagerie|vocal|répondeur|message) ..8 en attente ..6 (<link>|vocal|message|ici)?',
      'message vocal ..8 (<link>|écout*|télécharg*|lire|cliquez|reçu) ..6 (<link>|vocal|message|ici)?',
      'message vocal ..8 en attente ..6 (<link>|vocal|message|ici)?',
      'message audio ..8 (<link>|écout*|télécharg*|lire|cliquez|reçu) ..6 (<link>|vocal|message|ici)?',
      'message audio ..8 en attente ..6 (<link>|vocal|message|ici)?',
      'appel manqué ..8 (<link>|écout*|télécharg*|lire|cliquez|reçu) ..6 (<link>|vocal|message|ici)?',
      'appel manqué ..8 en attente ..6 (<link>|vocal|message|ici)?',
      'boîte vocale ..8 (<link>|écout*|télécharg*|lire|cliquez|reçu) ..6 (<link>|vocal|message|ici)?',
      'boîte vocale ..8 en attente ..6 (<link>|vocal|message|ici)?',
      '<link> ..5 (messagerie|écouter)',
      '<link> ..5 message vocal',
      '(nouveau|nouveaux) vocal',
      '(nouveau|nouveaux) message vocal',
      '(nouveau|nouveaux) messages vocaux',
      '(photos|photo|vidéo) ..6 (voir|regarde|ici) ..3 <link>',
    ],
    de: [
      '(voicemail|sprachnachricht|mailbox|mailboxnachricht|sprachmitteilung|nachricht) ..8 (<link>|anhören|abhören|download*|abspielen|wartet|klick*|abrufen)',
      'verpasster anruf ..8 (<link>|anhören|abhören|download*|abspielen|wartet|klick*|abrufen)',
      '<link> ..5 (voicemail|sprachnachricht|anhören|abhören)',
      '(fotos|foto|video) ..6 (ansehen|schau|hier) ..3 <link>',
    ],
    en: [
      '(voicemail|message) ..8 (<link>|listen|download|play|waiting|click|received|retrieve) ..6 (<link>|voicemail|voice|here)?',
      'voice message ..8 (<link>|listen|download|play|waiting|click|received|retrieve) ..6 (<link>|voicemail|voice|here)?',
      'voice mail ..8 (<link>|listen|download|play|waiting|click|received|retrieve) ..6 (<link>|voicemail|voice|here)?',
      'audio message ..8 (<link>|listen|download|play|waiting|click|received|retrieve) ..6 (<link>|voicemail|voice|here)?',
      'missed call ..8 (<link>|listen|download|play|waiting|click|received|retrieve) ..6 (<link>|voicemail|voice|here)?',
      'voice note ..8 (<link>|listen|download|play|waiting|click|received|retrieve) ..6 (<link>|voicemail|voice|here)?',
      '<link> ..5 (voicemail|listen)',
      '<link> ..5 voice message',
      'new voicemail',
      'new voice message',
      'new voice mail',
      '(photos|photo|video) ..6 (view|look|here) ..3 <link>',
    ],
  },
  unless: {
    nl: ['spreek ..4 in'],
    fr: ['laissez un message'],
    de: ['nach dem (ton|signal|piep)'],
    en: ['leave a message', 'after the (beep|tone)', '(text|email) message', 'got your message'],
  },
  must: {
    nl: [
      'U heeft 1 nieuw voicemail bericht: beluister op https://foto.example/1',
      'Nieuw spraakbericht ontvangen, klik om te beluisteren',
    ],
    fr: [
      'Vous avez 1 nouveau message vocal : écoutez sur https://foto.example/1',
      'Nouveau vocal en attente sur votre répondeur, cliquez',
    ],
    de: [
      'Sie haben 1 neue Voicemail: anhören unter https://foto.example/1',
      'Neue Sprachnachricht wartet, klicken zum Abhören',
    ],
    en: [
      'You have 1 new voicemail: listen at https://foto.example/1',
      'New voice message received, click to play',
    ],
  },
  mustNot: {
    nl: ['De pastoor laat weten dat de mis om 10 is.', 'Ik bel je straks terug.'],
    fr: ['Le curé dit que la messe est à 10h.', 'Je te rappelle tantôt.'],
    de: ['Der Pfarrer sagt, die Messe ist um 10.', 'Ich ruf später zurück.'],
    en: ['The vicar says mass is at 10.', "I'll ring you back later."],
  },
}
