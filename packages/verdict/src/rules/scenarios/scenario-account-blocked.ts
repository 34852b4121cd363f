import type { Rule } from '../rule.ts'

/** An account, access or banking has been (or will be) blocked and is freed by verifying. */
export const scenarioAccountBlocked: Rule<'scenario-account-blocked'> = {
  code: 'scenario-account-blocked',
  group: 'scenario',
  phrases: {
    nl: [
      '(rekening|account|bankrekening|toegang|profiel|bankieren|klantaccount|internetbankieren|wallet) ..6 (geblokkeerd|beperkt|opgeschort|vergrendeld|gedeactiveerd|geschorst|gedesactiveerd|tijdelijk|uitgeschakeld|bevroren|geblokkeerde|gedeblokkeerd)',
      '(rekening|account|bankrekening|toegang|profiel|bankieren|klantaccount|internetbankieren|wallet) ..6 buiten gebruik',
      'online bankieren ..6 (geblokkeerd|beperkt|opgeschort|vergrendeld|gedeactiveerd|geschorst|gedesactiveerd|tijdelijk|uitgeschakeld|bevroren|geblokkeerde|gedeblokkeerd)',
      'online bankieren ..6 buiten gebruik',
      '(deblokkeer|deblokkeren|heractiveer|heractiveren|ontgrendel|ontgrendelen|reactiveren|reactiveer|herstel|herstellen|vrijgeven) ..5 (rekening|account|toegang|profiel|kaart|bankieren|<link>)',
      '(rekening|account|toegang|kaart) ..4 (deblokkeren|heractiveren|ontgrendelen|reactiveren|herstellen)',
      '(geblokkeerd|beperkt|opgeschort) ..10 (verifi*|bevestig*|<link>|inloggen|klik|identi*|deblok*)',
      'wij hebben (uw|je) ..3 (geblokkeerd|beperkt|opgeschort|afgesloten)',
    ],
    fr: [
      '(compte|accès|espace|profil) ..6 (bloqué|suspendu|limité|restreint|verrouillé|désactivé|gelé|temporairement|bloquée|suspendus|inaccessible|restreints|provisoirement)',
      'espace client ..6 (bloqué|suspendu|limité|restreint|verrouillé|désactivé|gelé|temporairement|bloquée|suspendus|inaccessible|restreints|provisoirement)',
      'banque en ligne ..6 (bloqué|suspendu|limité|restreint|verrouillé|désactivé|gelé|temporairement|bloquée|suspendus|inaccessible|restreints|provisoirement)',
      'espace personnel ..6 (bloqué|suspendu|limité|restreint|verrouillé|désactivé|gelé|temporairement|bloquée|suspendus|inaccessible|restreints|provisoirement)',
      '(débloquer|débloquez|réactiver|réactivez|déverrouiller|rétablir|restaurer|lever|réactivation|déblocage|réactivez) ..5 (compte|accès|espace|profil|carte|restriction|suspension|services|<link>)',
      '(bloqué|suspendu|limité|restreint) ..10 (vérifi*|confirm*|<link>|connect*|cliqu*|identi*|déblo*)',
      'nous avons (bloqué|suspendu|limité|restreint)',
    ],
    de: [
      '(konto|zugang|account|onlinebanking|profil|kundenkonto|banking|girokonto|benutzerkonto|zugriff) ..6 (gesperrt|eingeschränkt|blockiert|deaktiviert|limitiert|ausgesetzt|vorübergehend|eingefroren|temporär|vorläufig)',
      'paypal-konto ..6 (gesperrt|eingeschränkt|blockiert|deaktiviert|limitiert|ausgesetzt|vorübergehend|eingefroren|temporär|vorläufig)',
      '(entsperren|reaktivieren|freischalten|wiederherstellen|entsperrung|reaktivierung|freischaltung|wiederherzustellen|freizuschalten) ..5 (konto|zugang|account|banking|karte|profil|klick*|<link>|hier|zugriff)',
      '(konto|zugang|account|karte|zugriff|profil) ..4 (entsperren|reaktivieren|freischalten|freizuschalten|wiederherstellen|reaktiviert)',
      '(konto|zugang|account|karte|zugriff|profil) ..4 zu reaktivieren',
      '(gesperrt|eingeschränkt|deaktiviert|blockiert) ..10 (verifizier*|bestätig*|<link>|anmelden|klicken|identi*|entsperr*|einloggen)',
      'wir (haben|mussten) ..3 (gesperrt|eingeschränkt|deaktiviert|sperren|einschränken)',
    ],
    en: [
      '(account|access|profile|banking|wallet|app|services) ..6 (blocked|suspended|locked|restricted|limited|frozen|temporarily|disabled|deactivated)',
      '(account|access|profile|banking|wallet|app|services) ..6 on hold',
      '(account|access|profile|banking|wallet|app|services) ..6 locked out',
      '(account|access|profile|banking|wallet|app|services) ..6 put on hold',
      'online banking ..6 (blocked|suspended|locked|restricted|limited|frozen|temporarily|disabled|deactivated)',
      'online banking ..6 on hold',
      'online banking ..6 locked out',
      'online banking ..6 put on hold',
      '(unlock|reactivate|restore|unblock|reinstate|unfreeze|lift|regain|recover) ..5 (account|access|profile|card|banking|services|restriction|restrictions|it)',
      '(blocked|suspended|locked|restricted|limited) ..10 (verify|confirm|<link>|click|identity|unlock|update)',
      '(blocked|suspended|locked|restricted|limited) ..10 log in',
      '(blocked|suspended|locked|restricted|limited) ..10 sign in',
      'we (have)? (locked|suspended|restricted|limited|blocked|frozen) (your|access)',
    ],
  },
}
