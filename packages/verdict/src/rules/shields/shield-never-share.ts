/**
 * Says never to share a code, a PIN or card, or that it never asks for them.
 */
import type { Rule } from '../rule.ts'

/** Says never to share a code, a PIN or card, or that it never asks for them. */
export const shieldNeverShare: Rule<'shield-never-share'> = {
  code: 'shield-never-share',
  group: 'shield',
  shows: 'Says never to share a code, a PIN or card, or that it never asks for them.',
  phrases: {
    nl: [
      '(deel|geef|stuur|vertel|toon|zeg|verstrek) ..8 (nooit|niet|niemand)',
      'nooit (delen|doorgeven|meedelen|geven|mededelen|vrijgeven|doorsturen)',
      'met niemand ..8 (delen|doorgeven|code|codes|pincode|door|wachtwoord|doorsturen|meedelen|kaartgegevens|bankgegevens)',
      'aan niemand ..8 (delen|doorgeven|code|codes|pincode|door|wachtwoord|doorsturen|meedelen|kaartgegevens|bankgegevens)',
      '(nooit|niet|niemand) ..8 (delen|doorgeven|code|codes|pincode|door|wachtwoord|doorsturen|meedelen|kaartgegevens|bankgegevens)',
      '(vragen|vraagt|vraag|bellen|belt|zullen|zal|sturen) ..3 nooit',
      'nooit ..4 (vragen|gevraagd|bellen|opbellen|link|links)',
      '(bank|medewerker|medewerkers|wij|we) ..5 nooit',
      '(strikt|alleen|persoonlijk) voor u',
      '(strikt|alleen|persoonlijk) voor jou',
      '(strikt|alleen|persoonlijk) (persoonlijk|bestemd)',
      '(hou|houd) ..5 voor uzelf',
      '(hou|houd) ..5 voor jezelf',
      '(hou|houd) ..5 geheim',
      'let op ..6 (oplichting|oplichters|phishing|fraude|fraudeurs|valse|nep|misbruik|smishing)',
      'pas op ..6 (oplichting|oplichters|phishing|fraude|fraudeurs|valse|nep|misbruik|smishing)',
      '(wees|opgelet|waarschuwing) ..6 (oplichting|oplichters|phishing|fraude|fraudeurs|valse|nep|misbruik|smishing)',
      'is (vertrouwelijk|persoonlijk|geheim)',
      'klik nooit',
    ],
    fr: [
      '(ne|n) (partagez|communiquez|donnez|divulguez|transmettez|révélez|transférez|dites|partage|donne|communique|cliquez|le|la|les|transmets|envoyez) ..6 (jamais|personne|pas|aucun|quiconque|rien)',
      'jamais ..6 mot de passe',
      'jamais ..6 (code|codes|communiquer|partager|donner|carte|lien|demander|téléphone|demande|données|transmettre|identifiants)',
      'ne (vous)? ..3 (demande|demandera|demandons|demanderons|demanderont|appellera|appellerons|demandent|contactera|réclame|appelle) ..3 (jamais|pas)',
      '(strictement|reste|est|code) (personnel|confidentiel|personnelle|confidentielle)',
      '(gardez|conservez) ..4 pour vous',
      '(gardez|conservez) ..4 (secret|confidentiel)',
      '(attention|méfiez|vigilant|vigilance|vigilants|prudence|prudents|alerte) ..7 (fraude|fraudes|arnaque|arnaques|phishing|hameçonnage|escrocs|escroquerie|faux|fraudeurs|frauduleux|smishing)',
      'à personne',
      'avec personne',
      'avec quiconque',
    ],
    de: [
      '(geben|teilen|gib|teile|nennen|verraten|leiten|teilt|sagen|weitergeben|nenne|leite) ..9 (nie|niemals|niemandem|nicht|keinem|keinesfalls|niemand)',
      '(nie|niemals|niemandem|nicht|keinesfalls|keine) ..6 (weitergeben|weiter|teilen|nennen|preisgeben|herausgeben|weiterleiten|weiterzugeben|mitteilen|preis)',
      '(fragt|fragen|fragen|bitten|fordern|werden|wird|verlangt|rufen|anrufen|ruft|fordert|schicken|senden) ..4 (nie|niemals)',
      '(niemals|nie) ..6 (code|tan|pin|passwort|telefon|link|links|fragen|bitten|auffordern|anrufen|zugangsdaten|anklicken|abfragen)',
      '(mitarbeiter|bank|wir|berater) ..5 (niemals|nie)',
      '(streng|nur|strikt|code) (vertraulich|persönlich)',
      '(halten|behandeln|behandle|halte) ..5 (geheim|vertraulich)',
      '(vorsicht|achtung|warnung|warnen|warnt|wachsam) ..7 (betrug|betrüger|phishing|gefälschte|betrugsversuche|fake|falsche|betrügerische|betrügern|smishing|gefälschten)',
      'nicht (weitergeben|weiterleiten|teilen)',
    ],
    en: [
      '(never|dont|not) (share|give|tell|disclose|reveal|forward|pass|send|provide|read) ..8 (code|codes|it|anyone|this|pin|password|passcode|details|number|otp|anybody|out|information)',
      '(never|not|wont|dont) (ever)? (ask|call|text|request|contact|phone|ring|email) ..8 (code|you|pin|password|details|it|passcode|customers|share|for|information|money|number)',
      '(share|sharing|give|giving) ..5 no one',
      '(share|sharing|give|giving) ..5 (noone|nobody)',
      'keep ..4 to yourself',
      'keep ..4 (secret|private|confidential|safe)',
      '(anyone|anybody|someone|caller) ..4 (asks|asking|asked) ..4 (scam|fraud|code|it|hang|pin)',
      '(beware|warning|alert|careful|wary|scam) ..7 (scam|scams|fraud|fraudsters|phishing|fake|scammers|smishing|bogus|criminals)',
      'do not (share|click|give|reply|respond|disclose)',
      'only (a)? ..2 (scammers|fraudsters|criminals|thieves)',
      'for your eyes only',
    ],
  },
  must: {
    nl: [
      'Geef deze code nooit door, ook niet als iemand zegt dat hij van de bank is.',
      'Onze medewerkers bellen nooit om uw pincode.',
    ],
    fr: [
      "Ne transmettez jamais ce code, même à quelqu'un qui dit venir de la banque.",
      'Nos conseillers ne vous demanderont jamais votre code PIN.',
    ],
    de: [
      'Geben Sie diese TAN niemals weiter, auch nicht an angebliche Bankmitarbeiter.',
      'Unsere Mitarbeiter fragen Sie nie nach Ihrer PIN.',
    ],
    en: [
      'Never pass this code on, even to someone who says they are from the bank.',
      "Our staff won't ask for your PIN.",
    ],
  },
  mustNot: {
    nl: ['Deel je locatie even, dan vind ik je.', 'Ik heb die serie niet gezien, is ze goed?'],
    fr: [
      'Partage ta position, comme ça je te trouve.',
      "Je n'ai pas vu cette série, elle est bien ?",
    ],
    de: [
      'Teil mal deinen Standort, dann find ich dich.',
      'Ich hab die Serie nicht gesehen, ist die gut?',
    ],
    en: ["Share your location and I'll find you.", "I haven't seen that show, is it good?"],
  },
}
