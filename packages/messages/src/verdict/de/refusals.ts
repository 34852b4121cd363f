import type { VerdictWords } from '../shape.ts'

/** Warum es keine Antwort gibt, und was hilft. */
export const deRefusals: VerdictWords['refusals'] = {
  message: {
    empty:
      'Es gibt keinen Text zum Prüfen. Fügen Sie die Nachricht ein, oder schreiben Sie auf, was gesagt wurde.',
    'too-long':
      'Dieser Text ist zu lang für eine Nachricht. Fügen Sie nur den Teil ein, um den es geht.',
    'not-text': 'Das ist kein lesbarer Text. Fügen Sie die Worte der Nachricht ein.',
  },
  file: {
    empty: 'Diese Datei ist leer.',
    'too-large': 'Diese Datei ist zu groß. Fügen Sie nur die Nachrichten ein, um die es geht.',
    binary: 'In dieser Datei steht kein lesbarer Text.',
    'wrong-encoding':
      'Die Buchstaben dieser Datei sind auf eine Art gespeichert, die wir nicht erkennen.',
    'unsupported-format': 'Das ist wohl {kind}. Daraus können wir keine Nachrichten lesen.',
    'complex-email':
      'Diese E-Mail ist so aufgebaut, dass wir sie nicht lesen können. Kopieren Sie den Text und fügen Sie ihn ein.',
    'broken-xml': 'Diese SMS-Sicherung ist beschädigt oder unvollständig.',
    'broken-zip': 'Diese Zip-Datei ist beschädigt oder unvollständig.',
    'encrypted-zip': 'Diese Zip-Datei ist mit einem Passwort gesperrt. Entpacken Sie sie zuerst.',
    'zip-bomb': 'Entpackt wäre diese Zip-Datei viel zu groß. Wir haben sie nicht geöffnet.',
    'nested-zip': 'In dieser Zip-Datei steckt noch eine. Entpacken Sie sie zuerst.',
    'unsafe-zip-path':
      'Diese Zip-Datei will Dateien an seltsame Orte legen. Wir haben sie nicht geöffnet.',
    'no-chat-in-zip': 'In dieser Zip-Datei ist kein Chat.',
    'no-messages': 'Wir haben in dieser Datei keine Nachrichten gefunden.',
  },
  picture: {
    empty: 'Dieses Bild ist leer.',
    'not-a-picture': 'Diese Datei ist kein Bild.',
    'unsupported-picture':
      'Das ist {kind}, und das können wir nicht lesen. Speichern Sie es als JPEG oder PNG.',
    'too-large': 'Dieses Bild ist zu groß. Schneiden Sie den Teil mit der Nachricht aus.',
    'unreadable-picture': 'Dieses Bild ist beschädigt, oder wir können es nicht öffnen.',
    'no-text': 'Wir konnten in diesem Bild keine Wörter lesen. Tippen Sie die Nachricht ab.',
    'no-code': 'Wir haben in diesem Bild keinen QR-Code gefunden.',
    cancelled: 'Das Lesen des Bildes wurde abgebrochen.',
    'assets-missing': 'Der Teil, der Bilder liest, fehlt hier. Tippen Sie die Nachricht ab.',
    closed: 'Das Lesen des Bildes wurde abgebrochen.',
  },
}

/** Was eine Datei wohl ist; steht hinter „das ist“. */
export const deFileKinds: VerdictWords['fileKinds'] = {
  html: 'eine Webseite',
  xml: 'eine XML-Datei',
  json: 'eine JSON-Datei',
  pdf: 'eine PDF-Datei',
  picture: 'ein Bild',
  'call-log': 'eine Anrufliste',
  rtf: 'ein RTF-Dokument',
  heic: 'ein HEIC-Bild',
  avif: 'ein AVIF-Bild',
  gif: 'ein GIF-Bild',
  svg: 'ein SVG-Bild',
  tiff: 'ein TIFF-Bild',
  unknown: 'eine andere Art von Datei',
}
