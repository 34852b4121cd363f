/**
 * Asks to hand over, send or cut up a bank card: a courier collects it, put it in an envelope.
 */
import type { Rule } from '../rule.ts'

/** Asks to hand over, send or cut up a bank card: a courier collects it, put it in an envelope. */
export const askCardHandover: Rule<'ask-card-handover'> = {
  code: 'ask-card-handover',
  group: 'ask',
  shows:
    'Asks to hand over, send or cut up a bank card: a courier collects it, put it in an envelope.',
  phrases: {
    nl: [
      '(koerier|medewerker|collega|bode|agent|chauffeur|politie|bezorger|taxi|rechercheur|iemand) ..9 (kaart|kaarten|bankkaart|bankkaarten|pas|bankpas|betaalpas|pasje|passen|bankpassen|creditcard) ..5 in ontvangst',
      '(koerier|medewerker|collega|bode|agent|chauffeur|politie|bezorger|taxi|rechercheur|iemand) ..9 (kaart|kaarten|bankkaart|bankkaarten|pas|bankpas|betaalpas|pasje|passen|bankpassen|creditcard) ..5 (ophalen|op|afhalen|meenemen|innemen|halen|oppikken|komen|mee|afgehaald|opgehaald)',
      '(kaart|kaarten|bankkaart|bankkaarten|pas|bankpas|betaalpas|pasje|passen|creditcard) ..6 op te sturen',
      '(kaart|kaarten|bankkaart|bankkaarten|pas|bankpas|betaalpas|pasje|passen|creditcard) ..6 (opgehaald|afgehaald|ophalen|afhalen|opsturen|meegeven|overhandigen|inleveren|afgeven|terugsturen|meenemen|retour|retourneren|terugzenden|inzenden)',
      '(knip|knipt|knippen|snij|snijd|snijdt|doorknippen|doormidden|doorgeknipt|doorknipt) ..6 (kaart|kaarten|bankkaart|pas|bankpas|pasje|passen|betaalpas|chip|creditcard|helft|twee)',
      '(kaart|kaarten|bankkaart|pas|bankpas|pasje|passen|betaalpas) ..6 (doorknippen|doorgeknipt|doormidden|knippen|verknippen|doorknipt|stukken|kapotknippen|chip)',
      '(steek|steekt|stop|stopt|doe|doet|leg|legt|plaats) ..8 (envelop|enveloppe|omslag)',
      '(kaart|pas|bankkaart|bankpas|pasje) ..5 (envelop|enveloppe|omslag|brievenbus|koerier)',
      '(stuur|zend|lever|geef|overhandig|geeft|retourneer|bezorg|levert) ..5 (kaart|pas|bankpas|bankkaart|pasje|betaalpas|kaarten) ..4 (op|in|terug|mee|af|aan|retour|naar|koerier)',
      '(oude|huidige|vervallen|gebruikte) (kaart|pas|bankpas|bankkaart|pasje|betaalpas) ..6 (inleveren|terug|terugsturen|recyclen|recycleren|op|opsturen|in|retour|ophalen|afgeven|laten)',
    ],
    fr: [
      "quelqu'un ..9 (carte|cartes|cb)",
      '(coursier|collègue|collegue|agent|livreur|conseiller|transporteur|policier|employé|taxi|chauffeur|facteur|police) ..9 (carte|cartes|cb)',
      '(carte|cartes|cb) ..9 remettre au',
      '(carte|cartes|cb) ..9 (coursier|collègue|livreur|transporteur|récupérée|recuperee|recuperer|récupérer|enlèvement|restituer|découper|restitution)',
      '(remettez|remettre|donnez|donner|rendez|rendre|confiez|confier|remets|restituez|renvoyez|renvoyer|retournez) ..4 (carte|cartes|cb)',
      '(coupez|couper|decoupez|découper|coupe|sectionnez|cisaillez) ..5 (carte|cartes|cb|deux|puce)',
      '(coupee|coupée|découpée) ..3 (deux|puce|morceaux)',
      '(mettez|mettre|glissez|glisser|placez|inserez|met) ..8 (enveloppe|pli)',
      'carte ..8 enveloppe',
      '(ancienne|vieille) carte ..8 (renvoyer|restituer|remettre|retourner|récupérer|recuperer|rendre|recycler|recyclage|coursier|enveloppe)',
      "(récupérer|recuperer|chercher|reprendre|prendre|recupere|recuperera|passera|collecter) ..4 l'ancienne (carte|cartes|cb|anciennes|ancienne)",
      '(récupérer|recuperer|chercher|reprendre|prendre|recupere|recuperera|passera|collecter) ..4 (votre|vos|la|les|cette) (carte|cartes|cb|anciennes|ancienne)',
      'sans (abîmer|toucher|couper|abimer|endommager) ..2 puce',
    ],
    de: [
      '(kurier|bote|mitarbeiter|kollege|kollegin|beamter|polizist|fahrer|abholer|kripo|beamten|taxi|jemand) ..10 ec-karte',
      '(kurier|bote|mitarbeiter|kollege|kollegin|beamter|polizist|fahrer|abholer|kripo|beamten|taxi|jemand) ..10 (karte|karten|bankkarte|girocard|kreditkarte|bankomatkarte|bankkarten|ec)',
      'ec-karte ..8 (abgeholt|abholen|mitgeben|übergeben|einschicken|zurückschicken|zurücksenden|einsenden|kurier|aushändigen|einsammeln|abholt|abgeben|zurückgeben|mitnehmen)',
      'ec karte ..8 (abgeholt|abholen|mitgeben|übergeben|einschicken|zurückschicken|zurücksenden|einsenden|kurier|aushändigen|einsammeln|abholt|abgeben|zurückgeben|mitnehmen)',
      '(karte|karten|bankkarte|girocard|kreditkarte|bankomatkarte|bankkarten|debitkarte) ..8 (abgeholt|abholen|mitgeben|übergeben|einschicken|zurückschicken|zurücksenden|einsenden|kurier|aushändigen|einsammeln|abholt|abgeben|zurückgeben|mitnehmen)',
      '(zerschneiden|zerschneide|schneiden|durchschneiden|zerschnitten|durchgeschnitten|durchtrennen) ..6 ec-karte',
      '(zerschneiden|zerschneide|schneiden|durchschneiden|zerschnitten|durchgeschnitten|durchtrennen) ..6 (karte|karten|girocard|chip|bankkarte|mitte|sie)',
      'ec-karte ..7 (zerschneiden|durchschneiden|zerschnitten|zerschnittene|durchgeschnitten|schneiden)',
      '(karte|karten|bankkarte|girocard) ..7 (zerschneiden|durchschneiden|zerschnitten|zerschnittene|durchgeschnitten|schneiden)',
      '(legen|stecken|geben|tun|packen|steck|leg) ..8 (umschlag|kuvert|briefumschlag)',
      '(karte|karten|bankkarte|girocard) ..6 (umschlag|kuvert|briefumschlag)',
      '(übergeben|überreichen|händigen|geben|senden|schicken) ..5 ec-karte ..5 (kurier|mit|zurück|ein|aus|boten|ab|an)',
      '(übergeben|überreichen|händigen|geben|senden|schicken) ..5 (karte|karten|girocard|bankkarte|bankomatkarte) ..5 (kurier|mit|zurück|ein|aus|boten|ab|an)',
      '(alte|alten|bisherige|bisherigen) ec-karte ..7 (zurück|einsenden|zurücksenden|abgeben|abgeholt|recyceln|übergeben|kurier|vernichten|einschicken|umschlag)',
      '(alte|alten|bisherige|bisherigen) (karte|girocard|bankkarte|bankomatkarte) ..7 (zurück|einsenden|zurücksenden|abgeben|abgeholt|recyceln|übergeben|kurier|vernichten|einschicken|umschlag)',
      'ohne den chip',
    ],
    en: [
      '(courier|colleague|driver|officer|agent|someone|messenger|taxi|police|rider|runner|representative|postman) ..10 (card|cards)  ..6 (collect|pick|from|collected|away|take|in|ready|them)',
      '(courier|colleague|driver|officer|agent|someone|messenger|taxi|rider|runner|representative) ..5 (collect|collecting|pick|pickup|picks|collects|take|taking|retrieve) ..6 (card|cards|envelope|them|bank)',
      '(card|cards) ..6 hand over',
      '(card|cards) ..6 post back',
      '(card|cards) ..6 send back',
      '(card|cards) ..6 picked up',
      '(card|cards) ..6 (collected|collect|collection|courier|handed|returned|returning)',
      '(cut|cutting|snip|chop|slice) ..5 (card|cards|chip|half|two|pieces)',
      '(card|cards) ..5 cut in',
      '(card|cards) ..5 cut up',
      '(card|cards) ..5 in half',
      '(card|cards) ..5 (cutting|snipped)',
      '(put|place|pop|seal|slip|leave) ..8 (envelope|jiffy)',
      '(card|cards) ..6 envelope',
      '(hand|give|send|return|surrender|post|mail) ..4 (card|cards) ..4 to the',
      '(hand|give|send|return|surrender|post|mail) ..4 (card|cards) ..4 (over|back|courier|driver|in|him|her|officer)',
      '(old|current|expired|compromised|existing) bank card ..7 (return|returned|back|collect|collected|courier|hand|cut|recycle|post|envelope|collection|surrender|destroy|destroyed)',
      '(old|current|expired|compromised|existing) debit card ..7 (return|returned|back|collect|collected|courier|hand|cut|recycle|post|envelope|collection|surrender|destroy|destroyed)',
      '(old|current|expired|compromised|existing) (card|cards) ..7 (return|returned|back|collect|collected|courier|hand|cut|recycle|post|envelope|collection|surrender|destroy|destroyed)',
      'without (damaging|cutting|touching) the chip',
    ],
  },
  unless: {
    nl: [
      '(nooit|niemand|nimmer) ..8 (kaart|pas|bankpas|ophalen|afhalen|koerier|thuis|mee|passen|pasje)',
      '(niet|geen) ..1 (kaart|pas|bankpas|ophalen|afhalen|koerier|thuis|mee|passen|pasje)',
      '(nooit|nimmer)',
    ],
    fr: [
      '(jamais|personne) ..9 (carte|coursier|domicile|cartes|cb)',
      '(ne|aucun) ..1 (carte|coursier|domicile|cartes|cb)',
      'vitale perdue',
      '(mangé|piscine|fidélité|cadeau)',
      'jamais',
      '(demandera|demandons|demande|demandent|demanderons|demanderont) pas',
    ],
    de: [
      '(nie|niemals) ..9 (karte|karten|kurier|abholen|abgeholt|hause|girocard)',
      '(nicht|kein|keine|keinen) ..1 (karte|karten|kurier|abholen|abgeholt|hause|girocard)',
      '(visitenkarte|speisekarte|fahrkarte|gesundheitskarte)',
      '(nie|niemals|keinesfalls)',
    ],
    en: [
      '(never|nobody) ..9 (card|cards|courier|collect|home|hand)',
      '(not|dont|wont) ..1 (card|cards|courier|collect|home|hand)',
      '(business|birthday|christmas|gift|greeting|id|christmas|loyalty) (card|cards)',
      'never',
      '(wont|dont|not) (ever)? (ask|request)',
    ],
  },
  must: {
    nl: [
      'Knip uw pas door zonder de chip te raken, een koerier haalt ze vanmiddag op.',
      'Beller: steekt u beide kaarten in een envelop, mijn collega komt die straks afhalen',
    ],
    fr: [
      'Coupez votre carte sans toucher la puce, un coursier passera la prendre cet après-midi.',
      'Appelant : vous mettez les deux cartes dans une enveloppe, mon collègue vient les chercher',
    ],
    de: [
      'Zerschneiden Sie die Karte ohne den Chip zu beschädigen, ein Kurier holt sie heute ab.',
      'Anrufer: Sie legen beide Karten in einen Umschlag, mein Kollege kommt die abholen',
    ],
    en: [
      'Cut your card but leave the chip whole, a courier will collect it this afternoon.',
      'Caller: put both cards in an envelope and my colleague will come and pick them up',
    ],
  },
  mustNot: {
    nl: [
      'Onze medewerkers komen nooit uw bankkaart thuis ophalen.',
      'Een koerier brengt je pakket tussen 14 en 16 u.',
    ],
    fr: [
      'Nos conseillers ne viennent jamais récupérer votre carte chez vous.',
      'Un livreur vous apporte le colis entre 14 et 16 h.',
    ],
    de: [
      'Unsere Mitarbeiter kommen niemals zu Ihnen, um die Karte abzuholen.',
      'Ein Kurier bringt Ihr Paket zwischen 14 und 16 Uhr.',
    ],
    en: [
      'Our staff will never come to your home to collect your card.',
      'A courier will bring your parcel between 2 and 4 pm.',
    ],
  },
}
