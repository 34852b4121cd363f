/**
 * Asks to scan a QR code.
 */
import type { Rule } from '../rule.ts'

/** Asks to scan a QR code. */
export const askQr: Rule<'ask-qr'> = {
  code: 'ask-qr',
  group: 'ask',
  phrases: {
    nl: [
      '(scan|scant|scannen|gescand|inscannen) ..7 qr-code',
      '(scan|scant|scannen|gescand|inscannen) ..7 (qr|code|qrcode|codes)',
      'qr-code ..7 (scannen|scan|gebruiken|gebruik|betalen|betaal|camera|openen|inscannen)',
      '(qr|qrcode) ..7 (scannen|scan|gebruiken|gebruik|betalen|betaal|camera|openen|inscannen)',
      '(via|met|door|gebruik) (de|deze|onderstaande|bijgevoegde|het|volgende)? ..1 qr-code',
      '(via|met|door|gebruik) (de|deze|onderstaande|bijgevoegde|het|volgende)? ..1 (qr|qrcode)',
      '(richt|hou|open) ..4 camera ..6 (code|qr)',
      'scan .. (om|hieronder|hierboven|afbeelding|sticker)',
    ],
    fr: [
      '(scannez|scanner|flashez|flasher|scanne|flashe|numérisez|scannant|flashant|numériser) ..7 qr-code',
      '(scannez|scanner|flashez|flasher|scanne|flashe|numérisez|scannant|flashant|numériser) ..7 (qr|code|qrcode|codes)',
      'qr-code ..7 (scanner|flasher|scannez|flashez|payer|appareil|utiliser|photo|ouvrir|ci)',
      '(qr|qrcode) ..7 (scanner|flasher|scannez|flashez|payer|appareil|utiliser|photo|ouvrir|ci)',
      '(via|avec|par|utilisez) (le|ce|un)? ..1 qr-code',
      '(via|avec|par|utilisez) (le|ce|un)? ..1 (qr|qrcode)',
      '(ouvrez|pointez) ..4 appareil photo ..6 (code|qr)',
      '(ouvrez|pointez) ..4 caméra ..6 (code|qr)',
      '(scannez|flashez) ..3 (image|ci|ici|autocollant|pour)',
    ],
    de: [
      '(scannen|scanne|scan|einscannen|abscannen|scannt) ..7 qr-code',
      '(scannen|scanne|scan|einscannen|abscannen|scannt) ..7 (qr|code|qrcode|codes)',
      'qr-code ..7 (scannen|einscannen|verwenden|bezahlen|kamera|öffnen|abscannen|nutzen|gescannt|scanne|zahlen)',
      'qr-codes ..7 (scannen|einscannen|verwenden|bezahlen|kamera|öffnen|abscannen|nutzen|gescannt|scanne|zahlen)',
      '(qr|qrcode) ..7 (scannen|einscannen|verwenden|bezahlen|kamera|öffnen|abscannen|nutzen|gescannt|scanne|zahlen)',
      '(über|per|mit|via) (den|dem|diesen|diesem|beigefügten|folgenden|einen)? ..1 qr-code',
      '(über|per|mit|via) (den|dem|diesen|diesem|beigefügten|folgenden|einen)? ..1 (qr|qrcode)',
      '(halten|richten|öffnen) ..4 (kamera|handykamera) ..6 (code|qr)',
      'scannen sie ..3 (aufkleber|bild|unten|um)',
    ],
    en: [
      '(scan|scanning|scans|scanned) ..7 qr-code',
      '(scan|scanning|scans|scanned) ..7 (qr|code|qrcode|codes|barcode)',
      'qr-code ..7 (scan|scanning|pay|camera|use|open|below|attached|scanned)',
      '(qr|qrcode) ..7 (scan|scanning|pay|camera|use|open|below|attached|scanned)',
      '(via|with|using|use|through) (the|this|our|attached|a)? ..1 qr-code',
      '(via|with|using|use|through) (the|this|our|attached|a)? ..1 (qr|qrcode)',
      '(point|hold|open) ..4 camera ..6 (code|qr)',
      'scan ..3 (picture|sticker|below|image|to)',
    ],
  },
}
