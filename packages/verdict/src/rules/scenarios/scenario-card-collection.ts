import type { Rule } from '../rule.ts'

/** The old card is collected, cut up, sent in or handed to a courier. */
export const scenarioCardCollection: Rule<'scenario-card-collection'> = {
  code: 'scenario-card-collection',
  group: 'scenario',
  shows: "The old card is collected, cut up, sent in or handed to a courier.",
  phrases: {
nl: ["(kaart|bankkaart|pas|betaalpas|bankpas|kaarten|bankkaarten|passen) ..8 (ophalen|opgehaald|afhalen|meegeven|doorknip*|knip*|knippen|opsturen|afgeven|meenemen|inleveren|terugsturen|envelop|enveloppe|overhandig*|doorgeknipt|brievenbus|recycl*)", "(kaart|bankkaart|pas|betaalpas|bankpas|kaarten|bankkaarten|passen) ..8 komt ophalen", "oude kaart ..8 (ophalen|opgehaald|afhalen|meegeven|doorknip*|knip*|knippen|opsturen|afgeven|meenemen|inleveren|terugsturen|envelop|enveloppe|overhandig*|doorgeknipt|brievenbus|recycl*)", "oude kaart ..8 komt ophalen", "(knip|knipt|knippen) ..4 (kaart|pas|bankkaart|door|doormidden)", "(koerier|medewerker|collega|bode|chauffeur|postbode) ..8 (kaart|pas|bankkaart|kaarten|envelop|passen|kaarten)", "(chip|pincode) ..4 (heel|intact|erbij)", "(chip|pincode) ..4 niet door"],
fr: ["(carte|cartes|cb) ..8 (récupérer|récupérée|récupère|remettre|remise|coupée|couper|coupez|enveloppe|renvoyer|découper|découpez|restituer|collectée|recyclage|confiée|reprise)", "(carte|cartes|cb) ..8 donner au", "(carte|cartes|cb) ..8 saisir la carte", "carte bancaire ..8 (récupérer|récupérée|récupère|remettre|remise|coupée|couper|coupez|enveloppe|renvoyer|découper|découpez|restituer|collectée|recyclage|confiée|reprise)", "carte bancaire ..8 donner au", "carte bancaire ..8 saisir la carte", "ancienne carte ..8 (récupérer|récupérée|récupère|remettre|remise|coupée|couper|coupez|enveloppe|renvoyer|découper|découpez|restituer|collectée|recyclage|confiée|reprise)", "ancienne carte ..8 donner au", "ancienne carte ..8 saisir la carte", "(coupez|couper|découpez|coupé) ..4 (carte|cb|cartes)", "(coupez|couper|découpez|coupé) ..4 en deux", "(coursier|livreur|collègue|agent|conseiller|employé|taxi) ..8 (carte|cartes|enveloppe|cb|chéquier)", "puce ..4 (intacte|abîmer|entière)"],
de: ["(karte|karten|girokarte|bankkarte|bankkarten) ..8 (abholen|abgeholt|abholt|zerschneid*|zerschnitten|umschlag|einschicken|mitgeben|übergeben|einsenden|zurücksenden|entgegennehmen|einsammeln|kuvert|mitnehmen|aushändig*|eingezogen|durchschneiden)", "alte karte ..8 (abholen|abgeholt|abholt|zerschneid*|zerschnitten|umschlag|einschicken|mitgeben|übergeben|einsenden|zurücksenden|entgegennehmen|einsammeln|kuvert|mitnehmen|aushändig*|eingezogen|durchschneiden)", "ec-karte ..8 (abholen|abgeholt|abholt|zerschneid*|zerschnitten|umschlag|einschicken|mitgeben|übergeben|einsenden|zurücksenden|entgegennehmen|einsammeln|kuvert|mitnehmen|aushändig*|eingezogen|durchschneiden)", "(zerschneiden|schneiden|zerschneide) ..4 (karte|girokarte|karten|durch)", "(kurier|mitarbeiter|bote|kollege|beamter|fahrer) ..8 (karte|karten|umschlag|girokarte|bankkarte)", "(kurier|mitarbeiter|bote|kollege|beamter|fahrer) ..8 ec-karte", "chip ..4 (heil|intakt|unbeschädigt|ganz)"],
en: ["(card|cards) ..8 (collect|collected|cut|envelope|courier|surrender|handed|destroyed)", "(card|cards) ..8 pick up", "(card|cards) ..8 picked up", "(card|cards) ..8 cut up", "(card|cards) ..8 hand over", "(card|cards) ..8 hand it", "(card|cards) ..8 send back", "(card|cards) ..8 give it", "(card|cards) ..8 pick it up", "(card|cards) ..8 post it", "(card|cards) ..8 return it", "bank card ..8 (collect|collected|cut|envelope|courier|surrender|handed|destroyed)", "bank card ..8 pick up", "bank card ..8 picked up", "bank card ..8 cut up", "bank card ..8 hand over", "bank card ..8 hand it", "bank card ..8 send back", "bank card ..8 give it", "bank card ..8 pick it up", "bank card ..8 post it", "bank card ..8 return it", "debit card ..8 (collect|collected|cut|envelope|courier|surrender|handed|destroyed)", "debit card ..8 pick up", "debit card ..8 picked up", "debit card ..8 cut up", "debit card ..8 hand over", "debit card ..8 hand it", "debit card ..8 send back", "debit card ..8 give it", "debit card ..8 pick it up", "debit card ..8 post it", "debit card ..8 return it", "old card ..8 (collect|collected|cut|envelope|courier|surrender|handed|destroyed)", "old card ..8 pick up", "old card ..8 picked up", "old card ..8 cut up", "old card ..8 hand over", "old card ..8 hand it", "old card ..8 send back", "old card ..8 give it", "old card ..8 pick it up", "old card ..8 post it", "old card ..8 return it", "cut ..4 (card|cards)", "(courier|agent|colleague|driver|officer|messenger|investigator|rider) ..8 (card|cards|envelope|collect|chequebook)", "(courier|agent|colleague|driver|officer|messenger|investigator|rider) ..8 pick up", "chip ..4 (intact|whole|damaging)"],
},
  unless: {
en: ["(gift|birthday|membership|library|id) card*", "parcel"],
},
  must: {
nl: ["Een koerier komt uw oude kaart ophalen", "Knip uw pas door en stop hem in een envelop"],
fr: ["Un coursier va venir récupérer votre carte", "Coupez votre carte et mettez-la dans une enveloppe"],
de: ["Ein Kurier wird Ihre alte Karte abholen", "Zerschneiden Sie Ihre Karte und stecken Sie sie in einen Umschlag"],
en: ["A courier will collect your old card", "Cut your card and put it in an envelope"],
},
  mustNot: {
nl: ["De bakker bezorgt de taart thuis.", "Knip de bon uit en breng hem mee."],
fr: ["Le traiteur livre le gâteau.", "Coupez le bon et apportez-le."],
de: ["Der Konditor liefert die Torte.", "Schneiden Sie den Coupon aus."],
en: ["The baker delivers the cake.", "Cut out the coupon and bring it."],
},
}
