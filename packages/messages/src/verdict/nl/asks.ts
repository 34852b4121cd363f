import type { AskWords } from '../shape.ts'

/** Wat er gevraagd wordt. Ook echte berichten vragen iets: de zin zegt wat een oplichter ermee kan. */
export const nlAsks: AskWords = {
  'ask-approve':
    'Men wil dat u iets goedkeurt in een app, zoals die van uw bank. Zo kan iemand in uw naam inloggen of betalen.',
  'ask-call': 'Men wil dat u belt. Zoek het nummer zelf op: oplichters geven u hun eigen nummer.',
  'ask-callback-now':
    'Men wil dat u meteen terugbelt. Dat kan duur zijn, of een valstrik. Zoek het nummer zelf op.',
  'ask-card-data':
    'Men vraagt de gegevens van uw kaart. Daarmee kan iemand anders met uw kaart betalen.',
  'ask-card-handover':
    'Men wil dat u uw bankkaart afgeeft of opstuurt. Een bank haalt nooit een kaart op, ook geen doorgeknipte.',
  'ask-card-reader':
    'Men wil dat u uw kaartlezer gebruikt of iets ondertekent bij uw bank. Zo kan iemand aan uw geld komen.',
  'ask-cash-withdraw':
    'Men vraagt contant geld, goud of juwelen. Politie en banken komen die nooit ophalen.',
  'ask-code':
    'Men wil dat u een code doorgeeft die u kreeg. Met die code kan iemand in uw account.',
  'ask-confirm-data':
    'Men wil dat u uw gegevens bevestigt. Doe dat alleen in de app of op de website die u zelf opent.',
  'ask-crypto':
    'Men wil dat u cryptomunten koopt of verstuurt. Wat u zo verstuurt, krijgt u bijna nooit meer terug.',
  'ask-deposit':
    'Men wil dat u vooraf betaalt. Bij oplichting krijgt u daar nooit iets voor, en is uw geld weg.',
  'ask-gift-card':
    'Men vraagt cadeaubonnen of hun codes. Wie de code heeft, heeft het geld. Dat is niet te stoppen.',
  'ask-iban-change':
    'Men wil dat u op een nieuw rekeningnummer betaalt. Vraag dat eerst na, op een nummer dat u al had.',
  'ask-identify-by-questions':
    'Men stelt vragen over uzelf of over uw rekening. Een oplichter kan uw antwoorden tegen u gebruiken.',
  'ask-install-app':
    'Men wil dat u een app installeert. Installeer alleen apps die u zelf opzoekt in de appwinkel.',
  'ask-link-device': 'Men wil dat u een toestel koppelt. Zo kan iemand anders in uw account komen.',
  'ask-login':
    'Men wil dat u inlogt. Op een valse pagina gaan uw gegevens naar oplichters. Open de app of website zelf.',
  'ask-money-help':
    'Iemand vraagt u om geld. Spreek die persoon eerst, op een nummer dat u al had.',
  'ask-move-app':
    'Men wil verder praten in een andere app of op een ander nummer. Oplichters doen dat, want daar kijkt niemand mee.',
  'ask-open-link':
    'Men wil dat u een link opent. Echte berichten vragen dat ook. Het gaat erom waar de link naartoe leidt.',
  'ask-password': 'Men vraagt uw wachtwoord. Wie echt is, heeft dat nooit nodig.',
  'ask-pay':
    'Men wil dat u betaalt. Kijk eerst of dat klopt, in de app of op de website die u zelf opent.',
  'ask-personal-data':
    'Men vraagt persoonlijke gegevens, zoals een foto van uw identiteitskaart. Die kan iemand misbruiken.',
  'ask-pin': 'Men vraagt uw pincode. Geen enkele bank, winkel of agent heeft die ooit nodig.',
  'ask-press-key':
    'Men wil dat u een toets indrukt of ja zegt. Zo krijgt u misschien iemand aan de lijn die op uw geld uit is.',
  'ask-qr':
    'Men wil dat u een QR-code scant. U ziet pas na het scannen waar zo’n code naartoe leidt.',
  'ask-remote-access':
    'Iemand wil uw scherm zien of uw toestel bedienen. Zo kan die persoon meekijken en uw geld wegnemen.',
  'ask-reply':
    'Men vraagt een antwoord. Met een antwoord toont u dat u dit leest, en zo begint een gesprek.',
  'ask-safe-account':
    'Men wil dat u uw geld verplaatst om het te beschermen. Een bank of de politie vraagt dat nooit.',
  'ask-save-number':
    'Men wil dat u een nieuw nummer opslaat. Bel eerst het oude nummer: is het wel de persoon die u kent?',
  'ask-secrecy':
    'Men wil dat u zwijgt. Wie het goed met u meent, laat u overleggen met iemand die u vertrouwt.',
  'ask-seed-phrase':
    'Men vraagt de herstelwoorden van uw cryptowallet. Wie die heeft, kan er alles uit halen.',
  'ask-send-document':
    'Men wil dat u een document opstuurt. Daarmee kan een oplichter zich als u voordoen, of zien wat u bezit.',
  'ask-stay-on-line':
    'Men wil dat u niet ophangt of niemand anders belt. Zo kunt u niets nagaan en geen hulp vragen.',
  'ask-transfer':
    'Men wil dat u geld overschrijft. Dat is moeilijk terug te draaien. Vraag het eerst na, op een nummer dat u al had.',
  'ask-vote':
    'Men wil dat u op iemand stemt. Met zo’n stemming nemen oplichters vaak een WhatsApp-account over.',
}
