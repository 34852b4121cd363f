/**
 * Asks to install or update an app or a program.
 */
import type { Rule } from '../rule.ts'

/** Asks to install or update an app or a program. */
export const askInstallApp: Rule<'ask-install-app'> = {
  code: 'ask-install-app',
  group: 'ask',
  phrases: {
    nl: [
      '(installeer|download|installeert|downloadt|instaleer|downloaden|installeren|update|werk) ..6 (app|apps|applicatie|programma|software|apk|bestand|update|versie|extensie|toepassing|certificaat|beveiligingsapp|bankapp|browser|zoom)',
      '(app|apk|applicatie|programma|software|update|versie|beveiligingsapp|toepassing) ..6 (installeren|downloaden|installeer|download|geïnstalleerd|bijwerken|updaten|binnenhalen|instaleren|vernieuwen)',
      '(haal|zoek) ..5 (app|applicatie) ..5 (store|binnen|play|appstore)',
      '(ga|gaat) ..4 play store',
      '(ga|gaat) ..4 app store',
      '(ga|gaat) ..4 (playstore|appstore)',
      '(sta|staat|laat) ..5 (onbekende|bronnen)',
      '<link> ..4 (installeren|installeer|downloaden)',
      '<link> ..4 (apk|installeren)',
      '(app|update|scanner|tool|beveiligingsupdate|cleaner|software) ..8 onbekende bronnen',
      '(app|update|scanner|tool|beveiligingsupdate|cleaner|software) ..8 (installeren|installeer)',
      '(installeer|installeren|download|downloaden) ..6 nl alert',
      '(installeer|installeren|download|downloaden) ..6 (scanner|tool|beveiligingsupdate|cleaner|apk|remote|<link>)',
      '(nieuwe|onze|laatste) (app|versie|software) ..4 (nodig|vereist|verplicht|downloaden|<link>)',
    ],
    fr: [
      '(installez|téléchargez|installer|télécharger|installe|télécharge|mettez|actualisez) ..6 mise à jour',
      '(installez|téléchargez|installer|télécharger|installe|télécharge|mettez|actualisez) ..6 (appli|application|app|logiciel|programme|apk|fichier|version|extension|certificat)',
      'mise à jour ..6 mettre à jour',
      'mise à jour ..6 (installer|télécharger|installez|téléchargez|installée|actualiser)',
      '(appli|application|apk|logiciel|version|programme) ..6 mettre à jour',
      '(appli|application|apk|logiciel|version|programme) ..6 (installer|télécharger|installez|téléchargez|installée|actualiser)',
      '(allez|va|rendez) ..5 play store',
      '(allez|va|rendez) ..5 app store',
      '(allez|va|rendez) ..5 (playstore|appstore)',
      '(autorisez|acceptez) ..4 sources inconnues',
      '<link> ..4 (installer|télécharger)',
      '(installez|téléchargez|installer|télécharger) ..6 (scanner|outil|apk|antivirus|<link>|version|module|nettoyeur)',
      '(nouvelle|notre|dernière) (appli|application|version) ..4 (obligatoire|requise|nécessaire|<link>|ici)',
    ],
    de: [
      '(installieren|installiere|laden|lade|herunterladen|downloaden|aktualisieren|aktualisiere|ladet|updaten) ..6 banking-app',
      '(installieren|installiere|laden|lade|herunterladen|downloaden|aktualisieren|aktualisiere|ladet|updaten) ..6 (app|apps|anwendung|programm|software|apk|datei|update|version|erweiterung|zertifikat|sicherheitsapp)',
      '(app|apk|anwendung|programm|software|update|version|sicherheitsapp) ..6 (installieren|herunterladen|runterladen|installiert|aktualisieren|laden|herunter|downloaden|updaten)',
      '(gehen|geh|öffnen) ..5 play store',
      '(gehen|geh|öffnen) ..5 app store',
      '(gehen|geh|öffnen) ..5 (playstore|appstore)',
      '(unbekannte|unbekannten) (quellen|apps)',
      '<link> ..4 (installieren|herunterladen)',
      '(installieren|laden|herunterladen|lade|installiere) ..6 (scanner|tool|apk|virenschutz|<link>|version|cleaner|sicherheitsupdate)',
      '(neue|unsere|aktuelle) (app|version|software) ..4 (erforderlich|nötig|notwendig|<link>|laden|hier)',
    ],
    en: [
      '(install|download|downloading|installing|update|reinstall|get) ..5 (app|apps|application|program|programme|software|apk|file|version|extension|update|certificate|plugin)',
      '(app|apk|application|software|program|update|version) ..5 (install|download|installed|downloaded|installing|reinstall)',
      '(go|head|open) ..5 play store',
      '(go|head|open) ..5 app store',
      '(go|head|open) ..5 (appstore|playstore)',
      '(allow|enable) ..3 unknown sources',
      '(allow|enable) ..3 unknown apps',
      '<link> ..4 (install|download)',
      '(install|download|get|run) ..6 security update',
      '(install|download|get|run) ..6 (scanner|tool|apk|antivirus|cleaner|<link>|viewer)',
      '(new|latest|our) (app|version|software) ..4 (required|needed|mandatory|here|<link>)',
    ],
  },
  unless: {
    nl: ['(nooit|nimmer)'],
    fr: ['jamais', '(demandera|demandons|demande|demandent|demanderons|demanderont) pas'],
    de: ['(nie|niemals|keinesfalls)'],
    en: ['never', '(wont|dont|not) (ever)? (ask|request)'],
  },
}
