import type { Messages } from './shape.ts'

/** Deutsch, in der Sie-Form, für Deutschland, Österreich, Belgien, Luxemburg und die Schweiz. */
export const de: Messages = {
  'meta.title': 'Ist meine Nummer im Datenleck? Staysharp',
  'meta.description':
    'Prüfen Sie vertraulich, ob Ihre Telefonnummer in einer geleakten Liste steht, und was Sie dann tun.',
  'page.skip': 'Zur Prüfung',
  'page.language': 'Sprache',
  'page.promise': 'Keine Cookies, kein Tracking, nichts von anderen Websites.',

  'missing.title': 'Diese Seite gibt es nicht',
  'missing.text': 'Vielleicht stimmt die Adresse nicht, oder die Seite ist umgezogen.',

  'hero.title': 'Ist meine Nummer im Datenleck?',
  'hero.lead':
    'Prüfen Sie es hier. Ihre Nummer bleibt auf diesem Gerät. Niemand bekommt sie zu sehen, auch wir nicht.',

  'noscript.title': 'Diese Prüfung braucht JavaScript',
  'noscript.text':
    'Ihr eigenes Gerät macht Ihre Nummer unlesbar, bevor etwas gesendet wird. Dazu braucht es JavaScript, und das ist hier ausgeschaltet. Schalten Sie es für diese Seite ein und laden Sie die Seite neu.',
  'noscript.cli': 'Sie können auch mit dem Programm Staysharp prüfen, aus seinem Quellcode:',
  'unsupported.title': 'Dieser Browser ist zu alt für die Prüfung',
  'unsupported.text':
    'Aktualisieren Sie Ihren Browser, oder öffnen Sie diese Seite in einem anderen Browser oder auf einem anderen Gerät.',
  'advice.meanwhile':
    'Verhalten Sie sich bis dahin so, als stünde Ihre Nummer in der Liste: Geben Sie nie einen Code weiter, legen Sie im Zweifel auf, und rufen Sie unter einer Nummer zurück, die Sie selbst heraussuchen.',

  'lists.title': {
    one: 'Die Liste, die Sie prüfen können',
    other: 'Die Listen, die Sie prüfen können',
  },
  'lists.loading': 'Die Liste wird geladen',
  'lists.sealed': 'Prüfbar seit dem {date}',
  'lists.verified': 'Die Unterschrift der Liste wurde auf Ihrem Gerät geprüft.',
  'lists.demo': 'Dies ist eine Vorführung. Die Liste ist erfunden, kein echter Mensch steht darin.',
  'lists.none.title': 'Zurzeit gibt es keine Liste zu prüfen',
  'lists.none.text':
    'Das Team hinter dieser Seite hat keine Liste veröffentlicht oder hat sie entfernt. Das heißt nicht, dass Ihre Nummer nie in einem Datenleck war.',

  'number.label': 'Ihre Telefonnummer',
  'number.hint': 'Schreiben Sie sie wie gewohnt, mit oder ohne Ländervorwahl.',
  'number.readback': 'Wir prüfen {number} ({country})',
  'number.country': 'Land',
  'number.error.empty': 'Geben Sie Ihre Telefonnummer ein.',
  'number.error.too-short': 'Diese Nummer ist zu kurz. Fehlt eine Ziffer?',
  'number.error.too-long': 'Diese Nummer ist zu lang. Ist eine Ziffer zu viel?',
  'number.error.not-a-number':
    'Hier steht etwas, das nicht zu einer Telefonnummer gehört. Verwenden Sie nur Ziffern. Leerzeichen, Punkte und ein Pluszeichen sind erlaubt.',
  'number.error.unknown-country':
    'Diese Ländervorwahl kennen wir nicht. Prüfen Sie die ersten Ziffern nach dem Pluszeichen.',
  'number.error.invalid-number':
    'Diese Nummer gibt es nicht. Prüfen Sie die Ziffern, und ob das Land stimmt.',

  'mode.legend': 'Wie möchten Sie prüfen?',
  'mode.quick.title': 'Schnell',
  'mode.quick.text':
    'Ihr Gerät lädt einen kleinen Teil der Liste. An diesem Teil könnte der Dienst erkennen, dass Ihre Nummer eine von etwa {set} möglichen Nummern ist. Er erfährt weder Ihre Nummer noch das Ergebnis. Sonst erfährt niemand etwas.',
  'mode.quick.size': 'Lädt etwa {size}',
  'mode.full.title': 'Ganz privat',
  'mode.full.text':
    'Ihr Gerät lädt die ganze Liste in unlesbarer Form und sucht selbst darin. Der Dienst erfährt nichts über Ihre Nummer. Die Liste bleibt für eine nächste Prüfung auf diesem Gerät; unten auf dieser Seite können Sie sie löschen.',
  'mode.full.size': 'Lädt {size}',
  'mode.full.kept': 'Schon auf diesem Gerät',

  'check.submit': 'Meine Nummer prüfen',
  'check.again': 'Eine andere Nummer prüfen',
  'check.retry': 'Noch einmal versuchen',
  'check.reload': 'Seite neu laden',
  'check.back': 'Zurück zu meiner Nummer',
  'check.cancel': 'Abbrechen',
  'check.cancelled':
    'Die Prüfung wurde abgebrochen. Es gibt kein Ergebnis, und nichts wurde gespeichert.',
  'check.print': 'Drucken oder als PDF speichern',

  'how.title': 'Was passiert mit meiner Nummer?',
  'how.blind':
    'Ihr Gerät verschließt Ihre Nummer mit einem zufälligen Geheimnis, das es nur für diese eine Prüfung erzeugt. Ohne dieses Geheimnis kann niemand sie lesen.',
  'how.evaluate':
    'Der Dienst fügt der verschlossenen Nummer sein eigenes Geheimnis hinzu, ohne sie zu öffnen, und beweist, dass er es richtig gemacht hat.',
  'how.lookup':
    'Ihr Gerät nimmt sein eigenes Schloss wieder ab und sucht selbst in der Liste. Das Ergebnis entsteht hier. Nur Sie sehen es.',

  'progress.title': 'Ihre Nummer wird geprüft',
  'progress.prepare': 'Ihre Nummer auf diesem Gerät verschließen',
  'progress.ask': 'Den Dienst fragen, ohne Ihre Nummer zu zeigen',
  'progress.verify': 'Den Beweis des Dienstes prüfen',
  'progress.lookup': 'Die Liste auf diesem Gerät durchsuchen',
  'progress.bytes': '{received} von {total} geladen',
  'progress.done': 'fertig',
  'progress.busy': 'läuft',
  'progress.todo': 'noch offen',

  'answer.listed': 'Ihre Nummer steht in dieser Liste',
  'answer.listedOf': 'Ihre Nummer steht in {count} der {total} Listen',
  'answer.notListed': {
    one: 'Ihre Nummer steht nicht in dieser Liste',
    other: 'Ihre Nummer steht nicht in diesen Listen',
  },
  'answer.checked': 'Sie haben {number} am {date} geprüft.',
  'answer.listed.short': 'In der Liste',
  'answer.notListed.short': 'Nicht in dieser Liste',
  'answer.about': { one: 'Liste mit {count} Nummer', other: 'Liste mit {count} Nummern' },
  'answer.sealed': 'Stand vom {date}',
  'answer.meaning': 'Was das bedeutet',
  'answer.listed.means':
    'Andere haben Ihre Nummer. Sie können versuchen, Sie mit einem Anruf oder einer Nachricht zu täuschen.',
  'answer.listed.meansNot':
    'Es heißt nicht, dass jemand in Ihrem Telefon oder Ihren Konten ist oder Ihre Nachrichten lesen kann. Sie brauchen keine andere Nummer.',
  'answer.listed.odds':
    'Von allen Nummern, die nicht in dieser Liste stehen, würde etwa eine von {odds} irrtümlich als „in der Liste“ angezeigt.',
  'answer.notListed.means':
    'Ihre Nummer steht nicht in der Liste, die das Team hinter dieser Seite hat.',
  'answer.notListed.meansNot':
    'Es heißt nicht, dass Ihre Nummer nie in einem Datenleck war. Die Liste kann unvollständig sein, und es gibt andere Listen.',
  'answer.notListed.careful': 'Betrüger melden sich auch bei Menschen, die in keiner Liste stehen.',

  'steps.listed': 'Was Sie jetzt tun, das Dringendste zuerst',
  'steps.notListed': 'Was allen hilft, das Dringendste zuerst',
  'steps.reacted.title': 'Haben Sie schon auf eine Nachricht oder einen Anruf reagiert?',
  'steps.reacted.text':
    'Haben Sie bezahlt, einen Code weitergegeben oder etwas ausgefüllt? Rufen Sie zuerst Ihre Bank an, unter der Nummer auf Ihrer Bankkarte oder in der App der Bank. Ändern Sie danach die Passwörter, die Sie genannt haben.',
  'steps.expect.title': 'Rechnen Sie mit Nachrichten und Anrufen in vertrautem Namen',
  'steps.expect.text':
    'Ihre Bank, eine Behörde, die Polizei, ein Paketdienst, Ihr Kind mit einer neuen Nummer: Betrüger können sich als jeder von ihnen ausgeben.',
  'steps.codes.title': 'Geben Sie nie einen Code weiter',
  'steps.codes.text':
    'Eine echte Bank oder Behörde fragt am Telefon oder in einer Nachricht nie nach einem Code, einer PIN oder einem Passwort. Behalten Sie auch Codes von WhatsApp für sich.',
  'steps.hangup.title': 'Legen Sie auf, und rufen Sie selbst zurück',
  'steps.hangup.text':
    'Verwenden Sie nicht die Nummer oder den Link, den man Ihnen gibt. Suchen Sie die Nummer selbst heraus, zum Beispiel auf einem Brief oder auf der offiziellen Website.',
  'steps.twostep.title': 'Schalten Sie in WhatsApp die Verifizierung in zwei Schritten ein',
  'steps.twostep.text':
    'Öffnen Sie Einstellungen, dann Konto, dann Verifizierung in zwei Schritten. Ein gestohlener SMS-Code reicht dann nicht mehr, um Ihr Konto zu übernehmen.',

  'receipt.title': 'Was dieses Gerät verlassen hat',
  'receipt.lead':
    'Ihre Nummer hat dieses Gerät nicht verlassen. Das sind alle Anfragen, die für diese Prüfung gesendet wurden.',
  'receipt.note':
    'Die Größen gelten für den Inhalt. Ihr Browser fügt seine üblichen Angaben hinzu, und der Dienst sieht Ihre Internetadresse, wie bei jeder Seite, die Sie besuchen.',
  'receipt.request': 'Anfrage',
  'receipt.sent': 'Gesendet',
  'receipt.received': 'Empfangen',
  'receipt.total': { one: '{count} Anfrage insgesamt', other: '{count} Anfragen insgesamt' },
  'receipt.bytes': { one: '{count} Byte', other: '{count} Byte' },
  'receipt.what.service': 'Nichts über Sie. Der Dienst nennt seinen öffentlichen Schlüssel.',
  'receipt.what.manifest':
    'Nichts über Sie. Der Dienst nennt die unterschriebene Beschreibung der Listen.',
  'receipt.what.evaluate':
    'Ihre Nummer, verschlossen mit einem zufälligen Geheimnis. Sie sieht jedes Mal anders aus, auch bei derselben Nummer.',
  'receipt.what.head': 'Nichts über Sie. Alle, die prüfen, laden diesen Anfang der Liste.',
  'receipt.what.bucket':
    'Der Teil der Liste, in dem Ihre Nummer stehen würde. Etwa {set} mögliche Nummern gehören zu diesem Teil.',
  'receipt.what.file': 'Nichts über Sie. Alle, die so prüfen, laden dieselbe ganze Liste.',
  'receipt.what.kept': 'Es wurde nichts gesendet. Die Liste war noch auf diesem Gerät.',
  'receipt.what.other': 'Nichts über Sie.',
  'receipt.copy': 'Diese Übersicht kopieren',
  'receipt.copied': 'Kopiert.',
  'receipt.selected':
    'Die Übersicht ist markiert. Kopieren Sie sie mit der Tastatur oder über das Menü.',

  'failure.offline.title': 'Sie sind offline',
  'failure.offline.text': 'Verbinden Sie sich mit dem Internet und versuchen Sie es noch einmal.',
  'failure.timeout.title': 'Der Dienst antwortet nicht',
  'failure.timeout.text':
    'Vielleicht ist die Verbindung langsam oder der Dienst ausgelastet. Warten Sie einen Moment und versuchen Sie es noch einmal.',
  'failure.over-budget.title': 'Der Dienst muss langsamer machen',
  'failure.over-budget.text': {
    one: 'Er beantwortet nur eine begrenzte Zahl von Prüfungen, damit niemand die ganze Liste erraten kann. Versuchen Sie es in etwa {count} Minute noch einmal.',
    other:
      'Er beantwortet nur eine begrenzte Zahl von Prüfungen, damit niemand die ganze Liste erraten kann. Versuchen Sie es in etwa {count} Minuten noch einmal.',
  },
  'failure.unavailable.title': 'Der Dienst ist zurzeit nicht erreichbar',
  'failure.unavailable.text':
    'Es liegt nicht an Ihnen oder Ihrem Gerät. Versuchen Sie es später noch einmal.',
  'failure.renewed.title': 'Die Listen werden gerade erneuert',
  'failure.renewed.text':
    'Die Listen haben sich während Ihrer Prüfung geändert. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'failure.untrusted.title': 'Dieser Antwort war nicht zu trauen, deshalb zeigen wir kein Ergebnis',
  'failure.untrusted.text':
    'Etwas an dem, was der Dienst gesendet hat, stimmte nicht. Es kann ein Fehler auf seiner Seite sein. Versuchen Sie es später noch einmal. Passiert es weiter? Dann melden Sie es dem Team hinter dieser Seite.',
  'failure.unexpected.title': 'Auf dieser Seite ist etwas schiefgegangen',
  'failure.unexpected.text':
    'Die Prüfung konnte nicht beendet werden, und es gibt kein Ergebnis. Laden Sie die Seite neu und versuchen Sie es noch einmal.',

  'key.title': 'Der Schlüssel dieses Dienstes hat sich geändert',
  'key.text':
    'Bei Ihrem letzten Besuch hat dieser Dienst seine Listen mit einem anderen Schlüssel unterschrieben. Das kann geplant sein. Wenn Sie unsicher sind, fragen Sie das Team hinter dieser Seite, bevor Sie sich auf ein Ergebnis verlassen.',
  'key.accept': 'Ich weiß davon, neuen Schlüssel verwenden',

  'kept.title': 'Was diese Seite auf diesem Gerät speichert',
  'kept.never':
    'Ihre Nummer und das Ergebnis werden nie gespeichert. Sie sind weg, sobald Sie diese Seite verlassen.',
  'kept.key': 'Den öffentlichen Schlüssel des Dienstes, damit wir merken, wenn er sich ändert.',
  'kept.lists': { one: '{count} ganze Liste, {size}.', other: '{count} ganze Listen, {size}.' },
  'kept.nothing': 'Zurzeit ist nichts gespeichert.',
  'kept.erase': 'Löschen',
  'kept.erased': 'Gelöscht. Diese Seite speichert jetzt nichts mehr auf diesem Gerät.',
}
