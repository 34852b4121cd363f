import type { AskWords } from '../shape.ts'

/** Wat er gevraagd wordt. Ook echte berichten vragen iets: de zin zegt wat een oplichter ermee kan. */
export const nlAsks: AskWords = {
  'ask-approve':
    'U moet iets goedkeuren in de app van uw bank of itsme. Zo kan iemand in uw naam inloggen of betalen.',
  'ask-call':
    'U wordt gevraagd om te bellen. Zoek het nummer zelf op: oplichters geven u hun eigen nummer.',
  'ask-callback-now':
    'U moet meteen terugbellen. Dat kan duur zijn, of een valstrik. Zoek het nummer zelf op.',
  'ask-card-data':
    'Er wordt naar de gegevens van uw kaart gevraagd. Daarmee kan iemand anders met uw kaart betalen.',
  'ask-card-handover':
    'U moet uw bankkaart afgeven of opsturen. Een bank komt nooit een kaart ophalen, ook geen doorgeknipte.',
  'ask-card-reader':
    'U moet uw kaartlezer gebruiken of iets ondertekenen bij uw bank. Zo kan iemand uw geld wegnemen.',
  'ask-cash-withdraw':
    'Er wordt om contant geld, goud of juwelen gevraagd. Politie en banken komen die nooit ophalen.',
  'ask-code':
    'U moet een code doorgeven die u hebt gekregen. Met die code kan iemand in uw account.',
  'ask-confirm-data':
    'U moet uw gegevens bevestigen. Doe dat alleen in de app of op de website die u zelf opent.',
  'ask-crypto':
    'U moet cryptomunten kopen of versturen. Wat u zo verstuurt, krijgt u bijna nooit meer terug.',
  'ask-deposit':
    'U moet vooraf betalen. Bij oplichting krijgt u daar nooit iets voor, en is uw geld weg.',
  'ask-gift-card':
    'Er wordt om cadeaubonnen of hun codes gevraagd. Wie de code heeft, heeft het geld. Dat is niet te stoppen.',
  'ask-iban-change':
    'U moet op een nieuw rekeningnummer betalen. Vraag dat eerst telefonisch na, op een nummer dat u al had.',
  'ask-identify-by-questions':
    'U moet iets vertellen over uzelf of over uw rekening. Een oplichter kan die antwoorden tegen u gebruiken.',
  'ask-install-app':
    'U moet een app installeren. Installeer alleen apps die u zelf opzoekt in de appwinkel.',
  'ask-link-device':
    'U moet een toestel koppelen of een koppeling accepteren. Zo kan iemand anders in uw account komen.',
  'ask-login':
    'U moet inloggen. Op een valse pagina gaan uw gegevens naar oplichters. Open de app of website zelf.',
  'ask-money-help':
    'Iemand vraagt u om geld. Spreek die persoon eerst, op een nummer dat u al had.',
  'ask-move-app':
    'U moet verder praten via een andere app of een ander nummer. Oplichters willen dat, want dan kijkt niemand mee.',
  'ask-open-link':
    'U wordt gevraagd om een link te openen. Echte berichten doen dat ook. Het gaat erom waar de link naartoe leidt.',
  'ask-password': 'Er wordt naar uw wachtwoord gevraagd. Wie echt is, heeft dat nooit nodig.',
  'ask-pay':
    'U moet betalen. Kijk eerst in de app of op de website die u zelf opent of dat wel klopt.',
  'ask-personal-data':
    'Er wordt naar persoonlijke gegevens gevraagd, zoals een foto van uw identiteitskaart. Daar is misbruik van te maken.',
  'ask-pin':
    'Er wordt naar uw pincode gevraagd. Geen enkele bank, winkel of agent heeft die ooit nodig.',
  'ask-press-key':
    'U moet een toets indrukken of ja zeggen. Zo krijgt u misschien iemand aan de lijn die op uw geld uit is.',
  'ask-qr': 'U moet een QR-code scannen. U ziet pas na het scannen waar zo’n code naartoe leidt.',
  'ask-remote-access':
    'Iemand wil uw scherm zien of uw toestel bedienen. Zo kan die persoon meekijken en uw geld wegnemen.',
  'ask-reply':
    'Er wordt een antwoord gevraagd. Met een antwoord toont u dat u dit leest, en zo begint een gesprek.',
  'ask-safe-account':
    'U moet uw geld verplaatsen om het te beschermen. Een bank of de politie vraagt dat nooit.',
  'ask-save-number':
    'U moet een nieuw nummer opslaan. Bel eerst het oude nummer: is het wel de persoon die u kent?',
  'ask-secrecy':
    'U mag er met niemand over praten. Wie het goed met u meent, laat u overleggen met iemand die u vertrouwt.',
  'ask-seed-phrase':
    'Er wordt naar de herstelwoorden van uw cryptowallet gevraagd. Wie die heeft, kan er alles uit halen.',
  'ask-send-document':
    'U moet een document opsturen. Daarmee kan een oplichter zich als u voordoen, of zien wat u bezit.',
  'ask-stay-on-line':
    'U mag niet ophangen of niemand anders bellen. Zo kunt u niets nagaan en geen hulp vragen.',
  'ask-transfer':
    'U moet geld overschrijven. Dat is moeilijk terug te draaien. Vraag het eerst na, op een nummer dat u al had.',
  'ask-vote':
    'U moet op iemand stemmen. Met zo’n stemming nemen oplichters vaak een WhatsApp-account over.',
}
