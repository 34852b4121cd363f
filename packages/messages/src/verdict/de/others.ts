import type { OtherWords } from '../shape.ts'

/** Was Absender, Nummern, Konten und Zeichen zeigen. */
export const deOthers: OtherWords = {
  'sender-known':
    'Dieser Absendername wird auch von {institution} benutzt. Aber Namen und Nummern lassen sich fälschen. Es beweist nichts.',
  'sender-name-fits':
    'Der Absendername passt zu {institution}. Aber Namen und Nummern lassen sich fälschen. Es beweist nichts.',
  'sender-number-for-institution':
    'Eine gewöhnliche Nummer spricht im Namen von {institution}. Das ist unüblich. Namen und Nummern lassen sich fälschen.',
  'sender-foreign':
    'Es kommt von einer ausländischen Nummer. Das kann harmlos sein. Namen und Nummern lassen sich fälschen.',
  'sender-other-institution':
    'Der Absendername gehört zu einer anderen Organisation als der Text. Namen und Nummern lassen sich fälschen.',
  'phone-of-claimed':
    'Die Telefonnummer ist eine echte Nummer von {institution}. Aber auch in falschen Nachrichten stehen echte Nummern.',
  'phone-mobile':
    'Eine Handynummer ist angegeben. Organisationen bitten selten um einen Anruf auf ein Handy.',
  'phone-foreign': 'Eine ausländische Telefonnummer ist angegeben. Ein Anruf kann teuer werden.',
  'phone-costly': 'Eine Nummer mit Sondertarif ist angegeben. Ein Anruf kann teuer werden.',
  'iban-foreign':
    'Ein ausländisches Konto ist angegeben. Vergewissern Sie sich, wem es gehört, bevor Sie bezahlen.',
  'iban-given':
    'Ein Konto ist angegeben. Vergewissern Sie sich, wem es gehört, bevor Sie bezahlen.',
  'crypto-address':
    'Eine Krypto-Adresse ist angegeben. Was Sie dorthin senden, bekommen Sie fast nie zurück.',
  'email-free-for-institution':
    'Eine kostenlose E-Mail-Adresse soll die von {institution} sein. So eine Adresse kann jeder anlegen.',
  'email-elsewhere':
    'Es steht eine E-Mail-Adresse da, die wir nicht als eine von {institution} kennen.',
  'amount-small':
    'Es geht um einen kleinen Betrag. Mit kleinen Beträgen kommen Kriminelle an Ihre Kartendaten.',
  'hidden-invisible':
    'Zwischen den Buchstaben stehen unsichtbare Zeichen. So kommen Kriminelle durch Filter.',
  'hidden-bidi':
    'Versteckte Zeichen ändern die Reihenfolge des Textes. Was Sie sehen, steht so nicht da.',
  'hidden-confusable':
    'Manche Buchstaben stammen aus einem anderen Alphabet und sehen nur gleich aus. So kommen Kriminelle durch Filter.',
  'hidden-leet':
    'Statt Buchstaben stehen da Ziffern oder Zeichen. So kommen Kriminelle durch Filter.',
  'hidden-spaced':
    'Die Buchstaben eines Wortes stehen auseinander. So kommen Kriminelle durch Filter.',
  'claims-institution': 'Der Name von {institution} wird benutzt. Einen Namen kann jeder benutzen.',
  'language-not-read':
    'Wir lesen diese Sprache nicht. Wir konnten nur Links, Nummern und Ähnliches ansehen.',
}
