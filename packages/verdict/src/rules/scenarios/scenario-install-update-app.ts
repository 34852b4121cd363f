import type { Rule } from '../rule.ts'

/** Install or update an app or tool from a link or on instruction. */
export const scenarioInstallUpdateApp: Rule<'scenario-install-update-app'> = {
  code: 'scenario-install-update-app',
  group: 'scenario',
  phrases: {
    nl: [
      '(installeer|installeren|download|downloaden|update|bijwerken) ..6 (app|applicatie|anydesk|teamviewer|beveiligingsapp|software|quicksupport|programma|versie|certificaat)',
      '(anydesk|teamviewer|quicksupport|rustdesk|ultraviewer|supremo|iperius|hoptodesk)',
      'apk bestand',
      '(app|applicatie) ..5 (installeren|downloaden|installeer|updaten)',
    ],
    fr: [
      '(installez|installer|téléchargez|télécharger|télécharge) ..6 (application|appli|anydesk|teamviewer|apk|logiciel|quicksupport|programme|version|certificat|app)',
      'mettez à jour ..6 (application|appli|anydesk|teamviewer|apk|logiciel|quicksupport|programme|version|certificat|app)',
      '(anydesk|teamviewer|quicksupport|rustdesk|ultraviewer|supremo|apk)',
      '(application|appli|app) ..5 (installer|télécharger|installez)',
    ],
    de: [
      '(installieren|installiere|herunterladen|laden|lade|aktualisieren|installation|downloaden) ..6 (app|anwendung|anydesk|teamviewer|apk|software|quicksupport|programm|version|zertifikat)',
      '(installieren|installiere|herunterladen|laden|lade|aktualisieren|installation|downloaden) ..6 sicherheits-app',
      '(anydesk|teamviewer|quicksupport|rustdesk|ultraviewer|supremo|apk)',
      '(app|anwendung|programm|software) ..5 (installieren|herunterladen|herunter|runterladen)',
    ],
    en: [
      '(install|download|update|downloading|installing) ..6 (app|application|anydesk|teamviewer|apk|software|quicksupport|program|version|certificate|tool)',
      '(anydesk|teamviewer|quicksupport|rustdesk|ultraviewer|supremo|apk)',
      'any desk',
      'team viewer',
      '(app|software) ..5 (install|download)',
    ],
  },
  unless: {
    nl: ['app store', 'play store', 'appstore', 'playstore', 'google play'],
    fr: ['app store', 'play store', 'google play'],
    de: ['app store', 'play store', 'google play', 'appstore'],
    en: ['app store', 'play store', 'google play'],
  },
}
