/** Schemes of links, and where one starts in a piece of text. */

/** Meant in any case and anywhere, also glued to a word before: `Klikhttps://`. */
const WEB = /(?:https?|ftp):[/\\]{0,3}(?=[^\s/\\])/iu
/** Meant when they start the piece or follow something that is no letter or digit. */
const OTHERS =
  /(?:^|[^a-z0-9])((?:javascript|vbscript|blob|file):(?=\S)|data:(?=[a-z]{2,20}\/[a-z0-9.+-]{1,60}[;,])|(?:mailto|smsto|whatsapp|intent|itms-apps|itms-appss|itms-services|itms|market|tg|sgnl|signal|skype|viber|bitcoin|ethereum|upi|facetime|facetime-audio|callto|itsme|payconiq):(?=\S)|[a-z][a-z0-9+.-]{1,30}:\/\/(?=[^\s/]))/iu
/** `Tel:` with a capital is a word of a letterhead. */
const SMALL_ONLY = /(?:^|[^a-z0-9A-Z])((?:tel|sms|geo):(?=[+\d]))/u

/** Where a scheme starts in `piece`, or -1. */
export function schemeIn(piece: string): number {
  if (!piece.includes(':')) return -1
  const web = WEB.exec(piece)
  if (web !== null && (web[0].includes('/') || web[0].includes('\\'))) return web.index
  const other = OTHERS.exec(piece) ?? SMALL_ONLY.exec(piece)
  if (other !== null) return other.index + other[0].length - (other[1] ?? '').length
  // `https:kbc.be`, the slashes forgotten.
  return web !== null && piece.indexOf('.', web.index) > 0 ? web.index : -1
}
