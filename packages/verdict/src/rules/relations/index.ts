/** Relations: who the writer or caller says to be, when that is not (only) a named institution. */
import { relationBankFraudTeam } from './relation-bank-fraud-team.ts'
import { relationBoss } from './relation-boss.ts'
import { relationBrokerAdviser } from './relation-broker-adviser.ts'
import { relationBuyer } from './relation-buyer.ts'
import { relationCardStop } from './relation-card-stop.ts'
import { relationCharity } from './relation-charity.ts'
import { relationChild } from './relation-child.ts'
import { relationColleagueHr } from './relation-colleague-hr.ts'
import { relationCourier } from './relation-courier.ts'
import { relationDoctorHospital } from './relation-doctor-hospital.ts'
import { relationEnergy } from './relation-energy.ts'
import { relationFriend } from './relation-friend.ts'
import { relationGrandchild } from './relation-grandchild.ts'
import { relationLawyerNotary } from './relation-lawyer-notary.ts'
import { relationLeakTeam } from './relation-leak-team.ts'
import { relationParent } from './relation-parent.ts'
import { relationPartnerRomance } from './relation-partner-romance.ts'
import { relationPlatformSupport } from './relation-platform-support.ts'
import { relationPolice } from './relation-police.ts'
import { relationProsecutorCourt } from './relation-prosecutor-court.ts'
import { relationRecoveryAgent } from './relation-recovery-agent.ts'
import { relationRecruiter } from './relation-recruiter.ts'
import { relationSellerLandlord } from './relation-seller-landlord.ts'
import { relationStranger } from './relation-stranger.ts'
import { relationTaxOffice } from './relation-tax-office.ts'
import { relationTechSupport } from './relation-tech-support.ts'
import { relationTelecom } from './relation-telecom.ts'

/** Every rule of this folder. */
export const relations = [
  relationBankFraudTeam,
  relationBoss,
  relationBrokerAdviser,
  relationBuyer,
  relationCardStop,
  relationCharity,
  relationChild,
  relationColleagueHr,
  relationCourier,
  relationDoctorHospital,
  relationEnergy,
  relationFriend,
  relationGrandchild,
  relationLawyerNotary,
  relationLeakTeam,
  relationParent,
  relationPartnerRomance,
  relationPlatformSupport,
  relationPolice,
  relationProsecutorCourt,
  relationRecoveryAgent,
  relationRecruiter,
  relationSellerLandlord,
  relationStranger,
  relationTaxOffice,
  relationTechSupport,
  relationTelecom,
] as const
