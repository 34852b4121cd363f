import type { Rule } from '../rule.ts'

/** Offers to get back money lost to a scam. */
export const scenarioRecoverLoss: Rule<'scenario-recover-loss'> = {
  code: 'scenario-recover-loss',
  group: 'scenario',
  phrases: {
    nl: [
      '(terughalen|terugkrijgen|recupereren|terugvorderen|terugvordering|recuperatie) ..8 (geld|verloren|crypto|oplichting|verlies|bedrag|investering|slachtoffer*|fondsen)',
      '(verloren|opgelicht|slachtoffer*|gestolen|oplichting|fraude) ..8 (terug*|recuper*|schade*|vergoeding|compensatie|vrijgegeven|gevonden|uitbetaal*)',
      '(uw|je) (verloren|gestolen|bevroren) (geld|fondsen|crypto|investering|tegoeden)',
    ],
    fr: [
      '(récupérer|récupération|recouvrer|recouvrement|récupérons|récupérez) ..8 (argent|perdu*|crypto*|arnaque|escroquerie|pertes|somme*|investissement|victime*|fonds)',
      '(perdu|arnaqué*|victime*|volé*|escroqu*|arnaque|fraude) ..8 (récup*|indemnis*|compens*|restitu*|rembours*|dédommag*|débloqu*|retrouv*)',
      '(vos|votre) (fonds|argent|investissement|avoirs) (perdus|perdu|volés|bloqués|gelés)',
    ],
    de: [
      '(zurückholen|zurückzuholen|wiederbeschaffung|zurückfordern|rückholung|zurückbekommen|zurückerhalten) ..8 (geld|verloren*|krypto*|betrug|verlust*|summe|investition*|opfer|gelder)?',
      '(verloren*|betrogen*|opfer|gestohlen*|betrug|geschädigte*) ..8 (zurück*|wieder*|entschädig*|erstatt*|freigegeben|sichergestellt|ausgezahlt)',
      '(ihr|ihre) (verlorenes|gestohlenes|verlorene|eingefrorenes|gestohlenen|verlorenen) (geld|gelder|krypto*|investition*|guthaben)',
    ],
    en: [
      '(recover|recovering|retrieve|reclaim|recovery) ..8 (money|lost|crypto|scam|loss|losses|amount|investment|victims|funds|stolen)',
      'get back ..8 (money|lost|crypto|scam|loss|losses|amount|investment|victims|funds|stolen)',
      '(lost|scammed|victim*|stolen|scam|fraud) ..8 (recover*|compensat*|refund*|reimburse*|retriev*|released)',
      '(lost|scammed|victim*|stolen|scam|fraud) ..8 get it back',
      '(lost|scammed|victim*|stolen|scam|fraud) ..8 money back',
      'your (lost|stolen|frozen) (money|funds|crypto|investment|assets)',
    ],
  },
  unless: {
    nl: ['fiets', 'sleutels', 'waarschuw*', 'politie'],
    fr: ['vélo', 'clés', 'gendarmerie', 'police'],
    de: ['fahrrad', 'schlüssel', 'polizei'],
    en: ['bike', 'keys', 'police', 'gardai'],
  },
}
