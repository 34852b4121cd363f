import type { OtherWords } from '../shape.ts'

/** What sender, numbers, accounts and characters show. */
export const enOthers: OtherWords = {
  'sender-known':
    'This sender name is also used by {institution}. But sender names and numbers can be faked, so it proves nothing.',
  'sender-name-fits':
    'The sender name fits {institution}. But sender names and numbers can be faked, so it proves nothing.',
  'sender-number-for-institution':
    'An ordinary number speaks for {institution}. That is unusual. Sender names and numbers can be faked.',
  'sender-foreign':
    'It comes from a foreign number. That can be innocent. Sender names and numbers can be faked.',
  'sender-other-institution':
    'The sender name belongs to another organisation than the text. Sender names and numbers can be faked.',
  'phone-of-claimed':
    'The phone number in it is a real one of {institution}. But fake messages can have real numbers in them too.',
  'phone-mobile':
    'There is a mobile number in it. Organisations seldom ask you to call a mobile number.',
  'phone-foreign': 'There is a foreign phone number in it. Calling it can be expensive.',
  'phone-costly': 'There is a special-rate phone number in it. Calling it can be expensive.',
  'iban-foreign':
    'There is a foreign account number in it. Make sure that you know whose it is before you pay.',
  'iban-given':
    'There is an account number in it. Make sure that you know whose it is before you pay.',
  'crypto-address':
    'There is a crypto address in it. What you send there can hardly ever be brought back.',
  'email-free-for-institution':
    'It gives a free e-mail address in the name of {institution}. Anyone can make such an address.',
  'email-elsewhere': 'It gives an e-mail address that we do not know as one of {institution}.',
  'amount-small':
    'It is about a small amount. Criminals use small amounts to get your card details.',
  'hidden-invisible':
    'There are invisible characters between the letters. Criminals do that to get past filters.',
  'hidden-bidi':
    'Hidden characters change the order of the text. What you see is not what it really says.',
  'hidden-confusable':
    'Some letters come from another alphabet and only look the same. Criminals do that to get past filters.',
  'hidden-leet':
    'There are digits or signs in the place of letters. Criminals do that to get past filters.',
  'hidden-spaced': 'The letters of a word are pulled apart. Criminals do that to get past filters.',
  'claims-institution': 'It uses the name of {institution}. Anyone can use a name.',
  'language-not-read':
    'We do not read this language. We could only look at links, numbers and the like.',
}
