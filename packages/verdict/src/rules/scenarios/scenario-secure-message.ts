import type { Rule } from '../rule.ts'

/** A new message or document waits behind a login. */
export const scenarioSecureMessage: Rule<'scenario-secure-message'> = {
  code: 'scenario-secure-message',
  group: 'scenario',
  phrases: {
    nl: [
      '(nieuw|nieuwe|ongelezen|belangrijk|belangrijke|beveiligd|beveiligde|1|één|een|officieel|dringend) ..2 (bericht|document|mededeling|berichten|brief|melding|zending|documenten) ..8 (<link>|inloggen|aanmelden|lees|bekijk|login|raadpleeg|open|ebox|portaal|itsme|digid|mijnoverheid)',
      '(nieuw|nieuwe|ongelezen|belangrijk|belangrijke|beveiligd|beveiligde|1|één|een|officieel|dringend) ..2 (bericht|document|mededeling|berichten|brief|melding|zending|documenten) ..8 log in',
      '(aangetekende|aangetekend) ..3 (zending|brief|elektronische|elektronisch) ..8 (<link>|lees|bekijk|itsme|open)?',
      '(beveiligd|veilig) (bericht|document)',
    ],
    fr: [
      '(nouveau|nouvelle|important|importante|sécurisé|1|un|officiel|urgent) ..2 (message|document|courrier|notification|messages|documents|avis|communication) ..8 (<link>|connect*|lire|consult*|identif*|ouvrir|espace|itsme|franceconnect|ebox|accéd*)',
      'non lu ..2 (message|document|courrier|notification|messages|documents|avis|communication) ..8 (<link>|connect*|lire|consult*|identif*|ouvrir|espace|itsme|franceconnect|ebox|accéd*)',
      'recommandé ..3 électronique',
      'courrier recommandé ..3 électronique',
      '(message|document) sécurisé',
    ],
    de: [
      '(neue|neues|ungelesene|wichtige|wichtiges|gesicherte|1|eine|ein|dringende|sicherheitsrelevante|offizielle) ..2 (nachricht|dokument|mitteilung|nachrichten|schreiben|bescheid|benachrichtigung) ..8 (<link>|anmelden|lesen|ansehen|login|abrufen|einloggen|öffnen|postfach|portal|einsehen|kenntnisnahme)',
      'einschreiben ..3 (elektronisch*|digital*)',
      '(gesicherte|sichere) (nachricht|mitteilung)',
    ],
    en: [
      '(new|unread|important|secure|1|one|urgent|official) ..2 (message|document|notice|letter|messages|correspondence|notification|mail) ..8 (<link>|login|read|view|access|open|inbox|portal|review)',
      '(new|unread|important|secure|1|one|urgent|official) ..2 (message|document|notice|letter|messages|correspondence|notification|mail) ..8 log in',
      '(new|unread|important|secure|1|one|urgent|official) ..2 (message|document|notice|letter|messages|correspondence|notification|mail) ..8 sign in',
      '(secure|encrypted) (message|document)',
    ],
  },
  unless: {
    de: ['sprachnachricht'],
    en: ['voicemail', 'voice'],
  },
}
