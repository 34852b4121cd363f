/** Which letter a sign of leet stands for. */

export const LETTER_OF: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '£': 'l',
  '¢': 'c',
  '+': 't',
}

/**
 * `1` is an i or an l. Per letter before it (`^`: none), the letters after it (`$`: none) with which
 * l is the likelier one, counted over the corpus, the messages and the packs of this repository in
 * their four languages; right for 19 of 20.
 */
const L_BETWEEN = `^aeiouy a$acefhikloptuvwy baeiouvy caeiou diy e$adefhiklopquwy faioy geixy haiotu
  i$abcdefghijklmnopqrstuvwxyz j$adei kaiouy l$ehiouwy mim n$aiouy oabdefghiklmouvwyz paeimouy q$el r$aiy
  saiuy t$iuwy uadefilmouwxy vi waiy y$aeiouv zi`
const L_PAIRS: ReadonlySet<string> = new Set(
  L_BETWEEN.split(/\s+/u).flatMap((row) => [...row.slice(1)].map((after) => `${row[0]}${after}`)),
)

/** With two letters before it, where that turns the answer around; right for 29 of 30 then. */
const TURNED: ReadonlySet<string> = new Set(
  `mal beg ^le oo$ dh$ tal ^as ^a$ fat pae ahe cle alt cep ^be ses aad hed ze$ ^ke led lam po$ are rge rat ^es
   voe ^gs sel nce ica oee oca rel lle ^ab val bo$ reb`.split(/\s+/u),
)

/** The letter that `1` stands for, between what stands two before, before and behind; `^` and `$` for the ends of the word. */
export function letterOfOne(second: string, before: string, after: string): string {
  const isL = L_PAIRS.has(before + after) !== TURNED.has(second + before + after)
  return isL ? 'l' : 'i'
}

/** Words that are written with a digit, as they are in the four languages. */
export const WITH_DIGITS: ReadonlySet<string> = new Set(
  `covid19 windows10 windows11 office365 microsoft365 h24 24h24 7j7 24u24
   mp3 mp4 q8 k3 vt4 rtl4 rtl5 rtl7 rtl8 npo1 npo3 een1 ps4 ps5 f1 w3c b12 co2 n26 o2 b2b b2c p2p c2c a4 a3 a5
   g7 g8 v8 e5 e10 c4 g4s r4 t1 t4 u18 1und1 2dehands 2ememain 4you 2day k8s 3suisses 7up 3sat 9gag
   ch4nge 5asec 8bit`.split(/\s+/u),
)

/** A number with its unit, an ordinal, a time: `24u`, `3de`, `4x`, `5gb`, `1er`, `04u12`. */
export const UNIT =
  /^(?:(?:[1-9]\d*|0\d+)(?:u|uur|h|hr|hrs|hour|hours|d|dag|dagen|j|jour|jours|t|tag|tage|tagen|days?|w|wk|weken|weeks?|semaines?|wochen|m|min|mins|minuten|minutes?|s|sec|x|x\d+|de|ste|e|er|ere|re|nd|nde|rd|st|th|eme|me|ieme|te|ten|k|kb|mb|gb|tb|g|kg|mg|l|cl|ml|dl|km|cm|mm|m2|m3|mw|kw|kwh|kva|v|w|a|eur|euro|euros|p|pm|am|px|pers|personen|personnes|ans|jaar|jr|jahre|years?|yo|keer|fois|mal|times|stuks|pcs|plus|er|ers|maanden|mois|monate|months?|b|bis|ter|c|cv|pk|ch|ps)|\d{1,4}[uhx:m]\d{1,4})$/u

/** `secure4u`, `help4info`, `go5g`: a digit that is read as a word. */
export const READ_ALOUD =
  /[24](?:u|you|me|us|all|info|life|kids|fun|free|home|work|sale)$|\d[gdk]$/u
