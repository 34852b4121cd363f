import type { ScenarioWords } from '../shape.ts'

/** The story it tells. Some are also told by genuine messages. */
export const enScenarios: ScenarioWords = {
  'scenario-accident-arrest':
    'It tells of a relative in an accident or under arrest. Hang up, and call that relative yourself.',
  'scenario-account-blocked':
    'It says that your account is or will be blocked until you act. Scams very often tell this story.',
  'scenario-allowance-waiting':
    'It says that an allowance is waiting for you. Look on the official site, if you open it yourself.',
  'scenario-bank-app-renewal':
    'It says that your bank app or card reader must be renewed. Open your bank app yourself and look there.',
  'scenario-bank-data-update':
    'It says that you must update or link something, or else you lose access. Open the app yourself and look there.',
  'scenario-booking-card-check':
    'It wants you to confirm a booking with your card. Open the booking app or site yourself, or call the hotel.',
  'scenario-boss-busy-task':
    'Your boss seems to have a quick, quiet task for you. Ask your boss in person, or on the usual number.',
  'scenario-buyer-courier-payment':
    'A buyer wants to pay through a courier or a link. To receive money you never have to fill in card details.',
  'scenario-card-collection':
    'It says that your old bank card is collected or must be sent in. That is how criminals get hold of cards.',
  'scenario-card-expires':
    'It says that your bank card must be replaced. A bank sends a new card by itself. Look in your bank app.',
  'scenario-celebrity-platform':
    'It says that a famous person got rich with something. Such stories and videos are often made up.',
  'scenario-charity-appeal':
    'It asks for a gift after a disaster or for someone ill. You can also give on the charity’s site, if you open it yourself.',
  'scenario-code-sent-by-mistake':
    'It says that you got a code by mistake. That code is the key to your own account. Give it to nobody.',
  'scenario-customs-due':
    'It says that import costs are due. That can be true. Look up the parcel yourself before you pay.',
  'scenario-debt-final-notice':
    'It gives you a last warning about a debt. You may ask for proof in writing before you pay anything.',
  'scenario-device-found':
    'It says that your lost device was found. With a fake page, thieves try to get your login for it.',
  'scenario-device-infected':
    'It says that your device has a virus or that someone got in. A stranger cannot see that from far away.',
  'scenario-device-link':
    'It wants you to link a device with a code. Then someone else can read and write in your name.',
  'scenario-energy-refund':
    'It says that you get money back for energy. Check that on your bill or in your own account.',
  'scenario-fine-open':
    'It says that you have to pay a fine. Check that on the official site, if you open it yourself.',
  'scenario-health-card-refund':
    'It is about a health card or a refund of health costs. Ask your own health insurer or health service.',
  'scenario-iban-changed':
    'It says that an account number has changed. First check that by phone, on a number that you already had.',
  'scenario-identity-app-expires':
    'It says that your digital ID is about to stop. Open the app yourself: can you see it there too?',
  'scenario-identity-misused':
    'It says that your name was used for a crime. Look up the number of the police yourself and ask if it is true.',
  'scenario-inheritance':
    'It promises you a large sum from a stranger. Then there are always costs first, and never any money.',
  'scenario-install-update-app':
    'It wants you to install something through a link. Updates come from the app store or from the device itself.',
  'scenario-investment-group':
    'It invites you to a group with tips on shares or crypto. In such groups, the happy members are often fake.',
  'scenario-investment-offer':
    'It offers you an investment. First look up whether the company has a licence, and talk to someone about it.',
  'scenario-job-offer-unsolicited':
    'It offers work that you did not ask for. A real employer lets you look up the company first.',
  'scenario-likes-job':
    'It offers pay for likes, reviews or small online tasks. Later on, you are the one who has to pay.',
  'scenario-limit-or-mandate':
    'It tells of a change or order that is not yours, to make you undo it. Look in your own app or account.',
  'scenario-loan-offer':
    'It offers a loan to anyone. With a fake loan you first pay costs, and the loan never comes.',
  'scenario-lottery-abroad':
    'It speaks of a lottery or a draw. You cannot win if you did not take part.',
  'scenario-messenger-account-expires':
    'It says that your account is about to be deleted. Open the app yourself: can you see it there too?',
  'scenario-missed-call-back':
    'It wants you to call a number back. Do you not know that number? Calling it can be expensive.',
  'scenario-money-mule':
    'It wants to use your account or card for other people’s money. That is a crime, and you would be blamed for it.',
  'scenario-new-device-paired':
    'It says that a device or payee was added. Look in your bank app: you can see there whether it is true.',
  'scenario-new-number':
    'It says that someone you know has a new number. Call the old number before you believe it.',
  'scenario-new-sign-in':
    'It tells of a new login to your account. Look in the app itself, without using the link in this message.',
  'scenario-number-in-leak':
    'It says that your number or data has leaked. Criminals use a leak as a reason to contact you.',
  'scenario-old-number-off':
    'It says that the old number no longer works. Call the old number all the same.',
  'scenario-package-drugs':
    'It says that a parcel in your name holds something illegal. The police do not tell you that by phone.',
  'scenario-parcel-address-wrong':
    'It says that the address of a parcel is wrong. Look up the parcel yourself before you fill in anything.',
  'scenario-parcel-fee':
    'It says that you must pay before your parcel comes. Criminals use small amounts to get your card details.',
  'scenario-parcel-held':
    'It says that a parcel is held until you do something. Are you expecting one? Look it up yourself.',
  'scenario-parking-qr':
    'It wants you to pay through a QR code. Use the parking or charging app that you already have.',
  'scenario-payment-platform-received':
    'It says that money is waiting until you confirm. To receive money you never have to log in through a link.',
  'scenario-phone-broken':
    'It says that a phone is broken or lost. That is to explain why you cannot call. Try it all the same.',
  'scenario-points-expire':
    'It says that you are about to lose your points. Look in the app, or on the site that you open yourself.',
  'scenario-police-visit-valuables':
    'Someone asks about valuables, or wants to collect them to protect them. The police and banks never do that.',
  'scenario-prize-won':
    'It says that you have won something. Did you take part? A real prize costs you nothing.',
  'scenario-recover-loss':
    'It offers to get lost money back. First there are costs, and then you lose money once more.',
  'scenario-rental-deposit-unseen':
    'It wants money before you can see the home. Do not pay for what you have not seen from the inside.',
  'scenario-robot-call-press':
    'A recorded voice wants you to press a key. That can put you through to someone who is after your money.',
  'scenario-romance-fast':
    'Someone you met online quickly speaks of great love. Have you never met? Then never send money.',
  'scenario-romance-money':
    'Someone you met online needs money. Never send money to someone whom you have not met in real life.',
  'scenario-safe-account-move':
    'It says that your money must move to another account to protect it. Such an account belongs to criminals.',
  'scenario-secure-message':
    'It says that a message or document is waiting for you. Open your mailbox or app yourself and look there.',
  'scenario-sim-expires':
    'It says that your SIM card or number will stop. Look in the app of your phone company, or call it.',
  'scenario-small-talk-to-invest':
    'A friendly talk turns to earning money with crypto, gold or shares. Many investment scams begin like that.',
  'scenario-subscription-suspended':
    'It says that a subscription stops unless you update your payment details. Open the app yourself and look.',
  'scenario-tax-refund':
    'It says that you get a tax refund. Look in your online tax file, which you open yourself.',
  'scenario-tiny-verification-payment':
    'It asks for a tiny payment to check who you are. You may be giving away your login or much more money.',
  'scenario-toll-vignette':
    'It says that you owe a toll or a road charge. Check that on the official site, if you open it yourself.',
  'scenario-trading-account-balance':
    'It says that you have money in a trading account. Did you never open one? Then there is no money.',
  'scenario-unknown-payment':
    'It tells of a payment that you do not know. Look in your bank app: you can see there whether it is true.',
  'scenario-unpaid-bill':
    'It says that a bill has not been paid. Compare that with your own bills before you pay anything.',
  'scenario-urgent-bill-for-child':
    'Someone close to you has an urgent bill and wants you to pay it. Speak to that person before you pay.',
  'scenario-voicemail-link':
    'It says that a message is waiting behind a link. Phones play voicemail by themselves, without a link.',
  'scenario-vote-contest':
    'It asks for your vote through a link. Criminals use such votes to take over accounts.',
  'scenario-wallet-compromised':
    'It says that your crypto is in danger. Open the app yourself, and give your recovery words to nobody.',
  'scenario-warrant-arrest':
    'It says that there is a case against you. Real cases are not settled by phone or message. Ask the police yourself.',
  'scenario-webcam-blackmail':
    'It says that someone has private pictures of you. Usually there are none. Paying does not make it stop.',
  'scenario-withdrawal-fee':
    'It wants a payment before you get your money. After each payment there is another one.',
  'scenario-wrong-number-follow-up':
    'After a wrong number, the stranger wants to be friends. Such a friendship can end in a request for money.',
  'scenario-wrong-number-opener':
    'It seems meant for someone else. That can be a mistake, or the start of a scam. You need not answer.',
}
