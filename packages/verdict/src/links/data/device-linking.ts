/**
 * Links and codes that hand over an account: they connect somebody's other device to it, or approve
 * a login. Nobody has to open such a thing because of a message.
 */
export interface DeviceLink {
  readonly host?: string
  readonly scheme?: string
  readonly path?: RegExp
}

export const DEVICE_LINKS: readonly DeviceLink[] = [
  { host: 'wa.me', path: /^\/(?:settings|link|devices|lnk)\b/u },
  { host: 'whatsapp.com', path: /^\/(?:[a-z]+\/)?(?:link|linked-devices|otp|settings)\b/u },
  { host: 'web.whatsapp.com' },
  { scheme: 'whatsapp', path: /^(?:\/\/)?(?:settings|link|linked)/u },
  { scheme: 'sgnl', path: /linkdevice/u },
  { scheme: 'tg', path: /^(?:\/\/)?login/u },
  { host: 't.me', path: /^\/(?:login|confirmphone)\b/u },
  { host: 'web.telegram.org' },
  { scheme: 'itsme' },
  { host: 'merchant.itsme.be' },
  { host: 'itsme.services' },
  { host: 'app.itsme.be' },
  { scheme: 'bankid' },
  { host: 'app.bankid.com' },
  { host: 'microsoft.com', path: /^\/(?:devicelogin|link)\b/u },
  { host: 'login.microsoftonline.com', path: /deviceauth/u },
  { host: 'google.com', path: /^\/device\b/u },
  { host: 'discord.com', path: /^\/ra\//u },
]

/** What the QR picture of WhatsApp's "link a device" holds. */
export const WHATSAPP_LINKING_CODE =
  /^(?:\d@[A-Za-z0-9+/=]{16,},|https:\/\/wa\.me\/settings\/linked_devices)/u
