import type { Rule } from '../rule.ts'

/** Install or update an app or tool from a link or on instruction. */
export const scenarioInstallUpdateApp: Rule<'scenario-install-update-app'> = {
  code: 'scenario-install-update-app',
  group: 'scenario',
  shows: 'Install or update an app or tool from a link or on instruction.',
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
  must: {
    nl: ['Installeer de beveiligingsapp via deze link', 'Wilt u AnyDesk even downloaden meneer'],
    fr: [
      "Installez l'application de sécurité via ce lien",
      'Vous pouvez télécharger AnyDesk monsieur',
    ],
    de: [
      'Bitte die Sicherheits-App über diesen Link installieren',
      'Können Sie AnyDesk herunterladen',
    ],
    en: ['Install the security app through this link', 'Could you download AnyDesk for me sir'],
  },
  mustNot: {
    nl: ['De installateur komt om 8 uur voor de zonnepanelen.', 'Ik app je straks het adres.'],
    fr: ["L'installateur vient à 8h pour les panneaux.", "Je t'envoie l'adresse tantôt."],
    de: ['Der Installateur kommt um 8 wegen der Heizung.', 'Ich schick dir gleich die Adresse.'],
    en: ['The installer is coming at 8 for the boiler.', "I'll send you the address in a bit."],
  },
}
