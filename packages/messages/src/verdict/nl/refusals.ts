import type { VerdictWords } from '../shape.ts'

/** Waarom er geen antwoord is, en wat helpt. */
export const nlRefusals: VerdictWords['refusals'] = {
  message: {
    empty: 'Er is geen tekst om na te kijken. Plak het bericht, of schrijf op wat er gezegd werd.',
    'too-long': 'Deze tekst is te lang voor één bericht. Plak alleen het stuk waarover het gaat.',
    'not-text': 'Dit is geen leesbare tekst. Plak de woorden van het bericht.',
  },
  file: {
    empty: 'Dit bestand is leeg.',
    'too-large': 'Dit bestand is te groot. Plak alleen de berichten waarover het gaat.',
    binary: 'In dit bestand staat geen leesbare tekst.',
    'wrong-encoding':
      'De letters in dit bestand zijn bewaard op een manier die wij niet herkennen.',
    'unsupported-format': 'Dit lijkt {kind} te zijn. Daar kunnen wij geen berichten uit lezen.',
    'complex-email':
      'Deze e-mail is gemaakt op een manier die wij niet kunnen lezen. Kopieer de tekst en plak die.',
    'broken-xml': 'Deze reservekopie van sms’en is beschadigd of niet volledig.',
    'broken-zip': 'Dit zipbestand is beschadigd of niet volledig.',
    'encrypted-zip': 'Dit zipbestand is vergrendeld met een wachtwoord. Pak het eerst uit.',
    'zip-bomb': 'Dit zipbestand zou uitgepakt veel te groot worden. Wij hebben het niet geopend.',
    'nested-zip': 'In dit zipbestand zit nog een zipbestand. Pak het eerst uit.',
    'unsafe-zip-path':
      'Dit zipbestand wil bestanden op vreemde plaatsen zetten. Wij hebben het niet geopend.',
    'no-chat-in-zip': 'In dit zipbestand zit geen chat.',
    'no-messages': 'We vonden geen berichten in dit bestand.',
  },
  picture: {
    empty: 'Deze afbeelding is leeg.',
    'not-a-picture': 'Dit bestand is geen afbeelding.',
    'unsupported-picture': 'Wij kunnen {kind} niet lezen. Bewaar het als een JPEG of PNG.',
    'too-large': 'Deze afbeelding is te groot. Knip het stuk met het bericht eruit.',
    'unreadable-picture': 'Deze afbeelding is beschadigd, of wij kunnen ze niet openen.',
    'no-text': 'We konden geen woorden lezen in deze afbeelding. Typ het bericht over.',
    'no-code': 'We vonden geen QR-code in deze afbeelding.',
    cancelled: 'Het lezen van de afbeelding is gestopt.',
    'assets-missing': 'Het deel dat afbeeldingen leest, ontbreekt hier. Typ het bericht over.',
    closed: 'Het lezen van de afbeelding is gestopt.',
  },
}

/** Wat een bestand lijkt te zijn; staat in ‘dit lijkt … te zijn’. */
export const nlFileKinds: VerdictWords['fileKinds'] = {
  html: 'een webpagina',
  xml: 'een XML-bestand',
  json: 'een JSON-bestand',
  pdf: 'een pdf',
  picture: 'een afbeelding',
  'call-log': 'een lijst van telefoongesprekken',
  rtf: 'een RTF-document',
  heic: 'een HEIC-afbeelding',
  avif: 'een AVIF-afbeelding',
  gif: 'een gif',
  svg: 'een SVG-tekening',
  tiff: 'een TIFF-afbeelding',
  unknown: 'een ander soort bestand',
}
