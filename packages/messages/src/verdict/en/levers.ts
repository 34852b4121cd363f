import type { LeverWords } from '../shape.ts'

/** What presses or tempts. Genuine messages do some of it too. */
export const enLevers: LeverWords = {
  'lever-authority':
    'It points to a law, an authority or a case number to look official. Anyone can write that.',
  'lever-curiosity':
    'It makes you curious, so that you open something. First ask yourself who really sent it.',
  'lever-deadline':
    'It gives you little time. Real deadlines exist too, but people in a hurry do not check.',
  'lever-easy-work':
    'It offers easy, well-paid work. Behind such an offer there is often a request to pay something in.',
  'lever-fear-fraud':
    'It says that someone is misusing your account, card or device. When frightened, people act before they check.',
  'lever-flattery':
    'It pays you compliments. They can be meant, but criminals also use them to win your trust.',
  'lever-helpful':
    'It says that you are being helped. Criminals are often kind and helpful on the phone.',
  'lever-profit': 'It promises profit. Nobody can promise that honestly.',
  'lever-refund':
    'It says that you get money back. With such a story, criminals get people to fill in their bank details.',
  'lever-reward':
    'It offers a prize, a gift or a voucher. Did you not take part in anything? Then it may be bait.',
  'lever-scarcity':
    'It says that you have to be quick, because there is little left. People in a hurry do not check.',
  'lever-secrecy-reason':
    'It gives a reason to keep quiet, such as an investigation. Genuine services do not ask for silence.',
  'lever-shame':
    'It threatens to shame you. Usually there is no picture or video at all. Paying does not make it stop.',
  'lever-small-fee':
    'It asks you to pay a small amount first. Criminals use small amounts to get your card details.',
  'lever-sympathy':
    'It tells of illness, an accident or an emergency. Anyone would want to help: check first if it is true.',
  'lever-threat-block':
    'It threatens to block or close something. People who fear that act before they check.',
  'lever-threat-cost':
    'It threatens with extra costs. People who fear that pay before they check whether they owe anything.',
  'lever-threat-legal':
    'It threatens with the police, a court or a bailiff. Look up their number yourself and ask if it is true.',
  'lever-trust-me': 'It assures you that everything is honest and legal. That proves nothing.',
  'lever-urgency':
    'It wants you to act at once. Take your time: what is genuine can wait until you have checked.',
}
