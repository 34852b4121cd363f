/**
 * English, and the shape of every other language: a key is a place on the page, `{name}` is filled
 * in, and an object with `one` and `other` is chosen by `count` (Intl.PluralRules).
 * Level B1: short sentences, no jargon, no alarm. Never "safe", never a claim that a number that
 * was not found has not been leaked.
 */
export const en = {
  'meta.title': 'Is my number in the leak? Staysharp',
  'meta.description':
    'Check in private whether your phone number is in a leaked list, and see what to do next.',
  'page.skip': 'Go to the check',
  'page.language': 'Language',
  'page.promise': 'No cookies, no tracking, nothing from other websites.',

  'missing.title': 'This page does not exist',
  'missing.text': 'The address may be wrong, or the page has moved.',

  'hero.title': 'Is my number in the leak?',
  'hero.lead':
    'Check it here. Your number stays on this device. Nobody gets to see it, not even us.',

  'noscript.title': 'This check needs JavaScript',
  'noscript.text':
    'Your own device makes your number unreadable before anything is sent. It needs JavaScript for that, and JavaScript is switched off here. Switch it on for this page, then load the page again.',
  'noscript.cli': 'You can also check with the Staysharp program, from its source code:',
  'unsupported.title': 'This browser is too old for the check',
  'unsupported.text':
    'Update your browser, or open this page in another browser or on another device.',
  'advice.meanwhile':
    'Until then, act as if your number is in the list: never give a code, hang up if you are not sure, and call back on a number that you look up yourself.',

  'lists.title': { one: 'The list you can check', other: 'The lists you can check' },
  'lists.loading': 'Fetching the list',
  'lists.sealed': 'Can be checked since {date}',
  'lists.verified': 'The signature on the list was checked on your device.',
  'lists.demo':
    'This is a demonstration. The list is made up: the answer says nothing about a real leak.',
  'lists.none.title': 'There is no list to check right now',
  'lists.none.text':
    'The team behind this page has not put up a list, or has taken it down. This does not mean that your number was never leaked.',

  'number.label': 'Your phone number',
  'number.hint': 'Write it the way you always do, with or without the country code.',
  'number.readback': 'Your device checks {number} ({country})',
  'number.country': 'Country',
  'number.error.empty': 'Fill in your phone number.',
  'number.error.too-short': 'This number is too short. Is a digit missing?',
  'number.error.too-long': 'This number is too long. Is there a digit too many?',
  'number.error.not-a-number':
    'There is something in this that is not part of a phone number. Use digits only. Spaces, dots and a plus sign are fine.',
  'number.error.unknown-country':
    'We do not know this country code. Check the first digits after the plus sign.',
  'number.error.invalid-number':
    'This number does not seem to exist. Check the digits and the country.',

  'mode.legend': 'How do you want to check?',
  'mode.quick.title': 'Quick',
  'mode.quick.text':
    'Your device fetches a small part of the list. From that part, the service could narrow your number down to one of about {set} possible numbers. It does not learn your number or the answer. Nobody along the way learns anything.',
  'mode.quick.size': 'Fetches about {size}',
  'mode.full.title': 'Fully private',
  'mode.full.text':
    'Your device fetches the whole list, in unreadable form, and searches it by itself. The service learns nothing about your number. The list stays on this device for a next check; you can erase it at the bottom of this page.',
  'mode.full.size': 'Fetches {size}',
  'mode.full.kept': 'Already on this device',

  'check.submit': 'Check my number',
  'check.again': 'Check another number',
  'check.retry': 'Try again',
  'check.reload': 'Load the page again',
  'check.back': 'Back to my number',
  'check.cancel': 'Stop',
  'check.cancelled':
    'The check was stopped. There is no answer, and nothing of this check was kept.',
  'check.print': 'Print or save as PDF',

  'how.title': 'What happens to my number?',
  'how.blind':
    'Your device locks your number with a random secret that it makes up for this one check. Without that secret nobody can read it.',
  'how.evaluate':
    'The service adds its own secret to the locked number, without opening it, and proves that it did so correctly.',
  'how.lookup':
    'Your device takes its own lock off again and searches the list by itself. The answer is made here. Only you see it.',

  'progress.title': 'Checking your number',
  'progress.prepare': 'Locking your number on this device',
  'progress.ask': 'Asking the service, without showing your number',
  'progress.verify': 'Checking the proof of the service',
  'progress.lookup': 'Searching the list on this device',
  'progress.bytes': '{received} of {total} fetched',
  'progress.done': 'done',
  'progress.busy': 'busy',
  'progress.todo': 'still to do',

  'answer.listed': 'Your number is in this list',
  'answer.listedOf': 'Your number is in {count} of the {total} lists',
  'answer.notListed': {
    one: 'Your number is not in this list',
    other: 'Your number is not in these lists',
  },
  'answer.checked': 'You checked {number} on {date}.',
  'answer.listed.short': 'Listed',
  'answer.notListed.short': 'Not in this list',
  'answer.about': { one: 'list with {count} number', other: 'list with {count} numbers' },
  'answer.sealed': 'as it was on {date}',
  'answer.meaning': 'What this means',
  'answer.listed.means':
    'Other people have your number and may use it to mislead you, by phone or with a message.',
  'answer.listed.meansNot':
    'It does not mean that anyone is in your phone or your accounts, or can read your messages. You do not need another number.',
  'answer.listed.odds':
    'Of all numbers that are not in this list, about one in {odds} would be shown as listed by mistake.',
  'answer.notListed.means': 'Your number is not in the list that the team behind this page has.',
  'answer.notListed.meansNot':
    'It does not mean that your number was never leaked. The list may be incomplete, and there are other lists.',
  'answer.notListed.careful': 'Scammers also call and message people who are in no list at all.',

  'steps.listed': 'What you do now, most urgent first',
  'steps.notListed': 'What helps everyone, most urgent first',
  'steps.reacted.title': 'Did you react to a message or call already?',
  'steps.reacted.text':
    'It can happen to anyone. Did you pay, give a code, or fill something in? Call your bank first, on the number on your bank card or in the bank’s own app. Then change the passwords that you gave.',
  'steps.expect.title': 'Expect messages and calls in a name you trust',
  'steps.expect.text':
    'Your bank, the government, the police, a parcel service, your child with a new number: a scammer can pretend to be any of them.',
  'steps.codes.title': 'Never give a code',
  'steps.codes.text':
    'A real bank or government service never asks for a code, PIN or password in a call or a message. Keep WhatsApp codes to yourself as well.',
  'steps.hangup.title': 'Hang up, and call back yourself',
  'steps.hangup.text':
    'Do not use the number or the link that they give you. Look up the number yourself, for example on a letter or on the official website.',
  'steps.twostep.title': 'Turn on two-step verification in WhatsApp',
  'steps.twostep.text':
    'Open Settings, then Account, then Two-step verification. A stolen text-message code is then not enough to take over your account.',

  'receipt.title': 'What left this device',
  'receipt.lead':
    'Your number did not leave this device. These are all the requests that this check made.',
  'receipt.note':
    'Sizes are those of the contents. Your browser adds its usual headers, and the service sees your internet address, as with every page you visit.',
  'receipt.request': 'Request',
  'receipt.sent': 'Sent',
  'receipt.received': 'Received',
  'receipt.total': { one: '{count} request in total', other: '{count} requests in total' },
  'receipt.bytes': { one: '{count} byte', other: '{count} bytes' },
  'receipt.what.service': 'Nothing about you. The service gives its public key.',
  'receipt.what.manifest':
    'Nothing about you. The service gives the signed description of the lists.',
  'receipt.what.evaluate':
    'A locked form of your number that nobody can open without the random secret on your device. It looks different every time, even for the same number.',
  'receipt.what.head':
    'Nothing about you. Everyone who checks in this way fetches this start of the list.',
  'receipt.what.bucket':
    'The part of the list in which your number would be. About {set} possible numbers belong to that part.',
  'receipt.what.file':
    'Nothing about you. Everyone who checks this way fetches the same whole list.',
  'receipt.what.kept': 'Nothing was sent. The list was still on this device.',
  'receipt.what.other': 'Nothing about you.',
  'receipt.copy': 'Copy this overview',
  'receipt.copied': 'Copied.',
  'receipt.selected': 'The overview is selected. Copy it with your keyboard or your menu.',

  'failure.offline.title': 'You are offline',
  'failure.offline.text': 'Connect to the internet and try again.',
  'failure.timeout.title': 'The service does not answer',
  'failure.timeout.text':
    'The connection may be slow, or the service may be busy. Wait a moment and try again.',
  'failure.over-budget.title': 'The service has to slow down',
  'failure.over-budget.text': {
    one: 'It only answers a limited number of checks, so that nobody can guess the whole list. Try again in about {count} minute.',
    other:
      'It only answers a limited number of checks, so that nobody can guess the whole list. Try again in about {count} minutes.',
  },
  'failure.over-budget.hours': {
    one: 'It only answers a limited number of checks a day, so that nobody can guess the whole list. Try again in about {count} hour.',
    other:
      'It only answers a limited number of checks a day, so that nobody can guess the whole list. Try again in about {count} hours.',
  },
  'failure.unavailable.title': 'The service is not available right now',
  'failure.unavailable.text': 'This is not because of you or your device. Try again later.',
  'failure.renewed.title': 'The lists are being renewed',
  'failure.renewed.text': 'The lists changed during your check, so there is no answer. Try again.',
  'failure.untrusted.title': 'This answer could not be trusted, so we show none',
  'failure.untrusted.text':
    'Something in what the service sent was not right. It may be a mistake of the service. Try again later. Does it keep happening? Then tell the team behind this page.',
  'failure.unexpected.title': 'Something went wrong on this page',
  'failure.unexpected.text':
    'The check could not be finished, and there is no answer. Load the page again and try once more.',

  'key.title': 'The key of this service has changed',
  'key.text':
    'On your last visit, this service signed its lists with another key. That can be planned. If you are not sure, ask the team behind this page before you rely on an answer.',
  'key.accept': 'I know about this, use the new key',

  'older.title': 'These are older lists than you saw before',
  'older.text':
    'On an earlier visit, this service showed you newer lists. A list may be missing now. That can be a mistake of the service. If you are not sure, ask the team behind this page before you rely on an answer.',
  'older.accept': 'I know about this, use these lists',

  'kept.title': 'What this page keeps on this device',
  'kept.never':
    'Your number and the answer are never kept. They are gone when you leave this page.',
  'kept.key':
    'The public key of the service, so that this page notices when it changes. And the number of the latest lists you saw, so that it notices older ones.',
  'kept.lists': { one: '{count} whole list, {size}.', other: '{count} whole lists, {size}.' },
  'kept.nothing': 'Nothing is kept right now.',
  'kept.erase': 'Erase',
  'kept.erased': 'Erased. This page keeps nothing on this device now.',
} as const
