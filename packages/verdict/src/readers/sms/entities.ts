/**
 * Entities of XML 1.0 without a document type. The app writes an emoji as two numeric entities, one
 * for each half of its surrogate pair, so numbers up to 0xffff stand for UTF-16 units.
 */

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/gu

/** The text behind an attribute's raw value; what is no entity stays as it is. */
export function decodeEntities(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    if (point === 0 || point > 0x10ffff) return '\ufffd'
    return point > 0xffff ? String.fromCodePoint(point) : String.fromCharCode(point)
  })
}
