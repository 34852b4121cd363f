import type { Messages } from './shape.ts'

/** Deutsch, in der Sie-Form, für Deutschland, Österreich, Belgien, Luxemburg und die Schweiz. */
export const de: Messages = {
  'meta.title': 'Ist meine Nummer vom Datenleck betroffen? Staysharp',
  'meta.description':
    'Prüfen Sie vertraulich, ob Ihre Telefonnummer in einer geleakten Liste steht, und lesen Sie, was Sie dann tun können.',
  'page.skip': 'Zur Prüfung',
  'page.language': 'Sprache',
  'page.promise': 'Keine Cookies, kein Tracking, nichts von anderen Websites.',

  'missing.title': 'Diese Seite gibt es nicht',
  'missing.text': 'Vielleicht stimmt die Adresse nicht, oder die Seite ist umgezogen.',

  'hero.title': 'Ist meine Nummer vom Datenleck betroffen?',
  'hero.lead':
    'Prüfen Sie es hier. Ihre Nummer bleibt auf diesem Gerät. Niemand bekommt sie zu sehen, auch wir nicht.',

  'noscript.title': 'Diese Prüfung braucht JavaScript',
  'noscript.text':
    'Ihr Gerät macht Ihre Nummer unlesbar, bevor etwas gesendet wird. Dazu braucht es JavaScript, und das ist hier ausgeschaltet. Schalten Sie es für diese Seite ein und laden Sie die Seite neu.',
  'noscript.cli':
    'Sie können auch mit dem Programm Staysharp prüfen. So starten Sie es aus dem Quellcode:',
  'unsupported.title': 'Dieser Browser ist zu alt für die Prüfung',
  'unsupported.text':
    'Aktualisieren Sie Ihren Browser, oder öffnen Sie diese Seite in einem anderen Browser oder auf einem anderen Gerät.',
  'advice.meanwhile':
    'Seien Sie bis dahin so vorsichtig, als stünde Ihre Nummer in der Liste: Geben Sie nie einen Code weiter, legen Sie im Zweifel auf und rufen Sie unter einer Nummer zurück, die Sie selbst heraussuchen.',

  'lists.title': {
    one: 'Um diese Liste geht es',
    other: 'Um diese Listen geht es',
  },
  'lists.loading': 'Die Liste wird geladen',
  'lists.sealed': 'Seit dem {date} können Sie hier prüfen',
  'lists.verified': 'Ihr Gerät hat die digitale Unterschrift der Liste geprüft.',
  'lists.demo':
    'Das ist nur eine Demo. Die Liste ist erfunden: Das Ergebnis sagt nichts über ein echtes Datenleck.',
  'lists.none.title': 'Zurzeit können Sie hier nicht prüfen',
  'lists.none.text':
    'Das Team hinter dieser Seite hat noch keine Liste hinterlegt oder alle wieder entfernt. Ihre Nummer kann trotzdem von einem Datenleck betroffen sein.',

  'number.label': 'Ihre Telefonnummer',
  'number.hint': 'Geben Sie sie wie gewohnt ein, mit oder ohne Ländervorwahl.',
  'number.readback': 'Geprüft wird {number} ({country})',
  'number.country': 'Land',
  'number.error.empty': 'Geben Sie Ihre Telefonnummer ein.',
  'number.error.too-short': 'Diese Nummer ist zu kurz. Fehlt eine Ziffer?',
  'number.error.too-long': 'Diese Nummer ist zu lang. Ist eine Ziffer zu viel?',
  'number.error.not-a-number':
    'Hier steht etwas, das nicht zu einer Telefonnummer gehört. Verwenden Sie nur Ziffern. Leerzeichen, Punkte und ein Pluszeichen sind erlaubt.',
  'number.error.unknown-country':
    'Diese Ländervorwahl kennen wir nicht. Prüfen Sie die ersten Ziffern nach dem Pluszeichen.',
  'number.error.invalid-number':
    'Diese Nummer scheint es nicht zu geben. Stimmen alle Ziffern und das Land?',

  'mode.legend': 'Wie möchten Sie prüfen?',
  'mode.quick.title': 'Schnell',
  'mode.quick.text':
    'Ihr Gerät lädt einen kleinen Teil der Liste. An diesem Teil könnte der Dienst erkennen, dass Ihre Nummer eine von etwa {set} möglichen Nummern ist. Er erfährt weder Ihre Nummer noch das Ergebnis. Auch unterwegs erfährt niemand etwas.',
  'mode.quick.size': 'Lädt etwa {size}',
  'mode.full.title': 'Ganz privat',
  'mode.full.text':
    'Ihr Gerät lädt die ganze Liste in unlesbarer Form und sucht selbst darin. Der Dienst erfährt nichts über Ihre Nummer. Die Liste bleibt für das nächste Mal auf diesem Gerät. Unten auf dieser Seite können Sie sie löschen.',
  'mode.full.size': 'Lädt {size}',
  'mode.full.kept': 'Schon auf diesem Gerät',

  'check.submit': 'Meine Nummer prüfen',
  'check.again': 'Eine andere Nummer prüfen',
  'check.retry': 'Noch einmal versuchen',
  'check.reload': 'Seite neu laden',
  'check.back': 'Zurück zu meiner Nummer',
  'check.cancel': 'Abbrechen',
  'check.cancelled':
    'Die Prüfung wurde abgebrochen. Es gibt kein Ergebnis, und von dieser Prüfung wurde nichts gespeichert.',
  'check.print': 'Drucken oder als PDF speichern',

  'how.title': 'Was passiert mit meiner Nummer?',
  'how.blind':
    'Ihr Gerät verschließt Ihre Nummer mit einem zufälligen, geheimen Schlüssel, den es nur für diese eine Prüfung erzeugt. Ohne diesen Schlüssel kann niemand die Nummer lesen.',
  'how.evaluate':
    'Der Dienst bringt ein zweites Schloss an, ohne das erste zu öffnen, und beweist, dass er es richtig gemacht hat.',
  'how.lookup':
    'Ihr Gerät nimmt sein eigenes Schloss wieder ab und sucht selbst in der Liste. Das Ergebnis entsteht auf Ihrem Gerät. Nur Sie sehen es.',

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
  'answer.listedOf': 'Ihre Nummer steht in {count} von {total} Listen',
  'answer.notListed': {
    one: 'Ihre Nummer steht nicht in dieser Liste',
    other: 'Ihre Nummer steht in keiner dieser Listen',
  },
  'answer.checked': 'Sie haben {number} am {date} geprüft.',
  'answer.listed.short': 'In dieser Liste',
  'answer.notListed.short': 'Nicht in dieser Liste',
  'answer.about': { one: 'Liste mit {count} Nummer', other: 'Liste mit {count} Nummern' },
  'answer.sealed': 'Stand vom {date}',
  'answer.meaning': 'Was das bedeutet',
  'answer.listed.means':
    'Fremde haben Ihre Nummer und könnten versuchen, Sie mit Anrufen oder Nachrichten zu täuschen.',
  'answer.listed.meansNot':
    'Das heißt nicht, dass jemand Zugriff auf Ihr Telefon oder Ihre Konten hat oder Ihre Nachrichten lesen kann. Sie brauchen keine neue Nummer.',
  'answer.listed.odds':
    'Etwa eine von {odds} Nummern, die nicht in dieser Liste stehen, würde irrtümlich als „in dieser Liste“ angezeigt.',
  'answer.notListed.means':
    'Ihre Nummer steht nicht in der Liste, die das Team hinter dieser Seite hat.',
  'answer.notListed.meansNot':
    'Ihre Nummer kann trotzdem von einem Datenleck betroffen sein. Vielleicht ist die Liste unvollständig, und es gibt auch andere Listen.',
  'answer.notListed.careful':
    'Betrügerische Anrufe und Nachrichten bekommen auch Menschen, die in keiner Liste stehen.',

  'steps.listed': 'Was Sie jetzt tun können, das Wichtigste zuerst',
  'steps.notListed': 'Was allen hilft, das Wichtigste zuerst',
  'steps.reacted.title': 'Haben Sie schon auf eine Nachricht oder einen Anruf reagiert?',
  'steps.reacted.text':
    'Das kann jedem Menschen passieren. Haben Sie etwas bezahlt, einen Code weitergegeben oder ein Formular ausgefüllt? Rufen Sie zuerst Ihre Bank an. Die Nummer finden Sie auf Ihrer Bankkarte oder in der App Ihrer Bank. Ändern Sie danach die Passwörter, die Sie angegeben haben.',
  'steps.expect.title': 'Rechnen Sie mit Nachrichten und Anrufen unter falschem Namen',
  'steps.expect.text':
    'Wer Sie täuschen will, gibt sich als jemand aus, dem Sie vertrauen: Ihre Bank, eine Behörde, die Polizei, ein Paketdienst, Ihr Kind mit einer neuen Nummer.',
  'steps.codes.title': 'Geben Sie nie einen Code weiter',
  'steps.codes.text':
    'Eine echte Bank oder Behörde fragt am Telefon oder in einer Nachricht nie nach einem Code, einer PIN oder einem Passwort. Behalten Sie auch Codes von WhatsApp für sich.',
  'steps.hangup.title': 'Legen Sie auf und rufen Sie selbst zurück',
  'steps.hangup.text':
    'Verwenden Sie keine Nummern oder Links, die man Ihnen gibt. Suchen Sie die Nummer selbst heraus, zum Beispiel in einem Brief oder auf der offiziellen Website.',
  'steps.twostep.title': 'Schalten Sie in WhatsApp die Verifizierung in zwei Schritten ein',
  'steps.twostep.text':
    'Öffnen Sie „Einstellungen“, dann „Konto“, dann „Verifizierung in zwei Schritten“. Ein gestohlener SMS-Code reicht dann nicht mehr, um Ihr Konto zu übernehmen.',

  'receipt.title': 'Was dieses Gerät gesendet hat',
  'receipt.lead':
    'Ihre Nummer hat dieses Gerät nicht verlassen. Das sind alle Anfragen, die es für diese Prüfung gesendet hat.',
  'receipt.note':
    'Gezählt wird nur der Inhalt. Ihr Browser sendet seine üblichen Angaben mit, und der Dienst sieht Ihre IP-Adresse, wie bei jeder Seite, die Sie besuchen.',
  'receipt.request': 'Anfrage',
  'receipt.sent': 'Gesendet',
  'receipt.received': 'Empfangen',
  'receipt.total': { one: '{count} Anfrage insgesamt', other: '{count} Anfragen insgesamt' },
  'receipt.bytes': { one: '{count} Byte', other: '{count} Byte' },
  'receipt.what.service':
    'Nichts über Sie. Der Dienst antwortet mit seinem öffentlichen Schlüssel.',
  'receipt.what.manifest':
    'Nichts über Sie. Der Dienst antwortet mit der unterschriebenen Beschreibung der Listen.',
  'receipt.what.evaluate':
    'Ihre Nummer in verschlossener Form. Ohne den zufälligen Schlüssel auf Ihrem Gerät kann niemand sie lesen. So sieht dieselbe Nummer jedes Mal anders aus.',
  'receipt.what.head': 'Nichts über Sie. Alle, die so prüfen, laden diesen Anfang der Liste.',
  'receipt.what.bucket':
    'Der Teil der Liste, in dem Ihre Nummer stehen würde. Etwa {set} mögliche Nummern gehören zu diesem Teil.',
  'receipt.what.file':
    'Nichts über Sie. Alle, die so prüfen, laden dieselbe Datei mit der ganzen Liste.',
  'receipt.what.kept': 'Es wurde nichts gesendet. Die Liste war schon auf diesem Gerät.',
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
  'failure.over-budget.title': 'Der Dienst braucht eine Pause',
  'failure.over-budget.text': {
    one: 'Er lässt nur eine begrenzte Zahl von Prüfungen zu, damit niemand durch Ausprobieren die ganze Liste herausfindet. Versuchen Sie es in etwa {count} Minute noch einmal.',
    other:
      'Er lässt nur eine begrenzte Zahl von Prüfungen zu, damit niemand durch Ausprobieren die ganze Liste herausfindet. Versuchen Sie es in etwa {count} Minuten noch einmal.',
  },
  'failure.over-budget.hours': {
    one: 'Er lässt pro Tag nur eine begrenzte Zahl von Prüfungen zu, damit niemand durch Ausprobieren die ganze Liste herausfindet. Versuchen Sie es in etwa {count} Stunde noch einmal.',
    other:
      'Er lässt pro Tag nur eine begrenzte Zahl von Prüfungen zu, damit niemand durch Ausprobieren die ganze Liste herausfindet. Versuchen Sie es in etwa {count} Stunden noch einmal.',
  },
  'failure.unavailable.title': 'Der Dienst ist zurzeit nicht erreichbar',
  'failure.unavailable.text':
    'Es liegt nicht an Ihnen oder Ihrem Gerät. Versuchen Sie es später noch einmal.',
  'failure.renewed.title': 'Die Listen werden gerade erneuert',
  'failure.renewed.text':
    'Die Listen haben sich während Ihrer Prüfung geändert, deshalb gibt es kein Ergebnis. Versuchen Sie es noch einmal.',
  'failure.untrusted.title': 'Die Antwort war nicht zuverlässig, deshalb zeigen wir kein Ergebnis',
  'failure.untrusted.text':
    'An dem, was der Dienst gesendet hat, stimmte etwas nicht. Vielleicht ist es ein Fehler beim Dienst. Versuchen Sie es später noch einmal. Passiert es wieder? Dann sagen Sie dem Team hinter dieser Seite Bescheid.',
  'failure.unexpected.title': 'Auf dieser Seite ist etwas schiefgegangen',
  'failure.unexpected.text':
    'Die Prüfung wurde nicht fertig, und es gibt kein Ergebnis. Laden Sie die Seite neu und versuchen Sie es noch einmal.',

  'key.title': 'Der Schlüssel dieses Dienstes hat sich geändert',
  'key.text':
    'Bei Ihrem letzten Besuch hat dieser Dienst seine Listen mit einem anderen Schlüssel unterschrieben. Das kann geplant sein. Wenn Sie unsicher sind, fragen Sie das Team hinter dieser Seite, bevor Sie sich auf ein Ergebnis verlassen.',
  'key.accept': 'Ich weiß Bescheid, neuen Schlüssel verwenden',

  'older.title': 'Diese Listen sind älter als die, die Sie schon gesehen haben',
  'older.text':
    'Bei einem früheren Besuch hat dieser Dienst Ihnen neuere Listen gezeigt. Vielleicht fehlt jetzt eine Liste. Das kann ein Fehler beim Dienst sein. Wenn Sie unsicher sind, fragen Sie das Team hinter dieser Seite, bevor Sie sich auf ein Ergebnis verlassen.',
  'older.accept': 'Ich weiß Bescheid, diese Listen verwenden',

  'kept.title': 'Was diese Seite auf diesem Gerät speichert',
  'kept.never':
    'Ihre Nummer und das Ergebnis werden nie gespeichert. Beides ist weg, sobald Sie diese Seite verlassen.',
  'kept.key':
    'Den öffentlichen Schlüssel des Dienstes, damit diese Seite merkt, wenn er sich ändert. Und die laufende Nummer der neuesten Listen, die Sie gesehen haben, damit sie ältere erkennt.',
  'kept.lists': { one: '{count} ganze Liste, {size}.', other: '{count} ganze Listen, {size}.' },
  'kept.nothing': 'Zurzeit ist nichts gespeichert.',
  'kept.erase': 'Löschen',
  'kept.erased': 'Gelöscht. Diese Seite hat jetzt nichts mehr auf diesem Gerät gespeichert.',
}
