import type { AskWords } from '../shape.ts'

/** Was verlangt wird. Auch Echtes verlangt etwas: Der Satz sagt, was Kriminelle damit anfangen. */
export const deAsks: AskWords = {
  'ask-approve':
    'Man will, dass Sie etwas in einer App bestätigen. So kann sich jemand in Ihrem Namen anmelden oder bezahlen.',
  'ask-call':
    'Man will, dass Sie anrufen. Suchen Sie die Nummer selbst heraus: Kriminelle geben Ihnen ihre eigene.',
  'ask-callback-now':
    'Man will, dass Sie sofort zurückrufen. Das kann teuer oder eine Falle sein. Suchen Sie die Nummer selbst heraus.',
  'ask-card-data':
    'Man fragt nach Ihren Kartendaten. Damit kann jemand anderes mit Ihrer Karte bezahlen.',
  'ask-card-handover':
    'Man will, dass Sie Ihre Bankkarte abgeben oder einschicken. Keine Bank holt Karten ab, auch keine zerschnittenen.',
  'ask-card-reader':
    'Man will, dass Sie den Kartenleser benutzen oder eine TAN freigeben. So kann jemand an Ihr Geld kommen.',
  'ask-cash-withdraw':
    'Man verlangt Bargeld, Gold oder Schmuck. Polizei und Banken holen so etwas nie ab.',
  'ask-code': 'Man will einen Code, den Sie bekommen haben. Damit kommt jemand in Ihr Konto.',
  'ask-confirm-data':
    'Man will, dass Sie Ihre Daten bestätigen. Tun Sie das nur in der App oder auf der Website, die Sie selbst öffnen.',
  'ask-crypto':
    'Man will, dass Sie Kryptowährung kaufen oder senden. Was Sie so senden, bekommen Sie fast nie zurück.',
  'ask-deposit': 'Man will Geld im Voraus. Bei Betrug kommt danach nichts, und das Geld ist weg.',
  'ask-gift-card':
    'Man will Gutscheinkarten oder deren Codes. Wer den Code hat, hat das Geld, und das ist nicht zu stoppen.',
  'ask-iban-change':
    'Man nennt ein neues Konto für Zahlungen. Fragen Sie zuerst telefonisch nach, unter einer Nummer, die Sie schon hatten.',
  'ask-identify-by-questions':
    'Man stellt Fragen zu Ihnen oder Ihrem Konto. Kriminelle können Ihre Antworten gegen Sie verwenden.',
  'ask-install-app':
    'Man will, dass Sie eine App installieren. Installieren Sie nur Apps, die Sie selbst im App-Store suchen.',
  'ask-link-device':
    'Man will, dass Sie ein Gerät verknüpfen. So kann jemand anderes Zugang zu Ihrem Konto bekommen.',
  'ask-login':
    'Man will, dass Sie sich anmelden. Auf falschen Seiten landen Ihre Daten bei Kriminellen. Öffnen Sie die Seite selbst.',
  'ask-money-help':
    'Jemand bittet Sie um Geld. Sprechen Sie zuerst mit dieser Person, unter einer Nummer, die Sie schon hatten.',
  'ask-move-app':
    'Man will in einer anderen App oder unter einer anderen Nummer weitermachen. Kriminelle tun das, weil dort niemand mitliest.',
  'ask-open-link':
    'Man will, dass Sie einen Link öffnen. Auch echte Nachrichten wollen das. Wichtig ist, wohin der Link führt.',
  'ask-password': 'Man fragt nach Ihrem Passwort. Wer echt ist, braucht es nie.',
  'ask-pay':
    'Man will, dass Sie bezahlen. Prüfen Sie das zuerst in der App oder auf der Website, die Sie selbst öffnen.',
  'ask-personal-data':
    'Man fragt nach persönlichen Daten, etwa einem Foto vom Ausweis. Das lässt sich missbrauchen.',
  'ask-pin':
    'Man fragt nach Ihrer PIN. Keine Bank, kein Geschäft und keine Polizei braucht sie je.',
  'ask-press-key':
    'Man will, dass Sie eine Taste drücken oder Ja sagen. Dann haben Sie vielleicht jemanden am Telefon, der Ihr Geld will.',
  'ask-qr':
    'Man will, dass Sie einen QR-Code scannen. Wohin er führt, sehen Sie erst nach dem Scannen.',
  'ask-remote-access':
    'Jemand will Zugriff auf Ihren Bildschirm oder Ihr Gerät. So kann diese Person mitlesen und an Ihr Geld kommen.',
  'ask-reply':
    'Man will eine Antwort. Eine Antwort zeigt, dass jemand mitliest, und ein Gespräch beginnt.',
  'ask-safe-account':
    'Man will, dass Sie Ihr Geld umbuchen, um es zu schützen. Das verlangen weder Bank noch Polizei jemals.',
  'ask-save-number':
    'Man will, dass Sie eine neue Nummer speichern. Rufen Sie zuerst die alte an: Ist es wirklich die bekannte Person?',
  'ask-secrecy':
    'Man will, dass Sie schweigen. Wer es gut meint, lässt Sie mit jemandem reden, dem Sie vertrauen.',
  'ask-seed-phrase':
    'Man will die Wiederherstellungswörter Ihrer Krypto-Wallet. Wer sie hat, kann alles daraus nehmen.',
  'ask-send-document':
    'Man will, dass Sie ein Dokument schicken. Damit können sich Kriminelle als Sie ausgeben oder sehen, was Sie besitzen.',
  'ask-stay-on-line':
    'Man will, dass Sie nicht auflegen oder niemanden anrufen. So können Sie nichts prüfen und keine Hilfe holen.',
  'ask-transfer':
    'Man will, dass Sie Geld überweisen. Das ist schwer rückgängig zu machen. Fragen Sie zuerst unter einer bekannten Nummer nach.',
  'ask-vote':
    'Man will, dass Sie für jemanden abstimmen. Mit solchen Abstimmungen übernehmen Kriminelle oft WhatsApp-Konten.',
}
