/** What a message asks for: one rule for each kind of ask. */
import { askApprove } from './ask-approve.ts'
import { askCardData } from './ask-card-data.ts'
import { askCardHandover } from './ask-card-handover.ts'
import { askCardReader } from './ask-card-reader.ts'
import { askCode } from './ask-code.ts'
import { askConfirmData } from './ask-confirm-data.ts'
import { askLogin } from './ask-login.ts'
import { askMoneyHelp } from './ask-money-help.ts'
import { askOpenLink } from './ask-open-link.ts'
import { askPassword } from './ask-password.ts'
import { askPay } from './ask-pay.ts'
import { askPersonalData } from './ask-personal-data.ts'
import { askPin } from './ask-pin.ts'
import { askSafeAccount } from './ask-safe-account.ts'
import { askTransfer } from './ask-transfer.ts'

/** In alphabetical order. */
export const asks = [
  askApprove,
  askCardData,
  askCardHandover,
  askCardReader,
  askCode,
  askConfirmData,
  askLogin,
  askMoneyHelp,
  askOpenLink,
  askPassword,
  askPay,
  askPersonalData,
  askPin,
  askSafeAccount,
  askTransfer,
] as const
