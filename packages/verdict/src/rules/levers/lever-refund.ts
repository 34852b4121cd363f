import type { Rule } from '../rule.ts'

/** Says that the reader gets money back, is owed or overpaid. */
export const leverRefund: Rule<'lever-refund'> = {
  code: 'lever-refund',
  group: 'lever',
  shows: "Says that the reader gets money back, is owed or overpaid.",
  phrases: {
nl: ["(terugbetaling|teruggave|terugstorting|tegoed|restitutie|terugvordering|belastingteruggave|terugbetaald|teruggestort|terugbetalen|terugstorten|terugkrijgen|terugontvangen)", "(krijgt|krijg|ontvangt|ontvang|heeft|hebt|recht|wacht) ..6 (terug|terugbetaling|teruggave|tegoed|vergoeding|compensatie|<amount>) (terug)?", "te veel (betaald|afgehouden|betaalde|aangerekend|ingehouden)", "teveel betaald*", "(openstaand|ongebruikt|positief|uitstaand) (tegoed|saldo|bedrag|vergoeding)", "niet opgehaald (tegoed|saldo|bedrag|vergoeding)", "(vergoeding|compensatie|premie|toeslag|uitkering|bonus) ..5 (uitbetaald|klaar|ontvangen|wacht|beschikbaar|aanvragen|uitbetaling|goedgekeurd|toegekend)", "uw geld terug", "in uw voordeel"],
fr: ["(remboursement*|rembourser|remboursé|remboursée|restitution|indemnisation|indemnité)", "trop perçu", "trop-perçu", "trop payé", "trop versé", "avoir de", "crédit d'impôt", "régularisation en votre faveur", "(recevoir|recevez|percevoir|toucher|bénéficier|droit|bénéficiez|récupérer) ..5 (remboursement|remboursés|aide|prime|allocation|indemnité|compensation|<amount>)", "(montant|somme|solde|virement) de <amount> ..5 (faveur|attente|disponible|versé|restitué|remboursé|attend)", "en votre faveur", "(allocation|aide|prime|chèque) ..4 (attente|disponible|versée|validée|accordée)", "(allocation|aide|prime|chèque) ..4 non réclamée", "(allocation|aide|prime|chèque) ..4 non réclamé", "(allocation|aide|prime|chèque) ..4 vous attend", "vous avez payé trop"],
de: ["(rückerstattung*|erstattung*|rückzahlung*|erstattet|zurückerstattet|steuererstattung*|steuerrückerstattung|guthaben|gutschrift|rückvergütung|überzahlung|zurückgezahlt)", "nachzahlung an sie", "(erhalten|bekommen|bekommst|anspruch|steht|stehen) ..6 (zurück|erstattung|auszahlung|guthaben|zuschuss|bonus|entschädigung|zu|<amount>) (zurück)?", "zu viel (bezahlt|gezahlt|abgebucht|entrichtet|gezahlte|bezahlte)", "zuviel (bezahlt|gezahlt|abgebucht)", "(auszahlung|zuschuss|bonus|zulage|entschädigung|prämie) ..4 (bereit|wartet|verfügbar|genehmigt|beantragen|ausstehend|bewilligt)", "zu ihren gunsten", "noch nicht (abgeholt*|abgerufen*|beantragt*)"],
en: ["(refund*|rebate|reimbursement|reimbursed|overpaid|overpayment|overcharged|cashback)", "tax return payment", "tax back", "(you|are|re|youre) (are|re)? (owed|due|entitled|eligible) ..5 (refund|rebate|payment|compensation|back|money|support|grant|<amount>)", "(pending|unclaimed|outstanding) (refund|payment|credit|rebate|compensation|balance|funds|support|benefit)", "(receive|get|claim) ..3 (refund|rebate|compensation|allowance|grant)", "(receive|get|claim) ..3 money back", "(receive|get|claim) ..3 <amount> back", "paid too much", "in your favour", "compensation (of|is|for|waiting|payment)", "(grant|allowance|payment|support|rebate) ..3 (approved|waiting|available|awaiting)"],
},
  unless: {
nl: ["ik betaal (je|het|u) ..3 terug", "betaal ik (je|het|u)? ..3 terug"],
fr: ["je te rembourse", "je vous rembourse", "je te rends", "te rembourser"],
de: ["geb ich dir ..2 zurück", "ich geb* ..3 zurück", "zahle ich dir ..2 zurück"],
en: ["i'll pay you back", "pay you back", "refund policy"],
},
  must: {
nl: ["U ontvangt een terugbetaling van 312,40 euro.", "U hebt te veel betaald vorig jaar."],
fr: ["Un remboursement de 312,40 € vous attend.", "Nous avons constaté un trop-perçu en votre faveur."],
de: ["Sie erhalten eine Rückerstattung von 312,40 €.", "Sie haben letztes Jahr zu viel gezahlt."],
en: ["A refund of £312.40 is waiting for you.", "You overpaid last year and are owed a rebate."],
},
  mustNot: {
nl: ["Ik betaal je morgen terug, beloofd.", "De vuilniskar komt morgen vroeger."],
fr: ["Je te rembourse demain, promis.", "Les poubelles passent plus tôt demain."],
de: ["Ich geb dir das Geld morgen zurück, versprochen.", "Die Müllabfuhr kommt morgen früher."],
en: ["I'll pay you back tomorrow, promise.", "The bins are collected early tomorrow."],
},
}
