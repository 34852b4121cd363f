/**
 * Whom the sender names: an id of letters that a company sends under, cut off after eleven letters
 * as such ids are, or a contact saved under a name.
 */
import type { Category } from '@staysharp/countries'
import { foldWord } from '../match/fold-word.ts'
import { wordsOf } from '../match/tokens.ts'
import type { Directory, NameOf } from './directory.ts'
import { type NameIndex, squashed } from './name-index.ts'
import { ofThisCountry } from './of-this-country.ts'
import { COMMON_WORDS, ORDINARY_WORDS } from './ordinary-words.ts'

export interface SenderNames {
  readonly groups: readonly { readonly group: string; readonly sure: boolean }[]
  /** It is a name, and not one of the directory or of everybody's: somebody else speaks. */
  readonly somebodyElse: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const NOBODY: SenderNames = { groups: [], somebodyElse: false }
/** A telephone number is no name; a short code may be one. */
const LONG_NUMBER = /^\d{6,}$/u
/** Ids are cut off at eleven letters; less than these mean nothing. */
const SHORTEST_CUT = 8
/** Unless a full stop says that it was cut off. */
const SHORTEST_MARKED = 5
/** Words that stand beside a name without making it somebody else's. */
const BESIDE = words(`
team support service services info sms alert alerte alerts alarm security securite beveiliging veilig veiligheid sicherheit medewerker medewerkster klantendienst klantenservice kundenservice client clients klant center centre guest help helpdesk
noreply no reply bank banque app online mobile pay fraude fraud fraudedienst dienst afdeling department office officiel official de het la le der die das be nl fr lu ie uk us gb eu com www belgium belgie belgique nederland france deutschland ireland
van von du for pour and und et en hotel code codes verify otp msg notif mail pakket paket parcel colis delivery courier zone station commissioner special agent police politie polizei care desk plus box my mijn mon mein group groep recovery asset return program pro
update billing account konto customer compte prevention protection safe secure sicher it us nu kantoor hub direct direkt betaling payment zahlung card cards verificatie verification assistance bestelling order orders kundencenter promo mobile telecom billing factuur rechnung facture factures stores assurance helpt welcome co prime business hr jobs clubcard marketing rewards
`)
/** Senders under which anybody may speak. */
const ANYBODY = words(`
info infos sms alert alerte alerts notice notif notification msg message bank banque banken mybank mabanque service services security securite support helpdesk verify verif verification auth authmsg code codes otp 2fa
klantendienst klantenservice kundenservice fraude fraud frauddept overheid belasting belastingen tax steuer team voicemail mailbox unknown onbekend unbekannt inconnu inkasso incasso important urgent info-sms smsinfo infosms
3dsecure 3ds noreply reply admin system customer client kunde klant pakket paket parcel colis delivery courier levering livraison zustellung lieferung post mutualiteit mutuelle krankenkasse bussen amendes parkeren gouv gov vote
commissaris inspecteur wijkagent bericht betaling payment paiement energie premie prime impots recovery award winner hr jobs recruiter recruitment
`)
/** People save others under these names, or write about them in groups. */
const CONTACTS: ReadonlySet<Category> = new Set([
  'payment',
  'messaging',
  'social',
  'marketplace',
  'travel',
  'retail',
  'ecommerce',
  'streaming',
  'digital-id',
  'job-recruiter',
])

/** Beginning with one of these says nothing either: `Vinted Lotte`, `WhatsApp Watch`. */
const SAVED_FIRST: ReadonlySet<Category> = new Set([
  'payment',
  'messaging',
  'social',
  'marketplace',
  'travel',
  'digital-id',
])

/** Reads senders; made once from the directory and the index of its names. */
export class SenderReader {
  readonly #index: NameIndex
  readonly #ids = new Map<string, NameOf[]>()

  constructor(directory: Directory, index: NameIndex) {
    this.#index = index
    for (const listing of directory.listings) {
      for (const sender of listing.senderIds) {
        const key = squashed(sender)
        const name = { written: sender, words: [sender], sign: false }
        const one = { group: listing.group, listing, name }
        const known = this.#ids.get(key)
        if (known === undefined) this.#ids.set(key, [one])
        else known.push(one)
      }
    }
  }

  read(sender: string, country: string): SenderNames {
    const folded = foldWord(sender)
    const parts = wordsOf(folded.replaceAll('_', ' '))
    const whole = parts.join('')
    if (whole === '' || LONG_NUMBER.test(whole)) return NOBODY
    const exact = ofThisCountry([...(this.#ids.get(whole) ?? []), ...this.#named(whole)], country)
    if (isKnown(exact[0], country)) return certain(exact)
    if (/^\d+$/u.test(whole) || sender.includes('@')) return NOBODY
    const inside = this.#inside(parts, country)
    if (inside !== undefined) return inside
    const cut = sender.trim().endsWith('.') ? SHORTEST_MARKED : SHORTEST_CUT
    const guessed = this.#guessed(parts, whole, country, cut)
    if (guessed.length > 0) return certain(guessed)
    if (exact.length > 0 && !COMMON_WORDS.has(whole)) return certain(exact)
    const anybody = parts.some((part) => ANYBODY.has(part)) || ANYBODY.has(whole)
    return { groups: [], somebodyElse: !anybody }
  }

  #named(key: string): readonly NameOf[] {
    return this.#index.named(key).filter(({ name }) => !name.sign)
  }

  /** A name among other words: `Rabo Medewerker`, `Team ING`, and `Lotte Vinted`, who is somebody. */
  #inside(parts: readonly string[], country: string): SenderNames | undefined {
    for (let length = parts.length - 1; length > 0; length -= 1) {
      for (let from = 0; from + length <= parts.length; from += 1) {
        const key = parts.slice(from, from + length).join('')
        const found = key.length < 2 ? [] : ofThisCountry(this.#named(key), country)
        const best = found[0]
        if (best === undefined) continue
        const others = [...parts.slice(0, from), ...parts.slice(from + length)]
        const strange = others.filter((part) => !BESIDE.has(part) && !/^\d+$/u.test(part))
        const isOwn = isKnown(best, country)
        if (!isOwn && (COMMON_WORDS.has(key) || key.length < 4)) continue
        if (strange.length > 0 && (key.length < 3 || ORDINARY_WORDS.has(key))) continue
        const ours =
          parts.includes('team') || (from === 0 && !SAVED_FIRST.has(best.listing.category))
        const saved = CONTACTS.has(best.listing.category) && strange.length > 0 && !ours
        return { groups: found.map(({ group }) => ({ group, sure: !saved })), somebodyElse: saved }
      }
    }
    return undefined
  }

  #guessed(
    parts: readonly string[],
    whole: string,
    country: string,
    cut: number,
  ): readonly NameOf[] {
    for (const part of [whole, ...parts]) {
      const guess = part.length < 5 ? undefined : this.#index.guess(part)
      const names = guess === undefined ? [] : ofThisCountry(guess.names, country)
      if (isKnown(names[0], country)) return names
    }
    if (whole.length < cut || ANYBODY.has(whole)) return []
    const begun = ofThisCountry(this.#index.beginningWith(whole), country)
    return begun.filter((one) => isKnown(one, country)).slice(0, 1)
  }
}

function isKnown(one: NameOf | undefined, country: string): boolean {
  return one !== undefined && (one.listing.country === country || one.listing.country === 'INTL')
}

function certain(found: readonly NameOf[]): SenderNames {
  const [best] = found
  return {
    groups: best === undefined ? [] : [{ group: best.group, sure: true }],
    somebodyElse: false,
  }
}
