/**
 * A WhatsApp JID of a person is a phone number with a server name behind it:
 * `<digits>@s.whatsapp.net` or `<digits>@c.us`, with an optional agent or device part
 * (`<digits>_1:23@s.whatsapp.net`). Groups (`@g.us`), channels and hidden ids (`@lid`) are not.
 */
const JID = /^\+?(\d{5,15})(?:[._]\d{1,3})?(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us)$/iu

/** WhatsApp still writes the 1 that Mexico dropped after 52 in 2019. */
const MEXICAN_MOBILE = /^521(\d{10})$/u

/** The digits of the number in a WhatsApp JID (country code first, no plus), or undefined. */
export function whatsappJidNumber(text: string): string | undefined {
  return JID.exec(text)?.[1]?.replace(MEXICAN_MOBILE, '52$1')
}
