import type { ScenarioWords } from '../shape.ts'

/** Het verhaal dat verteld wordt. Sommige vertelt ook een echt bericht. */
export const nlScenarios: ScenarioWords = {
  'scenario-accident-arrest':
    'Een familielid zou een ongeval hebben of aangehouden zijn. Hang op en bel dat familielid zelf.',
  'scenario-account-blocked':
    'Uw account of rekening zou geblokkeerd zijn tot u iets doet. Oplichters vertellen dat heel vaak.',
  'scenario-allowance-waiting':
    'Er zou een premie of toeslag voor u klaarstaan. Kijk op de officiële website, als u die zelf opent.',
  'scenario-bank-app-renewal':
    'Men zegt dat uw bankapp of kaartlezer vernieuwd moet worden. Open uw bankapp zelf en kijk daar.',
  'scenario-bank-data-update':
    'Men zegt dat u iets moet bijwerken, anders verliest u de toegang. Open de app zelf en kijk daar.',
  'scenario-booking-card-check':
    'Men wil dat u een boeking bevestigt met uw kaart. Open zelf de app of website, of bel het hotel.',
  'scenario-boss-busy-task':
    'Uw baas zou een snel, discreet klusje voor u hebben. Vraag het uw baas zelf, of bel het gewone nummer.',
  'scenario-buyer-courier-payment':
    'Een koper wil betalen via een koerier of een link. Om geld te krijgen, hoeft u nooit kaartgegevens in te vullen.',
  'scenario-card-collection':
    'Men wil uw oude bankkaart ophalen of toegestuurd krijgen. Zo komen oplichters aan kaarten.',
  'scenario-card-expires':
    'Men zegt dat uw bankkaart vervangen moet worden. Een bank stuurt vanzelf een nieuwe. Kijk in uw bankapp.',
  'scenario-celebrity-platform':
    'Een bekende persoon zou ergens rijk mee geworden zijn. Zulke verhalen en video’s zijn vaak verzonnen.',
  'scenario-charity-appeal':
    'Er wordt een gift gevraagd na een ramp of voor iemand die ziek is. Geven kan ook op een website die u zelf opent.',
  'scenario-code-sent-by-mistake':
    'U zou per vergissing een code gekregen hebben. Die code is de sleutel van uw eigen account. Geef die aan niemand.',
  'scenario-customs-due':
    'Men vraagt invoerkosten. Dat kan kloppen. Zoek het pakket zelf op voordat u betaalt.',
  'scenario-debt-final-notice':
    'Dit zou een laatste aanmaning zijn. U mag eerst een bewijs op papier vragen voordat u iets betaalt.',
  'scenario-device-found':
    'Uw verloren toestel zou gevonden zijn. Met een valse pagina proberen dieven aan uw login te komen.',
  'scenario-device-infected':
    'Er zou een virus of een indringer op uw toestel zitten. Een onbekende kan dat op afstand niet zien.',
  'scenario-device-link':
    'Men wil dat u met een code een toestel koppelt. Daarna kan iemand meelezen en in uw naam schrijven.',
  'scenario-energy-refund':
    'U zou geld terugkrijgen voor uw energie. Kijk op uw factuur of in uw eigen account of dat klopt.',
  'scenario-fine-open':
    'Men zegt dat u een boete moet betalen. Kijk op de officiële website of dat klopt, als u die zelf opent.',
  'scenario-health-card-refund':
    'Het gaat over een kaart of terugbetaling van het ziekenfonds. Vraag het na bij uw eigen ziekenfonds of verzekeraar.',
  'scenario-iban-changed':
    'Een rekeningnummer zou veranderd zijn. Vraag dat eerst telefonisch na, op een nummer dat u al had.',
  'scenario-identity-app-expires':
    'Uw digitale identiteit zou vervallen, zoals itsme of DigiD. Open de app zelf: staat het daar ook?',
  'scenario-identity-misused':
    'Uw naam zou misbruikt zijn bij een misdrijf. Zoek het nummer van de politie zelf op en vraag of het klopt.',
  'scenario-inheritance':
    'Een onbekende belooft u veel geld. Daarna vraagt men altijd eerst kosten, en het geld komt nooit.',
  'scenario-install-update-app':
    'Men wil dat u iets installeert via een link. Updates komen uit de appwinkel of van het toestel zelf.',
  'scenario-investment-group':
    'U wordt uitgenodigd in een groep met tips over aandelen of crypto. De tevreden leden daar zijn vaak niet echt.',
  'scenario-investment-offer':
    'U krijgt een belegging aangeboden. Zoek eerst op of het bedrijf een vergunning heeft, en praat erover.',
  'scenario-job-offer-unsolicited':
    'U krijgt werk aangeboden zonder dat u erom vroeg. Bij een echte werkgever kunt u het bedrijf eerst opzoeken.',
  'scenario-likes-job':
    'U zou geld krijgen voor likes, reviews of kleine taakjes online. Later bent u het die moet betalen.',
  'scenario-limit-or-mandate':
    'Er zou iets veranderd of besteld zijn dat niet van u komt. Kijk in uw eigen app of account.',
  'scenario-loan-offer':
    'Iedereen zou een lening kunnen krijgen. Bij een valse lening betaalt u eerst kosten, en de lening komt nooit.',
  'scenario-lottery-abroad':
    'Het gaat over een loterij of trekking. U kunt niet winnen als u niet meedeed.',
  'scenario-messenger-account-expires':
    'Uw account zou verwijderd worden. Open de app zelf: staat het daar ook?',
  'scenario-missed-call-back':
    'Men wil dat u een nummer terugbelt. Kent u dat nummer niet? Dan kan dat duur uitvallen.',
  'scenario-money-mule':
    'Iemand wil uw rekening of kaart gebruiken voor geld van anderen. Dat is strafbaar, ook voor u.',
  'scenario-new-device-paired':
    'Er zou een toestel of begunstigde toegevoegd zijn. In uw bankapp ziet u of dat klopt.',
  'scenario-new-number':
    'Iemand die u kent, zou een nieuw nummer hebben. Bel het oude nummer voordat u dat gelooft.',
  'scenario-new-sign-in':
    'Iemand zou op uw account ingelogd zijn. Kijk in de app zelf, zonder de link in dit bericht.',
  'scenario-number-in-leak':
    'Uw nummer of gegevens zouden gelekt zijn. Oplichters gebruiken een lek als reden om contact op te nemen.',
  'scenario-old-number-off': 'Het oude nummer zou niet meer werken. Bel het toch eens.',
  'scenario-package-drugs':
    'In een pakket op uw naam zou iets verbodens zitten. De politie vertelt u zoiets niet aan de telefoon.',
  'scenario-parcel-address-wrong':
    'Het adres van een pakket zou niet kloppen. Zoek het pakket zelf op voordat u iets invult.',
  'scenario-parcel-fee':
    'Men vraagt geld voordat uw pakket komt. Met een klein bedrag komen oplichters aan uw kaartgegevens.',
  'scenario-parcel-held':
    'Een pakket zou tegengehouden worden tot u iets doet. Verwacht u er een? Zoek het zelf op.',
  'scenario-parking-qr':
    'Men wil dat u betaalt via een QR-code. Gebruik de parkeer- of laadapp die u al hebt.',
  'scenario-payment-platform-received':
    'Er zou geld voor u klaarstaan als u bevestigt. Om geld te krijgen, hoeft u nooit in te loggen via een link.',
  'scenario-phone-broken':
    'Een telefoon zou stuk of verloren zijn. Dat moet verklaren waarom u niet kunt bellen. Probeer het toch.',
  'scenario-points-expire':
    'Uw punten zouden vervallen. Kijk in de app of op de website die u zelf opent.',
  'scenario-police-visit-valuables':
    'Iemand vraagt naar waardevolle spullen, of wil ze ophalen om ze te beschermen. Politie en banken doen dat nooit.',
  'scenario-prize-won':
    'U zou iets gewonnen hebben. Deed u ergens aan mee? Een echte prijs kost u niets.',
  'scenario-recover-loss':
    'Iemand wil verloren geld voor u terughalen. Eerst zijn er kosten, en dan bent u weer geld kwijt.',
  'scenario-rental-deposit-unseen':
    'Men vraagt geld voordat u de woning kunt zien. Betaal niet voor een woning waar u niet binnen bent geweest.',
  'scenario-robot-call-press':
    'Een ingesproken stem vraagt u een toets in te drukken. Zo krijgt u iemand aan de lijn die op uw geld uit is.',
  'scenario-romance-fast':
    'Iemand die u online leerde kennen, spreekt al snel van grote liefde. Nooit ontmoet? Stuur dan nooit geld.',
  'scenario-romance-money':
    'Iemand die u online kent, heeft geld nodig. Stuur nooit geld naar iemand die u niet in het echt hebt ontmoet.',
  'scenario-safe-account-move':
    'Men wil uw geld naar een andere rekening brengen om het te beschermen. Zo’n rekening is van oplichters.',
  'scenario-secure-message':
    'Er zou een bericht of document voor u klaarstaan. Open zelf uw postbus of app en kijk daar.',
  'scenario-sim-expires':
    'Uw simkaart of nummer zou niet meer werken. Kijk in de app van uw telefoonbedrijf, of bel zelf.',
  'scenario-small-talk-to-invest':
    'Een vriendelijk gesprek gaat over op geld verdienen met crypto, goud of aandelen. Zo begint veel beleggingsfraude.',
  'scenario-subscription-suspended':
    'Een abonnement zou stoppen tot u uw betaalgegevens aanpast. Open de app zelf en kijk daar.',
  'scenario-tax-refund':
    'U zou belastingen terugkrijgen. Kijk in uw online belastingdossier, dat u zelf opent.',
  'scenario-tiny-verification-payment':
    'Men vraagt een heel klein bedrag om te tonen wie u bent. Zo geeft u misschien uw login of veel meer geld weg.',
  'scenario-toll-vignette':
    'Men vraagt geld voor tol of een vignet. Kijk op de officiële website of dat klopt, als u die zelf opent.',
  'scenario-trading-account-balance':
    'Er zou geld van u op een beleggingsrekening staan. Hebt u er nooit een geopend? Dan is er geen geld.',
  'scenario-unknown-payment':
    'Het gaat over een betaling die u niet kent. In uw bankapp ziet u of dat klopt.',
  'scenario-unpaid-bill':
    'Een factuur zou niet betaald zijn. Vergelijk met uw eigen facturen voordat u iets betaalt.',
  'scenario-urgent-bill-for-child':
    'Iemand van wie u houdt, heeft een dringende rekening en vraagt u om te betalen. Spreek die persoon eerst zelf.',
  'scenario-voicemail-link':
    'Er zou een bericht klaarstaan achter een link. Een telefoon speelt voicemail zelf af, zonder link.',
  'scenario-vote-contest':
    'Men vraagt uw stem via een link. Met zulke stemmingen nemen oplichters accounts over.',
  'scenario-wallet-compromised':
    'Uw crypto zou in gevaar zijn. Open de app zelf, en geef uw herstelwoorden aan niemand.',
  'scenario-warrant-arrest':
    'Er zou een zaak tegen u lopen. Dat regelt men niet per telefoon of bericht. Vraag het zelf aan de politie.',
  'scenario-webcam-blackmail':
    'Iemand zou beelden van u hebben. Meestal zijn die er niet. Ook na betaling houdt het niet op.',
  'scenario-withdrawal-fee':
    'Men vraagt geld voordat u het uwe krijgt. Na elke betaling komt er weer een nieuwe.',
  'scenario-wrong-number-follow-up':
    'Na een verkeerd nummer wil de onbekende vrienden worden. Zo’n vriendschap kan eindigen met een vraag om geld.',
  'scenario-wrong-number-opener':
    'Dit lijkt voor iemand anders bedoeld. Misschien een vergissing, misschien het begin van oplichting. Antwoorden hoeft niet.',
}
