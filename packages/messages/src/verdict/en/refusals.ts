import type { VerdictWords } from '../shape.ts'

/** Why there is no answer, and what helps. */
export const enRefusals: VerdictWords['refusals'] = {
  message: {
    empty: 'There is no text to check. Paste the message, or write down what was said.',
    'too-long': 'This text is too long to be one message. Paste only the part that it is about.',
    'not-text': 'This is not readable text. Paste the words of the message.',
  },
  file: {
    empty: 'This file is empty.',
    'too-large': 'This file is too large. Paste only the messages that it is about.',
    binary: 'This file holds no readable text.',
    'wrong-encoding': 'The letters in this file are stored in a way that we do not recognise.',
    'unsupported-format': 'This seems to be {kind}. We cannot read messages from that.',
    'complex-email':
      'This e-mail is built in a way that we cannot read. Copy its text and paste it.',
    'broken-xml': 'This backup of text messages is damaged or not complete.',
    'broken-zip': 'This zip file is damaged or not complete.',
    'encrypted-zip': 'This zip file is locked with a password. Unpack it first.',
    'zip-bomb': 'This zip file would become far too large when unpacked. We have not opened it.',
    'nested-zip': 'There is another zip file in this zip file. Unpack it first.',
    'unsafe-zip-path': 'This zip file wants to put files in odd places. We have not opened it.',
    'no-chat-in-zip': 'There is no chat in this zip file.',
    'no-messages': 'We found no messages in this file.',
  },
  picture: {
    empty: 'This picture is empty.',
    'not-a-picture': 'This file is not a picture.',
    'unsupported-picture': 'We cannot read {kind}. Save it as a JPEG or PNG picture.',
    'too-large': 'This picture is too large. Cut out the part with the message.',
    'unreadable-picture': 'This picture is damaged, or we cannot open it.',
    'no-text': 'We could not read any words in this picture. Type over the message.',
    'no-code': 'We found no QR code in this picture.',
    cancelled: 'Reading the picture was stopped.',
    'assets-missing': 'The part that reads pictures is missing here. Type over the message.',
    closed: 'Reading the picture was stopped.',
  },
}

/** What a file seems to be; stands behind "this seems to be". */
export const enFileKinds: VerdictWords['fileKinds'] = {
  html: 'a web page',
  xml: 'an XML file',
  json: 'a JSON file',
  pdf: 'a PDF',
  picture: 'a picture',
  'call-log': 'a list of phone calls',
  rtf: 'an RTF document',
  heic: 'a HEIC picture',
  avif: 'an AVIF picture',
  gif: 'a GIF',
  svg: 'an SVG drawing',
  tiff: 'a TIFF picture',
  unknown: 'another kind of file',
}
