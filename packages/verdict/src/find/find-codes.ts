/** One-time codes and the short numbers that people text to: only in the company of words for them. */
import { WITH_DIGITS } from '../normalise/leet-letters.ts'
import { type Ground, matchesOf } from './ground.ts'

const CODE_WORD =
  /\b(?:code|codes|kode|pin|pincode|otp|tan|sms-tan|mtan|passcode|wachtwoord|password|passwort|mot de passe|kennwort|verificatie\w*|verification|verifizierung\w*|verifikation\w*|verif\w*code|bevestig\w*|confirmation|bestatigung\w*|bestaetigung\w*|sicherheitscode|securit\w*|inlogcode|logincode|inloggen|einmal\w*|eenmalig\w*|validation|authenti\w*|activatie\w*|activation|aktivierung\w*|freigabe\w*|token)\b/u
/** `123456`, `123-456`, `G-123456`, `AB12CD`: with what may not stand beside it. */
const CODE =
  /(?:^|[^\p{L}\p{N}.,:/€$£+@_-])((?:[a-z]{1,3}-)?\d{4,8}|\d{3}[- ]\d{3}|\d{4} \d{4}|(?=[a-z]{0,7}\d)(?=\d{0,7}[a-z])[a-z\d]{5,8})(?![\p{L}\p{N}€$£%@_/:-]|[.,]\d| ?(?:euro?s?|eur|uur|u|h|km|jaar|dagen|minut\w*|min|tage|stunden|jours|days|hours)\b)/gu
const REACH = 60
const SMS_REACH = 40
/** Years, times, words with a number behind: `SOMMER20` is for a discount, not for once. */
const NO_CODE = /^(?:19|20)\d{2}$|^\d{1,2}[uh:]\d{2}$|^[a-z]{4,}\d{1,3}$|^\d+[a-z]{3,}$/u

const SHORT_CODE =
  /\b(?:naar|au|an|to|op|het|nummer|numero|nr\.?|sms|stop|die|the)[ :]{1,2}(?:het |nummer |le |numero |die |nummer )?(\d{3,6})(?![\p{L}\p{N}€%]|[.,:/-]\d| ?(?:euro?|eur|uur|h\b|euros))/gu
const SMS_WORD =
  /\b(?:sms|stop|text|tekst|texte|reply|antwoord|repondez|antwort\w*|stuur|envoyez|envoie|send)\b/u

export function findCodes(ground: Ground): void {
  const { text } = ground.folded
  if (!/\d/u.test(text)) return
  if (SMS_WORD.test(text)) {
    for (const m of matchesOf(SHORT_CODE, text)) {
      const value = m[1] ?? ''
      const end = m.index + m[0].length
      if (!SMS_WORD.test(text.slice(Math.max(0, end - SMS_REACH), end))) continue
      const span = ground.free(ground.folded, end - value.length, end)
      if (span !== undefined) ground.add({ kind: 'short-code', span, value })
    }
  }
  if (!CODE_WORD.test(text)) return
  for (const m of matchesOf(CODE, text)) {
    const value = m[1] ?? ''
    const end = m.index + m[0].length
    const start = end - value.length
    if (!CODE_WORD.test(text.slice(Math.max(0, start - REACH), end + REACH))) continue
    if (NO_CODE.test(value) || WITH_DIGITS.has(value) || CODE_WORD.test(value)) continue
    const span = ground.free(ground.folded, start, end)
    if (span !== undefined) ground.add({ kind: 'code', span, value })
  }
}
