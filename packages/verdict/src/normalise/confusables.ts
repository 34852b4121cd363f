/**
 * Characters that look like a Latin letter, by that letter. Own selection: what homoglyph generators
 * use and what fonts draw alike; read from left to right in pairs "look-alikes > letter".
 *
 * Strong ones pass for the letter in a word of their own (`сос` for "coc"); weak ones only beside
 * real Latin letters, because whole words of them are read as their own script.
 */

/** Letters of the Latin script that are no accented form of another: NFD does not take them apart. */
const LATIN = `
ɑɐᴀⱥ a|ʙɓƀƃƅᵬ b|ᴄƈɕȼↄ c|ᴅɗɖđƌᵭðÐ d|ᴇɛǝəɘɇⱻᴈ e|ꜰƒᵮⅎ f|ɡɠɢǥᵷ g|ʜħɦⱨɥ h|ıɪɨɩᵻᴉ i|ȷɉʝᴊɟ j
ᴋƙⱪʞ k|łƚɫɭʟⱡǀƖӏ l|ᴍɱɯᵯ m|ɴɲŋƞɳᵰ n|øɵᴏɔᴑⱺƟ o|ᴘƥᵽᵱ p|ɋʠꞯ q|ʀɍɾɽɹᵲᴙ r|ꜱʂȿᵴƨ s|ᴛŧƫʈⱦᵵʇ t|ᴜʉᵾʊ u
ᴠʋʌⱴ v|ᴡⱳʍ w|ᶍ x|ʏƴɏʎ y|ᴢƶȥʐɀᵶ z|ɣỿ y|ꬵ f|ƽ s|ꞟꭎ u|ß ss|ẞ ss|æÆᴁ ae|œŒɶ oe|þÞ th|ĸ k|ŉ n`

const STRONG = `
АаΑᎪꓮᗩⲀ a|ВΒᏴꓐᗷьЬᏏ b|СсϹϲᏟꓚᑕⲤⲥ c|ԁԀᎠꓓᗪ d|ЕеΕеҽᎬꓰᗴє e|ϜᖴꓝϝԲ f|ԌցᏀꓖ g|НһΗᎻꓧᕼհҺⲎ h
ІіΙιᎥꓲⲒӀⅰⅠ i|ЈјϳͿᎫꓙᒍյ j|КкΚκᏦꓗᛕⲔⲕ k|ӏᏞꓡᒪⅬԼ l|МмΜᎷꓟᗰⲘ m|ΝᏁꓠᑎնոռⲚ n|ОоΟοՕօꓳⲞⲟσ o
РрΡρᏢꓑᑭⲢⲣ p|ԚԛᑫզՔ q|ᏒꓣᖇᎡ r|ЅѕՏᏚꓢᔕ s|ТтΤτᎢꓔⲦⲧ t|υսᑌꓴՍ u|νѵᏙꓦᐯѴ v|ԜԝѡᎳꓪᗯա w|ХхΧχꓫ᙭Ⲭⲭ x
УуүҮΥγꓬՎⲨ y|ΖᏃꓜ z|єЄ e`

const WEAK = `
ᗅ a|ᑲ b|ᗞᏧᑯ d|ⴹ e|Ꮒ h|ון l|סه o|ט v|Ꮤ w|ᎩᎽ y|αд a|вβбВ b|εэзЭԑ e|фφ f|нЂђћ h|їΐϊ i|кќ k|Ꮮл l|м m|пηπиИПй n|θΘФöΦѳδ o|ρᎮ p|гяЯᴦ r|Ꮥ s|†ζ t
μцЦմ u|ωшщШЩψ w|ж x|чЧўΎύ y|ζ z|ς c|λ l|ξ e`

/** The other case of a look-alike is one too, unless it is listed with another letter. */
function withOtherCase(table: Map<string, string>): Map<string, string> {
  for (const [from, to] of [...table]) {
    for (const other of [from.toLowerCase(), from.toUpperCase()]) {
      if ([...other].length === 1 && !table.has(other)) table.set(other, to)
    }
  }
  return table
}

/** Letter by look-alike. */
export type Confusables = ReadonlyMap<string, string>

function read(...tables: readonly string[]): Map<string, string> {
  const pairs = tables.flatMap((table) => table.split(/[|\n]/u)).filter((pair) => pair !== '')
  return new Map(
    pairs.flatMap((pair) => {
      const [from = '', to = ''] = pair.split(' ')
      return [...from].map((each) => [each, to] as const)
    }),
  )
}

/** Latin letters that are drawn differently: always read as the letter they vary. */
export const LATIN_VARIANTS: Confusables = withOtherCase(read(LATIN))
/** Other scripts' letters that pass for Latin ones in any company. */
export const STRONG_CONFUSABLES: Confusables = read(STRONG)
/** The same and the weak ones: for words that also hold real Latin letters. */
export const ALL_CONFUSABLES: Confusables = withOtherCase(read(WEAK, STRONG))

/** Letters in black circles and squares have no compatibility form: `🅱` is `b`. */
export function dressedLetter(code: number): string | undefined {
  for (const first of [0x1f150, 0x1f170]) {
    if (code >= first && code < first + 26) return String.fromCharCode(0x61 + code - first)
  }
  return undefined
}

/** The letter of a regional indicator: `🇰` is `k`. Two together are a flag and stay. */
export function regionalLetter(code: number): string | undefined {
  return code >= 0x1f1e6 && code <= 0x1f1ff ? String.fromCharCode(0x61 + code - 0x1f1e6) : undefined
}
