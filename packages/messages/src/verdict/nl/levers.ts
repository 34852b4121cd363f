import type { LeverWords } from '../shape.ts'

/** Wat onder druk zet of verleidt. Echte berichten doen dat soms ook. */
export const nlLevers: LeverWords = {
  'lever-authority':
    'Er staat iets officieels in, zoals een wet, een overheid of een dossiernummer. Dat kan iedereen schrijven.',
  'lever-curiosity':
    'Het maakt u nieuwsgierig, zodat u iets opent. Vraag uzelf eerst af wie dit echt stuurt.',
  'lever-deadline':
    'U krijgt weinig tijd. Ook echte termijnen bestaan, maar wie zich haast, controleert niets.',
  'lever-easy-work':
    'U krijgt makkelijk werk aangeboden dat goed betaalt. Vaak moet u daarna zelf geld storten.',
  'lever-fear-fraud':
    'Iemand zou uw rekening, kaart of toestel misbruiken. Wie schrikt, handelt voordat hij iets nagaat.',
  'lever-flattery':
    'U krijgt complimenten. Die kunnen gemeend zijn, maar oplichters winnen er ook uw vertrouwen mee.',
  'lever-helpful':
    'Men zegt dat men u helpt. Oplichters zijn aan de telefoon vaak vriendelijk en behulpzaam.',
  'lever-profit': 'Er wordt winst beloofd. Niemand kan dat eerlijk beloven.',
  'lever-refund':
    'U zou geld terugkrijgen. Met zo’n verhaal laten oplichters u uw bankgegevens invullen.',
  'lever-reward':
    'U krijgt een prijs, een cadeau of een bon aangeboden. Deed u nergens aan mee? Dan is het misschien lokaas.',
  'lever-scarcity':
    'Men zegt dat u snel moet zijn, want er is niet veel meer. Wie zich haast, controleert niets.',
  'lever-secrecy-reason':
    'U krijgt een reden om te zwijgen, zoals een onderzoek. Echte diensten vragen u niet om te zwijgen.',
  'lever-shame':
    'Men dreigt u te schande te maken. Meestal zijn er geen beelden. Ook na betaling houdt het niet op.',
  'lever-small-fee':
    'Men vraagt eerst een klein bedrag. Met een klein bedrag komen oplichters aan uw kaartgegevens.',
  'lever-sympathy':
    'Het gaat over ziekte, een ongeval of een noodgeval. Iedereen wil dan helpen: ga eerst na of het klopt.',
  'lever-threat-block':
    'Er zou iets geblokkeerd of afgesloten worden. Wie dat vreest, handelt voordat hij iets nagaat.',
  'lever-threat-cost':
    'Er wordt gedreigd met extra kosten. Wie dat vreest, betaalt voordat hij nagaat of het klopt.',
  'lever-threat-legal':
    'Er wordt gedreigd met politie, rechtbank of deurwaarder. Zoek hun nummer zelf op en vraag of het klopt.',
  'lever-trust-me': 'Men verzekert u dat alles eerlijk en wettelijk is. Dat bewijst niets.',
  'lever-urgency':
    'Men wil dat u meteen iets doet. Neem uw tijd: wat echt is, kan wachten tot u het nagegaan hebt.',
}
