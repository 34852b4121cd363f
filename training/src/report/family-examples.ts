/**
 * One invented message of each family, for docs/verdict.md. None stands in corpus/: the model has
 * not seen them. Numbers are placeholders, as in corpus/, and every address ends in `.example`, which
 * nobody can own.
 */
import type { CorpusRow } from '@staysharp/corpus'
import type { Family } from '@staysharp/verdict'

/** What the engine is told of an example. */
export interface FamilyExample extends Pick<CorpusRow, 'text' | 'channel' | 'country'> {
  readonly sender?: string
}

export const FAMILY_EXAMPLES: Readonly<Record<Family, FamilyExample>> = {
  'account-security': {
    text: 'PayPal: er is een aanmelding vanaf een nieuw toestel in Lissabon. Was u dit niet? Bevestig uw identiteit binnen 12 uur op https://paypal-controle.example/aanmelden of uw rekening wordt beperkt.',
    channel: 'sms',
    country: 'BE',
  },
  'account-takeover-vote': {
    text: 'Coucou, tu peux voter pour Inès, la fille de ma voisine ? Elle est en finale du concours de danse, il lui manque quelques voix. C’est ici : https://vote-danse.example/ines, tu mets ton numéro et le code que tu reçois. Merci mille fois !',
    sender: 'Nathalie',
    channel: 'whatsapp',
    country: 'BE',
  },
  'advance-fee': {
    text: 'Sehr geehrter Begünstigter, mein verstorbener Mandant hat ein Vermögen von 7,4 Millionen Euro ohne Erben hinterlassen. Für die Freigabe fallen Notarkosten von 480 Euro an. Bitte antworten Sie vertraulich. Rechtsanwalt Dr. Hofer',
    channel: 'email',
    country: 'DE',
  },
  'app-install': {
    text: 'Your phone has a security problem. Download the protection app within 24 hours from https://guard-update.example/guard.apk and allow all permissions, or your banking apps will stop working.',
    channel: 'sms',
    country: 'GB',
  },
  'bank-alert': {
    text: 'KBC: betaling van 1.249,00 EUR aan Coolblue in behandeling. Niet door u gedaan? Bel onmiddellijk onze fraudedienst op {landline} om de betaling te annuleren.',
    sender: 'KBC',
    channel: 'sms',
    country: 'BE',
  },
  'bank-login': {
    text: 'BNP Paribas Fortis : votre accès Easy Banking sera suspendu ce soir. Réactivez-le en vous connectant ici : https://bnpparibasfortis-acces.example/login',
    channel: 'sms',
    country: 'BE',
  },
  benefit: {
    text: 'Ihr Antrag auf die Energieprämie 2026 (250 €) ist unvollständig. Bitte ergänzen Sie Ihre Bankverbindung bis morgen, sonst verfällt der Anspruch: https://praemie-auszahlung.example',
    channel: 'sms',
    country: 'DE',
  },
  blackmail: {
    text: 'I recorded you through your camera while you were on that site. Send 900 dollars in Bitcoin within 48 hours or the video goes to all your contacts. Do not go to the police.',
    channel: 'email',
    country: 'IE',
  },
  'boss-fraud': {
    text: 'Dag Sofie, ik zit in vergadering en kan niet bellen. Kan je snel vijf cadeaubonnen van 100 euro kopen voor een klant en mij de codes doorsturen? Hou het nog even voor jezelf, het is een verrassing. Geert, directie',
    channel: 'whatsapp',
    country: 'BE',
  },
  'card-renewal': {
    text: 'Appelant : Bonjour, service cartes de Belfius. Votre carte va être remplacée aujourd’hui.\nMoi : Ah bon, pourquoi ?\nAppelant : Une nouvelle norme. Coupez l’ancienne en deux, mettez-la dans une enveloppe avec votre code PIN, un coursier passe la chercher vers seize heures.\nMoi : Chez moi ?\nAppelant : Oui, gratuitement. Il vous apporte la nouvelle dans la semaine.',
    channel: 'call',
    country: 'BE',
  },
  charity: {
    text: 'Das Erdbeben hat tausenden Kindern alles genommen. Jede Minute zählt! Spenden Sie jetzt 20 € mit Karte auf https://kinder-soforthilfe.example oder direkt in Bitcoin.',
    channel: 'sms',
    country: 'DE',
  },
  'code-theft': {
    text: 'Hey it’s me, I typed your number by accident when I set up my new phone. You just got a 6 digit code by text, can you send it to me quick please? It runs out in 5 min',
    sender: 'Rachel gym',
    channel: 'whatsapp',
    country: 'GB',
  },
  'crypto-wallet': {
    text: 'Ledger: uw wallet moet opnieuw gevalideerd worden na de update. Geef uw 24 herstelwoorden in op https://ledger-validatie.example of uw tegoed wordt bevroren.',
    channel: 'sms',
    country: 'NL',
  },
  'debt-collector': {
    text: 'Dernier avis avant saisie : votre dossier de 387,50 € reste impayé. Sans paiement aujourd’hui, un huissier passera à votre domicile et les frais seront doublés. Réglez ici : https://recouvrement-dossier.example',
    channel: 'sms',
    country: 'BE',
  },
  energy: {
    text: 'Sie haben bei Ihrer Stromrechnung zu viel bezahlt. Ihre Erstattung von 214,30 € liegt bereit. Geben Sie Ihre Kartendaten ein, um das Geld zu erhalten: https://strom-erstattung.example',
    channel: 'sms',
    country: 'DE',
  },
  fine: {
    text: 'You have an unpaid parking fine of £35. Pay before midnight to avoid a court summons and extra charges: https://parking-penalty.example/pay',
    channel: 'sms',
    country: 'GB',
  },
  'gov-id': {
    text: 'Uw itsme-account vervalt vandaag. Vernieuw uw identificatie via https://itsme-vernieuwen.example en log in met de kaartlezer van uw bank.',
    channel: 'sms',
    country: 'BE',
  },
  'health-fund': {
    text: 'Ameli : votre nouvelle carte Vitale est disponible. Remplissez le formulaire et réglez 0,99 € de frais d’envoi pour garder vos droits : https://ameli-carte.example',
    channel: 'sms',
    country: 'FR',
  },
  'hi-mum': {
    text: 'Hallo Mama, mein Handy ist ins Wasser gefallen, das hier ist meine neue Nummer. Kannst du sie speichern? Ich muss heute noch eine Rechnung bezahlen und komme nicht in mein Online-Banking. Kannst du mir kurz helfen?',
    sender: '{mobile:DE}',
    channel: 'whatsapp',
    country: 'DE',
  },
  investment: {
    text: 'Join our free trading group on WhatsApp. Our AI platform gives members a guaranteed return of 8% per week, from a deposit of only 250 dollars. Only 6 places left today.',
    channel: 'whatsapp',
    country: 'US',
  },
  'invoice-iban': {
    text: 'Beste, wij zijn van bank veranderd. Gelieve de factuur van dakwerken (4.180 euro) en alle volgende betalingen over te schrijven op ons nieuwe rekeningnummer: {iban:LT}. De oude rekening is afgesloten.',
    channel: 'email',
    country: 'BE',
  },
  'job-task': {
    text: 'Bonjour, je suis Clara du service recrutement. Nous cherchons des personnes pour mettre des likes sur des vidéos, 30 minutes par jour, 80 à 250 € par jour, payés le jour même. Intéressé ? Écrivez-moi sur Telegram.',
    sender: '{mobile:FR}',
    channel: 'whatsapp',
    country: 'FR',
  },
  'leak-notice': {
    text: 'Wichtig: Ihre Telefonnummer wurde im WhatsApp-Datenleck gefunden. Sichern Sie jetzt Ihr Konto und prüfen Sie Ihre Daten: https://datenleck-schutz.example/pruefen',
    channel: 'sms',
    country: 'BE',
  },
  marketplace: {
    text: 'Hi, is the pram still for sale? I will take it for the full price. I have paid through DPD, the courier collects it tomorrow. Open this link and fill in your card to receive the money: https://dpd-receive.example/4410',
    channel: 'whatsapp',
    country: 'IE',
  },
  'missed-call': {
    text: 'U hebt 1 nieuwe voicemail ontvangen (0:42). Beluister uw bericht via https://voicemail-box.example/a7',
    channel: 'sms',
    country: 'NL',
  },
  'parcel-fee': {
    text: 'bpost : votre colis est bloqué au centre de tri. Payez 1,85 € de frais pour la livraison : https://bpost-colis.example/payer',
    channel: 'sms',
    country: 'BE',
  },
  'payment-request': {
    text: 'Hallo, ich kaufe Ihren Tisch. Zur Sicherheit überweisen Sie mir bitte 1 Cent über diesen Link, dann weiß ich, dass Sie echt sind: https://wero-pruefung.example/cent',
    channel: 'whatsapp',
    country: 'DE',
  },
  'police-impersonation': {
    text: 'Caller: This is Detective Harris from the city police. We arrested two people with a list of addresses, and yours is on it.\nMe: Mine?\nCaller: A colleague will come to your house now to collect your cash and jewellery, to keep them safe. Stay on the line and do not tell anyone, somebody at your bank may be involved.',
    channel: 'call',
    country: 'GB',
  },
  prize: {
    text: 'Proficiat! U bent de winnaar van een Delhaize-bon van 500 euro. Vul vandaag uw gegevens in en betaal 2 euro verzendkosten om uw prijs te ontvangen: https://delhaize-prijs.example',
    channel: 'sms',
    country: 'BE',
  },
  quishing: {
    text: 'Borne de recharge : le paiement par carte est en panne. Scannez le code QR sur la borne pour payer votre recharge, ou ouvrez https://borne-paiement.example/qr',
    channel: 'sms',
    country: 'BE',
  },
  recovery: {
    text: 'Sie haben Geld bei einer Trading-Plattform verloren? Unsere Kanzlei hat Ihr Guthaben gefunden und holt es zurück. Nach Zahlung der Gebühr von 350 Euro wird der volle Betrag an Sie ausgezahlt. Rufen Sie an: {mobile:CH}',
    channel: 'sms',
    country: 'DE',
  },
  romance: {
    text: 'Good morning my love, I think of you every minute. The hospital will not let me leave the rig before I pay the doctor. Can you lend me 1200 dollars with Western Union? I will come to you next month and we will be together forever.',
    channel: 'whatsapp',
    country: 'US',
  },
  'safe-account': {
    text: 'Beller: Goedemiddag, u spreekt met de fraudeafdeling van ING. Iemand probeert op dit moment 3.800 euro van uw rekening te halen.\nIk: Wat? Nee!\nBeller: Blijf rustig aan de lijn. We hebben een kluisrekening voor u geopend. U maakt uw spaargeld daarnaar over, dan staat het veilig.\nIk: En dan?\nBeller: Morgen zetten we alles terug. Zeg voorlopig niets tegen anderen, ook niet tegen uw bank.',
    channel: 'call',
    country: 'NL',
  },
  'shock-call': {
    text: 'Appelant : Maman, c’est moi, j’ai eu un accident, une dame est morte, je suis à la police…\nMoi : Mon Dieu !\nAppelant : Je vous passe le commissaire. Bonjour madame, votre fille ira en prison sauf si la caution de 30 000 euros est payée aujourd’hui, en liquide ou en or. Un collègue passe la prendre. N’en parlez à personne.',
    channel: 'call',
    country: 'BE',
  },
  streaming: {
    text: 'Netflix: Ihre Zahlung wurde abgelehnt, Ihr Abo wird heute ausgesetzt. Aktualisieren Sie Ihre Zahlungsdaten: https://netflix-zahlung.example/konto',
    channel: 'sms',
    country: 'DE',
  },
  'tax-refund': {
    text: 'HMRC: you are due a tax refund of £418.60 for last year. Claim it today by entering your bank card at https://hmrc-refund.example/claim',
    channel: 'sms',
    country: 'GB',
  },
  'tech-support': {
    text: 'Beller: Dag mevrouw, ik bel van de technische dienst van Microsoft. Uw computer stuurt foutmeldingen, er zit een virus op.\nIk: O jee.\nBeller: Zet hem even aan. Installeer AnyDesk en lees mij de cijfers op uw scherm voor, dan los ik het op.\nIk: En kost dat iets?\nBeller: Vijf euro. U logt straks gewoon even in bij uw bank.',
    channel: 'call',
    country: 'BE',
  },
  'telecom-bill': {
    text: 'Proximus : votre facture de 46,20 € n’a pas pu être prélevée. Votre ligne sera coupée demain. Régularisez ici : https://proximus-facture.example',
    channel: 'sms',
    country: 'BE',
  },
  travel: {
    text: 'Ihre Buchung bei Booking.com muss erneut bestätigt werden. Geben Sie Ihre Kreditkarte innerhalb von 6 Stunden ein, sonst wird Ihr Zimmer storniert: https://booking-bestaetigung.example/9921',
    channel: 'whatsapp',
    country: 'DE',
  },
  'wrong-number': {
    text: 'Hi Julia, it was lovely to see you at the golf club on Sunday. Are we still having dinner on Thursday?',
    sender: '{mobile:HK}',
    channel: 'whatsapp',
    country: 'GB',
  },
}
