/** Signs that lower suspicion: what genuine messages do and scams seldom dare. */
import { shieldAppointment } from './shield-appointment.ts'
import { shieldArrangement } from './shield-arrangement.ts'
import { shieldBillUsual } from './shield-bill-usual.ts'
import { shieldCheckYourself } from './shield-check-yourself.ts'
import { shieldCodeDelivery } from './shield-code-delivery.ts'
import { shieldDeliveryStatus } from './shield-delivery-status.ts'
import { shieldInApp } from './shield-in-app.ts'
import { shieldNeverShare } from './shield-never-share.ts'
import { shieldNothingToDo } from './shield-nothing-to-do.ts'
import { shieldOffice } from './shield-office.ts'
import { shieldOptOut } from './shield-opt-out.ts'
import { shieldServiceTalk } from './shield-service-talk.ts'
import { shieldSmallTalk } from './shield-small-talk.ts'
import { shieldVerifyCall } from './shield-verify-call.ts'

/** In alphabetical order. */
export const shields = [
  shieldAppointment,
  shieldArrangement,
  shieldBillUsual,
  shieldCheckYourself,
  shieldCodeDelivery,
  shieldDeliveryStatus,
  shieldInApp,
  shieldNeverShare,
  shieldNothingToDo,
  shieldOffice,
  shieldOptOut,
  shieldServiceTalk,
  shieldSmallTalk,
  shieldVerifyCall,
] as const
