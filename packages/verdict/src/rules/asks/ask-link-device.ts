/**
 * Asks to link or register a device, a phone or a SIM, or to accept a link to a messenger
 * account.
 */
import type { Rule } from '../rule.ts'

/** Asks to link or register a device, a phone or a SIM, or to accept a link to a messenger account. */
export const askLinkDevice: Rule<'ask-link-device'> = {
  code: 'ask-link-device',
  group: 'ask',
  phrases: {
    nl: [
      '(koppel|koppelen|gekoppeld|verbind|registreer|activeer|ontkoppel|voeg|bevestig|verifieer|registreren|toegevoegd) ..6 (toestel|apparaat|telefoon|gsm|whatsapp|tablet|smartphone|esim|simkaart|sim|toestellen|apparaten)',
      '(toestel|apparaat|whatsapp|simkaart|esim|sim|smartphone) ..6 (koppelen|gekoppeld|verbinden|registreren|activeren|geregistreerd|ontkoppelen|toevoegen|omzetten|verifiëren|heractiveren)',
      'gekoppelde (apparaten|toestellen)',
      '(apparaat|toestel) koppelen',
      '(whatsapp|account|telegram) ..6 opnieuw registreren',
      '(whatsapp|account|telegram) ..6 (bevestigen|verificatie|verifieer|bevestig|geverifieerd|gedeactiveerd|verwijderd)',
      '(simkaart|esim|sim) ..5 (vernieuwen|omruilen|vervangen|verlopen|migreren|upgraden|update|omwisselen)',
      '(acht|8) ..2 (tekens|cijfers|letters) ..6 (whatsapp|koppel*|apparaat)',
    ],
    fr: [
      '(associez|associer|liez|lier|enregistrez|enregistrer|jumelez|connecter|connectez|activez|activer|ajoutez|ajouté|synchronisez|vérifiez|relier) ..6 carte sim',
      '(associez|associer|liez|lier|enregistrez|enregistrer|jumelez|connecter|connectez|activez|activer|ajoutez|ajouté|synchronisez|vérifiez|relier) ..6 (appareil|téléphone|smartphone|whatsapp|tablette|mobile|esim|sim|terminal|appareils)',
      'carte sim ..6 (associer|lier|enregistrer|associé|connecté|enregistré|jumeler|activer|ajouté|vérifier|renouveler|remplacer)',
      '(appareil|téléphone|whatsapp|smartphone|esim|sim) ..6 (associer|lier|enregistrer|associé|connecté|enregistré|jumeler|activer|ajouté|vérifier|renouveler|remplacer)',
      'appareils (connectés|liés|associés|connectes)',
      'appareil de confiance',
      '(whatsapp|telegram) ..6 (vérifier|vérification|confirmer|vérifiez|désactivé|supprimé|suspendu)',
      'carte sim ..5 mise à jour',
      'carte sim ..5 (renouveler|remplacer|expirée|expire|migrer|obsolète|désactivée)',
      '(esim|sim) ..5 mise à jour',
      '(esim|sim) ..5 (renouveler|remplacer|expirée|expire|migrer|obsolète|désactivée)',
      '(huit|8) ..2 (caractères|chiffres) ..6 (whatsapp|appareil|associer)',
    ],
    de: [
      '(verknüpfen|verknüpfe|koppeln|koppele|verbinden|registrieren|aktivieren|hinzufügen|hinzugefügt|registrierung|bestätigen|verknüpft) ..6 sim-karte',
      '(verknüpfen|verknüpfe|koppeln|koppele|verbinden|registrieren|aktivieren|hinzufügen|hinzugefügt|registrierung|bestätigen|verknüpft) ..6 (gerät|geräte|handy|whatsapp|tablet|smartphone|esim|sim|endgerät|geräts|mobilgerät)',
      'sim-karte ..6 (verknüpfen|koppeln|registrieren|verbinden|registriert|verknüpft|gekoppelt|aktivieren|hinzufügen|hinzugefügt|verifizieren|freischalten)',
      '(gerät|geräte|whatsapp|handy|esim|smartphone|endgerät) ..6 (verknüpfen|koppeln|registrieren|verbinden|registriert|verknüpft|gekoppelt|aktivieren|hinzufügen|hinzugefügt|verifizieren|freischalten)',
      '(verknüpfte|gekoppelte|verbundene) (geräte|gerät)',
      '(whatsapp|telegram) ..6 (verifizieren|bestätigen|verifizierung|deaktiviert|gelöscht|gesperrt)',
      'sim-karte ..5 läuft ab',
      'sim-karte ..5 (erneuern|austauschen|abgelaufen|ersetzen|umstellen|deaktiviert|tauschen)',
      '(esim|sim) ..5 läuft ab',
      '(esim|sim) ..5 (erneuern|austauschen|abgelaufen|ersetzen|umstellen|deaktiviert|tauschen)',
      '(acht|8) ..2 (zeichen|stellige|ziffern) ..6 (whatsapp|gerät|verknüpfen)',
      '(geräteregistrierung|gerätebindung|gerätewechsel|geräteverknüpfung)',
    ],
    en: [
      're-register ..5 sim card',
      're-register ..5 (device|phone|whatsapp|tablet|handset|esim|sim|devices|smartphone)',
      '(link|pair|register|connect|activate|add|verify|linked|authorise|authorize|sync|enrol) ..5 sim card',
      '(link|pair|register|connect|activate|add|verify|linked|authorise|authorize|sync|enrol) ..5 (device|phone|whatsapp|tablet|handset|esim|sim|devices|smartphone)',
      'sim card ..5 (link|linked|pair|paired|register|registered|connect|activate|verify|added|replaced|upgrade|swap|verified)',
      '(device|whatsapp|sim|esim|handset|smartphone) ..5 (link|linked|pair|paired|register|registered|connect|activate|verify|added|replaced|upgrade|swap|verified)',
      'linked devices',
      '(trusted|new) device ..4 (register|add|link|confirm|added)',
      '(whatsapp|telegram) ..6 (verify|verification|confirm|deactivated|deleted|suspended|expire)',
      'sim card ..5 (renew|replace|expired|expire|migrate|deactivated|update|upgrade|swap)',
      '(sim|esim) ..5 (renew|replace|expired|expire|migrate|deactivated|update|upgrade|swap)',
      '(eight|8) ..2 (character|characters|digit|letter) ..6 (whatsapp|device|link)',
    ],
  },
}
