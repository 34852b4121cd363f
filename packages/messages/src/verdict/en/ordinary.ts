import type { OrdinaryWords } from '../shape.ts'

/** Everyday stories. They speak for a message; a criminal can tell them too. */
export const enOrdinary: OrdinaryWords = {
  'scenario-ordinary-appointment':
    'It is about an appointment. Many genuine messages look like that. Did you make one?',
  'scenario-ordinary-bill-ready':
    'It says that a bill or statement is ready. You can read it in your own account, without using this message.',
  'scenario-ordinary-club-money':
    'It asks for your share of a bill, a gift or a fee. Do you know who asks? Then that is quite ordinary.',
  'scenario-ordinary-code':
    'It brings you a one-time code. Did you just ask for it? Then that is normal. Never pass it on.',
  'scenario-ordinary-family-plan':
    'It is about everyday plans. Family and friends write like that.',
  'scenario-ordinary-order-confirmed':
    'It confirms an order or booking. Did you order something? Then that is normal.',
  'scenario-ordinary-parcel-on-its-way':
    'It says where a parcel is, and asks for nothing. Many genuine messages look like that.',
  'scenario-ordinary-payment-done':
    'It reports a payment and asks for nothing. You can see in your bank app whether it is true.',
  'scenario-ordinary-public-notice':
    'It gives public information, for example about waste or roadworks. Many genuine messages look like that.',
  'scenario-ordinary-school':
    'It is news from a school, a nursery or a youth club. Do you have a child there? Then that is normal.',
  'scenario-ordinary-travel-info':
    'It gives travel information. Are you travelling? Then that is normal.',
  'scenario-ordinary-work-roster':
    'It is about shifts or leave. Many genuine messages from work look like that.',
}
