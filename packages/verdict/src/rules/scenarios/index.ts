/** Scenarios: the stories messages tell; those of scams, and the ordinary ones that resemble them. */
import { scenarioAccidentArrest } from './scenario-accident-arrest.ts'
import { scenarioAccountBlocked } from './scenario-account-blocked.ts'
import { scenarioBankAppRenewal } from './scenario-bank-app-renewal.ts'
import { scenarioCardCollection } from './scenario-card-collection.ts'
import { scenarioCardExpires } from './scenario-card-expires.ts'
import { scenarioCustomsDue } from './scenario-customs-due.ts'
import { scenarioDeviceInfected } from './scenario-device-infected.ts'
import { scenarioEnergyRefund } from './scenario-energy-refund.ts'
import { scenarioFineOpen } from './scenario-fine-open.ts'
import { scenarioHealthCardRefund } from './scenario-health-card-refund.ts'
import { scenarioIdentityAppExpires } from './scenario-identity-app-expires.ts'
import { scenarioInvestmentGroup } from './scenario-investment-group.ts'
import { scenarioJobOfferUnsolicited } from './scenario-job-offer-unsolicited.ts'
import { scenarioLikesJob } from './scenario-likes-job.ts'
import { scenarioNewDevicePaired } from './scenario-new-device-paired.ts'
import { scenarioNewNumber } from './scenario-new-number.ts'
import { scenarioOldNumberOff } from './scenario-old-number-off.ts'
import { scenarioParcelAddressWrong } from './scenario-parcel-address-wrong.ts'
import { scenarioParcelFee } from './scenario-parcel-fee.ts'
import { scenarioParcelHeld } from './scenario-parcel-held.ts'
import { scenarioPhoneBroken } from './scenario-phone-broken.ts'
import { scenarioPointsExpire } from './scenario-points-expire.ts'
import { scenarioSimExpires } from './scenario-sim-expires.ts'
import { scenarioSmallTalkToInvest } from './scenario-small-talk-to-invest.ts'
import { scenarioSubscriptionSuspended } from './scenario-subscription-suspended.ts'
import { scenarioTaxRefund } from './scenario-tax-refund.ts'
import { scenarioTollVignette } from './scenario-toll-vignette.ts'
import { scenarioUnknownPayment } from './scenario-unknown-payment.ts'
import { scenarioUnpaidBill } from './scenario-unpaid-bill.ts'
import { scenarioUrgentBillForChild } from './scenario-urgent-bill-for-child.ts'
import { scenarioWrongNumberFollowUp } from './scenario-wrong-number-follow-up.ts'
import { scenarioWrongNumberOpener } from './scenario-wrong-number-opener.ts'

/** Every rule of this folder. */
export const scenarios = [
  scenarioAccidentArrest,
  scenarioAccountBlocked,
  scenarioBankAppRenewal,
  scenarioCardCollection,
  scenarioCardExpires,
  scenarioCustomsDue,
  scenarioDeviceInfected,
  scenarioEnergyRefund,
  scenarioFineOpen,
  scenarioHealthCardRefund,
  scenarioIdentityAppExpires,
  scenarioInvestmentGroup,
  scenarioJobOfferUnsolicited,
  scenarioLikesJob,
  scenarioNewDevicePaired,
  scenarioNewNumber,
  scenarioOldNumberOff,
  scenarioParcelAddressWrong,
  scenarioParcelFee,
  scenarioParcelHeld,
  scenarioPhoneBroken,
  scenarioPointsExpire,
  scenarioSimExpires,
  scenarioSmallTalkToInvest,
  scenarioSubscriptionSuspended,
  scenarioTaxRefund,
  scenarioTollVignette,
  scenarioUnknownPayment,
  scenarioUnpaidBill,
  scenarioUrgentBillForChild,
  scenarioWrongNumberFollowUp,
  scenarioWrongNumberOpener,
] as const
