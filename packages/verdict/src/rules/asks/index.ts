/** What a message asks for: one rule for each kind of ask. */
import { askApprove } from './ask-approve.ts'
import { askCall } from './ask-call.ts'
import { askCallbackNow } from './ask-callback-now.ts'
import { askCardData } from './ask-card-data.ts'
import { askCardHandover } from './ask-card-handover.ts'
import { askCardReader } from './ask-card-reader.ts'
import { askCashWithdraw } from './ask-cash-withdraw.ts'
import { askCode } from './ask-code.ts'
import { askConfirmData } from './ask-confirm-data.ts'
import { askCrypto } from './ask-crypto.ts'
import { askDeposit } from './ask-deposit.ts'
import { askGiftCard } from './ask-gift-card.ts'
import { askIbanChange } from './ask-iban-change.ts'
import { askIdentifyByQuestions } from './ask-identify-by-questions.ts'
import { askInstallApp } from './ask-install-app.ts'
import { askLinkDevice } from './ask-link-device.ts'
import { askLogin } from './ask-login.ts'
import { askMoneyHelp } from './ask-money-help.ts'
import { askMoveApp } from './ask-move-app.ts'
import { askOpenLink } from './ask-open-link.ts'
import { askPassword } from './ask-password.ts'
import { askPay } from './ask-pay.ts'
import { askPersonalData } from './ask-personal-data.ts'
import { askPin } from './ask-pin.ts'
import { askPressKey } from './ask-press-key.ts'
import { askQr } from './ask-qr.ts'
import { askRemoteAccess } from './ask-remote-access.ts'
import { askReply } from './ask-reply.ts'
import { askSafeAccount } from './ask-safe-account.ts'
import { askSaveNumber } from './ask-save-number.ts'
import { askSecrecy } from './ask-secrecy.ts'
import { askSeedPhrase } from './ask-seed-phrase.ts'
import { askSendDocument } from './ask-send-document.ts'
import { askStayOnLine } from './ask-stay-on-line.ts'
import { askTransfer } from './ask-transfer.ts'
import { askVote } from './ask-vote.ts'

/** In alphabetical order. */
export const asks = [
  askApprove,
  askCall,
  askCallbackNow,
  askCardData,
  askCardHandover,
  askCardReader,
  askCashWithdraw,
  askCode,
  askConfirmData,
  askCrypto,
  askDeposit,
  askGiftCard,
  askIbanChange,
  askIdentifyByQuestions,
  askInstallApp,
  askLinkDevice,
  askLogin,
  askMoneyHelp,
  askMoveApp,
  askOpenLink,
  askPassword,
  askPay,
  askPersonalData,
  askPin,
  askPressKey,
  askQr,
  askRemoteAccess,
  askReply,
  askSafeAccount,
  askSaveNumber,
  askSecrecy,
  askSeedPhrase,
  askSendDocument,
  askStayOnLine,
  askTransfer,
  askVote,
] as const
