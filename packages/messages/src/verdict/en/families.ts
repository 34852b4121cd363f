import type { VerdictWords } from '../shape.ts'

/** The kinds of scams: a name people understand, how it works, and how it usually goes on. */
export const enFamilies: VerdictWords['families'] = {
  'account-security': {
    name: 'Fake warning about your account',
    works:
      'A message says that your account with Apple, Google, Microsoft, PayPal or another company is in danger.',
    goesOn:
      'Through its link or number you are asked for your password, a code or your card, and then your account is taken over.',
  },
  'account-takeover-vote': {
    name: 'WhatsApp takeover',
    works:
      'Someone you know seems to ask for your vote, or WhatsApp seems to warn you, and you have to fill in your number or a code.',
    goesOn: 'Criminals then use your account to ask your contacts for money.',
  },
  'advance-fee': {
    name: 'Money that you first have to pay for',
    works:
      'You are promised an inheritance, a loan or a large sum, but first you have to pay costs.',
    goesOn: 'After every payment there are new costs, and the promised money never comes.',
  },
  'app-install': {
    name: 'Harmful app',
    works:
      'You are asked to install an app from outside the app store, for example to follow a parcel or to protect your phone.',
    goesOn: 'The app reads your messages and codes, and criminals take money from your account.',
  },
  'bank-alert': {
    name: 'Fake alarm from a bank',
    works: 'A message tells of a payment that you do not know, with a number or link to stop it.',
    goesOn:
      'You then get a “bank employee” on the phone who asks for codes or has you move your money.',
  },
  'bank-login': {
    name: 'Fake page of a bank',
    works: 'A message in the name of a bank sends you to a page that looks just like the real one.',
    goesOn: 'Criminals use what you fill in there to log in at once and to take your money.',
  },
  benefit: {
    name: 'Fake benefit or allowance',
    works: 'A message says that you are entitled to a benefit or allowance and must apply for it.',
    goesOn:
      'The page asks for your bank details or has you log in, and money is taken from your account.',
  },
  blackmail: {
    name: 'Blackmail',
    works:
      'Someone says they have pictures, videos or secrets of you, and wants money to keep quiet.',
    goesOn: 'Often there is nothing at all. Whoever pays is asked for more.',
  },
  'boss-fraud': {
    name: 'Fake boss',
    works:
      'Someone poses as your boss and asks for a quick favour, such as a payment or gift cards.',
    goesOn: 'There are more requests, always urgent and secret, and the money does not come back.',
  },
  'card-renewal': {
    name: 'Your bank card is collected',
    works:
      'You hear that your bank card has to be replaced, and that someone collects the old one.',
    goesOn: 'You are also asked for your PIN, and then your account is emptied with your own card.',
  },
  charity: {
    name: 'Fake charity',
    works:
      'Someone collects for a disaster, for animals or for a sick child, in the name of a charity.',
    goesOn: 'The money goes to criminals, and they can use your card details again.',
  },
  'code-theft': {
    name: 'Theft of a code',
    works:
      'Someone asks you to pass on a code that you got by text message, for example by mistake.',
    goesOn:
      'The code opens your WhatsApp, e-mail or bank account, and your contacts are the next target.',
  },
  'crypto-wallet': {
    name: 'Theft of crypto coins',
    works:
      'A message about your crypto wallet asks for your recovery words or wants you to log in.',
    goesOn: 'The coins are then moved at once, and nobody can bring them back.',
  },
  'debt-collector': {
    name: 'Fake debt collector',
    works: 'You get a threatening demand for a debt that you do not know.',
    goesOn: 'The money goes to criminals, and whoever pays often gets another demand.',
  },
  energy: {
    name: 'Fake message about energy',
    works:
      'A message about your energy bill, a refund or support asks you to fill in your details.',
    goesOn: 'Criminals then take money from your account, or call you about it and ask for more.',
  },
  fine: {
    name: 'Fake fine',
    works:
      'A message says that you have to pay a fine, a toll or a parking ticket, with a link to pay.',
    goesOn: 'The page takes your card details, and more is paid with them than the amount you saw.',
  },
  'gov-id': {
    name: 'Fake message about your digital ID',
    works: 'A message says that your login for the government or your ID app stops or is blocked.',
    goesOn:
      'Whoever fills in the page or approves something lets criminals log in under their name.',
  },
  'health-fund': {
    name: 'Fake message about health costs',
    works:
      'A message in the name of a health fund or health service is about a new card or a refund.',
    goesOn:
      'The page asks for your card or bank details, and a “bank employee” may call you later.',
  },
  'hi-mum': {
    name: 'Family member with a new number',
    works:
      'Someone writes as your child from a new number, because the old phone is broken or lost.',
    goesOn: 'Soon there is a bill that you have to pay today, and then another one.',
  },
  investment: {
    name: 'Fake investment',
    works:
      'You are offered high profit with shares, crypto or gold, often in a chat group or by phone.',
    goesOn:
      'On a fake site your money seems to grow, but you never get it out, and you have to pay more.',
  },
  'invoice-iban': {
    name: 'Bill with another account number',
    works: 'A supplier, a landlord or a colleague seems to have a new account number.',
    goesOn: 'You pay to criminals, and only notice when the real reminder comes.',
  },
  'job-task': {
    name: 'Fake job',
    works: 'You are offered easy online work, such as giving likes or reviews.',
    goesOn:
      'First you get a little money, then they want you to pay in to go on, and that money is gone.',
  },
  'leak-notice': {
    name: 'Fake message about a data leak',
    works:
      'A message says that your details have leaked, and that you must check or protect something.',
    goesOn: 'The page asks for the very details that it says it protects, or for a code.',
  },
  marketplace: {
    name: 'Trick when buying, selling or renting',
    works:
      'A buyer sends a link with which you “receive” money, or a seller or landlord wants money first.',
    goesOn: 'Your bank details are stolen, or what you paid for does not exist.',
  },
  'missed-call': {
    name: 'Missed call or voicemail',
    works: 'A missed call or a voicemail message makes you call back or open a link.',
    goesOn: 'The call is very expensive, or the link asks for details or installs an app.',
  },
  'parcel-fee': {
    name: 'Fake message about a parcel',
    works:
      'A message says that a parcel waits until you pay a small amount or fill in your address.',
    goesOn: 'The page takes your card details, and later a “bank employee” may call you about it.',
  },
  'payment-request': {
    name: 'Fake payment request',
    works:
      'You get a request to pay for something that you do not know, or a cent to prove who you are.',
    goesOn: 'The page looks like your bank, and criminals use what you fill in to take your money.',
  },
  'police-impersonation': {
    name: 'Fake police',
    works:
      'Someone poses as the police or a court, and speaks of an investigation or a case against you.',
    goesOn:
      'They want you to pay, move your money, or give cash, gold or your card to someone at the door.',
  },
  prize: {
    name: 'Fake prize',
    works:
      'A message says that you have won something, and asks for your details or a small payment.',
    goesOn:
      'There is no prize; your card pays for a costly subscription or for other people’s purchases.',
  },
  quishing: {
    name: 'Fake QR code',
    works: 'A QR code in a message, in a letter or on a parking meter leads to a fake page.',
    goesOn: 'There you pay to criminals, or give them your bank or login details.',
  },
  recovery: {
    name: 'Help to get lost money back',
    works: 'Someone offers to bring back money that you lost to a scam.',
    goesOn:
      'First they want you to pay costs or give access to your device, and you lose money once more.',
  },
  romance: {
    name: 'Fake love',
    works: 'Someone whom you only know online wins your heart, with sweet messages every day.',
    goesOn:
      'Then there is an emergency, a journey or an investment, and your money is needed for it.',
  },
  'safe-account': {
    name: 'The “safe account”',
    works: 'A “bank employee” says that your money is in danger and has to go to another account.',
    goesOn:
      'That account belongs to criminals. Often they keep you on the phone until all is gone.',
  },
  'shock-call': {
    name: 'Shock call',
    works: 'A crying or stern voice says that a relative has caused an accident or was arrested.',
    goesOn: 'They want money at once, often in cash or gold that someone comes to collect.',
  },
  streaming: {
    name: 'Fake message about a subscription',
    works: 'Netflix, Spotify or another service seems to stop because a payment has failed.',
    goesOn: 'The page takes your card details, and criminals pay with them.',
  },
  'tax-refund': {
    name: 'Fake message from the tax office',
    works: 'A message says that you get tax back or still have to pay, and asks for your details.',
    goesOn: 'The page takes your card or bank details, and money is taken from your account.',
  },
  'tech-support': {
    name: 'Fake computer help',
    works: 'Someone says that there is a virus or a problem on your computer, and offers help.',
    goesOn: 'They want access to your computer, and then have you log in to your bank or pay.',
  },
  'telecom-bill': {
    name: 'Fake message from a phone company',
    works: 'A message is about an unpaid bill, points that expire or a SIM card that stops.',
    goesOn: 'The page asks for your card details, or a code with which your number is taken over.',
  },
  travel: {
    name: 'Fake message about a booking',
    works:
      'Your hotel or booking site seems to ask you to confirm your card, or else the room is gone.',
    goesOn: 'Criminals then pay with your card, and the real hotel knows nothing of it.',
  },
  'wrong-number': {
    name: 'Friendly “wrong number”',
    works: 'A stranger writes to you as if by mistake, and goes on in a friendly way.',
    goesOn: 'After days or weeks it is about love or investing, and in the end about your money.',
  },
}
