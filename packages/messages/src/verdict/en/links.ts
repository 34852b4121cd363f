import type { LinkWords } from '../shape.ts'

/** Where its links lead. Nothing was fetched: all of this shows in the address alone. */
export const enLinks: LinkWords = {
  'link-to-claimed': 'The link goes to the real site of {institution}.',
  'link-to-institution': 'The link goes to a real site of {institution}.',
  'link-possibly-official':
    'The link may go to a site of {institution}. We could not confirm that.',
  'link-elsewhere': 'The link goes to {host}. We do not know that as a site of {institution}.',
  'link-unknown': 'The link goes to {host}. We do not know whose that is.',
  'link-lookalike':
    'The address {host} looks like one of {institution}, but we do not know it as theirs. Scams often do that.',
  'link-disguised': 'The link is written in an odd way, as if filters should not see it.',
  'link-shortener':
    'The link is shortened: you cannot see where it leads. Genuine senders use such links too.',
  'link-dynamic-dns':
    'The link uses a free address that anyone can set up within minutes. Well-known organisations do not.',
  'link-free-hosting':
    'The page is on a service where anyone can put up a page. Banks and authorities do not do that.',
  'link-punycode': 'The address has special letters in it, which can look just like ordinary ones.',
  'link-mixed-script-host':
    'The address mixes letters of different alphabets. It looks familiar, but it leads somewhere else.',
  'link-user-info':
    'The address begins with a name that means nothing. It really leads to what comes after the @: {host}.',
  'link-ip-address':
    'The link leads to an address of bare digits, without a name. Well-known organisations do not do that.',
  'link-odd-port':
    'The link has an unusual technical part, a port number. Well-known organisations do not do that.',
  'link-data-uri': 'The link has a whole page hidden inside it. Such a page can imitate anyone.',
  'link-script-uri': 'The link holds a small program instead of an address. Do not open it.',
  'link-not-https':
    'The link has no encryption (https). Others could read along with what you fill in there.',
  'link-cheap-ending':
    'The address has a very cheap ending. Criminals like to use those, but others use them too.',
  'link-long-random-host':
    'The address looks like letters thrown together. Well-known organisations use their own name.',
  'link-many-hyphens':
    'The address strings words together with hyphens. Many fake addresses do that.',
  'link-many-subdomains':
    'The address has many parts with dots between them. Only the last ones tell whose it is.',
  'link-lure-words':
    'The address has words such as login or payment in it. Fake addresses use those to look official.',
  'link-messaging-deep-link': 'The link opens a chat with someone. First look at who that is.',
  'link-device-linking':
    'The link or code can give another device access to your account. Never open it because of a message.',
  'link-app-store': 'The link leads to an app store. First look at who made the app.',
  'link-app-link': 'The link opens an app. Look closely at what you confirm there.',
  'link-payment-link': 'The link opens a payment. First look at who gets the money, and how much.',
  'link-payee-shown':
    'The payment link shows a name. Whoever asks for the money can choose that name.',
  'link-file-sharing':
    'The link leads to a shared file. Anyone can put up a file there, under any name.',
  'link-apk-download':
    'The link downloads a program from outside the app store. That can give others control of your device.',
  'link-open-redirect':
    'The link passes you on to another site. Its beginning does not tell where you end up.',
  'link-text-mismatch': 'The link shows one address, but it leads to another: {host}.',
  'link-qr-text':
    'The link comes from a QR code. You cannot see where such a code leads until you scan it.',
}
