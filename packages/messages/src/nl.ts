import type { Messages } from './shape.ts'

/** Nederlands, in de u-vorm, voor Vlaanderen en Nederland. */
export const nl: Messages = {
  'meta.title': 'Staat mijn nummer in het lek? Staysharp',
  'meta.description':
    'Ga in alle privacy na of uw telefoonnummer in een gelekte lijst staat, en wat u dan doet.',
  'page.skip': 'Naar de controle',
  'page.language': 'Taal',
  'page.promise': 'Geen cookies, geen tracking, niets van andere websites.',

  'missing.title': 'Deze pagina bestaat niet',
  'missing.text': 'Misschien klopt het adres niet, of is de pagina verhuisd.',

  'hero.title': 'Staat mijn nummer in het lek?',
  'hero.lead':
    'Ga het hier na. Uw nummer blijft op dit toestel. Niemand krijgt het te zien, wij ook niet.',

  'noscript.title': 'Deze controle heeft JavaScript nodig',
  'noscript.text':
    'Uw eigen toestel maakt uw nummer onleesbaar voordat er iets wordt verstuurd. Daarvoor is JavaScript nodig, en dat staat hier uit. Zet het aan voor deze pagina en laad de pagina opnieuw.',
  'noscript.cli': 'U kunt ook controleren met het programma Staysharp, vanuit de broncode:',
  'unsupported.title': 'Deze browser is te oud voor de controle',
  'unsupported.text':
    'Werk uw browser bij, of open deze pagina in een andere browser of op een ander toestel.',
  'advice.meanwhile':
    'Doe tot dan alsof uw nummer in de lijst staat: geef nooit een code door, hang op als u twijfelt, en bel terug op een nummer dat u zelf opzoekt.',

  'lists.title': {
    one: 'De lijst die u kunt controleren',
    other: 'De lijsten die u kunt controleren',
  },
  'lists.loading': 'De lijst wordt opgehaald',
  'lists.sealed': 'Te controleren sinds {date}',
  'lists.verified': 'De handtekening op de lijst is op uw toestel gecontroleerd.',
  'lists.demo': 'Dit is een demonstratie. De lijst is verzonnen, er staat geen echt mens in.',
  'lists.none.title': 'Er is nu geen lijst om te controleren',
  'lists.none.text':
    'Het team achter deze pagina heeft geen lijst gepubliceerd of heeft ze weggehaald. Dat betekent niet dat uw nummer nooit gelekt is.',

  'number.label': 'Uw telefoonnummer',
  'number.hint': 'Schrijf het zoals u gewoon bent, met of zonder landnummer.',
  'number.readback': 'We controleren {number} ({country})',
  'number.country': 'Land',
  'number.error.empty': 'Vul uw telefoonnummer in.',
  'number.error.too-short': 'Dit nummer is te kort. Ontbreekt er een cijfer?',
  'number.error.too-long': 'Dit nummer is te lang. Staat er een cijfer te veel?',
  'number.error.not-a-number':
    'Hier staat iets in dat niet in een telefoonnummer hoort. Gebruik alleen cijfers. Spaties, punten en een plusteken mogen ook.',
  'number.error.unknown-country':
    'Dit landnummer kennen we niet. Kijk de eerste cijfers na het plusteken na.',
  'number.error.invalid-number':
    'Dit nummer bestaat niet. Kijk de cijfers na, en kijk of het land klopt.',

  'mode.legend': 'Hoe wilt u controleren?',
  'mode.quick.title': 'Snel',
  'mode.quick.text':
    'Uw toestel haalt een klein deel van de lijst op. Aan dat deel zou de dienst kunnen zien dat uw nummer één van ongeveer {set} mogelijke nummers is. De dienst krijgt uw nummer en het antwoord niet te weten. Niemand anders komt iets te weten.',
  'mode.quick.size': 'Haalt ongeveer {size} op',
  'mode.full.title': 'Helemaal privé',
  'mode.full.text':
    'Uw toestel haalt de hele lijst op, in onleesbare vorm, en zoekt er zelf in. De dienst komt niets over uw nummer te weten. De lijst blijft op dit toestel voor een volgende controle; onderaan deze pagina kunt u ze wissen.',
  'mode.full.size': 'Haalt {size} op',
  'mode.full.kept': 'Staat al op dit toestel',

  'check.submit': 'Controleer mijn nummer',
  'check.again': 'Een ander nummer controleren',
  'check.retry': 'Opnieuw proberen',
  'check.reload': 'Pagina opnieuw laden',
  'check.back': 'Terug naar mijn nummer',
  'check.cancel': 'Stoppen',
  'check.cancelled': 'De controle is gestopt. Er is geen antwoord, en er is niets bewaard.',
  'check.print': 'Afdrukken of bewaren als pdf',

  'how.title': 'Wat gebeurt er met mijn nummer?',
  'how.blind':
    'Uw toestel vergrendelt uw nummer met een willekeurig geheim dat het alleen voor deze controle bedenkt. Zonder dat geheim kan niemand het lezen.',
  'how.evaluate':
    'De dienst voegt een eigen geheim toe aan het vergrendelde nummer, zonder het te openen, en bewijst dat dat correct is gebeurd.',
  'how.lookup':
    'Uw toestel haalt zijn eigen slot er weer af en zoekt zelf in de lijst. Het antwoord ontstaat hier. Alleen u ziet het.',

  'progress.title': 'Uw nummer wordt gecontroleerd',
  'progress.prepare': 'Uw nummer vergrendelen op dit toestel',
  'progress.ask': 'De dienst iets vragen, zonder uw nummer te tonen',
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
    other: 'Uw nummer staat niet in deze lijsten',
  },
  'answer.checked': 'U controleerde {number} op {date}.',
  'answer.listed.short': 'Staat in de lijst',
  'answer.notListed.short': 'Niet in deze lijst',
  'answer.about': { one: 'lijst met {count} nummer', other: 'lijst met {count} nummers' },
  'answer.sealed': 'zoals ze was op {date}',
  'answer.meaning': 'Wat dit betekent',
  'answer.listed.means':
    'Andere mensen hebben uw nummer. Ze kunnen u proberen te misleiden, met een telefoontje of een bericht.',
  'answer.listed.meansNot':
    'Het betekent niet dat iemand in uw telefoon of uw accounts zit, of dat iemand uw berichten kan lezen. U hebt geen ander nummer nodig.',
  'answer.listed.odds':
    'Van alle nummers die niet in deze lijst staan, zou ongeveer één op {odds} bij vergissing toch als ‘in de lijst’ verschijnen.',
  'answer.notListed.means':
    'Uw nummer staat niet in de lijst die het team achter deze pagina heeft.',
  'answer.notListed.meansNot':
    'Het betekent niet dat uw nummer nooit gelekt is. De lijst kan onvolledig zijn, en er bestaan andere lijsten.',
  'answer.notListed.careful':
    'Oplichters bellen en schrijven ook mensen die in geen enkele lijst staan.',

  'steps.listed': 'Wat u nu doet, het dringendste eerst',
  'steps.notListed': 'Wat iedereen helpt, het dringendste eerst',
  'steps.reacted.title': 'Hebt u al op een bericht of telefoontje gereageerd?',
  'steps.reacted.text':
    'Hebt u betaald, een code gegeven of iets ingevuld? Bel eerst uw bank, op het nummer op uw bankkaart of in de eigen app van de bank. Verander daarna de wachtwoorden die u hebt gegeven.',
  'steps.expect.title': 'Verwacht berichten en telefoontjes uit naam van iemand die u vertrouwt',
  'steps.expect.text':
    'Uw bank, de overheid, de politie, een pakjesdienst, uw kind met een nieuw nummer: een oplichter kan zich als elk van hen voordoen.',
  'steps.codes.title': 'Geef nooit een code door',
  'steps.codes.text':
    'Een echte bank of overheidsdienst vraagt nooit een code, pincode of wachtwoord in een gesprek of een bericht. Houd ook codes van WhatsApp voor uzelf.',
  'steps.hangup.title': 'Hang op, en bel zelf terug',
  'steps.hangup.text':
    'Gebruik niet het nummer of de link die u krijgt. Zoek het nummer zelf op, bijvoorbeeld op een brief of op de officiële website.',
  'steps.twostep.title': 'Zet verificatie in twee stappen aan in WhatsApp',
  'steps.twostep.text':
    'Open Instellingen, dan Account, dan Verificatie in twee stappen. Een gestolen sms-code is dan niet genoeg om uw account over te nemen.',

  'receipt.title': 'Wat dit toestel heeft verlaten',
  'receipt.lead':
    'Uw nummer heeft dit toestel niet verlaten. Dit zijn alle verzoeken die voor deze controle zijn verstuurd.',
  'receipt.note':
    'De groottes zijn die van de inhoud. Uw browser voegt zijn gewone gegevens toe, en de dienst ziet uw internetadres, zoals bij elke pagina die u bezoekt.',
  'receipt.request': 'Verzoek',
  'receipt.sent': 'Verstuurd',
  'receipt.received': 'Ontvangen',
  'receipt.total': { one: '{count} verzoek in totaal', other: '{count} verzoeken in totaal' },
  'receipt.bytes': { one: '{count} byte', other: '{count} bytes' },
  'receipt.what.service': 'Niets over u. De dienst geeft zijn publieke sleutel.',
  'receipt.what.manifest':
    'Niets over u. De dienst geeft de ondertekende beschrijving van de lijsten.',
  'receipt.what.evaluate':
    'Uw nummer, vergrendeld met een willekeurig geheim. Het ziet er elke keer anders uit, ook voor hetzelfde nummer.',
  'receipt.what.head': 'Niets over u. Iedereen die controleert, haalt dit begin van de lijst op.',
  'receipt.what.bucket':
    'Het deel van de lijst waarin uw nummer zou staan. Ongeveer {set} mogelijke nummers horen bij dat deel.',
  'receipt.what.file': 'Niets over u. Iedereen die zo controleert, haalt dezelfde hele lijst op.',
  'receipt.what.kept': 'Er is niets verstuurd. De lijst stond nog op dit toestel.',
  'receipt.what.other': 'Niets over u.',
  'receipt.copy': 'Kopieer dit overzicht',
  'receipt.copied': 'Gekopieerd.',
  'receipt.selected': 'Het overzicht is geselecteerd. Kopieer het met uw toetsenbord of menu.',

  'failure.offline.title': 'U bent offline',
  'failure.offline.text': 'Maak verbinding met het internet en probeer opnieuw.',
  'failure.timeout.title': 'De dienst antwoordt niet',
  'failure.timeout.text':
    'Misschien is de verbinding traag, of is het druk bij de dienst. Wacht even en probeer opnieuw.',
  'failure.over-budget.title': 'De dienst moet het rustiger aan doen',
  'failure.over-budget.text': {
    one: 'Er worden maar een beperkt aantal controles beantwoord, zodat niemand de hele lijst kan raden. Probeer het over ongeveer {count} minuut opnieuw.',
    other:
      'Er worden maar een beperkt aantal controles beantwoord, zodat niemand de hele lijst kan raden. Probeer het over ongeveer {count} minuten opnieuw.',
  },
  'failure.unavailable.title': 'De dienst is nu niet beschikbaar',
  'failure.unavailable.text': 'Het ligt niet aan u of aan uw toestel. Probeer het later opnieuw.',
  'failure.renewed.title': 'De lijsten worden vernieuwd',
  'failure.renewed.text':
    'De lijsten zijn tijdens uw controle veranderd. Laad de pagina opnieuw en probeer het nog eens.',
  'failure.untrusted.title': 'Dit antwoord was niet te vertrouwen, dus tonen we er geen',
  'failure.untrusted.text':
    'Er klopte iets niet in wat de dienst stuurde. Het kan een fout aan hun kant zijn. Probeer het later opnieuw. Blijft het gebeuren? Meld het dan aan het team achter deze pagina.',
  'failure.unexpected.title': 'Er ging iets mis op deze pagina',
  'failure.unexpected.text':
    'De controle kon niet worden afgemaakt, en er is geen antwoord. Laad de pagina opnieuw en probeer het nog eens.',

  'key.title': 'De sleutel van deze dienst is veranderd',
  'key.text':
    'Bij uw vorige bezoek ondertekende deze dienst zijn lijsten met een andere sleutel. Dat kan gepland zijn. Twijfelt u? Vraag het dan aan het team achter deze pagina voordat u op een antwoord vertrouwt.',
  'key.accept': 'Ik weet hiervan, gebruik de nieuwe sleutel',

  'kept.title': 'Wat deze pagina op dit toestel bewaart',
  'kept.never':
    'Uw nummer en het antwoord worden nooit bewaard. Ze zijn weg zodra u deze pagina verlaat.',
  'kept.key': 'De publieke sleutel van de dienst, zodat we merken wanneer hij verandert.',
  'kept.lists': { one: '{count} hele lijst, {size}.', other: '{count} hele lijsten, {size}.' },
  'kept.nothing': 'Er wordt nu niets bewaard.',
  'kept.erase': 'Wissen',
  'kept.erased': 'Gewist. Deze pagina bewaart nu niets op dit toestel.',
}
