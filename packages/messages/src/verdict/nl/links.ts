import type { LinkWords } from '../shape.ts'

/** Waar de links naartoe leiden. Er is niets geopend: dit alles blijkt uit het adres alleen. */
export const nlLinks: LinkWords = {
  'link-to-claimed': 'De link leidt naar de echte website van {institution}.',
  'link-to-institution': 'De link leidt naar een echte website van {institution}.',
  'link-possibly-official':
    'De link leidt misschien naar een website van {institution}. Dat konden we niet bevestigen.',
  'link-elsewhere':
    'De link leidt naar {host}. Wij kennen dat niet als een website van {institution}.',
  'link-unknown': 'De link leidt naar {host}. Wij weten niet van wie dat is.',
  'link-lookalike':
    'Het adres {host} lijkt op een adres van {institution}, maar zo kennen wij het niet. Oplichters doen dat vaak.',
  'link-disguised': 'De link is vreemd geschreven, alsof filters hem niet mogen zien.',
  'link-shortener':
    'De link is ingekort: u ziet niet waar hij naartoe leidt. Ook echte afzenders gebruiken zulke links.',
  'link-dynamic-dns':
    'De link gebruikt een gratis adres dat iedereen in enkele minuten kan maken. Bekende organisaties doen dat niet.',
  'link-free-hosting':
    'De pagina staat op een dienst waar iedereen een pagina kan zetten. Banken en overheden doen dat niet.',
  'link-punycode':
    'Er staan bijzondere letters in het adres. Die kunnen er net als gewone letters uitzien.',
  'link-mixed-script-host':
    'Het adres mengt letters uit verschillende alfabetten. Het lijkt bekend, maar leidt ergens anders heen.',
  'link-user-info':
    'Het adres begint met een naam die niets betekent. Het leidt naar wat na de @ staat: {host}.',
  'link-ip-address':
    'De link leidt naar een adres van alleen cijfers, zonder naam. Bekende organisaties doen dat niet.',
  'link-odd-port':
    'Er staat een ongewoon technisch stuk in de link, een poortnummer. Bekende organisaties doen dat niet.',
  'link-data-uri': 'In de link zit een hele pagina verborgen. Zo’n pagina kan iedereen nabootsen.',
  'link-script-uri': 'In de link zit een klein programma in plaats van een adres. Open hem niet.',
  'link-not-https':
    'De link is niet versleuteld (https). Anderen zouden kunnen meelezen wat u daar invult.',
  'link-cheap-ending':
    'Het adres heeft een heel goedkope uitgang. Oplichters gebruiken die graag, maar anderen ook.',
  'link-long-random-host':
    'Het adres lijkt op letters die door elkaar gegooid zijn. Bekende organisaties gebruiken hun naam.',
  'link-many-hyphens':
    'In het adres hangen woorden met streepjes aan elkaar. Veel valse adressen zien er zo uit.',
  'link-many-subdomains':
    'Het adres heeft veel delen met punten ertussen. Alleen de laatste zeggen van wie het is.',
  'link-lure-words':
    'Er staan woorden als login of betaling in het adres. Met zulke woorden lijkt een vals adres officieel.',
  'link-messaging-deep-link': 'De link opent een chat met iemand. Kijk eerst wie dat is.',
  'link-device-linking':
    'De link of code kan een ander toestel toegang geven tot uw account. Open die nooit vanwege een bericht.',
  'link-app-store': 'De link leidt naar een appwinkel. Kijk eerst wie de app gemaakt heeft.',
  'link-app-link': 'De link opent een app. Kijk goed wat u daar bevestigt.',
  'link-payment-link': 'De link opent een betaling. Kijk eerst wie het geld krijgt, en hoeveel.',
  'link-payee-shown':
    'De betaallink toont een naam. Wie het geld vraagt, kan die naam zelf kiezen.',
  'link-file-sharing':
    'De link leidt naar een gedeeld bestand. Iedereen kan daar een bestand zetten, onder eender welke naam.',
  'link-apk-download':
    'De link haalt een programma binnen buiten de appwinkel om. Zo kan iemand anders uw toestel bedienen.',
  'link-open-redirect':
    'De link stuurt u door naar een andere website. Aan het begin ziet u niet waar u uitkomt.',
  'link-text-mismatch': 'De link toont één adres, maar leidt naar een ander: {host}.',
  'link-qr-text':
    'De link komt uit een QR-code. U ziet pas na het scannen waar zo’n code naartoe leidt.',
}
