/** Scenarios: the stories messages tell; those of scams, and the ordinary ones that resemble them. */
import { scenarioAccidentArrest } from './scenario-accident-arrest.ts'
import { scenarioAccountBlocked } from './scenario-account-blocked.ts'
import { scenarioAllowanceWaiting } from './scenario-allowance-waiting.ts'
import { scenarioBankAppRenewal } from './scenario-bank-app-renewal.ts'
import { scenarioBankDataUpdate } from './scenario-bank-data-update.ts'
import { scenarioBookingCardCheck } from './scenario-booking-card-check.ts'
import { scenarioBossBusyTask } from './scenario-boss-busy-task.ts'
import { scenarioBuyerCourierPayment } from './scenario-buyer-courier-payment.ts'
import { scenarioCardCollection } from './scenario-card-collection.ts'
import { scenarioCardExpires } from './scenario-card-expires.ts'
import { scenarioCelebrityPlatform } from './scenario-celebrity-platform.ts'
import { scenarioCharityAppeal } from './scenario-charity-appeal.ts'
import { scenarioCodeSentByMistake } from './scenario-code-sent-by-mistake.ts'
import { scenarioCustomsDue } from './scenario-customs-due.ts'
import { scenarioDebtFinalNotice } from './scenario-debt-final-notice.ts'
import { scenarioDeviceFound } from './scenario-device-found.ts'
import { scenarioDeviceInfected } from './scenario-device-infected.ts'
import { scenarioDeviceLink } from './scenario-device-link.ts'
import { scenarioEnergyRefund } from './scenario-energy-refund.ts'
import { scenarioFineOpen } from './scenario-fine-open.ts'
import { scenarioHealthCardRefund } from './scenario-health-card-refund.ts'
import { scenarioIbanChanged } from './scenario-iban-changed.ts'
import { scenarioIdentityAppExpires } from './scenario-identity-app-expires.ts'
import { scenarioIdentityMisused } from './scenario-identity-misused.ts'
import { scenarioInheritance } from './scenario-inheritance.ts'
import { scenarioInstallUpdateApp } from './scenario-install-update-app.ts'
import { scenarioInvestmentGroup } from './scenario-investment-group.ts'
import { scenarioInvestmentOffer } from './scenario-investment-offer.ts'
import { scenarioJobOfferUnsolicited } from './scenario-job-offer-unsolicited.ts'
import { scenarioLikesJob } from './scenario-likes-job.ts'
import { scenarioLimitOrMandate } from './scenario-limit-or-mandate.ts'
import { scenarioLoanOffer } from './scenario-loan-offer.ts'
import { scenarioLotteryAbroad } from './scenario-lottery-abroad.ts'
import { scenarioMessengerAccountExpires } from './scenario-messenger-account-expires.ts'
import { scenarioMissedCallBack } from './scenario-missed-call-back.ts'
import { scenarioMoneyMule } from './scenario-money-mule.ts'
import { scenarioNewDevicePaired } from './scenario-new-device-paired.ts'
import { scenarioNewNumber } from './scenario-new-number.ts'
import { scenarioNewSignIn } from './scenario-new-sign-in.ts'
import { scenarioNumberInLeak } from './scenario-number-in-leak.ts'
import { scenarioOldNumberOff } from './scenario-old-number-off.ts'
import { scenarioOrdinaryAppointment } from './scenario-ordinary-appointment.ts'
import { scenarioOrdinaryBillReady } from './scenario-ordinary-bill-ready.ts'
import { scenarioOrdinaryClubMoney } from './scenario-ordinary-club-money.ts'
import { scenarioOrdinaryCode } from './scenario-ordinary-code.ts'
import { scenarioOrdinaryFamilyPlan } from './scenario-ordinary-family-plan.ts'
import { scenarioOrdinaryOrderConfirmed } from './scenario-ordinary-order-confirmed.ts'
import { scenarioOrdinaryParcelOnItsWay } from './scenario-ordinary-parcel-on-its-way.ts'
import { scenarioOrdinaryPaymentDone } from './scenario-ordinary-payment-done.ts'
import { scenarioOrdinaryPublicNotice } from './scenario-ordinary-public-notice.ts'
import { scenarioOrdinarySchool } from './scenario-ordinary-school.ts'
import { scenarioOrdinaryTravelInfo } from './scenario-ordinary-travel-info.ts'
import { scenarioOrdinaryWorkRoster } from './scenario-ordinary-work-roster.ts'
import { scenarioPackageDrugs } from './scenario-package-drugs.ts'
import { scenarioParcelAddressWrong } from './scenario-parcel-address-wrong.ts'
import { scenarioParcelFee } from './scenario-parcel-fee.ts'
import { scenarioParcelHeld } from './scenario-parcel-held.ts'
import { scenarioParkingQr } from './scenario-parking-qr.ts'
import { scenarioPaymentPlatformReceived } from './scenario-payment-platform-received.ts'
import { scenarioPhoneBroken } from './scenario-phone-broken.ts'
import { scenarioPointsExpire } from './scenario-points-expire.ts'
import { scenarioPoliceVisitValuables } from './scenario-police-visit-valuables.ts'
import { scenarioPrizeWon } from './scenario-prize-won.ts'
import { scenarioRecoverLoss } from './scenario-recover-loss.ts'
import { scenarioRentalDepositUnseen } from './scenario-rental-deposit-unseen.ts'
import { scenarioRobotCallPress } from './scenario-robot-call-press.ts'
import { scenarioRomanceFast } from './scenario-romance-fast.ts'
import { scenarioRomanceMoney } from './scenario-romance-money.ts'
import { scenarioSafeAccountMove } from './scenario-safe-account-move.ts'
import { scenarioSecureMessage } from './scenario-secure-message.ts'
import { scenarioSimExpires } from './scenario-sim-expires.ts'
import { scenarioSmallTalkToInvest } from './scenario-small-talk-to-invest.ts'
import { scenarioSubscriptionSuspended } from './scenario-subscription-suspended.ts'
import { scenarioTaxRefund } from './scenario-tax-refund.ts'
import { scenarioTinyVerificationPayment } from './scenario-tiny-verification-payment.ts'
import { scenarioTollVignette } from './scenario-toll-vignette.ts'
import { scenarioTradingAccountBalance } from './scenario-trading-account-balance.ts'
import { scenarioUnknownPayment } from './scenario-unknown-payment.ts'
import { scenarioUnpaidBill } from './scenario-unpaid-bill.ts'
import { scenarioUrgentBillForChild } from './scenario-urgent-bill-for-child.ts'
import { scenarioVoicemailLink } from './scenario-voicemail-link.ts'
import { scenarioVoteContest } from './scenario-vote-contest.ts'
import { scenarioWalletCompromised } from './scenario-wallet-compromised.ts'
import { scenarioWarrantArrest } from './scenario-warrant-arrest.ts'
import { scenarioWebcamBlackmail } from './scenario-webcam-blackmail.ts'
import { scenarioWithdrawalFee } from './scenario-withdrawal-fee.ts'
import { scenarioWrongNumberFollowUp } from './scenario-wrong-number-follow-up.ts'
import { scenarioWrongNumberOpener } from './scenario-wrong-number-opener.ts'

