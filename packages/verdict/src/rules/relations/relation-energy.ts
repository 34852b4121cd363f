import type { Rule } from '../rule.ts'

/** Says to be the energy or water supplier or network. */
export const relationEnergy: Rule<'relation-energy'> = {
  code: 'relation-energy',
  group: 'relation',
  shows: "Says to be the energy or water supplier or network.",
  phrases: {
nl: ["(engie|luminus|eneco|vattenfall|essent|greenchoice|totalenergies|fluvius|mega|electrabel|ores|sibelga|energiedirect|bolt|octa+|evides|vitens|farys|stedin|enexis|liander)", "budget energie", "de watergroep", "(energieleverancier|energiemaatschappij|energiebedrijf|netbeheerder|stroomleverancier|waterbedrijf|watermaatschappij|energieprijs*|energieprijsvergelijk*)", "(energiefactuur|energierekening|energiecontract|energiepremie|energietoeslag|gasfactuur|elektriciteitsfactuur|stroomfactuur|energiebonus|voorschotfactuur|eindafrekening|jaarafrekening|meterstand*)", "digitale meter", "slimme meter"],
fr: ["(engie|edf|totalenergies|luminus|enedis|eneco|ores|sibelga|grdf|electrabel|mega|veolia|suez|swde|ekwateur|octa+|vattenfall|enovos|vivaqua|resa)", "fournisseur énergie", "fournisseur d'énergie", "fournisseur d'électricité", "fournisseur de gaz", "fournisseur d'eau", "(facture|contrat|prime|chèque|compteur|régularisation|relevé|décompte) (énergie|linky|gaz|annuel|annuelle|électrique|intelligent)", "(facture|contrat|prime|chèque|compteur|régularisation|relevé|décompte) d'électricité", "(facture|contrat|prime|chèque|compteur|régularisation|relevé|décompte) de gaz", "(facture|contrat|prime|chèque|compteur|régularisation|relevé|décompte) d'énergie", "(facture|contrat|prime|chèque|compteur|régularisation|relevé|décompte) d'eau"],
de: ["(eon|vattenfall|enbw|rwe|stadtwerke|eprimo|yello|ewe|lichtblick|engie|enovos|netze|verbund|mainova|lekker|ores|westnetz|enercity)", "e.on", "wien energie", "n-ergie", "(energieversorger|stromanbieter|gasanbieter|stromversorger|energieanbieter|netzbetreiber|wasserversorger|grundversorger)", "(stromrechnung|gasrechnung|stromvertrag|energiepauschale|energiebonus|stromzähler|abschlag|abschlagszahlung|jahresabrechnung|energiepreisbremse|strompreisbremse|zählerstand|klimabonus|energiekosten*)", "smart meter"],
en: ["(edf|eon|ovo|sse|airtricity|energia|ofgem|utilita|octopus)", "british gas", "e.on", "octopus energy", "scottish power", "electric ireland", "bord gais", "bord gáis", "con edison", "pg&e", "duke energy", "esb networks", "national grid", "irish water", "uisce eireann", "thames water", "(energy|electricity|gas|power|utility|water) (supplier|provider|company|bill|rebate|account|support|grant|meter|bills|discount|credit|refund|scheme)", "smart meter", "prepayment meter", "meter reading"],
},
  must: {
nl: ["Uw energieleverancier heeft een tegoed voor u", "Luminus: uw jaarafrekening"],
fr: ["Votre fournisseur d'énergie vous doit un remboursement", "EDF : votre facture d'électricité"],
de: ["Ihr Energieversorger hat ein Guthaben für Sie", "Stadtwerke: Ihre Jahresabrechnung"],
en: ["Your energy supplier owes you a rebate", "Electric Ireland: your bill is ready"],
},
  mustNot: {
nl: ["De leverancier van de pizza is er.", "Ik heb energie voor tien vandaag."],
fr: ["Le livreur de pizza arrive.", "J'ai plein d'énergie aujourd'hui."],
de: ["Der Pizzabote ist da.", "Ich hab heute richtig Energie."],
en: ["The pizza guy is here.", "I've got so much energy today."],
},
}
