import type { AskWords } from '../shape.ts'

/** What it asks for. Genuine messages ask too: the sentence says what a criminal could do with it. */
export const enAsks: AskWords = {
  'ask-approve':
    'It asks you to approve something in your bank or ID app. That can let someone log in or pay in your name.',
  'ask-call':
    'It asks you to call. Use only a number that you look up yourself: criminals give a number of their own.',
  'ask-callback-now':
    'It asks you to call back at once. That can be expensive, or a trap. Look up the number yourself.',
  'ask-card-data':
    'It asks for your card details. With those, someone else can pay with your card.',
  'ask-card-handover':
    'It asks you to hand over or send your bank card. Banks never collect a card, not even one that is cut up.',
  'ask-card-reader':
    'It asks you to use your card reader or to sign in your bank app. That can let someone take your money.',
  'ask-cash-withdraw':
    'It asks for cash, gold or jewellery. The police and banks never come to collect those.',
  'ask-code':
    'It asks you to pass on a code that you received. With that code, someone can get into your account.',
  'ask-confirm-data':
    'It asks you to confirm your details. Do that only in the app, or on the site that you open yourself.',
  'ask-crypto':
    'It asks you to buy or send crypto coins. What is sent that way can hardly ever be brought back.',
  'ask-deposit':
    'It asks for money in advance. In a scam, what you pay for never comes, and the money is gone.',
  'ask-gift-card':
    'It asks for gift cards or their codes. Whoever has the code has the money, and nobody can stop that.',
  'ask-iban-change':
    'It gives a new account number to pay to. First check that by phone, on a number that you already had.',
  'ask-identify-by-questions':
    'It asks you for facts about you or your bank account. A criminal can use your answers against you.',
  'ask-install-app':
    'It asks you to install an app. Only install apps that you look up in the app store yourself.',
  'ask-link-device':
    'It asks you to link a device or to accept a link. That can give someone else access to your account.',
  'ask-login':
    'It asks you to log in. On a fake page your details go to criminals. Open the app or the site yourself.',
  'ask-money-help':
    'Someone asks you for money. Speak to that person first, on a number that you already had.',
  'ask-move-app':
    'It wants to go on in another app or on another number. Criminals do that so that nobody looks on.',
  'ask-open-link':
    'It asks you to open a link. Genuine messages do that too. What matters is where the link leads.',
  'ask-password': 'It asks for your password. Nobody who is genuine needs it.',
  'ask-pay':
    'It asks you to pay. First check in the app, or on the site that you open yourself, whether you owe it.',
  'ask-personal-data':
    'It asks for personal details, such as a photo of your ID card. Someone can use those in your name.',
  'ask-pin': 'It asks for your PIN. No bank, shop or police officer ever needs it.',
  'ask-press-key':
    'It asks you to press a key or to say yes. That can put you through to someone who is after your money.',
  'ask-qr':
    'It asks you to scan a QR code. You cannot see where such a code leads until you scan it.',
  'ask-remote-access':
    'It asks for access to your screen or device. Whoever has that can look on, and take your money.',
  'ask-reply':
    'It asks for an answer. An answer shows that someone reads this number, and a conversation can begin.',
  'ask-safe-account':
    'It asks you to move your money in order to protect it. A bank or the police never ask for that.',
  'ask-save-number':
    'It asks you to save a new number. First call the old number: is it really the person you know?',
  'ask-secrecy':
    'It asks you to keep it secret. Anyone who means well lets you talk to someone you trust.',
  'ask-seed-phrase':
    'It asks for the recovery words of your crypto wallet. Whoever has them can take everything in it.',
  'ask-send-document':
    'It asks you to send a document. With it, a criminal can pose as you or see what you own.',
  'ask-stay-on-line':
    'It asks you not to hang up, or to call nobody else. That keeps you from checking and from getting help.',
  'ask-transfer':
    'It asks you to transfer money. That is hard to undo. First check on a number that you already had.',
  'ask-vote':
    'It asks you to vote for someone. Behind such a vote, criminals often take over a WhatsApp account.',
}