/** Every rule of this folder. */
export const scenarios = [
  scenarioAccidentArrest,
  scenarioAccountBlocked,
  scenarioAllowanceWaiting,
  scenarioBankAppRenewal,
  scenarioBankDataUpdate,
  scenarioBookingCardCheck,
  scenarioBossBusyTask,
  scenarioBuyerCourierPayment,
  scenarioCardCollection,
  scenarioCardExpires,
  scenarioCelebrityPlatform,
  scenarioCharityAppeal,
  scenarioCodeSentByMistake,
  scenarioCustomsDue,
  scenarioDebtFinalNotice,
  scenarioDeviceFound,
  scenarioDeviceInfected,
  scenarioDeviceLink,
  scenarioEnergyRefund,
  scenarioFineOpen,
  scenarioHealthCardRefund,
  scenarioIbanChanged,
  scenarioIdentityAppExpires,
  scenarioIdentityMisused,
  scenarioInheritance,
  scenarioInstallUpdateApp,
  scenarioInvestmentGroup,
  scenarioInvestmentOffer,
  scenarioJobOfferUnsolicited,
  scenarioLikesJob,
  scenarioLimitOrMandate,
  scenarioLoanOffer,
  scenarioLotteryAbroad,
  scenarioMessengerAccountExpires,
  scenarioMissedCallBack,
  scenarioMoneyMule,
  scenarioNewDevicePaired,
  scenarioNewNumber,
  scenarioNewSignIn,
  scenarioNumberInLeak,
  scenarioOldNumberOff,
  scenarioOrdinaryAppointment,
  scenarioOrdinaryBillReady,
  scenarioOrdinaryClubMoney,
  scenarioOrdinaryCode,
  scenarioOrdinaryFamilyPlan,
  scenarioOrdinaryOrderConfirmed,
  scenarioOrdinaryParcelOnItsWay,
  scenarioOrdinaryPaymentDone,
  scenarioOrdinaryPublicNotice,
  scenarioOrdinarySchool,
  scenarioOrdinaryTravelInfo,
  scenarioOrdinaryWorkRoster,
  scenarioPackageDrugs,
  scenarioParcelAddressWrong,
  scenarioParcelFee,
  scenarioParcelHeld,
  scenarioParkingQr,
  scenarioPaymentPlatformReceived,
  scenarioPhoneBroken,
  scenarioPointsExpire,
  scenarioPoliceVisitValuables,
  scenarioPrizeWon,
  scenarioRecoverLoss,
  scenarioRentalDepositUnseen,
  scenarioRobotCallPress,
  scenarioRomanceFast,
  scenarioRomanceMoney,
  scenarioSafeAccountMove,
  scenarioSecureMessage,
  scenarioSimExpires,
  scenarioSmallTalkToInvest,
  scenarioSubscriptionSuspended,
  scenarioTaxRefund,
  scenarioTinyVerificationPayment,
  scenarioTollVignette,
  scenarioTradingAccountBalance,
  scenarioUnknownPayment,
  scenarioUnpaidBill,
  scenarioUrgentBillForChild,
  scenarioVoicemailLink,
  scenarioVoteContest,
  scenarioWalletCompromised,
  scenarioWarrantArrest,
  scenarioWebcamBlackmail,
  scenarioWithdrawalFee,
  scenarioWrongNumberFollowUp,
  scenarioWrongNumberOpener,
] as const
