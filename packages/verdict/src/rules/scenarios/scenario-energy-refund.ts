import type { Rule } from '../rule.ts'

/** An energy bill was overpaid or energy support waits to be claimed. */
export const scenarioEnergyRefund: Rule<'scenario-energy-refund'> = {
  code: 'scenario-energy-refund',
  group: 'scenario',
  shows: "An energy bill was overpaid or energy support waits to be claimed.",
  phrases: {
nl: ["(energie*|engie|luminus|eneco|stroom|gas|elektriciteit|vattenfall|essent|fluvius|verwarming*|totalenergies|water*) ..8 (terugbetaling|teruggave|tegoed|premie|compensatie|terugstorting|vergoeding|toeslag|bonus|korting|teruggestort|uitbetaling|terug|terugbetaald)", "(energie*|engie|luminus|eneco|stroom|gas|elektriciteit|vattenfall|essent|fluvius|verwarming*|totalenergies|water*) ..8 te veel betaald", "sociaal tarief ..8 (terugbetaling|teruggave|tegoed|premie|compensatie|terugstorting|vergoeding|toeslag|bonus|korting|teruggestort|uitbetaling|terug|terugbetaald)", "sociaal tarief ..8 te veel betaald", "(energiepremie|energietoeslag|energiebonus|energiecompensatie|verwarmingspremie|energiecheque|energievergoeding|stroompremie)"],
fr: ["(énergie|engie|edf|électricité|gaz|luminus|totalenergies|chauffage|enedis|mega|eneco) ..8 (remboursement|prime|chèque|compensation|indemnité|aide|rembours*|restitution|bonus|avoir|créditeur|régularisation)", "(énergie|engie|edf|électricité|gaz|luminus|totalenergies|chauffage|enedis|mega|eneco) ..8 trop perçu", "(énergie|engie|edf|électricité|gaz|luminus|totalenergies|chauffage|enedis|mega|eneco) ..8 trop-perçu", "(énergie|engie|edf|électricité|gaz|luminus|totalenergies|chauffage|enedis|mega|eneco) ..8 trop payé", "(énergie|engie|edf|électricité|gaz|luminus|totalenergies|chauffage|enedis|mega|eneco) ..8 forfait de base", "(énergie|engie|edf|électricité|gaz|luminus|totalenergies|chauffage|enedis|mega|eneco) ..8 solde créditeur", "tarif social ..8 (remboursement|prime|chèque|compensation|indemnité|aide|rembours*|restitution|bonus|avoir|créditeur|régularisation)", "tarif social ..8 trop perçu", "tarif social ..8 trop-perçu", "tarif social ..8 trop payé", "tarif social ..8 forfait de base", "tarif social ..8 solde créditeur", "chèque énergie", "prime énergie", "prime gaz", "prime chauffage", "bonus énergie", "forfait énergie", "aide énergie", "chèque-énergie"],
de: ["(energie*|strom*|gas*|stadtwerke|heizkosten*|vattenfall|enbw|klimabonus|netzbetreiber|eprimo) ..8 (rückerstattung|erstattung|guthaben|zuschuss|bonus|rückzahlung|auszahlung|überzahlung|pauschale|gutschrift|entlastung|erstattet|hilfe)", "(energie*|strom*|gas*|stadtwerke|heizkosten*|vattenfall|enbw|klimabonus|netzbetreiber|eprimo) ..8 zu viel", "e.on ..8 (rückerstattung|erstattung|guthaben|zuschuss|bonus|rückzahlung|auszahlung|überzahlung|pauschale|gutschrift|entlastung|erstattet|hilfe)", "e.on ..8 zu viel", "(energiepauschale|energiebonus|heizkostenzuschuss|klimabonus|energiepreispauschale|stromkostenzuschuss|energiezuschuss|stromkostenbonus|energiekostenzuschuss|energiehilfe)"],
en: ["(energy|electricity|edf|octopus|eon|ovo|ofgem|heating|fuel|power) ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "gas bill ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "british gas ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "warm home ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "winter fuel ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "electric ireland ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "bord gais ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "cost of living ..8 (refund|rebate|discount|overpaid|overpayment|support|grant|credit|payment|owed|compensation|allowance|scheme|relief|reimbursement)", "energy rebate", "energy refund", "warm home discount", "winter fuel payment", "energy grant", "energy support", "heating allowance", "electricity credit", "energy bills support", "fuel allowance"],
},
  unless: {
nl: ["waterdicht", "watersport*"],
de: ["gast*", "gasse*"],
en: ["fuel (station|pump|card|up)"],
},
  must: {
nl: ["U heeft recht op een energiepremie van 200 euro", "Engie: u heeft te veel betaald, tegoed beschikbaar"],
fr: ["Vous avez droit à une prime énergie de 200 €", "EDF : trop-perçu sur votre facture, remboursement disponible"],
de: ["Sie haben Anspruch auf eine Energiepauschale von 200 €", "Stadtwerke: Guthaben aus Ihrer Stromabrechnung verfügbar, Rückzahlung anfordern"],
en: ["You qualify for an energy rebate of £200", "British Gas: you overpaid, refund available on your electricity"],
},
  mustNot: {
nl: ["De bezetting van de zaal is terug beschikbaar.", "Morgen zonder jas!"],
fr: ["La salle est de nouveau libre.", "Demain sans manteau !"],
de: ["Der Saal ist wieder frei.", "Morgen ohne Jacke!"],
en: ["The hall is free again.", "No coat tomorrow!"],
},
}
