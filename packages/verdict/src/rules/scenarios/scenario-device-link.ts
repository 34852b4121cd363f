import type { Rule } from '../rule.ts'

/** Asks to link a device: scan a code or type a pairing code in the messenger. */
export const scenarioDeviceLink: Rule<'scenario-device-link'> = {
  code: 'scenario-device-link',
  group: 'scenario',
  shows: "Asks to link a device: scan a code or type a pairing code in the messenger.",
  phrases: {
nl: ["(koppelcode|koppelingscode)", "gekoppelde apparaten", "gekoppelde toestellen", "apparaat koppelen", "toestel koppelen", "linked devices", "whatsapp web", "(koppel|koppelen|link|koppeling) ..6 (apparaat|toestel|whatsapp|code|account|device|apparaten|telefoon)", "(scan|typ|vul|voer|geef) ..6 (qr|code|cijfers|koppelcode) ..6 (whatsapp|apparaten|koppel*|instellingen|toestel|gekoppelde|account)", "(scan|typ|vul|voer|geef) ..6 qr-code ..6 (whatsapp|apparaten|koppel*|instellingen|toestel|gekoppelde|account)", "whatsapp ..6 (qr|koppel*|scan|gekoppelde)"],
fr: ["appareils connectés", "appareils liés", "appareil connecté", "connecter un appareil", "associer un appareil", "linked devices", "whatsapp web", "lier un appareil", "code d'association", "code de liaison", "code d'appairage", "(associer|lier|connecter|relier|jumeler) ..6 (appareil|whatsapp|code|compte|téléphone)", "(scanne|scannez|tape|tapez|entre|entrez|saisis|saisissez) ..6 (qr|code|chiffres) ..6 (whatsapp|appareil*|associ*|connecter|réglages|paramètres|compte|liés)", "(scanne|scannez|tape|tapez|entre|entrez|saisis|saisissez) ..6 qr code ..6 (whatsapp|appareil*|associ*|connecter|réglages|paramètres|compte|liés)", "whatsapp ..6 (qr|scann*|appareils)"],
de: ["(kopplungscode|verknüpfungscode)", "verknüpfte geräte", "gerät verknüpfen", "gekoppelte geräte", "gerät koppeln", "linked devices", "whatsapp web", "gerät hinzufügen", "verknüpften geräten", "(verknüpf*|koppel*|verbinde*) ..6 (gerät|geräte|whatsapp|code|konto|handy|geräten)", "(scanne|scannen|gib|geben|tippe|eingeben) ..6 (qr|code|ziffern) ..6 (whatsapp|gerät*|verknüpf*|koppel*|einstellungen|konto)", "(scanne|scannen|gib|geben|tippe|eingeben) ..6 qr-code ..6 (whatsapp|gerät*|verknüpf*|koppel*|einstellungen|konto)", "whatsapp ..6 (qr|scann*|verknüpf*|geräte)"],
en: ["linked devices", "link a device", "linked device", "link device", "pairing code", "whatsapp web", "device linking", "link with phone", "linking code", "(link|pair|connect) ..6 (device|whatsapp|code|account|devices)", "(link|pair|connect) ..6 phone number", "(scan|enter|type|put) ..6 (qr|code|digits) ..6 (whatsapp|device*|link|linked|settings|account)", "(scan|enter|type|put) ..6 qr code ..6 (whatsapp|device*|link|linked|settings|account)", "whatsapp ..6 (qr|scan|linked|pairing)"],
},
  unless: {
nl: ["bluetooth", "printer"],
fr: ["bluetooth", "imprimante"],
de: ["bluetooth", "drucker"],
en: ["bluetooth", "printer", "<link>"],
},
  must: {
nl: ["Ga naar gekoppelde apparaten en vul deze code in", "Scan de QR-code met WhatsApp om te stemmen"],
fr: ["Va dans appareils connectés et saisis ce code", "Scanne le QR code avec WhatsApp pour voter"],
de: ["Geh auf verknüpfte Geräte und gib diesen Code ein", "Scanne den QR-Code mit WhatsApp zum Abstimmen"],
en: ["Go to linked devices and enter this code", "Scan the QR code with WhatsApp to vote"],
},
  mustNot: {
nl: ["De koppeling van de caravan is hersteld.", "Ik heb alles ingevuld."],
fr: ["L'attelage de la caravane est réparé.", "J'ai tout rempli."],
de: ["Die Kupplung vom Wohnwagen ist repariert.", "Ich hab alles ausgefüllt."],
en: ["The caravan hitch is fixed.", "I've filled everything in."],
},
}
