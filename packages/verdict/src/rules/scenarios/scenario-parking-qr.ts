import type { Rule } from '../rule.ts'

/** Pay parking, charging or a fine by scanning a QR code. */
export const scenarioParkingQr: Rule<'scenario-parking-qr'> = {
  code: 'scenario-parking-qr',
  group: 'scenario',
  phrases: {
    nl: [
      '(qr|qrcode) ..8 (parkeer*|parkeren|boete|laadpaal|laden|betaal*|parking|automaat|raam|voorruit|scan)',
      'qr-code ..8 (parkeer*|parkeren|boete|laadpaal|laden|betaal*|parking|automaat|raam|voorruit|scan)',
      '(parkeer*|parkeren|laadpaal|laadsessie|parking|parkeerautomaat) ..8 (qr|scan*|qrcode)',
      '(parkeer*|parkeren|laadpaal|laadsessie|parking|parkeerautomaat) ..8 qr-code',
      'scan ..5 (code|qr) ..5 (betaal*|boete|parkeer*|voldoen)',
    ],
    fr: [
      '(qr|flashcode) ..8 (stationn*|parking|amende|borne|recharge|pay*|parcmètre|horodateur|scan*|flash*)',
      '(qr|flashcode) ..8 pare-brise',
      'qr code ..8 (stationn*|parking|amende|borne|recharge|pay*|parcmètre|horodateur|scan*|flash*)',
      'qr code ..8 pare-brise',
      '(stationnement|parking|borne|horodateur|parcmètre) ..8 (qr|scann*|flash*)',
      '(scannez|scanner|flashez) ..5 (code|qr) ..5 (pay*|amende|régl*|stationnement)',
    ],
    de: [
      'qr ..8 (park*|strafzettel|ladesäule|laden|zahl*|bezahl*|automat|windschutzscheibe|scan*)',
      'qr-code ..8 (park*|strafzettel|ladesäule|laden|zahl*|bezahl*|automat|windschutzscheibe|scan*)',
      '(park*|ladesäule|parkschein*|parkautomat|parkticket) ..8 (qr|scann*)',
      '(park*|ladesäule|parkschein*|parkautomat|parkticket) ..8 qr-code',
      '(scannen|scanne) ..5 (code|qr) ..5 (zahl*|bezahl*|strafzettel|park*)',
      '(scannen|scanne) ..5 qr-code ..5 (zahl*|bezahl*|strafzettel|park*)',
    ],
    en: [
      'qr ..8 (park*|fine|charger|charging|pay|meter|windscreen|windshield|scan*|ticket)',
      'qr code ..8 (park*|fine|charger|charging|pay|meter|windscreen|windshield|scan*|ticket)',
      '(parking|charging|charger|meter|ev) ..8 (qr|scan*)',
      'scan ..5 (code|qr) ..5 (pay|fine|parking|settle)',
    ],
  },
}
