import type { VerdictWords } from '../shape.ts'

/** De soorten oplichting: een naam die mensen begrijpen, hoe het werkt en hoe het meestal verdergaat. */
export const nlFamilies: VerdictWords['families'] = {
  'account-security': {
    name: 'Valse waarschuwing over uw account',
    works:
      'Een bericht zegt dat uw account bij Apple, Google, Microsoft, PayPal of een ander bedrijf in gevaar is.',
    goesOn:
      'Via de link of het nummer vraagt men uw wachtwoord, een code of uw kaart, en daarna neemt men uw account over.',
  },
  'account-takeover-vote': {
    name: 'Overname van uw WhatsApp',
    works:
      'Iemand die u kent, lijkt om uw stem te vragen, of WhatsApp lijkt u te waarschuwen, en u moet een nummer of code invullen.',
    goesOn: 'Daarna vragen oplichters vanuit uw account geld aan uw contacten.',
  },
  'advance-fee': {
    name: 'Geld waarvoor u eerst moet betalen',
    works:
      'Men belooft u een erfenis, een lening of een groot bedrag, maar u moet eerst kosten betalen.',
    goesOn: 'Na elke betaling komen er nieuwe kosten, en het beloofde geld komt nooit.',
  },
  'app-install': {
    name: 'Schadelijke app',
    works:
      'Oplichters laten u een app van buiten de appwinkel installeren, zogenaamd om een pakket te volgen of uw telefoon te beschermen.',
    goesOn: 'De app leest uw berichten en codes, en oplichters halen geld van uw rekening.',
  },
  'bank-alert': {
    name: 'Vals alarm van een bank',
    works:
      'Een bericht meldt een betaling die u niet kent, met een nummer of link om die tegen te houden.',
    goesOn:
      'U krijgt dan een ‘bankmedewerker’ aan de lijn die codes vraagt of u uw geld laat overschrijven.',
  },
  'bank-login': {
    name: 'Valse pagina van een bank',
    works:
      'Een bericht in naam van een bank stuurt u naar een pagina die er net als de echte uitziet.',
    goesOn: 'Met wat u daar invult, loggen oplichters meteen in om uw geld weg te halen.',
  },
  benefit: {
    name: 'Valse premie of toeslag',
    works: 'Een bericht zegt dat u recht hebt op een premie of toeslag en die moet aanvragen.',
    goesOn:
      'De pagina vraagt uw bankgegevens of laat u inloggen, en daarna verdwijnt er geld van uw rekening.',
  },
  blackmail: {
    name: 'Afpersing',
    works: 'Iemand zegt foto’s, filmpjes of geheimen van u te hebben, en wil geld om te zwijgen.',
    goesOn: 'Vaak is er helemaal niets. Wie betaalt, moet daarna nog meer betalen.',
  },
  'boss-fraud': {
    name: 'Valse baas',
    works:
      'Iemand doet zich voor als uw baas en vraagt snel een dienst, zoals een betaling of cadeaubonnen.',
    goesOn: 'Er volgen meer vragen, altijd dringend en geheim, en het geld komt niet terug.',
  },
  'card-renewal': {
    name: 'Uw bankkaart wordt opgehaald',
    works: 'U hoort dat uw bankkaart vervangen moet worden en dat iemand de oude komt ophalen.',
    goesOn: 'Men vraagt ook uw pincode, en daarna haalt men met uw eigen kaart uw rekening leeg.',
  },
  charity: {
    name: 'Vals goed doel',
    works:
      'Iemand vraagt geld voor een ramp, voor dieren of voor een ziek kind, in naam van een goed doel.',
    goesOn: 'Het geld gaat naar oplichters, en die kunnen uw kaartgegevens opnieuw gebruiken.',
  },
  'code-theft': {
    name: 'Diefstal van een code',
    works:
      'Iemand vraagt u een code door te geven die u per sms kreeg, omdat het een vergissing zou zijn.',
    goesOn:
      'Met die code komt men in uw WhatsApp, e-mail of bankapp, en daarna zijn uw contacten aan de beurt.',
  },
  'crypto-wallet': {
    name: 'Diefstal van cryptomunten',
    works: 'Een bericht over uw cryptowallet vraagt uw herstelwoorden of laat u inloggen.',
    goesOn: 'Uw munten zijn dan meteen weg, en niemand kan ze terughalen.',
  },
  'debt-collector': {
    name: 'Valse aanmaning',
    works: 'U krijgt een dreigende aanmaning voor een schuld die u niet kent.',
    goesOn: 'Het geld gaat naar oplichters, en wie betaalt, krijgt vaak nog een aanmaning.',
  },
  energy: {
    name: 'Vals bericht over energie',
    works:
      'Een bericht over uw energiefactuur, een terugbetaling of een premie vraagt om uw gegevens.',
    goesOn: 'Oplichters halen daarna geld van uw rekening, of bellen u erover en vragen nog meer.',
  },
  fine: {
    name: 'Valse boete',
    works:
      'Een bericht zegt dat u een boete, tol of parkeergeld moet betalen, met een link om te betalen.',
    goesOn:
      'De pagina neemt uw kaartgegevens, en daarmee wordt meer betaald dan het bedrag dat u zag.',
  },
  'gov-id': {
    name: 'Vals bericht over itsme, DigiD of de overheid',
    works:
      'Een bericht zegt dat uw itsme, DigiD of login bij de overheid vervalt of geblokkeerd is.',
    goesOn: 'Wie de pagina invult of iets goedkeurt, laat oplichters onder zijn naam inloggen.',
  },
  'health-fund': {
    name: 'Vals bericht van het ziekenfonds',
    works:
      'Een bericht in naam van een ziekenfonds of verzekeraar gaat over een nieuwe kaart of een terugbetaling.',
    goesOn: 'De pagina vraagt uw kaart- of bankgegevens, en soms belt later een ‘bankmedewerker’.',
  },
  'hi-mum': {
    name: 'Familielid met een nieuw nummer',
    works:
      'Iemand schrijft als uw kind vanaf een nieuw nummer, omdat de oude telefoon stuk of verloren is.',
    goesOn: 'Al snel is er een rekening die u vandaag moet betalen, en daarna nog een.',
  },
  investment: {
    name: 'Valse belegging',
    works:
      'Men belooft u veel winst met aandelen, crypto of goud, vaak in een chatgroep of aan de telefoon.',
    goesOn:
      'Op een valse website lijkt uw geld te groeien, maar u krijgt het nooit terug en moet nog bijbetalen.',
  },
  'invoice-iban': {
    name: 'Factuur met een ander rekeningnummer',
    works: 'Een leverancier, verhuurder of collega zou een nieuw rekeningnummer hebben.',
    goesOn: 'U betaalt aan oplichters, en merkt dat pas als de echte herinnering komt.',
  },
  'job-task': {
    name: 'Vals werkaanbod',
    works: 'U krijgt makkelijk onlinewerk aangeboden, zoals likes of reviews geven.',
    goesOn:
      'Eerst krijgt u wat geld, daarna moet u zelf storten om verder te gaan, en dat geld bent u kwijt.',
  },
  'leak-notice': {
    name: 'Vals bericht over een datalek',
    works: 'Een bericht zegt dat uw gegevens gelekt zijn en dat u iets moet nagaan of beschermen.',
    goesOn: 'De pagina vraagt precies de gegevens die ze zegt te beschermen, of een code.',
  },
  marketplace: {
    name: 'Bedrog bij kopen, verkopen of huren',
    works:
      'Een koper stuurt een link waarmee u geld ‘ontvangt’, of een verkoper of verhuurder wil eerst geld.',
    goesOn: 'Men steelt uw bankgegevens, of wat u kocht of huurde, bestaat niet.',
  },
  'missed-call': {
    name: 'Gemiste oproep of voicemail',
    works: 'Door een gemiste oproep of een voicemail belt u terug of opent u een link.',
    goesOn: 'Het gesprek is heel duur, of de link vraagt gegevens of installeert een app.',
  },
  'parcel-fee': {
    name: 'Vals bericht over een pakket',
    works:
      'Een bericht zegt dat een pakket wacht tot u een klein bedrag betaalt of uw adres invult.',
    goesOn:
      'De pagina neemt uw kaartgegevens, en soms belt een ‘bankmedewerker’ u daar later over op.',
  },
  'payment-request': {
    name: 'Vals betaalverzoek',
    works: 'Iemand vraagt u iets te betalen wat u niet kent, of één cent om te tonen wie u bent.',
    goesOn: 'De pagina lijkt op uw bank, en met wat u invult, halen oplichters uw geld weg.',
  },
  'police-impersonation': {
    name: 'Valse politie',
    works:
      'Iemand doet zich voor als de politie of een rechtbank, en spreekt van een onderzoek of een zaak tegen u.',
    goesOn:
      'Men laat u betalen, uw geld verplaatsen, of geld, goud of uw kaart meegeven aan iemand aan de deur.',
  },
  prize: {
    name: 'Valse prijs',
    works:
      'Een bericht zegt dat u iets gewonnen hebt, en vraagt uw gegevens of een kleine betaling.',
    goesOn:
      'Er is geen prijs; uw kaart betaalt een duur abonnement of de aankopen van iemand anders.',
  },
  quishing: {
    name: 'Valse QR-code',
    works:
      'Een QR-code in een bericht, in een brief of op een parkeermeter leidt naar een valse pagina.',
    goesOn: 'Daar betaalt u aan oplichters, of geeft u hun uw bank- of inloggegevens.',
  },
  recovery: {
    name: 'Hulp om verloren geld terug te krijgen',
    works: 'Iemand wil geld terughalen dat u door oplichting kwijt bent.',
    goesOn: 'Eerst vraagt men kosten of toegang tot uw toestel, en dan verliest u nog meer geld.',
  },
  romance: {
    name: 'Valse liefde',
    works: 'Iemand die u alleen online kent, wint uw hart met elke dag lieve berichten.',
    goesOn: 'Dan komt er een noodgeval, een reis of een belegging, en daarvoor is uw geld nodig.',
  },
  'safe-account': {
    name: 'De ‘veilige rekening’',
    works: 'Een ‘bankmedewerker’ zegt dat uw geld in gevaar is en naar een andere rekening moet.',
    goesOn: 'Die rekening is van oplichters. Vaak houden ze u aan de lijn tot alles weg is.',
  },
  'shock-call': {
    name: 'Schokkend telefoontje',
    works:
      'Een huilende of strenge stem zegt dat een familielid een ongeval heeft veroorzaakt of is aangehouden.',
    goesOn: 'Men wil meteen geld, vaak contant geld of goud dat iemand komt ophalen.',
  },
  streaming: {
    name: 'Vals bericht over een abonnement',
    works: 'Netflix, Spotify of een andere dienst zou stoppen, omdat een betaling mislukt is.',
    goesOn: 'De pagina neemt uw kaartgegevens, en oplichters betalen ermee.',
  },
  'tax-refund': {
    name: 'Vals bericht van de belastingdienst',
    works:
      'Een bericht zegt dat u belastingen terugkrijgt of nog moet betalen, en vraagt uw gegevens.',
    goesOn:
      'De pagina neemt uw kaart- of bankgegevens, en daarna verdwijnt er geld van uw rekening.',
  },
  'tech-support': {
    name: 'Valse computerhulp',
    works: 'Iemand zegt dat er een virus of probleem op uw computer is, en biedt hulp aan.',
    goesOn: 'Men wil toegang tot uw computer, en laat u daarna inloggen bij uw bank of betalen.',
  },
  'telecom-bill': {
    name: 'Vals bericht van een telefoonbedrijf',
    works:
      'Een bericht gaat over een onbetaalde factuur, punten die vervallen of een simkaart die stopt.',
    goesOn:
      'De pagina vraagt uw kaartgegevens, of een code waarmee oplichters uw nummer overnemen.',
  },
  travel: {
    name: 'Vals bericht over een boeking',
    works:
      'Uw hotel of boekingssite lijkt te vragen dat u uw kaart bevestigt, anders bent u de kamer kwijt.',
    goesOn: 'Oplichters betalen dan met uw kaart, en het echte hotel weet van niets.',
  },
  'wrong-number': {
    name: 'Vriendelijk ‘verkeerd nummer’',
    works:
      'Een onbekende schrijft u alsof het een vergissing is, en blijft vriendelijk verder praten.',
    goesOn: 'Na dagen of weken gaat het over liefde of beleggen, en uiteindelijk over uw geld.',
  },
}
