import type { Rule } from '../rule.ts'

/** Threatens that an account, card, number or service will be blocked, closed or deleted. */
export const leverThreatBlock: Rule<'lever-threat-block'> = {
  code: 'lever-threat-block',
  group: 'lever',
  phrases: {
    nl: [
      '(rekening|account|kaart|bankkaart|pas|betaalpas|bankpas|sim*|nummer|profiel|toegang|app|dienst*|abonnement|profiel|klantnummer|digipass|itsme|digid|wallet|pakket|pakje|zending|dossier|lijn|whatsapp) ..6 (geblokkeerd|blokkeren|opgeschort|geschorst|afgesloten|gedeactiveerd|gesloten|verwijderd|gewist|beperkt|stopgezet|uitgeschakeld|vervallen|gedesactiveerd|beëindigd|bevroren|vernietigd|ingetrokken|onbruikbaar)',
      '(wordt|worden|zal|zullen) ..5 (geblokkeerd|opgeschort|geschorst|gedeactiveerd|verwijderd|afgesloten|stopgezet|beperkt|uitgeschakeld|gedesactiveerd|buiten)',
      '(blokker*|afsluiting|deactivering|opschorting|beperking|stopzetting|schorsing) (van|op|uw|te|voorkom*|vermijd*)',
      '(verliest|verlies|verlies) (u|je)? ..2 (toegang|recht*|nummer)',
      'tijdelijk (geblokkeerd|beperkt|opgeschort|vergrendeld)',
      'om (blokkering|opschorting|blokkade|afsluiting|onderbreking) te (voorkomen|vermijden)',
      'geen toegang meer',
      '(zetten|sluiten|gooien) ..4 (dicht|uit)',
      '(zetten|sluiten|gooien) ..4 op slot',
      'buiten gebruik',
      'teruggestuurd naar (de)? afzender',
      'we (sluiten|blokkeren) (uw|je|de)',
    ],
    fr: [
      '(compte|carte|ligne|accès|numéro|sim|abonnement|service*|profil|dossier|forfait|espace|colis|appareil|application|clé|whatsapp) ..6 (bloqué|bloquée|bloqués|suspendu|suspendue|suspendus|désactivé|désactivée|fermé|clôturé|supprimé|supprimée|limité|restreint|restreints|résilié|coupé|coupée|gelé|interrompu|interrompus|annulé|détruit|désactivés|verrouillé|expiré|expirer|retourné)',
      '(sera|seront|est|serait) ..3 (bloqué|suspendu|suspendue|désactivé|désactivée|fermé|supprimé|clôturé|clôturée|restreint|bloquée|supprimée|résilié|coupée|coupé)',
      'a été ..3 (bloqué|suspendu|suspendue|désactivé|désactivée|fermé|supprimé|clôturé|clôturée|restreint|bloquée|supprimée|résilié|coupée|coupé)',
      '(suspension|blocage|fermeture|désactivation|suppression|clôture|coupure|résiliation|limitation|restriction|interruption) (de|du|définitive|temporaire|imminente|immédiate|prévue|automatique)',
      'éviter (la|le|toute|une)? (suspension|blocage|coupure|interruption|fermeture|désactivation|clôture|annulation)',
      '(perdre|perdrez|perdez) ..2 (accès|numéro|droits|compte)',
      'on (bloque|ferme) (votre|le)',
    ],
    de: [
      '(konto|account|karte|kundenkonto|bankkonto|girokarte|zugang|nummer|rufnummer|sim*|profil|vertrag|app|dienst*|abo|onlinebanking|banking|zugriff|paket|sendung|whatsapp|girokonto|pushtan|*konto|*zugang) ..6 (gesperrt|sperren|gesperrte|blockiert|gelöscht|deaktiviert|eingeschränkt|geschlossen|ausgesetzt|eingefroren|abgeschaltet|gekündigt|stillgelegt|beendet|sperre|limitiert|gestoppt|unbrauchbar|vernichtet|zurückgeschickt|zurückgesendet|entfernt|sperrung)',
      '(wird|werden|wurde) ..6 (gesperrt|deaktiviert|gelöscht|blockiert|eingeschränkt|abgeschaltet|stillgelegt|ausgesetzt|eingefroren)',
      '(sperrung|deaktivierung|abschaltung|löschung|einschränkung|kontosperrung|kontosperre|sperre|schließung|kündigung) (ihres|ihrer|des|der|zu|vermeiden|verhindern|droht|vorzubeugen)',
      'eine (sperrung|sperre|deaktivierung|abschaltung|unterbrechung|löschung) zu (vermeiden|verhindern)',
      '(vorübergehend|temporär|dauerhaft|endgültig) (gesperrt|eingeschränkt|deaktiviert|gelöscht|limitiert)',
      'verlieren sie ..3 zugang',
      'kein* zugriff mehr',
    ],
    en: [
      '(account|card|sim|number|line|service|access|profile|subscription|wallet|device|membership|benefits|parcel|package|licence|license|registration|whatsapp|app) ..6 (blocked|block|suspended|suspend|locked|deactivated|disabled|closed|deleted|terminated|restricted|limited|frozen|cancelled|canceled|removed|disconnected|revoked|returned|destroyed|deregistered|permanently)',
      'online banking ..6 (blocked|block|suspended|suspend|locked|deactivated|disabled|closed|deleted|terminated|restricted|limited|frozen|cancelled|canceled|removed|disconnected|revoked|returned|destroyed|deregistered|permanently)',
      '(will|shall|has|have|may|could|being|to) be ..2 (suspended|deactivated|blocked|restricted|terminated|deleted|disconnected|locked|closed|cut|returned|frozen|disabled|revoked)',
      '(avoid|prevent|stop) (any|a|the|an|your|further|permanent|account|service)? (suspension|interruption|deactivation|disconnection|closure|restriction|termination|cancellation|blocking|block|deletion|lockout)',
      '(suspension|deactivation|closure|termination|disconnection|deletion) of (your|the|service*)',
      'lose (your|all|access) (access|number|account|to)?',
      'cut off',
      '(temporarily|permanently) (suspended|locked|restricted|limited|blocked|disabled|closed|deleted)',
    ],
  },
}
