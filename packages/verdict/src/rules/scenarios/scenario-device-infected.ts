import type { Rule } from '../rule.ts'

/** The device is said to be infected or hacked. */
export const scenarioDeviceInfected: Rule<'scenario-device-infected'> = {
  code: 'scenario-device-infected',
  group: 'scenario',
  phrases: {
    nl: [
      '(computer|pc|laptop|telefoon|toestel|apparaat|gsm|iphone|android|windows|browser|tablet|mac|netwerk) ..6 (besmet|geinfecteerd|virus*|malware|gehackt|hackers|spyware|beschadigd|gevaar|trojaans|foutmelding*|gecompromitteerd|bedreiging*)',
      '(virus|virussen|malware|spyware|trojan|bedreiging*) ..5 (gevonden|gedetecteerd|ontdekt|computer|toestel|verwijder*|telefoon|vastgesteld)',
      '(antivirus*|beveiligingssoftware|norton|mcafee) ..5 (verlopen|verloopt|vervalt|verleng*|vernieuw*)',
    ],
    fr: [
      '(ordinateur|pc|téléphone|appareil|iphone|android|windows|navigateur|mac|portable|tablette|réseau) ..6 (infecté|virus|malware|piraté|compromis|spyware|endommagé|menace*|trojan|infectée)',
      '(ordinateur|pc|téléphone|appareil|iphone|android|windows|navigateur|mac|portable|tablette|réseau) ..6 logiciel malveillant',
      '(ordinateur|pc|téléphone|appareil|iphone|android|windows|navigateur|mac|portable|tablette|réseau) ..6 bloqué pour',
      '(ordinateur|pc|téléphone|appareil|iphone|android|windows|navigateur|mac|portable|tablette|réseau) ..6 logiciels malveillants',
      '(virus|malware|spyware|menace*) ..5 (détecté|détectés|trouvé|trouvés|appareil|ordinateur|détectée|détectées|supprim*)',
      'logiciel malveillant ..5 (détecté|détectés|trouvé|trouvés|appareil|ordinateur|détectée|détectées|supprim*)',
      'cheval de troie ..5 (détecté|détectés|trouvé|trouvés|appareil|ordinateur|détectée|détectées|supprim*)',
      '(antivirus|norton|mcafee) ..5 (expir*|renouvel*|périmé)',
      'protection antivirus ..5 (expir*|renouvel*|périmé)',
    ],
    de: [
      '(computer|pc|rechner|handy|gerät|iphone|android|windows|browser|laptop|smartphone|mac|tablet|netzwerk) ..6 (infiziert|virus|viren|schadsoftware|malware|gehackt|hackern|trojaner|spyware|beschädigt|bedrohung*|kompromittiert|befallen)',
      '(virus|viren|malware|trojaner|schadsoftware|bedrohung*|spyware) ..5 (gefunden|erkannt|entdeckt|gerät|computer|entfern*|festgestellt)',
      '(antivirus*|virenschutz|norton|mcafee) ..5 (abgelaufen|verläng*|erneuer*)',
      '(antivirus*|virenschutz|norton|mcafee) ..5 läuft ab',
    ],
    en: [
      '(computer|pc|phone|device|iphone|android|windows|browser|laptop|mac|router|network|tablet) ..6 (infected|virus|viruses|malware|hacked|spyware|compromised|damaged|trojan|hackers|threats|threat)',
      '(computer|pc|phone|device|iphone|android|windows|browser|laptop|mac|router|network|tablet) ..6 at risk',
      '(virus|viruses|malware|spyware|threats|trojan) ..5 (found|detected|device|computer|phone|remove|removed)',
      '(antivirus|norton|mcafee) ..5 (expire*|expired|renew*|renewal)',
      'virus protection ..5 (expire*|expired|renew*|renewal)',
    ],
  },
  unless: {
    nl: ['griep*'],
    en: ['stomach virus', 'flu'],
  },
}
