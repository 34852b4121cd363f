/** Levers: what presses or tempts the reader into doing what is asked. Genuine messages pull some too. */
import { leverAuthority } from './lever-authority.ts'
import { leverCuriosity } from './lever-curiosity.ts'
import { leverDeadline } from './lever-deadline.ts'
import { leverEasyWork } from './lever-easy-work.ts'
import { leverFearFraud } from './lever-fear-fraud.ts'
import { leverFlattery } from './lever-flattery.ts'
import { leverHelpful } from './lever-helpful.ts'
import { leverProfit } from './lever-profit.ts'
import { leverRefund } from './lever-refund.ts'
import { leverReward } from './lever-reward.ts'
import { leverScarcity } from './lever-scarcity.ts'
import { leverSecrecyReason } from './lever-secrecy-reason.ts'
import { leverShame } from './lever-shame.ts'
import { leverSmallFee } from './lever-small-fee.ts'
import { leverSympathy } from './lever-sympathy.ts'
import { leverThreatBlock } from './lever-threat-block.ts'
import { leverThreatCost } from './lever-threat-cost.ts'
import { leverThreatLegal } from './lever-threat-legal.ts'
import { leverTrustMe } from './lever-trust-me.ts'
import { leverUrgency } from './lever-urgency.ts'

/** Every rule of this folder. */
export const levers = [
  leverAuthority,
  leverCuriosity,
  leverDeadline,
  leverEasyWork,
  leverFearFraud,
  leverFlattery,
  leverHelpful,
  leverProfit,
  leverRefund,
  leverReward,
  leverScarcity,
  leverSecrecyReason,
  leverShame,
  leverSmallFee,
  leverSympathy,
  leverThreatBlock,
  leverThreatCost,
  leverThreatLegal,
  leverTrustMe,
  leverUrgency,
] as const
