import type { AskWords } from '../shape.ts'

/** Was verlangt wird. Auch Echtes verlangt etwas: Der Satz sagt, was Kriminelle damit anfangen. */
export const deAsks: AskWords = {
  'ask-approve':
    'Sie sollen etwas in einer App bestätigen. So kann sich jemand in Ihrem Namen anmelden oder etwas bezahlen.',
  'ask-call':
    'Sie sollen anrufen. Suchen Sie die Nummer selbst heraus: Kriminelle geben Ihnen ihre eigene.',
  'ask-callback-now':
    'Sie sollen sofort zurückrufen. Das kann teuer werden oder eine Falle sein. Suchen Sie die Nummer selbst heraus.',
  'ask-card-data':
    'Sie sollen Ihre Kartendaten angeben. Damit kann jemand anderes mit Ihrer Karte bezahlen.',
  'ask-card-handover':
    'Sie sollen Ihre Bankkarte abgeben oder einschicken. Keine Bank holt Karten ab, auch keine zerschnittenen.',
  'ask-card-reader':
    'Sie sollen Ihren Kartenleser benutzen oder eine TAN freigeben. So kann jemand an Ihr Geld kommen.',
  'ask-cash-withdraw':
    'Sie sollen Bargeld, Gold oder Schmuck abgeben. Polizei und Banken holen so etwas nie ab.',
  'ask-code':
    'Sie sollen einen Code weitergeben, den Sie bekommen haben. Damit kommt jemand in Ihr Konto.',
  'ask-confirm-data':
    'Sie sollen Ihre Daten bestätigen. Tun Sie das nur in der App oder auf der Website, die Sie selbst öffnen.',
  'ask-crypto':
    'Sie sollen Kryptowährung kaufen oder senden. Was Sie so senden, bekommen Sie fast nie zurück.',
  'ask-deposit':
    'Sie sollen im Voraus bezahlen. Bei Betrug kommt danach nichts, und das Geld ist weg.',
  'ask-gift-card':
    'Sie sollen Gutscheinkarten kaufen oder deren Codes senden. Wer den Code hat, hat das Geld.',
  'ask-iban-change':
    'Sie sollen auf ein neues Konto zahlen. Fragen Sie zuerst telefonisch nach, unter einer Nummer, die Sie schon hatten.',
  'ask-identify-by-questions':
    'Sie sollen Fragen zu sich oder zu Ihrem Konto beantworten. Kriminelle können Ihre Antworten gegen Sie verwenden.',
  'ask-install-app':
    'Sie sollen eine App installieren. Installieren Sie nur Apps, die Sie selbst im App-Store suchen.',
  'ask-link-device':
    'Sie sollen ein Gerät verknüpfen. So kann jemand anderes Zugang zu Ihrem Konto bekommen.',
  'ask-login':
    'Sie sollen sich anmelden. Auf einer gefälschten Seite bekommen Kriminelle Ihre Daten. Öffnen Sie die Seite selbst.',
  'ask-money-help':
    'Jemand bittet Sie um Geld. Sprechen Sie zuerst mit dieser Person, unter einer Nummer, die Sie schon hatten.',
  'ask-move-app':
    'Es soll in einer anderen App oder unter einer anderen Nummer weitergehen. Kriminelle wollen das, weil dort niemand mitliest.',
  'ask-open-link':
    'Sie sollen einen Link öffnen. Auch echte Nachrichten verlangen das. Wichtig ist, wohin der Link führt.',
  'ask-password': 'Sie sollen Ihr Passwort angeben. Niemand, der echt ist, braucht es.',
  'ask-pay':
    'Sie sollen etwas bezahlen. Prüfen Sie das zuerst in der App oder auf der Website, die Sie selbst öffnen.',
  'ask-personal-data':
    'Sie sollen persönliche Daten angeben, zum Beispiel ein Foto vom Ausweis. Das lässt sich missbrauchen.',
  'ask-pin':
    'Sie sollen Ihre PIN angeben. Keine Bank, kein Geschäft und keine Polizei braucht sie je.',
  'ask-press-key':
    'Sie sollen eine Taste drücken oder Ja sagen. Dann haben Sie vielleicht jemanden am Telefon, der Ihr Geld will.',
  'ask-qr': 'Sie sollen einen QR-Code scannen. Wohin er führt, sehen Sie erst nach dem Scannen.',
  'ask-remote-access':
    'Jemand will Zugriff auf Ihren Bildschirm oder Ihr Gerät. So kann diese Person mitlesen und an Ihr Geld kommen.',
  'ask-reply':
    'Sie sollen antworten. Eine Antwort zeigt, dass jemand mitliest, und ein Gespräch beginnt.',
  'ask-safe-account':
    'Sie sollen Ihr Geld umbuchen, um es zu schützen. Das verlangen weder Bank noch Polizei jemals.',
  'ask-save-number':
    'Sie sollen eine neue Nummer speichern. Rufen Sie zuerst die alte an: Ist es wirklich die Person, die Sie kennen?',
  'ask-secrecy':
    'Sie sollen mit niemandem darüber sprechen. Wer es gut meint, lässt Sie mit einer Vertrauensperson reden.',
  'ask-seed-phrase':
    'Sie sollen die Wiederherstellungswörter Ihrer Krypto-Wallet angeben. Wer sie hat, kann alles daraus nehmen.',
  'ask-send-document':
    'Sie sollen ein Dokument schicken. Damit können sich Kriminelle als Sie ausgeben oder sehen, was Sie besitzen.',
  'ask-stay-on-line':
    'Sie sollen nicht auflegen oder sonst niemanden anrufen. So können Sie nichts prüfen und keine Hilfe holen.',
  'ask-transfer':
    'Sie sollen Geld überweisen. Das ist schwer rückgängig zu machen. Fragen Sie zuerst nach, unter einer Nummer, die Sie kennen.',
  'ask-vote':
    'Sie sollen für jemanden abstimmen. Mit solchen Abstimmungen übernehmen Kriminelle oft WhatsApp-Konten.',
}
