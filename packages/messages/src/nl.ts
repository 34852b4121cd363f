import type { Messages } from './shape.ts'

/** Nederlands, in de u-vorm, voor Vlaanderen en Nederland. */
export const nl: Messages = {
  'meta.title': 'Zit mijn nummer in het datalek? Staysharp',
  'meta.description':
    'Ga in alle privacy na of uw telefoonnummer in een gelekte lijst staat, en lees wat u dan kunt doen.',
  'page.skip': 'Naar de controle',
  'page.language': 'Taal',
  'page.promise': 'Geen cookies, geen tracking, niets van andere websites.',

  'missing.title': 'Deze pagina bestaat niet',
  'missing.text': 'Misschien klopt het adres niet, of is de pagina verhuisd.',

  'hero.title': 'Zit mijn nummer in het datalek?',
  'hero.lead':
    'Ga het hier na. Uw nummer blijft op dit toestel. Niemand krijgt het te zien, wij ook niet.',

  'noscript.title': 'Deze controle werkt alleen met JavaScript',
  'noscript.text':
    'Uw eigen toestel maakt uw nummer onleesbaar voordat er iets wordt verstuurd. Daarvoor is JavaScript nodig, en dat staat hier uit. Zet het aan voor deze pagina en laad de pagina opnieuw.',
  'noscript.cli':
    'U kunt uw nummer ook controleren met het programma Staysharp, dat u vanuit de broncode start:',
  'unsupported.title': 'Deze browser is te oud voor de controle',
  'unsupported.text':
    'Werk uw browser bij, of open deze pagina in een andere browser of op een ander toestel.',
  'advice.meanwhile':
    'Ga er intussen van uit dat uw nummer in de lijst staat: geef nooit een code door, hang op als u twijfelt, en bel terug op een nummer dat u zelf opzoekt.',

  'lists.title': {
    one: 'In deze lijst kunt u uw nummer zoeken',
    other: 'In deze lijsten kunt u uw nummer zoeken',
  },
  'lists.loading': 'De lijst wordt opgehaald',
  'lists.sealed': 'Hier te controleren sinds {date}',
  'lists.verified': 'Uw toestel heeft de digitale handtekening van de lijst gecontroleerd.',
  'lists.demo':
    'Dit is een demonstratie. De lijst is verzonnen: het antwoord zegt niets over een echt lek.',
  'lists.none.title': 'Er is nu geen lijst om in te zoeken',
  'lists.none.text':
    'Het team achter deze pagina heeft geen lijst klaargezet, of heeft de lijst weggehaald. Dat betekent niet dat uw nummer nooit gelekt is.',

  'number.label': 'Uw telefoonnummer',
  'number.hint': 'Typ het zoals u het altijd schrijft, met of zonder landnummer.',
  'number.readback': 'U controleert {number} ({country})',
  'number.country': 'Land',
  'number.error.empty': 'Vul uw telefoonnummer in.',
  'number.error.too-short': 'Dit nummer is te kort. Ontbreekt er een cijfer?',
  'number.error.too-long': 'Dit nummer is te lang. Staat er een cijfer te veel in?',
  'number.error.not-a-number':
    'Er staat iets in dat niet in een telefoonnummer hoort. Gebruik cijfers. Spaties, punten en een plusteken mogen ook.',
  'number.error.unknown-country':
    'Dit landnummer kennen we niet. Kloppen de eerste cijfers na het plusteken?',
  'number.error.invalid-number':
    'Dit nummer lijkt niet te bestaan. Kloppen de cijfers en het land?',

  'mode.legend': 'Hoe wilt u controleren?',
  'mode.quick.title': 'Snel',
  'mode.quick.text':
    'Uw toestel haalt een klein deel van de lijst op. Daaruit zou de dienst kunnen afleiden dat uw nummer één van ongeveer {set} mogelijke nummers is. De dienst komt uw nummer en het antwoord niet te weten. Ook wie onderweg meekijkt, komt niets over uw nummer te weten.',
  'mode.quick.size': 'Haalt ongeveer {size} op',
  'mode.full.title': 'Helemaal privé',
  'mode.full.text':
    'Uw toestel haalt de hele lijst op, in onleesbare vorm, en zoekt er zelf in. De dienst komt niets over uw nummer te weten. De lijst blijft op dit toestel staan voor een volgende controle. Onderaan deze pagina kunt u de lijst wissen.',
  'mode.full.size': 'Haalt {size} op',
  'mode.full.kept': 'Staat al op dit toestel',

  'check.submit': 'Mijn nummer controleren',
  'check.again': 'Een ander nummer controleren',
  'check.retry': 'Opnieuw proberen',
  'check.reload': 'Pagina opnieuw laden',
  'check.back': 'Terug naar mijn nummer',
  'check.cancel': 'Stoppen',
  'check.cancelled':
    'De controle is gestopt. Er is geen antwoord, en van deze controle is niets bewaard.',
  'check.print': 'Afdrukken of bewaren als pdf',

  'how.title': 'Wat gebeurt er met mijn nummer?',
  'how.blind':
    'Uw toestel bedenkt een willekeurig geheim, alleen voor deze controle, en vergrendelt daarmee uw nummer. Zonder dat geheim kan niemand uw nummer lezen.',
  'how.evaluate':
    'De dienst voegt een eigen geheim toe aan het vergrendelde nummer, zonder het te openen, en bewijst dat dit juist is gebeurd.',
  'how.lookup':
    'Uw toestel haalt zijn eigen slot er weer af en zoekt zelf in de lijst. Het antwoord ontstaat op dit toestel. Alleen u ziet het.',

  'progress.title': 'Uw nummer wordt gecontroleerd',
  'progress.prepare': 'Uw nummer vergrendelen op dit toestel',
  'progress.ask': 'Navragen bij de dienst, zonder uw nummer te tonen',
  'progress.verify': 'Het bewijs van de dienst controleren',
  'progress.lookup': 'De lijst doorzoeken op dit toestel',
  'progress.bytes': '{received} van {total} opgehaald',
  'progress.done': 'klaar',
  'progress.busy': 'bezig',
  'progress.todo': 'nog te doen',

  'answer.listed': 'Uw nummer staat in deze lijst',
  'answer.listedOf': 'Uw nummer staat in {count} van de {total} lijsten',
  'answer.notListed': {
    one: 'Uw nummer staat niet in deze lijst',
    other: 'Uw nummer staat in geen van deze lijsten',
  },
  'answer.checked': 'U hebt {number} gecontroleerd op {date}.',
  'answer.listed.short': 'Staat in deze lijst',
  'answer.notListed.short': 'Staat niet in deze lijst',
  'answer.about': { one: 'lijst met {count} nummer', other: 'lijst met {count} nummers' },
  'answer.sealed': 'versie van {date}',
  'answer.meaning': 'Wat betekent dit?',
  'answer.listed.means':
    'Mensen die u niet kent, hebben uw nummer. Ze kunnen proberen u te misleiden, met een telefoontje of een bericht.',
  'answer.listed.meansNot':
    'Dat betekent niet dat iemand in uw telefoon of uw accounts zit, of dat iemand uw berichten kan lezen. U hebt geen ander nummer nodig.',
  'answer.listed.odds':
    'Van alle nummers die niet in deze lijst staan, zou ongeveer één op de {odds} bij vergissing toch dit antwoord krijgen.',
  'answer.notListed.means':
    'Uw nummer staat niet in de lijst die het team achter deze pagina heeft.',
  'answer.notListed.meansNot':
    'Dat betekent niet dat uw nummer nooit gelekt is. De lijst kan onvolledig zijn, en er bestaan andere lijsten.',
  'answer.notListed.careful':
    'Ook wie in geen enkele lijst staat, kan een telefoontje of bericht van een oplichter krijgen.',

  'steps.listed': 'Dit kunt u nu doen, het dringendste eerst',
  'steps.notListed': 'Dit kan iedereen doen, het dringendste eerst',
  'steps.reacted.title': 'Hebt u al gereageerd op een bericht of telefoontje?',
  'steps.reacted.text':
    'Het kan iedereen overkomen. Hebt u betaald, een code doorgegeven of iets ingevuld? Bel eerst uw bank, op het nummer dat op uw kaart of in de app van de bank staat. Verander daarna de wachtwoorden die u hebt doorgegeven of ingevuld.',
  'steps.expect.title': 'Reken op berichten en telefoontjes, zogenaamd van iemand die u vertrouwt',
  'steps.expect.text':
    'Uw bank, de overheid, de politie, een pakketdienst, uw kind met een nieuw nummer: oplichters kunnen doen alsof ze een van hen zijn.',
  'steps.codes.title': 'Geef nooit een code door',
  'steps.codes.text':
    'Een echte bank of overheidsdienst vraagt nooit om een code, pincode of wachtwoord, niet aan de telefoon en niet in een bericht. Houd ook codes van WhatsApp voor uzelf.',
  'steps.hangup.title': 'Hang op en bel zelf terug',
  'steps.hangup.text':
    'Gebruik niet het nummer of de link die u krijgt. Zoek het nummer zelf op, bijvoorbeeld op een brief of op de officiële website.',
  'steps.twostep.title': 'Zet verificatie in twee stappen aan in WhatsApp',
  'steps.twostep.text':
    'Open Instellingen, dan Account, dan Verificatie in twee stappen. Een gestolen sms-code is dan niet genoeg om uw account over te nemen.',

  'receipt.title': 'Wat dit toestel heeft verstuurd',
  'receipt.lead':
    'Uw nummer heeft dit toestel niet verlaten. Dit zijn alle verzoeken die voor deze controle zijn verstuurd.',
  'receipt.note':
    'Alleen de inhoud is geteld. Uw browser stuurt zijn gebruikelijke gegevens mee, en de dienst ziet uw internetadres (IP-adres), zoals bij elke pagina die u bezoekt.',
  'receipt.request': 'Verzoek',
  'receipt.sent': 'Verstuurd',
  'receipt.received': 'Ontvangen',
  'receipt.total': { one: '{count} verzoek in totaal', other: '{count} verzoeken in totaal' },
  'receipt.bytes': { one: '{count} byte', other: '{count} bytes' },
  'receipt.what.service': 'Niets over u. De dienst geeft zijn publieke sleutel.',
  'receipt.what.manifest':
    'Niets over u. De dienst geeft de ondertekende beschrijving van de lijsten.',
  'receipt.what.evaluate':
    'Uw nummer in vergrendelde vorm. Zonder het willekeurige geheim op uw toestel kan niemand het lezen. Het ziet er elke keer anders uit, ook voor hetzelfde nummer.',
  'receipt.what.head':
    'Niets over u. Iedereen die zo controleert, haalt hetzelfde begin van de lijst op.',
  'receipt.what.bucket':
    'Het deel van de lijst waarin uw nummer zou staan. Bij dat deel horen ongeveer {set} mogelijke nummers.',
  'receipt.what.file': 'Niets over u. Iedereen die zo controleert, haalt dezelfde hele lijst op.',
  'receipt.what.kept': 'Er is niets verstuurd. De lijst stond nog op dit toestel.',
  'receipt.what.other': 'Niets over u.',
  'receipt.copy': 'Dit overzicht kopiëren',
  'receipt.copied': 'Gekopieerd.',
  'receipt.selected':
    'Het overzicht is geselecteerd. Kopieer het met uw toetsenbord of via het menu.',

  'failure.offline.title': 'U hebt geen internetverbinding',
  'failure.offline.text': 'Maak verbinding met het internet en probeer het opnieuw.',
  'failure.timeout.title': 'De dienst antwoordt niet',
  'failure.timeout.text':
    'Misschien is de verbinding traag, of is het druk bij de dienst. Wacht even en probeer het opnieuw.',
  'failure.over-budget.title': 'De dienst kan nu even niet antwoorden',
  'failure.over-budget.text': {
    one: 'De dienst laat maar een beperkt aantal controles toe, zodat niemand de hele lijst kan achterhalen. Probeer het over ongeveer {count} minuut opnieuw.',
    other:
      'De dienst laat maar een beperkt aantal controles toe, zodat niemand de hele lijst kan achterhalen. Probeer het over ongeveer {count} minuten opnieuw.',
  },
  'failure.over-budget.hours': {
    one: 'De dienst laat per dag maar een beperkt aantal controles toe, zodat niemand de hele lijst kan achterhalen. Probeer het over ongeveer {count} uur opnieuw.',
    other:
      'De dienst laat per dag maar een beperkt aantal controles toe, zodat niemand de hele lijst kan achterhalen. Probeer het over ongeveer {count} uur opnieuw.',
  },
  'failure.unavailable.title': 'De dienst is nu niet beschikbaar',
  'failure.unavailable.text': 'Het ligt niet aan u of aan uw toestel. Probeer het later opnieuw.',
  'failure.renewed.title': 'De lijsten worden vernieuwd',
  'failure.renewed.text':
    'De lijsten zijn tijdens uw controle veranderd. Er is dus geen antwoord. Probeer het opnieuw.',
  'failure.untrusted.title': 'We tonen geen antwoord, want het was niet te vertrouwen',
  'failure.untrusted.text':
    'Er klopte iets niet in wat de dienst stuurde. Misschien is het een fout bij de dienst. Probeer het later opnieuw. Blijft het gebeuren? Meld het dan aan het team achter deze pagina.',
  'failure.unexpected.title': 'Er ging iets mis op deze pagina',
  'failure.unexpected.text':
    'De controle is niet afgerond, dus er is geen antwoord. Laad de pagina opnieuw en probeer het nog eens.',

  'key.title': 'De sleutel van deze dienst is veranderd',
  'key.text':
    'Bij uw vorige bezoek ondertekende deze dienst zijn lijsten met een andere sleutel. Dat kan gepland zijn. Twijfelt u? Vraag het dan na bij het team achter deze pagina, voordat u op een antwoord vertrouwt.',
  'key.accept': 'Ik weet hiervan, gebruik de nieuwe sleutel',

  'older.title': 'Deze lijsten zijn ouder dan de lijsten die u eerder zag',
  'older.text':
    'Bij een vorig bezoek liet deze dienst u nieuwere lijsten zien. Misschien ontbreekt er nu een lijst. Dat kan een fout bij de dienst zijn. Twijfelt u? Vraag het dan na bij het team achter deze pagina, voordat u op een antwoord vertrouwt.',
  'older.accept': 'Ik weet hiervan, gebruik deze lijsten',

  'kept.title': 'Wat deze pagina op dit toestel bewaart',
  'kept.never':
    'Uw nummer en het antwoord worden nooit bewaard. Ze zijn weg zodra u deze pagina verlaat.',
  'kept.key':
    'De publieke sleutel van de dienst, zodat deze pagina het merkt als die sleutel verandert. En het volgnummer van de nieuwste lijsten die u zag, zodat de pagina oudere lijsten herkent.',
  'kept.lists': { one: '{count} hele lijst, {size}.', other: '{count} hele lijsten, {size}.' },
  'kept.nothing': 'Er wordt nu niets bewaard.',
  'kept.erase': 'Wissen',
  'kept.erased': 'Gewist. Deze pagina bewaart nu niets op dit toestel.',
}
