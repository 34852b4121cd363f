import type { VerdictWords } from '../shape.ts'

/** Die Arten von Betrug: ein verständlicher Name, wie es geht und wie es meist weitergeht. */
export const deFamilies: VerdictWords['families'] = {
  'account-security': {
    name: 'Falsche Warnung zu Ihrem Konto',
    works:
      'Eine Nachricht sagt, Ihr Konto bei Apple, Google, Microsoft, PayPal oder einer anderen Firma sei in Gefahr.',
    goesOn:
      'Über Link oder Nummer will man Ihr Passwort, einen Code oder Ihre Karte, und dann ist Ihr Konto in fremden Händen.',
  },
  'account-takeover-vote': {
    name: 'Übernahme Ihres WhatsApp-Kontos',
    works:
      'Jemand, den Sie kennen, will scheinbar Ihre Stimme, oder WhatsApp warnt Sie scheinbar, und Sie sollen einen Code eingeben.',
    goesOn: 'Danach bitten Kriminelle mit Ihrem Konto Ihre Kontakte um Geld.',
  },
  'advance-fee': {
    name: 'Geld, für das Sie erst bezahlen sollen',
    works:
      'Man verspricht Ihnen ein Erbe, einen Kredit oder eine große Summe, aber erst sollen Sie Kosten bezahlen.',
    goesOn: 'Nach jeder Zahlung kommen neue Kosten, und das versprochene Geld kommt nie.',
  },
  'app-install': {
    name: 'Schädliche App',
    works:
      'Kriminelle lassen Sie eine App installieren, die nicht aus dem App-Store ist, etwa für ein Paket oder zum Schutz.',
    goesOn: 'Die App liest Nachrichten und Codes mit, und Kriminelle holen Geld von Ihrem Konto.',
  },
  'bank-alert': {
    name: 'Falscher Alarm einer Bank',
    works:
      'Eine Nachricht meldet eine Zahlung, die Sie nicht kennen, mit Nummer oder Link zum Stoppen.',
    goesOn: 'Dann fragt „Ihre Bank“ am Telefon nach Codes oder lässt Sie Ihr Geld überweisen.',
  },
  'bank-login': {
    name: 'Gefälschte Seite einer Bank',
    works:
      'Eine Nachricht im Namen einer Bank führt auf eine Seite, die genau wie die echte aussieht.',
    goesOn: 'Mit dem, was Sie dort eingeben, melden sich Kriminelle sofort an und nehmen Ihr Geld.',
  },
  benefit: {
    name: 'Falsche Beihilfe oder Prämie',
    works:
      'Eine Nachricht sagt, dass Ihnen eine Prämie oder Beihilfe zusteht und Sie sie beantragen müssen.',
    goesOn:
      'Die Seite will Ihre Bankdaten oder eine Anmeldung, und dann fehlt Geld auf Ihrem Konto.',
  },
  blackmail: {
    name: 'Erpressung',
    works:
      'Jemand behauptet, Fotos, Videos oder Geheimnisse von Ihnen zu haben, und verlangt Geld fürs Schweigen.',
    goesOn: 'Oft gibt es gar nichts. Wer zahlt, soll immer weiter zahlen.',
  },
  'boss-fraud': {
    name: 'Falscher Chef, falsche Chefin',
    works:
      'Jemand gibt sich als Ihre Führungskraft aus und will schnell einen Gefallen: eine Zahlung oder Gutscheinkarten.',
    goesOn: 'Es folgen weitere Bitten, immer eilig und geheim, und das Geld kommt nicht zurück.',
  },
  'card-renewal': {
    name: 'Ihre Bankkarte wird abgeholt',
    works: 'Es heißt, Ihre Bankkarte müsse ersetzt werden und jemand hole die alte ab.',
    goesOn: 'Man fragt auch nach der PIN und räumt dann mit Ihrer eigenen Karte Ihr Konto leer.',
  },
  charity: {
    name: 'Falscher Spendenaufruf',
    works:
      'Jemand sammelt für eine Katastrophe, für Tiere oder ein krankes Kind, im Namen einer Hilfsorganisation.',
    goesOn: 'Das Geld geht an Kriminelle, und sie können Ihre Kartendaten weiter benutzen.',
  },
  'code-theft': {
    name: 'Diebstahl eines Codes',
    works:
      'Jemand bittet Sie um einen Code, den Sie per SMS bekommen haben, angeblich aus Versehen.',
    goesOn:
      'Der Code öffnet Ihr WhatsApp, Ihre E-Mails oder Ihre Bank, und dann sind Ihre Kontakte dran.',
  },
  'crypto-wallet': {
    name: 'Diebstahl von Kryptowährung',
    works:
      'Eine Nachricht zu Ihrer Krypto-Wallet will Ihre Wiederherstellungswörter oder eine Anmeldung.',
    goesOn: 'Ihre Kryptowährung ist dann sofort weg, und niemand kann sie zurückholen.',
  },
  'debt-collector': {
    name: 'Falsches Inkasso',
    works: 'Sie bekommen eine drohende Mahnung für Schulden, die Sie nicht kennen.',
    goesOn: 'Das Geld geht an Kriminelle, und wer zahlt, bekommt oft die nächste Mahnung.',
  },
  energy: {
    name: 'Falsche Nachricht zu Energie',
    works: 'Eine Nachricht zu Energierechnung, Erstattung oder Beihilfe fragt nach Ihren Daten.',
    goesOn: 'Danach holen Kriminelle Geld von Ihrem Konto, oder sie rufen an und wollen mehr.',
  },
  fine: {
    name: 'Falscher Strafzettel',
    works:
      'Eine Nachricht sagt, Sie müssten eine Strafe, Maut oder Parkgebühr bezahlen, mit einem Link dazu.',
    goesOn:
      'Die Seite nimmt Ihre Kartendaten, und damit wird mehr bezahlt als der Betrag, den Sie sehen.',
  },
  'gov-id': {
    name: 'Falsche Nachricht zum digitalen Ausweis',
    works:
      'Eine Nachricht sagt, Ihr digitaler Ausweis oder Ihr Zugang zu Behörden laufe ab oder sei gesperrt.',
    goesOn:
      'Wer die Seite ausfüllt oder etwas bestätigt, lässt Kriminelle unter seinem Namen hinein.',
  },
  'health-fund': {
    name: 'Falsche Nachricht der Krankenkasse',
    works:
      'Eine Nachricht im Namen einer Krankenkasse handelt von einer neuen Karte oder einer Erstattung.',
    goesOn: 'Die Seite will Karten- oder Bankdaten, und später ruft manchmal „Ihre Bank“ an.',
  },
  'hi-mum': {
    name: 'Angehörige mit neuer Nummer',
    works:
      'Jemand schreibt als Ihr Kind von einer neuen Nummer, weil das alte Handy kaputt oder verloren sei.',
    goesOn: 'Bald gibt es eine Rechnung, die Sie heute bezahlen sollen, und dann noch eine.',
  },
  investment: {
    name: 'Falsche Geldanlage',
    works:
      'Man verspricht Ihnen viel Gewinn mit Aktien, Krypto oder Gold, oft in einer Chatgruppe oder am Telefon.',
    goesOn:
      'Auf einer falschen Seite scheint Ihr Geld zu wachsen, aber Sie bekommen es nie und sollen noch mehr zahlen.',
  },
  'invoice-iban': {
    name: 'Rechnung mit anderem Konto',
    works: 'Eine Firma, Ihr Vermieter oder jemand aus dem Kollegium hat scheinbar ein neues Konto.',
    goesOn: 'Sie zahlen an Kriminelle und merken es erst bei der echten Mahnung.',
  },
  'job-task': {
    name: 'Falsches Jobangebot',
    works: 'Ihnen wird leichte Arbeit im Internet angeboten, etwa Likes oder Bewertungen abgeben.',
    goesOn:
      'Erst bekommen Sie etwas Geld, dann sollen Sie einzahlen, um weiterzumachen, und das ist weg.',
  },
  'leak-notice': {
    name: 'Falsche Nachricht zu einem Datenleck',
    works:
      'Eine Nachricht sagt, Ihre Daten seien in einem Leck und Sie müssten etwas prüfen oder schützen.',
    goesOn: 'Die Seite fragt genau nach den Daten, die sie schützen will, oder nach einem Code.',
  },
  marketplace: {
    name: 'Betrug beim Kaufen, Verkaufen, Mieten',
    works:
      'Jemand schickt einen Link, mit dem Sie Geld „empfangen“, oder will vor Verkauf oder Miete Geld von Ihnen.',
    goesOn: 'Man stiehlt Ihre Bankdaten, oder das, was Sie bezahlt haben, gibt es nicht.',
  },
  'missed-call': {
    name: 'Verpasster Anruf oder Sprachnachricht',
    works:
      'Ein verpasster Anruf oder eine Sprachnachricht bringt Sie dazu, zurückzurufen oder einen Link zu öffnen.',
    goesOn: 'Der Anruf ist sehr teuer, oder der Link will Daten oder installiert eine App.',
  },
  'parcel-fee': {
    name: 'Falsche Nachricht zu einem Paket',
    works: 'Eine Nachricht sagt, ein Paket warte auf einen kleinen Betrag oder auf Ihre Adresse.',
    goesOn: 'Die Seite nimmt Ihre Kartendaten, und später ruft manchmal „Ihre Bank“ deswegen an.',
  },
  'payment-request': {
    name: 'Falsche Zahlungsaufforderung',
    works:
      'Jemand will Geld für etwas, das Sie nicht kennen, oder einen Cent, um zu sehen, wer Sie sind.',
    goesOn: 'Die Seite sieht aus wie Ihre Bank, und mit Ihren Eingaben nehmen Kriminelle Ihr Geld.',
  },
  'police-impersonation': {
    name: 'Falsche Polizei',
    works:
      'Jemand gibt sich als Polizei oder Gericht aus und spricht von Ermittlungen oder einem Verfahren gegen Sie.',
    goesOn:
      'Man lässt Sie zahlen, Geld umbuchen oder Bargeld, Gold oder die Karte jemandem an der Tür geben.',
  },
  prize: {
    name: 'Falscher Gewinn',
    works:
      'Eine Nachricht sagt, Sie hätten etwas gewonnen, und will Ihre Daten oder eine kleine Zahlung.',
    goesOn:
      'Es gibt keinen Gewinn; Ihre Karte bezahlt ein teures Abo oder die Einkäufe anderer Leute.',
  },
  quishing: {
    name: 'Falscher QR-Code',
    works:
      'Ein QR-Code in einer Nachricht, in einem Brief oder am Parkautomaten führt auf eine gefälschte Seite.',
    goesOn: 'Dort bezahlen Sie an Kriminelle oder geben ihnen Ihre Bank- oder Zugangsdaten.',
  },
  recovery: {
    name: 'Hilfe, verlorenes Geld zurückzuholen',
    works: 'Jemand will Geld zurückholen, das Sie durch Betrug verloren haben.',
    goesOn:
      'Erst will man eine Gebühr oder Zugriff auf Ihr Gerät, und dann ist noch mehr Geld weg.',
  },
  romance: {
    name: 'Falsche Liebe',
    works:
      'Jemand, den Sie nur aus dem Internet kennen, gewinnt Ihr Herz, mit lieben Worten jeden Tag.',
    goesOn:
      'Dann kommt ein Notfall, eine Reise oder eine Geldanlage, und dafür braucht es Ihr Geld.',
  },
  'safe-account': {
    name: 'Das „sichere Konto“',
    works: 'Angeblich ruft Ihre Bank an: Ihr Geld sei in Gefahr und müsse auf ein anderes Konto.',
    goesOn: 'Dieses Konto gehört Kriminellen. Oft bleiben sie am Telefon, bis alles weg ist.',
  },
  'shock-call': {
    name: 'Schockanruf',
    works:
      'Eine weinende oder strenge Stimme sagt, jemand aus der Familie habe einen Unfall verursacht oder sei verhaftet.',
    goesOn: 'Man will sofort Geld, oft Bargeld oder Gold, das jemand abholt.',
  },
  streaming: {
    name: 'Falsche Nachricht zu einem Abo',
    works:
      'Netflix, Spotify oder ein anderer Dienst wird angeblich gesperrt, weil eine Zahlung nicht geklappt hat.',
    goesOn: 'Die Seite nimmt Ihre Kartendaten, und Kriminelle bezahlen damit.',
  },
  'tax-refund': {
    name: 'Falsche Nachricht vom Finanzamt',
    works:
      'Eine Nachricht sagt, Sie bekämen Steuern zurück oder müssten noch zahlen, und fragt nach Ihren Daten.',
    goesOn: 'Die Seite nimmt Ihre Karten- oder Bankdaten, und dann fehlt Geld auf Ihrem Konto.',
  },
  'tech-support': {
    name: 'Falsche Computerhilfe',
    works: 'Jemand sagt, auf Ihrem Computer sei ein Virus oder ein Fehler, und bietet Hilfe an.',
    goesOn:
      'Man will Zugriff auf Ihren Computer und bringt Sie dann dazu, sich bei Ihrer Bank anzumelden oder zu bezahlen.',
  },
  'telecom-bill': {
    name: 'Falsche Nachricht vom Telefonanbieter',
    works:
      'Eine Nachricht handelt von einer offenen Rechnung, verfallenden Punkten oder einer SIM-Karte, die endet.',
    goesOn: 'Die Seite will Ihre Kartendaten oder einen Code, mit dem Ihre Nummer übernommen wird.',
  },
  travel: {
    name: 'Falsche Nachricht zu einer Buchung',
    works:
      'Ihr Hotel oder Buchungsportal will scheinbar Ihre Karte bestätigt haben, sonst sei das Zimmer weg.',
    goesOn: 'Dann bezahlen Kriminelle mit Ihrer Karte, und das echte Hotel weiß nichts davon.',
  },
  'wrong-number': {
    name: 'Die nette „falsche Nummer“',
    works: 'Jemand Unbekanntes schreibt Ihnen wie aus Versehen und bleibt freundlich.',
    goesOn: 'Nach Tagen oder Wochen geht es um Liebe oder Geldanlagen, und am Ende um Ihr Geld.',
  },
}
