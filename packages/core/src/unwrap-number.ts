/**
 * A number as lists and links wrap it, taken out of its wrapping: a link to a chat, a scheme, a
 * spreadsheet's formula or quotation marks, and what spreadsheets and data frames make of long
 * numbers (`32….0`, `3.2…E+10`). Anything else comes back as it was.
 */

const LINK =
  /^(?:https?:\/\/)?(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=|signal\.me\/#p\/|t\.me\/)\+?(\d{6,15})(?:[/?&#].*)?$/iu
const SCHEME =
  /^(?:tel|sms|smsto|callto|whatsapp):(?:\/\/)?([^;?]*)(?:[;?](?!.*phone-context).*)?$/iu
const FORMULA = /^=?["']([^"']*)["']$/u
const TRAILING_ZEROS = /^(\+?\d{7,15})[.,]0{1,2}$/u
const SCIENTIFIC = /^(\d)[.,](\d+)E\+?(\d{1,2})$/iu

/** The number inside `text`, which is folded and trimmed. International digits of a link get a plus. */
export function unwrapNumber(text: string): string {
  const link = LINK.exec(text)?.[1]
  if (link !== undefined) return `+${link}`
  const inner = (FORMULA.exec(text)?.[1] ?? text).trim()
  const bare = (SCHEME.exec(inner)?.[1] ?? inner).trim()
  return TRAILING_ZEROS.exec(bare)?.[1] ?? fromScientific(bare) ?? bare
}

/** All digits of a number in scientific notation, if none was rounded away. */
function fromScientific(text: string): string | undefined {
  const [, first, rest, exponent] = SCIENTIFIC.exec(text) ?? []
  if (first === undefined || rest === undefined) return undefined
  // Fewer digits than the exponent has places were cut off, and zeros in their place would be another number.
  return rest.length === Number(exponent) ? first + rest : undefined
}
