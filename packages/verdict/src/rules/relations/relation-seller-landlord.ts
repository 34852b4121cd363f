import type { Rule } from '../rule.ts'

/** Says to be a seller, a landlord or an owner renting out. */
export const relationSellerLandlord: Rule<'relation-seller-landlord'> = {
  code: 'relation-seller-landlord',
  group: 'relation',
  shows: "Says to be a seller, a landlord or an owner renting out.",
  phrases: {
nl: ["ik (verhuur|verkoop)", "ik ben de eigenaar", "ik ben eigenaar", "ik ben de verhuurder", "(eigenaar|verhuurder|huisbaas|verkoper|verhuurster|eigenares) ..3 (van|appartement|woning|studio|kot|huis|wagen)?", "(appartement|studio|kot|kamer|woning|vakantiehuis|chalet|huisje) ..5 (huur|huren|verhuren|vrij|waarborg|beschikbaar|reserveren|bezichtig*|sleutel*|borg)", "(huurwaarborg|waarborgsom|huurcontract|borgsom|bezichtiging)", "(verkoop|verkoper) ..4 (puppy|hond|kitten|tickets|wagen|auto|caravan|iphone)", "(reserveren|gereserveerd|opzijhouden) ..4 (voorschot|aanbetaling|waarborg|betaal*)", "(reserveren|gereserveerd|opzijhouden) ..4 voor u", "(reserveren|gereserveerd|opzijhouden) ..4 voor je", "opzij houden ..4 (voorschot|aanbetaling|waarborg|betaal*)", "opzij houden ..4 voor u", "opzij houden ..4 voor je"],
fr: ["je (loue|vends)", "je suis propriétaire", "je suis le propriétaire", "je suis la propriétaire", "je suis le vendeur", "je mets en location", "(propriétaire|bailleur|vendeur|vendeuse|bailleresse) ..3 (de|du|appartement|maison|studio|logement|voiture)?", "(appartement|studio|chambre|logement|maison|gîte|kot|chalet|location) ..5 (louer|location|loyer|libre|caution|disponible|réserver|visite|clés|visiter|acompte|dossier)", "(bail|caution)", "garantie locative", "dépôt de garantie", "contrat de location", "état des lieux", "(réserver|réserve|bloquer) ..4 (acompte|caution|arrhes|virement)", "(réserver|réserve|bloquer) ..4 pour vous", "(réserver|réserve|bloquer) ..4 pour toi", "mettre de côté ..4 (acompte|caution|arrhes|virement)", "mettre de côté ..4 pour vous", "mettre de côté ..4 pour toi"],
de: ["ich (vermiete|verkaufe)", "ich bin der eigentümer", "ich bin die eigentümerin", "ich bin der vermieter", "ich bin die vermieterin", "ich bin eigentümer", "(vermieter|vermieterin|eigentümer|eigentümerin|verkäufer|verkäuferin) ..3 (der|des|von|wohnung|haus)?", "(wohnung|studio|zimmer|haus|ferienwohnung|apartment|ferienhaus|wg) ..5 (miete|mieten|vermieten|frei|kaution|verfügbar|reservieren|besichtig*|schlüssel|anzahlung|mietvertrag)", "(mietkaution|kaution|mietvertrag|besichtigung|besichtigungstermin|anzahlung)", "(reservieren|zurücklegen|freihalten) ..4 (anzahlung|kaution|überweis*)", "(reservieren|zurücklegen|freihalten) ..4 für sie", "(reservieren|zurücklegen|freihalten) ..4 für dich"],
en: ["(i'm|im) (the|selling|renting) (owner|landlord|landlady|seller|out)?", "i am (the|selling|renting) (owner|landlord|landlady|seller|out)?", "(landlord|landlady|owner|seller|homeowner) ..3 (of|the|apartment|flat|house|property|here)?", "letting agent ..3 (of|the|apartment|flat|house|property|here)?", "property manager ..3 (of|the|apartment|flat|house|property|here)?", "(apartment|flat|room|studio|house|property|rental|cottage|unit|condo) ..5 (rent|let|available|deposit|viewing|reserve|keys|hold|lease|view)", "holiday home ..5 (rent|let|available|deposit|viewing|reserve|keys|hold|lease|view)", "(tenancy|lease)", "security deposit", "holding deposit", "rental deposit", "first month's rent", "(reserve|hold|secure) ..4 (deposit|transfer|upfront)", "(reserve|hold|secure) ..4 for you"],
},
  unless: {
en: ["business owner", "pet owner", "car owner", "owner of the company"],
},
  must: {
nl: ["Ik ben de eigenaar van het appartement, u kan het reserveren met een waarborg", "Dag, ik verkoop de caravan, een voorschot is nodig"],
fr: ["Je suis la propriétaire de l'appartement, réservez-le avec une caution", "Bonjour, je vends la caravane, il faut un acompte"],
de: ["Ich bin die Eigentümerin der Wohnung, reservieren Sie sie mit einer Kaution", "Guten Tag, ich verkaufe den Wohnwagen, eine Anzahlung ist nötig"],
en: ["I am the owner of the apartment, you can reserve it with a deposit", "Hi, I'm selling the caravan, a small deposit is needed"],
},
  mustNot: {
nl: ["De les start om 9 uur.", "Gefeliciteerd met je verjaardag!"],
fr: ["Le cours commence à 9h.", "Joyeux anniversaire !"],
de: ["Der Unterricht beginnt um 9.", "Alles Gute zum Geburtstag!"],
en: ["Class starts at 9.", "Happy birthday!"],
},
}
