import type { ShieldWords } from '../shape.ts'

/** What speaks for it. A criminal can copy any of these, and the sentence says so where it matters. */
export const enShields: ShieldWords = {
  'shield-appointment':
    'It is about an appointment. Such reminders are common. Did you make that appointment?',
  'shield-arrangement':
    'It arranges something everyday. Messages between people who know each other do that.',
  'shield-bill-usual':
    'It announces a bill that is paid in the usual way. Genuine messages do that. Check it in your own account.',
  'shield-check-yourself':
    'It tells you to check for yourself, in the app or on the site. Genuine messages do that, fakes seldom do.',
  'shield-code-delivery':
    'It brings you a code. Did you just ask for one? Then it is normal. Never pass it on to anyone.',
  'shield-delivery-status':
    'It only tells you where a parcel is. Genuine messages from parcel services look like that.',
  'shield-in-app':
    'It points you to your own app or account. You can look there yourself, without using this message.',
  'shield-never-share':
    'It warns you never to share a code. Genuine messages do that too, but so do fakes.',
  'shield-nothing-to-do':
    'It says that you need not do anything. Scams nearly always want something from you.',
  'shield-office': 'It points you to an office or counter. You can go there and ask.',
  'shield-opt-out':
    'It says how to stop these messages. Genuine advertising does that, but a fake can copy it.',
  'shield-service-talk':
    'It sounds like an ordinary call about a service, such as a repair or a delivery. Did you expect it?',
  'shield-small-talk':
    'It is everyday chat. If you know the person, there is nothing odd about that.',
  'shield-verify-call':
    'The caller lets you hang up and check. Genuine callers do that. Do call back, on a number you look up.',
}
