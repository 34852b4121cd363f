/**
 * Asks to stay on the line, not to hang up, or not to call anybody else.
 */
import type { Rule } from '../rule.ts'

/** Asks to stay on the line, not to hang up, or not to call anybody else. */
export const askStayOnLine: Rule<'ask-stay-on-line'> = {
  code: 'ask-stay-on-line',
  group: 'ask',
  shows: 'Asks to stay on the line, not to hang up, or not to call anybody else.',
  phrases: {
    nl: [
      '(blijf|blijft|blijven) ..4 (lijn|telefoon|hangen|bellen|toestel)',
      '(niet|nooit) (ophangen|inhaken|afleggen|neerleggen|opleggen|weggaan)',
      '(hang|haak|leg) (u|je|nu|dan|alstublieft|aub)? ..2 (niet|nooit) (op|in|neer|af)',
      '(aan|op) de lijn (blijven|houden)',
      '(verbreek|onderbreek) ..3 (verbinding|gesprek|lijn)',
      '(leg|legt|hou|houd|houdt) ..4 (telefoon|gsm|toestel|lijn|hoorn) ..4 (naast|open|speaker|luidspreker|bij|aan|tas|jaszak)',
      '(bel|belt) ..2 geen andere',
      '(bel|belt) ..2 niet zelf',
      '(bel|belt) ..2 niemand',
      '(zet|zetten) ..3 (luidspreker|speaker|luid)',
      'terwijl (ik|wij|we) ..4 (lijn|telefoon|blijven)',
    ],
    fr: [
      '(restez|reste|rester|gardez|garde) (bien|donc)? ..3 (ligne|téléphone|appareil|fil)',
      '(ne|n|pas) (raccrochez|raccroche|raccrocher|raccrochés|quittez)',
      '(raccrochez|raccrocher|raccroche) (surtout)? (pas|jamais|surtout)',
      '(pas|surtout) ..2 raccrocher',
      'ne (coupez|coupe|quittez|interrompez) (pas|surtout)',
      '(garde|gardez|laissez|posez|mettez) ..5 haut-parleur',
      '(garde|gardez|laissez|posez|mettez) ..5 téléphone à côté',
      '(garde|gardez|laissez|posez|mettez) ..5 téléphone allumé',
      '(garde|gardez|laissez|posez|mettez) ..5 (ligne|combiné|poche)',
      '(appelez|appeler|contactez) surtout pas',
      '(appelez|appeler|contactez) personne',
      'ne (contactez|appelez) ..2 (personne|votre)',
      'pendant que je ..5 (ligne|téléphone)',
      'en ligne avec moi',
      'en ligne avec nous',
    ],
    de: [
      '(bleiben|bleib|bleibt|bleibe) (sie|du|bitte|mal|jetzt)? ..4 (leitung|dran|telefon|apparat|hörer)',
      '(nicht|keinesfalls|bloß) (auflegen|aufhängen|aufzulegen)',
      '(legen|leg|lege) (sie|du|bitte|jetzt)? ..4 (nicht|nie|keinesfalls) auf',
      '(verbindung|gespräch|leitung|telefonat) (nicht)? ..2 (unterbrechen|trennen|beenden|halten|offen)',
      '(lassen|legen|stellen|lass) ..5 (telefon|handy|hörer|leitung) ..4 (an|daneben|lautsprecher|offen|eingeschaltet|tasche|laut)',
      '(rufen|kontaktieren) sie ..3 (niemanden|niemand|keinen)',
      'in der leitung',
      'lautsprecher ..3 (stellen|an|ein)',
      'während (ich|wir) ..4 (leitung|telefon|dran)',
    ],
    en: [
      '(stay|remain|keep|hold|staying|remaining) (on|with|me)? ..3 with me',
      '(stay|remain|keep|hold|staying|remaining) (on|with|me)? ..3 (line|phone|call|connected)',
      '(dont|not|never|wont|without) (hang|hanging|disconnect|end|put|drop|cut) (up|the|this|down)? ..2 (up|phone|call|down|line|me|off)',
      'do not hang up',
      'do not (disconnect|hang)',
      'dont hang up',
      'dont (disconnect|hang)',
      'hold the line',
      '(keep|leave|put) ..4 (line|phone|me) ..4 on the side',
      '(keep|leave|put) ..4 (line|phone|me) ..4 (open|speaker|pocket|loudspeaker|running|beside)',
      'do not (call|contact|ring|phone|speak) to anyone',
      'do not (call|contact|ring|phone|speak) your bank',
      'do not (call|contact|ring|phone|speak) (anyone|anybody|any)',
      '(dont|not) (call|contact|ring|phone|speak) to anyone',
      '(dont|not) (call|contact|ring|phone|speak) your bank',
      '(dont|not) (call|contact|ring|phone|speak) (anyone|anybody|any)',
      'while (i|we) ..5 transfer you',
      'while (i|we) ..5 (line|phone)',
      '(still|while) ..3 on the (line|phone)',
    ],
  },
  unless: {
    nl: ['medewerkers in gesprek', '(wachtende|wachtenden)'],
    fr: ['conseillers sont', "temps d'attente", 'prochain conseiller', 'opérateurs'],
    de: ['mitarbeiter sind im gespräch', 'nächste freie', 'warteschleife'],
    en: ['advisers are busy', 'agents are busy', 'your call is important', 'next available'],
  },
  must: {
    nl: [
      'Beller: blijft u aan de lijn terwijl ik u doorverbind',
      'U mag zeker niet ophangen voor alles afgerond is',
    ],
    fr: [
      'Appelant : restez en ligne pendant que je vous transfère',
      'surtout ne raccrochez pas avant que tout soit terminé',
    ],
    de: [
      'Anrufer: bleiben Sie bitte in der Leitung, während ich Sie verbinde',
      'Sie dürfen auf keinen Fall jetzt, also bitte nicht auflegen bis alles fertig ist',
    ],
    en: [
      'Caller: please stay on the line while I transfer you',
      "whatever you do, don't hang up until we are finished",
    ],
  },
  mustNot: {
    nl: [
      'Je mag de was nog ophangen als je thuiskomt.',
      'Blijf maar lekker slapen, ik ben om acht uur thuis.',
    ],
    fr: [
      'Raccroche le cadre dans le couloir quand tu passes.',
      'Reste dormir si tu veux, je rentre à huit heures.',
    ],
    de: [
      'Kannst du noch die Wäsche aufhängen, wenn du heimkommst?',
      'Bleib ruhig liegen, ich bin um acht daheim.',
    ],
    en: [
      'Can you hang up the washing when you get home?',
      "Stay in bed if you like, I'm home at eight.",
    ],
  },
}
