import type { Rule } from '../rule.ts'

/** Threatens with extra costs, a higher fine or a surcharge. */
export const leverThreatCost: Rule<'lever-threat-cost'> = {
  code: 'lever-threat-cost',
  group: 'lever',
  shows: "Threatens with extra costs, a higher fine or a surcharge.",
  phrases: {
nl: ["(extra|bijkomende|aanvullende|hogere|administratieve|bijkomend*|nieuwe) (kosten|kost|boete|boetes|verhoging|toeslag*|incassokosten)", "(verhoogd|verhoging|verhogen|verdubbel*|oplopen|opgelopen|vermeerderd) (met|tot|van|het|worden|naar|de)?", "(boete|bedrag|kosten|schuld) ..4 (verhoogd|verdubbel*|verdrievoudig*|stijgen|oploopt|oplopen|stijgt|verhoging)", "(om|teneinde) ..4 (kosten|boete|boetes|verhoging|toeslag) te (voorkomen|vermijden)", "(incassokosten|aanmaningskosten|invorderingskosten|administratiekosten|nalatigheids*|verwijlinteres*|opslagkosten|bewaarkosten)", "(boete|toeslag|sanctie) van <amount>", "anders ..5 (kosten|boete|duurder)"],
fr: ["(frais|coûts|pénalités|pénalité|amende*|majoration*) (supplémentaire*|additionnel*|majorée)", "(frais|coûts|pénalités|pénalité|amende*|majoration*) de retard", "(frais|coûts|pénalités|pénalité|amende*|majoration*) de dossier", "(frais|coûts|pénalités|pénalité|amende*|majoration*) de stockage", "(frais|coûts|pénalités|pénalité|amende*|majoration*) forfaitaire majorée", "(frais|coûts|pénalités|pénalité|amende*|majoration*) de rappel", "(frais|coûts|pénalités|pénalité|amende*|majoration*) de recouvrement", "majoration*", "majoré*", "(amende|montant|somme|facture) ..4 (majorée|majoré|doublée|doublé|augmentée|augmenté|portée|passera|triplée)", "(éviter|éviterez) ..3 (frais|majoration|pénalité|pénalités|surcoût|coûts|amende)", "(pénalités|intérêts) de retard", "(sous|à) peine d'amende", "passera à <amount>", "surcoût", "sinon ..5 (frais|amende|majoration)"],
de: ["(zusätzliche|weitere|zusatz*|höhere|erhöhte|extra) (kosten|gebühr|gebühren|mahnkosten|mahngebühren|bußgeld|strafe|strafgebühr|inkassokosten|zinsen)", "(mahngebühr*|mahnkosten|säumniszuschl*|verzugszinsen|säumnisgebühr*|inkassokosten|inkassogebühren|lagerkosten|lagergebühr*|strafgebühr*|vollstreckungskosten)", "(bußgeld|betrag|strafe|gebühr|summe|forderung) ..5 (erhöht|verdoppelt|verdoppelt|verdreifacht|steigt|erhöhung|verdoppeln|erhöhen)", "(verdoppelt|erhöht) sich (das|die|der|auf|um)", "(um|vermeiden) ..4 (kosten|gebühren|mahngebühren|zuschläge) zu (vermeiden|verhindern|umgehen)", "strafe von <amount>", "sonst ..5 (kosten|teurer|gebühr|strafe)"],
en: ["(extra|additional|further|late|increased|higher|admin|storage|enforcement|collection|penalty) (charge|charges|cost|costs|fee|fees|fine|fines|penalty|penalties|surcharge|payment)", "surcharge*", "(fine|penalty|charge|amount|fee|balance) ..5 (doubled|double|increase|increased|increases|rise|rises|triple|tripled)", "(avoid|prevent|incur|incurring) (any|a|an|extra|late|additional|further|being|higher)? (fee|fees|charges|charge|penalty|penalties|fine|fines|costs|surcharge)", "penalty of <amount>", "(fine|penalty) will (be|go)", "interest will be added", "otherwise ..5 (fee|fine|charge|charged|cost)"],
},
  must: {
nl: ["Betaal nu om bijkomende kosten te vermijden.", "De boete wordt anders verdubbeld."],
fr: ["Réglez maintenant pour éviter une majoration.", "À défaut, l'amende sera doublée."],
de: ["Zahlen Sie jetzt, um weitere Kosten zu vermeiden.", "Das Bußgeld verdoppelt sich sonst."],
en: ["Pay now to avoid additional charges.", "Otherwise the fine will be doubled."],
},
  mustNot: {
nl: ["De kosten van de uitstap zijn dezelfde als vorig jaar, tot dan.", "Uw afspraak is bevestigd."],
fr: ["La sortie coûte la même chose que l'an dernier.", "Votre rendez-vous est confirmé."],
de: ["Der Ausflug kostet so viel wie letztes Jahr.", "Ihr Termin ist bestätigt."],
en: ["The school trip costs the same as last year.", "Your appointment is confirmed."],
},
}
