import type { Rule } from '../rule.ts'

/** A new device or payee was added or tried to be. */
export const scenarioNewDevicePaired: Rule<'scenario-new-device-paired'> = {
  code: 'scenario-new-device-paired',
  group: 'scenario',
  phrases: {
    nl: [
      '(nieuw|nieuwe|onbekend|onbekende|ander|tweede) (toestel|apparaat|telefoon|begunstigde|gsm|smartphone|iphone|device|mobiel|rekeninghouder|computer) ..6 (gekoppeld|toegevoegd|geregistreerd|aangemeld|koppelen|ingelogd|geactiveerd|gedetecteerd|koppeling|actief|gebruikt)',
      '(koppeling|registratie|activatie|activering) ..5 (toestel|apparaat|gsm|telefoon|smartphone|device|digipass)',
      '(toestel|apparaat|smartphone) ..4 (gekoppeld|toegevoegd|geregistreerd|aangemeld) ..6 (uw|je|rekening|account)?',
      '(aangemeld|ingelogd|aanmelding) ..3 (vanaf|vanop|op|met) ..2 (nieuw|ander|onbekend)',
    ],
    fr: [
      '(nouvel|nouveau|autre|inconnu) (appareil|bénéficiaire|téléphone|terminal|mobile|dispositif|smartphone|iphone|ordinateur) ..6 (associé|ajouté|enregistré|connecté|appairé|activé|lié|détecté|jumelé|utilisé|relié|enrôlé)',
      '(appareil|bénéficiaire|terminal|smartphone) ..4 (associé|ajouté|enregistré|connecté|appairé|inconnu|jumelé|relié|enrôlé)',
      '(ajout|association|enregistrement|activation|appairage|enrôlement) ..4 (appareil|bénéficiaire|téléphone|terminal|smartphone|mobile)',
      '(ajout|association|enregistrement|activation|appairage|enrôlement) ..4 clé digitale',
      '(connexion|connecté) ..3 (depuis|nouvel) ..3 (appareil|lieu|terminal|navigateur)',
      '(connexion|connecté) ..3 à partir ..3 (appareil|lieu|terminal|navigateur)',
    ],
    de: [
      '(neues|neuer|neuen|unbekanntes|anderes|neu) (gerät|empfänger|handy|smartphone|iphone|mobilgerät|endgerät|geräts) ..6 (hinzugefügt|registriert|verknüpft|gekoppelt|angemeldet|verbunden|aktiviert|erkannt|freigeschaltet|eingerichtet)',
      '(gerät|smartphone|endgerät|mobilgerät|pushtan) ..4 (gekoppelt|registriert|hinzugefügt|verknüpft|verbunden|freigeschaltet)',
      '(registrierung|verknüpfung|kopplung|aktivierung|anmeldung|freischaltung) ..5 (geräts|gerät|gerätes|smartphone|handy|pushtan|endgerät|mobilgerät)',
    ],
    en: [
      '(new|unknown|unrecognised|unrecognized|another|different) (device|payee|phone|iphone|handset|beneficiary|browser|recipient|mobile|smartphone|laptop|computer) ..6 (added|linked|paired|registered|connected|logged|signed|detected|activated|attempted|used|enrolled)',
      '(new|unknown|unrecognised|unrecognized|another|different) (device|payee|phone|iphone|handset|beneficiary|browser|recipient|mobile|smartphone|laptop|computer) ..6 set up',
      '(device|payee|beneficiary) ..4 (added|linked|paired|registered|enrolled|pending|authorised|authorized)',
      '(device|payee|beneficiary) ..4 set up',
      '(added|linked|paired|registered|pairing|adding) ..4 (new|unknown)? (device|payee|beneficiary|recipient)',
      'set up ..4 (new|unknown)? (device|payee|beneficiary|recipient)',
      'new (login|signin) ..4 (device|from|location)',
      'new sign in ..4 (device|from|location)',
      'new log in ..4 (device|from|location)',
      'new sign-in ..4 (device|from|location)',
    ],
  },
  unless: {
    nl: ['nieuwe telefoon (van|voor|vanaf)', 'mijn nieuwe', 'nieuw telefoonnummer', 'ik heb'],
    fr: ['mon nouveau', 'mon nouvel', "j'ai"],
    de: ['mein neues handy', 'ich hab'],
    en: ['my new', "i've got", 'i got'],
  },
}
