import type { Rule } from '../rule.ts'

/** A voicemail, photo or message waits behind a link. */
export const scenarioVoicemailLink: Rule<'scenario-voicemail-link'> = {
  code: 'scenario-voicemail-link',
  group: 'scenario',
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
}
