/**
 * Asks to answer the message: yes or no, a figure, a word, a name, a text back.
 */
import type { Rule } from '../rule.ts'

/** Asks to answer the message: yes or no, a figure, a word, a name, a text back. */
export const askReply: Rule<'ask-reply'> = {
  code: 'ask-reply',
  group: 'ask',
  shows: 'Asks to answer the message: yes or no, a figure, a word, a name, a text back.',
  phrases: {
    nl: [
      '(antwoord|beantwoord|reageer|antwoordt|sms|stuur|bericht|app|antw|typ) ..3 (ja|nee|neen|ok|oke|j|n|y|1|2|<number>|stop|help|info|geinteresseerd|hallo|start)',
      '(antwoord|reageer|antwoordt) ..3 (op|met|aub|snel|even|dit|terug|zsm|svp|hier|via|hierop|direct|asap)',
      '(stuur|geef|gooi|zend|schrijf|doe) (mij|me|ons|je|u|even|eens|hier|ff|een|gerust|dan|gauw|asap|snel) ..5 (bericht|berichtje|seintje|antwoord|appje|sms|smsje|teken|whatsapp|terug)',
      '(app|sms) (me|mij|terug|even|ff|mama|papa)',
      '(laat|laten) ..3 weten',
      '(graag|gelieve|kunt|kan|wil) ..5 (antwoorden|antwoord|reageren|reactie|reply)',
      '(ben|zijt|bent|bende|zit) (je|ge|jij|u|gij) ..3 (er|daar|bezig|online|beschikbaar|vrij|wakker|thuis|geinteresseerd|bereikbaar|bureau)',
      '(heb|hebt) (je|ge|u) ..3 (tijd|even|momentje|minuutje|minuut)',
      '(interesse|geinteresseerd|interessant) ..4 (stuur|antwoord|laat|reageer|meld|app)',
      '(mag|kan|kunt) ik (u|je|jou) ..4 (vragen|iets|sturen|meer|vertellen)',
    ],
    fr: [
      '(repondez|reponds|répondre|renvoyez|envoyez|envoie|repondre|tapez|ecrivez|sms|rep) ..3 (oui|non|ok|o|n|y|1|2|<number>|stop|info|interesse|intéressée|bonjour|start|aide)',
      '(repondez|reponds|répondre|repondre|reponse|rep) ..3 des que',
      '(repondez|reponds|répondre|repondre|reponse|rep) ..3 (moi|nous|message|sms|vite|stp|svp|ici|rapidement|par|directement|a|avant|urgente)',
      '(envoie|envoyez|ecris|écrivez|laisse|laissez|fais|faites|dis|redis) (moi|nous|lui) ..4 (message|sms|mot|signe|réponse|whatsapp|retour|texto|mp)',
      '(fais|faites|dites|dis|tenez|tiens|redis) (moi|nous) ..3 (signe|savoir|courant|tu|vous|si|quand)',
      "t'es (es|êtes|la|là|etes)? ..2 au bureau",
      "t'es (es|êtes|la|là|etes)? ..2 (là|la|dispo|disponible|libre|occupé|occupée|intéressé|intéressée|réveillé)",
      '(tu|vous|es|etes|tes) (es|êtes|la|là|etes)? ..2 au bureau',
      '(tu|vous|es|etes|tes) (es|êtes|la|là|etes)? ..2 (là|la|dispo|disponible|libre|occupé|occupée|intéressé|intéressée|réveillé)',
      "t'as (tu|vous)? ..3 deux minutes",
      "t'as (tu|vous)? ..3 (minute|minutes|instant|temps)",
      '(as|avez|aurais|auriez) (tu|vous)? ..3 deux minutes',
      '(as|avez|aurais|auriez) (tu|vous)? ..3 (minute|minutes|instant|temps)',
      '(intéressé|intéressée|interesse|intéressés) ..4 (répondez|envoyez|contactez|dites|écrivez|réponds)',
      '(puis|peux|pourrais) (je|vous|te)? ..4 en dire',
      '(puis|peux|pourrais) (je|vous|te)? ..4 (demander|poser|expliquer|envoyer)',
      '(merci|veuillez) ..3 confirmer par',
      '(merci|veuillez) ..3 (répondre|repondre)',
      '(attends|attendons|attente) ..3 (réponse|retour)',
    ],
    de: [
      '(antworten|antworte|antwort|sende|senden|schreiben|schreib|tippen|sms|schick|antwortet|reply) ..4 (ja|nein|ok|j|n|y|1|2|<number>|stop|stopp|info|interesse|start|hallo)',
      '(antworten|antworte|antwortet) (sie|mir|uns|bitte|auf|einfach|schnell|kurz|hier|mit)',
      '(schreib|schreibe|schreiben|schick|schicke|schicken|melde|meld|gib|geben|melden|schreibt) (mir|uns|sie|dich|bitte|mal|kurz|einfach|doch|mich|euch) ..5 (nachricht|bescheid|sms|whatsapp|zurück|antwort|mal|kurz|wenn|sobald|hier|rückmeldung|whats|dich|bei)',
      '(sag|sagen|gib|geben|geb) (mir|uns|sie|kurz|bitte) ..3 bescheid',
      '(bist|sind|seid|biste) (du|sie|ihr)? ..3 (da|erreichbar|online|beschäftigt|frei|interessiert|wach|büro|verfügbar)',
      '(hast|haben|hättest|hätten) (du|sie) ..4 (zeit|minute|moment|kurz|interesse)',
      '(bei|falls|wenn) interesse ..5 (melden|schreiben|antworten|schreib|melde|senden)',
      '(darf|kann|könnte|dürfte) ich (dich|dir|ihnen|sie) ..4 (fragen|bitten|erzählen|schicken|was|etwas|mehr)',
      '(bitte|um) ..4 (antworten|rückmeldung|antwort|rückantwort|zurückschreiben)',
      '(warte|warten|freue) ..3 (antwort|rückmeldung)',
    ],
    en: [
      '(reply|respond|text|answer|send|txt|type) (with|back|the|word|to|us|me|this)? ..3 (yes|no|y|n|1|2|<number>|stop|ok|help|info|interested|c|hi|hello|accept|confirm|start)',
      'text back (to|me|us|back|asap|here|soon|now|with|this|as|when|quickly|if|for|immediately)',
      'txt back (to|me|us|back|asap|here|soon|now|with|this|as|when|quickly|if|for|immediately)',
      '(reply|respond|answer|message) (to|me|us|back|asap|here|soon|now|with|this|as|when|quickly|if|for|immediately)',
      '(text|message|txt|msg|whatsapp|drop|send|write|shoot|give) (me|us|back|mum|dad) ..4 (back|message|text|when|as|asap|on|soon|here|line|line|if|reply)',
      'let (me|us) know',
      '(are|r|you|u) (you|u)? ..2 in the office',
      '(are|r|you|u) (you|u)? ..2 at your desk',
      '(are|r|you|u) (you|u)? ..2 at home',
      '(are|r|you|u) (you|u)? ..2 (there|free|busy|around|available|awake|up|interested|online)',
      '(have|got|do) (you|u)? ..4 (minute|moment|sec|second|time)',
      '(interested|interest) ..4 (reply|text|message|respond|let|contact|send)',
      '(can|may|could) i (ask|tell|share|send|have) ..3 (you|u|something|more|question|favor|favour)',
      'waiting for ..3 your reply',
      'waiting for ..3 (reply|respond|response|answer)',
      'look forward to ..3 your reply',
      'look forward to ..3 (reply|respond|response|answer)',
      '(please|pls|kindly|awaiting|await) ..3 your reply',
      '(please|pls|kindly|awaiting|await) ..3 (reply|respond|response|answer)',
      'get back to (me|us)',
    ],
  },
  unless: {
    nl: [
      '(antwoord|reageer) (niet|nooit)',
      'niet ..2 (beantwoorden|antwoorden|reageren|beantwoord)',
    ],
    fr: [
      '(ne|n) (répondez|reponds|répondre|repondez)',
      'ne pas répondre',
      '(pas|jamais) ..2 (répondre|repondre)',
    ],
    de: [
      '(antworten|antworte) sie ..3 (nicht|nie)',
      'nicht ..2 (antworten|beantworten|beantwortet)',
      'keine antwort',
    ],
    en: [
      '(dont|not|cannot|cant|never) (reply|respond|answer)',
      '(replies|reply) ..3 not monitored',
      '(replies|reply) ..3 unmonitored',
    ],
  },
  must: {
    nl: [
      'Antwoord met JA als u deze betaling herkent.',
      'mam stuur me ff een berichtje terug als je dit leest',
    ],
    fr: [
      'Répondez OUI si vous reconnaissez ce paiement.',
      'maman envoie moi un ptit message quand tu vois ça',
    ],
    de: [
      'Antworten Sie mit JA, wenn Sie diese Zahlung kennen.',
      'mama schreib mir mal kurz zurück wenn du das liest',
    ],
    en: ['Reply YES if you recognise this payment.', 'mum text me back when you see this'],
  },
  mustNot: {
    nl: ['Op dit bericht kan u niet antwoorden.', 'De winkel is zondag open van 10 tot 17 u.'],
    fr: [
      'Merci de ne pas répondre à ce message automatique.',
      'Le magasin est ouvert dimanche de 10 à 17 h.',
    ],
    de: [
      'Bitte nicht auf diese automatische Nachricht antworten.',
      'Der Laden hat am Sonntag von 10 bis 17 Uhr auf.',
    ],
    en: [
      'Please do not reply to this automated message.',
      'The shop is open on Sunday from 10 to 5.',
    ],
  },
}
