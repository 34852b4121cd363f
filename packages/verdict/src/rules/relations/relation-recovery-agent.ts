import type { Rule } from '../rule.ts'

/** Says to recover money lost to a scam or from frozen accounts. */
export const relationRecoveryAgent: Rule<'relation-recovery-agent'> = {
  code: 'relation-recovery-agent',
  group: 'relation',
  shows: 'Says to recover money lost to a scam or from frozen accounts.',
  phrases: {
    nl: [
      '(recuperatie*|terughalen|terugvorderen|recupereren|recovery|terugvordering|terugkrijgen) ..6 (geld|verloren|crypto|fondsen|verlies|slachtoffer*|oplichting|bedrag|investering|fraude|oplichters)?',
      '(verloren|gestolen|opgelicht|kwijt|bevroren|geblokkeerde) ..5 (geld|fondsen|crypto|bedrag|investering|bitcoin|tegoed*) ..6 (terug*|recuper*|recovery|gevonden|vrijgeven|vrijgegeven|getraceerd)',
      '(slachtoffer|slachtoffers|opgelicht) ..6 (terug*|schade*|recuper*|geld|compensatie|vergoeding)',
      '(schadeloosstelling|compensatiefonds|slachtofferfonds)',
      'blockchain onderzoek*',
      'fondsen hersteld',
    ],
    fr: [
      '(récupér*|recouvr*|restitution) ..6 (fonds|perdu|perdus|crypto*|pertes|victime*|escroquerie|arnaque|investissement|bitcoins|volés|capital|sommes)',
      '(récupér*|recouvr*|restitution) ..6 argent perdu',
      '(perdu|perdus|volé|volés|bloqués|gelés|escroqué*) ..5 (argent|fonds|crypto*|somme*|investissement|bitcoin*|euros|avoirs) ..6 (récup*|retrouv*|restitu*|débloq*|recouvr*|localis*)',
      '(fonds|argent|avoirs|crypto*) ..4 (localisés|retrouvés|tracés|restitués|retrouvé|retracés|gelés)',
      '(victime|victimes) ..6 (récup*|indemnis*|rembours*|restitu*|dédommag*|compens*)',
      "fonds d'indemnisation",
      'cabinet de recouvrement',
      'dédommagement des victimes',
    ],
    de: [
      '(rückholung|zurückholen|wiederbeschaffung|recovery|zurückerlangen|rückgewinnung|zurückzuholen|wiederbeschaffen|zurückgewinnen|wiedererlangung) ..6 (geld|verloren*|krypto*|gelder|verlust*|opfer|betrug|kapital|investition)?',
      '(verlorene*|gestohlene*|verloren|eingefrorene*|gesperrte*|betrogen|verlorenes) ..5 (geld|gelder|krypto*|betrag|investition*|bitcoin*|kapital|vermögenswerte|guthaben) ..6 (zurück*|wieder*|sichergestellt|gefunden|freigegeben|lokalisiert|ausgezahlt|erstattet)',
      '(opfer|geschädigte*|betrugsopfer) ..6 (zurück*|entschädig*|geld|erstatt*|auszahlung)',
      '(entschädigungsfonds|opferfonds|entschädigungsstelle|vermögensrückholung)',
      'blockchain-ermittl*',
    ],
    en: [
      '(recover|recovery|recovering|retrieve|reclaim|recovered|retrieving|recoup) ..5 (lost|funds|crypto|stolen|investment|scammed|victims|losses|bitcoin|scam|wallet|assets)',
      '(recover|recovery|recovering|retrieve|reclaim|recovered|retrieving|recoup) ..5 your money',
      'get back ..5 (lost|funds|crypto|stolen|investment|scammed|victims|losses|bitcoin|scam|wallet|assets)',
      'get back ..5 your money',
      '(lost|stolen|scammed|frozen|blocked) ..5 (money|funds|crypto|investment|bitcoin|savings|amount|assets) ..6 (recover*|back|retriev*|reclaim*|traced|located|found|released|returned)',
      '(funds|money|assets|crypto) ..4 (traced|located|recovered)',
      '(funds|money|assets|crypto) ..4 been found',
      '(funds|money|assets|crypto) ..4 frozen by',
      '(funds|money|assets|crypto) ..4 ready to be returned',
      '(victim|victims|scammed) ..6 (recover*|compensation|refund*|reimburse*|claim|payout)',
      '(victim|victims|scammed) ..6 money back',
      'chargeback',
      'asset recovery',
      'fund recovery',
      'funds recovery',
      'compensation fund',
      'blockchain forensics',
      'recovery agent',
      'recovery expert',
      'recovery team',
      'recovery specialist',
      'wealth recovery',
    ],
  },
  unless: {
    nl: [
      'mijn (geld|boek|fiets|sleutel*) terugkrijgen',
      'kan ik ..4 terugkrijgen',
      'wanneer ..4 terugkrijgen',
    ],
    en: [
      'recovery (room|after|time|email|phone|code|position)',
      'recovery from surgery',
      'account recovery',
      'lost property',
    ],
  },
  must: {
    nl: [
      'Wij helpen slachtoffers van oplichting hun verloren geld terughalen',
      'Uw gestolen crypto is getraceerd en kan worden vrijgegeven',
    ],
    fr: [
      "Nous aidons les victimes d'arnaques à récupérer leur argent perdu",
      'Vos fonds volés ont été localisés et peuvent être restitués',
    ],
    de: [
      'Wir helfen Betrugsopfern, ihr verlorenes Geld zurückzuholen',
      'Ihre gestohlenen Kryptos wurden lokalisiert und können freigegeben werden... gestohlene Kryptos lokalisiert',
    ],
    en: [
      'We help scam victims recover their lost money',
      'Your stolen crypto has been traced and can be released',
    ],
  },
  mustNot: {
    nl: ['De voorstelling begint om 20 uur.', 'Volgende week is er herfstvakantie.'],
    fr: ['Le spectacle commence à 20h.', "La semaine prochaine, c'est congé."],
    de: ['Die Vorstellung beginnt um 20 Uhr.', 'Nächste Woche sind Herbstferien.'],
    en: ['The show starts at 8.', 'Next week is mid-term break.'],
  },
}
