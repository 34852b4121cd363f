/**
 * Asks to withdraw cash, or to hand over cash, gold or jewellery.
 */
import type { Rule } from '../rule.ts'

/** Asks to withdraw cash, or to hand over cash, gold or jewellery. */
export const askCashWithdraw: Rule<'ask-cash-withdraw'> = {
  code: 'ask-cash-withdraw',
  group: 'ask',
  phrases: {
    nl: [
      '(haal|haalt|neem|afhalen|opnemen|haal|ophalen|neemt|afhaalt) ..7 (cash|contant|contanten|geld|<amount>|spaargeld) ..4 (af|op|automaat|kantoor|bank|mee|klaar)',
      '(cash|contant|contanten|baar) ..6 (geven|meegeven|meebrengen|afhalen|opnemen|overhandigen|betalen|klaarleggen|brengen|ophalen|afgeven|klaar)',
      '(goud|juwelen|sieraden|contanten|kostbaarheden|horloges|waardevolle|waardevol) ..9 (koerier|agent|meegeven|veilig|veiligstellen|ophalen|overhandigen|collega|klaarleggen|verzamelen|afgeven|inpakken|tas|noteren|thuis|fotograferen)',
      '(heeft|hebt|zijn|liggen|bewaart|verzamel|pak) ..6 (juwelen|sieraden|cash|contant|goud|kluis|kostbaarheden)',
      '(koerier|agent|collega|rechercheur|bode|gerechtsdeurwaarder) ..8 (geld|cash|juwelen|sieraden|goud|contanten|envelop|borg)',
      '(borgsom|borg|borgtocht|waarborg|losgeld) ..7 (cash|contant|brengen|ophalen|goud|betalen)',
      '(geldautomaat|bankautomaat|bankcontact) ..6 (halen|afhalen|opnemen|haal|<amount>)',
    ],
    fr: [
      '(retirez|retirer|retire|prélevez|sortez) ..7 (argent|espèces|liquide|cash|<amount>|billets|sous)',
      '(espèces|liquide|cash) ..6 (donner|remettre|apporter|retirer|confier|préparer|payer|prépare|préparez|récupérer|remettez|enveloppe|passer)',
      '(or|bijoux|lingots|argenterie|montres|valeur|espèces) ..9 (coursier|agent|remettre|sécurité|mettre|récupérer|confier|collègue|préparer|rassemblez|policier|emballez|photographier|inventaire|sac)',
      '(avez|possédez|gardez|conservez|rassemblez|préparez) ..6 (bijoux|espèces|liquide|or|coffre|lingots)',
      '(coursier|agent|collègue|policier|inspecteur|huissier|taxi) ..8 (argent|espèces|liquide|bijoux|enveloppe|caution|or)',
      '(caution|rançon) ..7 (espèces|liquide|apporter|payer|remettre|verser)',
      '(distributeur|bancontact|dab) ..6 (retirer|retirez|prendre|<amount>)',
    ],
    de: [
      '(heben|abheben|hebe|abzuheben|holen|hol|hebst) ..7 (geld|bargeld|<amount>|ersparnisse|betrag|euro)',
      '(bargeld|bar|geld) ..6 (abheben|übergeben|mitgeben|bringen|abholen|bereitlegen|holen|bezahlen|vorbeibringen|aushändigen|abgeholt|umschlag|bereit)',
      '(gold|schmuck|goldmünzen|wertsachen|bargeld|wertgegenstände|münzen|goldbarren) ..9 (kurier|beamter|übergeben|sicher|sicherstellen|abholen|kollege|bereitlegen|sicherheit|einpacken|polizist|verwahrung|hause|beamten|tüte|fotografieren|abgeholt)',
      '(haben|besitzen|liegen|aufbewahren|bewahren|sammeln|packen) ..6 (schmuck|bargeld|gold|schließfach|wertsachen|tresor|goldmünzen)',
      '(kurier|beamter|kollege|polizist|bote|gerichtsvollzieher|abholer|kollegin|beamte|staatsanwalt) ..8 (geld|bargeld|schmuck|gold|umschlag|kaution|wertsachen)',
      '(kaution|lösegeld) ..7 (bar|bringen|bargeld|zahlen|hinterlegen|gold|schmuck)',
      '(geldautomat|geldautomaten|bankomat|bankomaten) ..6 (holen|abheben|hebe|<amount>)',
    ],
    en: [
      'take out ..7 (cash|money|<amount>|savings|funds|it)',
      'draw out ..7 (cash|money|<amount>|savings|funds|it)',
      'get out ..7 (cash|money|<amount>|savings|funds|it)',
      '(withdraw|withdrawing|withdrew) ..7 (cash|money|<amount>|savings|funds|it)',
      'cash ..6 (give|hand|courier|bring|withdraw|collect|ready|deliver|envelope|box|package|post|drop)',
      '(gold|jewellery|jewelry|valuables|watches|bullion|coins|cash) ..9 hand over',
      '(gold|jewellery|jewelry|valuables|watches|bullion|coins|cash) ..9 safe keeping',
      '(gold|jewellery|jewelry|valuables|watches|bullion|coins|cash) ..9 (courier|officer|safekeeping|collect|colleague|ready|package|police|secure|agent|bag|evidence|fingerprint|protect)',
      '(have|keep|gather|store|pack) ..5 cash at home',
      '(have|keep|gather|store|pack) ..5 safe at home',
      '(have|keep|gather|store|pack) ..5 cash in the house',
      '(have|keep|gather|store|pack) ..5 (jewellery|jewelry|gold|valuables)',
      '(courier|officer|agent|colleague|driver|messenger|bondsman) ..8 (money|cash|jewellery|jewelry|gold|envelope|bail|package|valuables)',
      '(bail|bond|ransom) ..7 (cash|money|bring|pay|<amount>|post)',
      'cash machine ..6 (withdraw|take|get|<amount>|go)',
      'hole in the wall ..6 (withdraw|take|get|<amount>|go)',
      '(atm|cashpoint) ..6 (withdraw|take|get|<amount>|go)',
      '(go|drive|head) ..4 (bank|branch) ..8 take out',
      '(go|drive|head) ..4 (bank|branch) ..8 (withdraw|cash|teller)',
    ],
  },
  unless: {
    nl: ['nooit', '(verkoop|uitverkoop|korting|collectie|solden)', '(nooit|nimmer)'],
    fr: [
      'jamais',
      '(soldes|collection|remise|promo)',
      '(demandera|demandons|demande|demandent|demanderons|demanderont) pas',
    ],
    de: ['(niemals|nie)', '(rabatt|kollektion|sale|angebot)', '(nie|niemals|keinesfalls)'],
    en: ['never', '(sale|discount|collection|off)', '(wont|dont|not) (ever)? (ask|request)'],
  },
}
