import type { ScenarioWords } from '../shape.ts'

/** Die Geschichte, die erzählt wird. Manche erzählen auch echte Nachrichten. */
export const deScenarios: ScenarioWords = {
  'scenario-accident-arrest':
    'Angehörige sollen einen Unfall haben oder verhaftet sein. Legen Sie auf und rufen Sie diese Person selbst an.',
  'scenario-account-blocked':
    'Ihr Konto soll gesperrt sein, bis Sie etwas tun. Diese Geschichte kommt bei Betrug sehr oft vor.',
  'scenario-allowance-waiting':
    'Eine Prämie oder Beihilfe soll auf Sie warten. Sehen Sie auf der amtlichen Website nach, die Sie selbst öffnen.',
  'scenario-bank-app-renewal':
    'Angeblich müssen Bank-App oder TAN-Verfahren erneuert werden. Öffnen Sie die App selbst und sehen Sie dort nach.',
  'scenario-bank-data-update':
    'Angeblich fehlt eine Aktualisierung, sonst endet Ihr Zugang. Öffnen Sie die App selbst und sehen Sie dort nach.',
  'scenario-booking-card-check':
    'Man will eine Buchung mit Ihrer Karte bestätigt haben. Öffnen Sie die Website selbst, oder rufen Sie das Hotel an.',
  'scenario-boss-busy-task':
    'Aus der Chefetage soll ein schneller, diskreter Auftrag kommen. Fragen Sie persönlich nach, oder unter der üblichen Nummer.',
  'scenario-buyer-courier-payment':
    'Jemand will über einen Kurier oder Link bezahlen. Um Geld zu bekommen, müssen Sie nie Kartendaten eingeben.',
  'scenario-card-collection':
    'Man will Ihre alte Bankkarte abholen oder zugeschickt bekommen. So kommen Kriminelle an Karten.',
  'scenario-card-expires':
    'Angeblich muss Ihre Bankkarte ersetzt werden. Eine Bank schickt von selbst eine neue. Sehen Sie in Ihrer Bank-App nach.',
  'scenario-celebrity-platform':
    'Eine berühmte Person soll damit reich geworden sein. Solche Geschichten und Videos sind oft erfunden.',
  'scenario-charity-appeal':
    'Es wird für Katastrophenopfer oder Kranke gesammelt. Spenden können Sie auch auf einer Website, die Sie selbst öffnen.',
  'scenario-code-sent-by-mistake':
    'Ein Code soll aus Versehen bei Ihnen sein. Er ist der Schlüssel zu Ihrem eigenen Konto. Geben Sie ihn niemandem.',
  'scenario-customs-due':
    'Einfuhrkosten sollen fällig sein. Das kann stimmen. Suchen Sie das Paket selbst, bevor Sie bezahlen.',
  'scenario-debt-final-notice':
    'Das soll eine letzte Mahnung sein. Sie dürfen einen Nachweis auf Papier verlangen, bevor Sie etwas bezahlen.',
  'scenario-device-found':
    'Ihr verlorenes Gerät soll gefunden sein. Mit einer gefälschten Seite wollen Diebe an Ihre Zugangsdaten.',
  'scenario-device-infected':
    'Auf Ihrem Gerät soll ein Virus oder Eindringling sein. Fremde können das aus der Ferne nicht sehen.',
  'scenario-device-link':
    'Man will, dass Sie mit einem Code ein Gerät verknüpfen. Danach kann jemand mitlesen und in Ihrem Namen schreiben.',
  'scenario-energy-refund':
    'Angeblich bekommen Sie Geld für Energie zurück. Prüfen Sie das auf der Rechnung oder in Ihrem Konto.',
  'scenario-fine-open':
    'Angeblich ist eine Strafe offen. Prüfen Sie das auf der amtlichen Website, die Sie selbst öffnen.',
  'scenario-health-card-refund':
    'Es geht um eine Gesundheitskarte oder eine Erstattung. Fragen Sie bei Ihrer eigenen Krankenkasse nach.',
  'scenario-iban-changed':
    'Eine Kontonummer soll sich geändert haben. Fragen Sie telefonisch nach, unter einer Nummer, die Sie schon hatten.',
  'scenario-identity-app-expires':
    'Ihr digitaler Ausweis soll ablaufen. Öffnen Sie die App selbst: Steht es dort auch?',
  'scenario-identity-misused':
    'Ihr Name soll für eine Straftat benutzt worden sein. Suchen Sie die Nummer der Polizei selbst und fragen Sie nach.',
  'scenario-inheritance':
    'Eine unbekannte Person verspricht Ihnen viel Geld. Vorher kommen immer Kosten, und das Geld kommt nie.',
  'scenario-install-update-app':
    'Man will, dass Sie etwas über einen Link installieren. Updates kommen aus dem App-Store oder vom Gerät selbst.',
  'scenario-investment-group':
    'Sie werden in eine Gruppe mit Tipps zu Aktien oder Krypto eingeladen. Die zufriedenen Mitglieder dort sind oft nicht echt.',
  'scenario-investment-offer':
    'Eine Geldanlage wird angeboten. Sehen Sie zuerst nach, ob die Firma zugelassen ist, und reden Sie mit jemandem.',
  'scenario-job-offer-unsolicited':
    'Arbeit wird angeboten, um die Sie nicht gebeten haben. Suchen Sie zuerst selbst nach der Firma.',
  'scenario-likes-job':
    'Angeblich gibt es Geld für Likes, Bewertungen oder kleine Aufgaben. Am Ende zahlen Sie.',
  'scenario-limit-or-mandate':
    'Es geht um eine Änderung oder Bestellung, die nicht von Ihnen ist. Sehen Sie in Ihrer eigenen App nach.',
  'scenario-loan-offer':
    'Hier bekommt angeblich jeder einen Kredit. Bei falschen Krediten zahlen Sie erst Kosten, und das Geld kommt nie.',
  'scenario-lottery-abroad':
    'Es geht um eine Lotterie oder Verlosung. Wer nicht mitgespielt hat, kann nicht gewinnen.',
  'scenario-messenger-account-expires':
    'Ihr Konto soll bald gelöscht werden. Öffnen Sie die App selbst: Steht es dort auch?',
  'scenario-missed-call-back':
    'Man will, dass Sie eine Nummer zurückrufen. Sie kennen sie nicht? Dann kann der Anruf teuer werden.',
  'scenario-money-mule':
    'Fremdes Geld soll über Ihr Konto oder Ihre Karte laufen. Das ist strafbar, auch für Sie.',
  'scenario-new-device-paired':
    'Ein Gerät oder Empfänger soll neu hinzugekommen sein. In Ihrer Bank-App sehen Sie, ob das stimmt.',
  'scenario-new-number':
    'Jemand, den Sie kennen, soll eine neue Nummer haben. Rufen Sie die alte an, bevor Sie das glauben.',
  'scenario-new-sign-in':
    'Jemand soll sich in Ihrem Konto angemeldet haben. Sehen Sie in der App nach, nicht über den Link.',
  'scenario-number-in-leak':
    'Ihre Nummer oder Ihre Daten sollen in einem Leck sein. Kriminelle nutzen das als Grund, sich zu melden.',
  'scenario-old-number-off': 'Die alte Nummer soll nicht mehr gehen. Rufen Sie sie trotzdem an.',
  'scenario-package-drugs':
    'In einem Paket auf Ihren Namen soll etwas Verbotenes sein. So etwas sagt die Polizei nicht am Telefon.',
  'scenario-parcel-address-wrong':
    'Die Adresse eines Pakets soll falsch sein. Suchen Sie das Paket selbst, bevor Sie etwas eingeben.',
  'scenario-parcel-fee':
    'Man will Geld, bevor Ihr Paket kommt. Mit kleinen Beträgen kommen Kriminelle an Ihre Kartendaten.',
  'scenario-parcel-held':
    'Ein Paket soll festliegen, bis Sie etwas tun. Erwarten Sie eins? Suchen Sie es selbst.',
  'scenario-parking-qr':
    'Man will, dass Sie über einen QR-Code bezahlen. Nehmen Sie die Park- oder Lade-App, die Sie schon haben.',
  'scenario-payment-platform-received':
    'Geld soll auf Ihre Bestätigung warten. Um Geld zu bekommen, müssen Sie sich nie über einen Link anmelden.',
  'scenario-phone-broken':
    'Ein Handy soll kaputt oder verloren sein. Das soll erklären, warum Sie nicht anrufen können. Versuchen Sie es trotzdem.',
  'scenario-points-expire':
    'Ihre Punkte sollen bald verfallen. Sehen Sie in der App oder auf der Website nach, die Sie selbst öffnen.',
  'scenario-police-visit-valuables':
    'Jemand fragt nach Wertsachen oder will sie abholen, um sie zu schützen. Weder Polizei noch Banken tun das.',
  'scenario-prize-won':
    'Angeblich haben Sie etwas gewonnen. Haben Sie mitgemacht? Ein echter Preis kostet Sie nichts.',
  'scenario-recover-loss':
    'Jemand will verlorenes Geld für Sie zurückholen. Zuerst kommen Kosten, dann ist noch mehr Geld weg.',
  'scenario-rental-deposit-unseen':
    'Man will Geld vor der Besichtigung. Bezahlen Sie keine Wohnung, in der Sie nicht waren.',
  'scenario-robot-call-press':
    'Eine Ansage will, dass Sie eine Taste drücken. Dann haben Sie vielleicht jemanden am Telefon, der Ihr Geld will.',
  'scenario-romance-fast':
    'Eine Person aus dem Internet spricht schnell von großer Liebe. Sie haben sie nie getroffen? Schicken Sie nie Geld.',
  'scenario-romance-money':
    'Eine Bekanntschaft aus dem Internet braucht Geld. Schicken Sie nie Geld an jemanden, den Sie nie getroffen haben.',
  'scenario-safe-account-move':
    'Man will Ihr Geld zum Schutz auf ein anderes Konto bringen. So ein Konto gehört Kriminellen.',
  'scenario-secure-message':
    'Eine Nachricht oder ein Dokument soll auf Sie warten. Öffnen Sie Ihr Postfach oder die App selbst und sehen Sie nach.',
  'scenario-sim-expires':
    'Ihre SIM-Karte oder Nummer soll abgeschaltet werden. Sehen Sie in der App Ihres Anbieters nach, oder rufen Sie an.',
  'scenario-small-talk-to-invest':
    'Ein freundliches Gespräch kommt auf Geld mit Krypto, Gold oder Aktien. So beginnt viel Anlagebetrug.',
  'scenario-subscription-suspended':
    'Ein Abo soll gesperrt sein, bis Sie Ihre Zahlungsdaten ändern. Öffnen Sie die App selbst und sehen Sie nach.',
  'scenario-tax-refund':
    'Angeblich bekommen Sie Steuern zurück. Sehen Sie in Ihrem Steuerkonto nach, das Sie selbst öffnen.',
  'scenario-tiny-verification-payment':
    'Ein winziger Betrag soll zeigen, wer Sie sind. So geben Sie vielleicht Ihren Zugang oder viel mehr Geld her.',
  'scenario-toll-vignette':
    'Angeblich ist Maut oder eine Vignette offen. Prüfen Sie das auf der amtlichen Website, die Sie selbst öffnen.',
  'scenario-trading-account-balance':
    'Auf einem Anlagekonto soll Geld von Ihnen liegen. Sie haben nie eins eröffnet? Dann gibt es kein Geld.',
  'scenario-unknown-payment':
    'Es geht um eine Zahlung, die Sie nicht kennen. In Ihrer Bank-App sehen Sie, ob sie stimmt.',
  'scenario-unpaid-bill':
    'Eine Rechnung soll offen sein. Vergleichen Sie das mit Ihren eigenen Rechnungen, bevor Sie bezahlen.',
  'scenario-urgent-bill-for-child':
    'Ein lieber Mensch hat angeblich eine eilige Rechnung, die Sie bezahlen sollen. Sprechen Sie zuerst mit dieser Person.',
  'scenario-voicemail-link':
    'Eine Nachricht soll hinter einem Link warten. Die Mailbox hören Sie am Telefon ab, ohne Link.',
  'scenario-vote-contest':
    'Man will Ihre Stimme über einen Link. Mit solchen Abstimmungen stehlen Kriminelle Konten.',
  'scenario-wallet-compromised':
    'Ihre Kryptowährung soll in Gefahr sein. Öffnen Sie die App selbst, und verraten Sie niemandem die Wiederherstellungswörter.',
  'scenario-warrant-arrest':
    'Gegen Sie soll etwas vorliegen. So etwas klärt man nicht am Telefon oder per Nachricht. Fragen Sie selbst die Polizei.',
  'scenario-webcam-blackmail':
    'Jemand behauptet, intime Bilder von Ihnen zu haben. Meist gibt es keine. Auch wer zahlt, wird weiter erpresst.',
  'scenario-withdrawal-fee':
    'Man will Geld, bevor Sie Ihres bekommen. Nach jeder Zahlung kommt die nächste.',
  'scenario-wrong-number-follow-up':
    'Nach dem Irrtum will die Person Freundschaft. So eine Freundschaft kann mit einer Bitte um Geld enden.',
  'scenario-wrong-number-opener':
    'Das ist wohl für jemand anderen. Vielleicht ein Irrtum, vielleicht der Anfang von Betrug. Sie müssen nicht antworten.',
}
