import type { OtherWords } from '../shape.ts'

/** Wat afzender, nummers, rekeningen en tekens tonen. */
export const nlOthers: OtherWords = {
  'sender-known':
    'Deze afzendernaam gebruikt ook {institution}. Maar namen en nummers zijn te vervalsen, dus het bewijst niets.',
  'sender-name-fits':
    'De afzendernaam past bij {institution}. Maar namen en nummers zijn te vervalsen, dus het bewijst niets.',
  'sender-number-for-institution':
    'Een gewoon nummer spreekt namens {institution}. Dat is ongewoon. Namen en nummers zijn te vervalsen.',
  'sender-foreign':
    'Het komt van een buitenlands nummer. Dat kan onschuldig zijn. Namen en nummers zijn te vervalsen.',
  'sender-other-institution':
    'De afzendernaam hoort bij een andere organisatie dan de tekst. Namen en nummers zijn te vervalsen.',
  'phone-of-claimed':
    'Het telefoonnummer is een echt nummer van {institution}. Maar ook in valse berichten staan soms echte nummers.',
  'phone-mobile':
    'Er staat een mobiel nummer in. Organisaties vragen zelden om naar een mobiel nummer te bellen.',
  'phone-foreign': 'Er staat een buitenlands telefoonnummer in. Ernaar bellen kan duur zijn.',
  'phone-costly': 'Er staat een nummer met een bijzonder tarief in. Ernaar bellen kan duur zijn.',
  'iban-foreign':
    'Er staat een buitenlands rekeningnummer in. Wees zeker van wie het is voordat u betaalt.',
  'iban-given': 'Er staat een rekeningnummer in. Wees zeker van wie het is voordat u betaalt.',
  'crypto-address':
    'Er staat een crypto-adres in. Wat u daarheen stuurt, krijgt u bijna nooit meer terug.',
  'email-free-for-institution':
    'Er staat een gratis e-mailadres in, namens {institution}. Zo’n adres kan iedereen maken.',
  'email-elsewhere':
    'Er staat een e-mailadres in dat wij niet kennen als een adres van {institution}.',
  'amount-small':
    'Het gaat om een klein bedrag. Met een klein bedrag komen oplichters aan uw kaartgegevens.',
  'hidden-invisible':
    'Er staan onzichtbare tekens tussen de letters. Oplichters doen dat om langs filters te komen.',
  'hidden-bidi':
    'Verborgen tekens veranderen de volgorde van de tekst. Wat u ziet, is niet wat er echt staat.',
  'hidden-confusable':
    'Sommige letters komen uit een ander alfabet en lijken alleen hetzelfde. Zo komen oplichters langs filters.',
  'hidden-leet':
    'Er staan cijfers of tekens op de plaats van letters. Oplichters doen dat om langs filters te komen.',
  'hidden-spaced':
    'De letters van een woord staan uit elkaar. Oplichters doen dat om langs filters te komen.',
  'claims-institution':
    'De naam van {institution} wordt gebruikt. Een naam kan iedereen gebruiken.',
  'language-not-read':
    'Wij lezen deze taal niet. We konden alleen kijken naar links, nummers en dergelijke.',
}
