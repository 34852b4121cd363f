/**
 * What the words around a name say about it: that its bearer is speaking, that it is the reader's
 * own account there, or that somebody merely speaks of it.
 */
import type { Token } from '../match/tokens.ts'

/** How a name stands among the other words. */
export interface Around {
  /** `KBC: ...`, at the beginning. */
  readonly heading: boolean
  /** `hier is de politie`, `I'm calling from Barclays`, `namens bpost`. */
  readonly introduced: boolean
  /** `a lady from Barclays`: the writer tells of them. */
  readonly told: boolean
  /** `KBC fraudedienst`, `service client Orange`. */
  readonly office: boolean
  /** `uw Argenta-app`, `votre colis DHL`. */
  readonly yours: boolean
  /** `my KBC`, `mijn Netflix`. */
  readonly mine: boolean
  /** `Steam cards`. */
  readonly gift: boolean
  /** `het WhatsApp datalek`, `a leak at Meta`: the message is about them. */
  readonly leaked: boolean
  /** `at Aldi`, `via PayPal`, `een sms van DHL`. */
  readonly mentioned: boolean
  /** Somebody speaks of themselves in the same sentence. */
  readonly firstPerson: boolean
}

/** A hyphen without a space before it makes one word of two. */
const HEADED = /^['"»”)\]*®]{0,2}(?:\s?[:–—|>!]|\/\p{L}|\s-\s)/u
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const ARTICLES = words(
  `de het den t the a an la le l les der die das dem uw our notre unser unsere unserer onze ons een ein eine einer einem un une mr mme herr frau uit den`,
)
const PREPOSITIONS = words(
  `van vd v from von vom de du des d der bij voor for pour fur of chez bei zur beim namens behalf part auftrag nom`,
)
/** After these a name is whose message it is. */
const SPEAKING = words(`
namens behalf hier ici auftrag speaking speak spreekt spreek spreken parlez parle name naam nom heet medewerker medewerkster agent
adviseur conseiller conseillere berater beraterin mitarbeiter mitarbeiterin officer advisor adviser inspecteur inspector inspectrice kommissar kommissarin expert collega collegue colleague
afdeling department dept departement abteilung
goeiedag goededag goedemiddag goedemorgen goedenavond goeiemiddag goeiemorgen goeienavond goedendag bonjour bonsoir hallo hello hi dag guten tag morgen abend moin gruss moien morning afternoon evening this
claiming claimed beweerde disant gab meldete zogezegd zogenaamd uitgaf doorverbonden transferred
`)
/** They say it only with a preposition: `bel van`, `calling from`; `bel KBC` is something else. */
const CALLING = words(
  'calling ringing ring bel belt bellen opbellen appelle appelons rufe rufen anrufe kom viens komme werk werke travaille work',
)
/** Somebody else, of whom it is told where they are from. */
const SOMEBODY =
  words(`man gebeld door appele appelee telephone angerufen called rang belde lady woman guy gentleman girl dame vrouw mevrouw meneer monsieur madame homme femme mann frau herr typ heer mens said says sei sagte dit zegt zei was
technieker technicien technician techniker facteur chauffeur livreur koerier coursier courier kurier driver bezorger bote zusteller fahrer`)
const REPORTED = words(`
sms smsje sms'je message messages bericht berichten berichtje nachricht nachrichten mail mails mailtje email brief lettre code codes text texts txt txts paket pakket pakje pakske colis parcel package box carton paketen karton
abo abonnement subscription account konto compte rekening card karte kaart carte app appje appli factuur rechnung sim gsm phone contract forfait vertrag rechnungen facture invoice voucher vouchers bon gutschein cheque tickets ticket
`)
const YOURS = words(
  `uw your ur u votre vos ihr ihres euer eures ihre ihrem ihren ihrer jouw je ton ta tes dein deine deinem deinen deiner yr`,
)
/** `revolut me`, `venmo her`. */
const VERBED = words('me you him her us')
const ACCOUNT = words('account accounts konto kontos compte app rekening beveiligingscode')
const MINE = words(
  `my mijn mn m'n mon ma mes mein meine meinem meinen meiner our ons onze notre nos unser his her their zijn haar m'n sa son ses moi sein`,
)
const MENTIONING = words(
  `at to into about dossier dette dettes schuld schulden debt forderung impaye impayes postpunkt relais locker punt afhaalpunt postpunt paketshop in im op on via with met par mit per au aux chez bei beim bij zum zur by door over through used like zoals comme wie auf using sur dans from avec into onto den and und et en or of ou oder not than dan que als usein near naast`,
)
const FIRST_PERSON = words(
  `i im ive ill id me my ik mij mijn mn ikke jai j moi mon ma mes ich mir mich mein meine bin hab habe suis heb zat zit ben wil`,
)
const OFFICE = words(`
klantendienst klantenservice fraude fraudedienst fraudeafdeling fraud afdeling service services dienst kundenservice kundendienst sicherheitszentrale sicherheit sicherheitsabteilung sicherheitsdienst betrugsabteilung security securite securise beveiliging veiligheid
helpdesk support team alert alerte alerts alarm info department dept departement kantoor filiale agence bureau office customer conseiller opposition antifraude kartenservice online bankieren online-banking banking staffing
administration agent agents headquarters center centre care desk kundenbetreuung hotline prevention protection medewerker melding mitteilung hinweis information notification notice meldung medewerkers officer advisor conseillere berater beraterin
`)
const SPOKEN_TO = words('beller caller ja mevrouw meneer mijnheer hoi hey jaa ah ok')
const GIFTS = words(
  'card cards karten carte cartes gift gifts giftcard giftcards cadeaukaart cadeaukaarten cadeaubon bon bons voucher vouchers gutschein gutscheine geschenkkarte geschenkkarten kaarten',
)
const LEAKS = words(
  'datalek datalekken datenleck datenlecks leak leaks leaked leck lek lekken gelekt gelekte geleakt fuite fuites fuite fuiter breach breached hack',
)
const NAMING = words('name naam nom naams heiße heisse heet')
const OWN_MESSAGE = words(
  'dit this ceci dies automated automatic automatisch automatique automatische geautomatiseerd important belangrijk wichtige',
)
const GREETING = words(
  'goeiedag goededag goedemiddag goedemorgen goedenavond goeiemiddag goeiemorgen goeienavond bonjour bonsoir guten gruss morning afternoon evening hello',
)
const NEGATED = words(`geen keine pas nicht niet not nooit never jamais`)

/** Reads what stands around the tokens `first` to `last`. `after` is the text that follows them. */
export function around(
  tokens: readonly Token[],
  first: number,
  last: number,
  after: string,
): Around {
  const sentence = tokens[first]?.sentence
  const word = (at: number): string => {
    const token = tokens[at]
    return token === undefined || token.sentence !== sentence ? '' : token.word
  }
  let before = first - 1
  while (ARTICLES.has(word(before)) && first - before < 4) before -= 1
  const nearest = word(before)
  const introduced = isIntroduced(word, first, before, (at) => isPaused(tokens, at))
  return {
    heading: first <= 1 && HEADED.test(after),
    introduced: introduced || isGreeting(word, last),
    told: !introduced && PREPOSITIONS.has(nearest) && isTold(word, before),
    office: OFFICE.has(nearest) || OFFICE.has(word(last + 1)) || OFFICE.has(word(last + 2)),
    yours:
      ACCOUNT.has(word(last + 1)) ||
      YOURS.has(word(first - 1)) ||
      YOURS.has(word(first - 2)) ||
      YOURS.has(word(first - 3)),
    mine: VERBED.has(word(last + 1)) || MINE.has(word(first - 1)) || MINE.has(word(first - 2)),
    gift:
      GIFTS.has(word(last + 1)) ||
      GIFTS.has(word(last + 2)) ||
      GIFTS.has(word(first - 1)) ||
      GIFTS.has(word(first - 2)),
    leaked: isLeaked(word, first, last),
    mentioned:
      MENTIONING.has(nearest) ||
      NEGATED.has(nearest) ||
      (PREPOSITIONS.has(nearest) && REPORTED.has(word(before - 1))) ||
      (PREPOSITIONS.has(word(first - 1)) && REPORTED.has(word(first - 2))),
    firstPerson: speaksOfSelf(word, first, first <= 2 ? first : last),
  }
}

/** Whether words before it, in the sentence, say that its bearer speaks. */
function isIntroduced(
  word: (at: number) => string,
  first: number,
  before: number,
  paused: (at: number) => boolean,
): boolean {
  const nearest = word(before)
  if (nearest === 'met') return isPhoneGreeting(word(before - 1), paused(before))
  const preposition = PREPOSITIONS.has(nearest)
  if (MENTIONING.has(nearest) && !preposition) return isAtWork(word, first)
  if (preposition && REPORTED.has(word(before - 1))) return isOwnMessage(word, before - 1)
  for (let at = first - 1; at >= first - 12; at -= 1) {
    const here = word(at)
    if (here === '' || (preposition && REPORTED.has(here))) return false
    if (!preposition && at < first - 4) return false
    if (SPEAKING.has(here) || isPresenting(here, word(at - 1))) return true
    if (preposition && CALLING.has(here)) return true
  }
  return false
}

/** `Met KBC`, `Dag mevrouw Aerts, met de CM`: how the Dutch-speaking take up the phone. */
const isPhoneGreeting = (before: string, paused: boolean): boolean =>
  before === '' || paused || SPEAKING.has(before) || SPOKEN_TO.has(before)

/** Something stands between the two words: a comma. */
function isPaused(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at]]
  return before !== undefined && next !== undefined && next.start - before.end > 1
}

/** `this is Allie at`, `mein Name ist Peters von`: a name stands between. */
function isAtWork(word: (at: number) => string, first: number): boolean {
  for (let at = first - 3; at >= first - 9 && word(at) !== ''; at -= 1) {
    const here = word(at)
    const presents = here === 'its' || (here === 'is' && isPresenting(here, word(at - 1)))
    if (presents || NAMING.has(here)) return true
  }
  return false
}

/** `dit is een bericht van`, `automated message from`: the message speaks of itself. */
function isOwnMessage(word: (at: number) => string, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before -= 1) {
    if (OWN_MESSAGE.has(word(before))) return true
  }
  return word(at - 1) === '' && word(at) !== ''
}

function isLeaked(word: (at: number) => string, first: number, last: number): boolean {
  for (let at = first - 4; at <= last + 3; at += 1) {
    if (LEAKS.has(word(at))) return true
  }
  return false
}

/** `Commerzbank, guten Tag`. */
function isGreeting(word: (at: number) => string, last: number): boolean {
  for (let at = last + 1; at <= last + 4 && word(at) !== ''; at += 1) {
    if (GREETING.has(word(at))) return true
  }
  return false
}

/** `a lady from`, `he said he was from`. */
function isTold(word: (at: number) => string, before: number): boolean {
  for (let at = before - 1; at >= before - 3; at -= 1) {
    if (SOMEBODY.has(word(at))) return true
  }
  return false
}

/** `ik ben`, `ich bin`, `je suis`, `I am`, `c'est`, `it's`, `dit is`, `met`. */
function isPresenting(word: string, before: string): boolean {
  switch (word) {
    case 'ben':
      return before === 'ik'
    case 'bin':
      return before === 'ich'
    case 'suis':
      return before === 'je'
    case 'est':
      return before === 'c'
    case 'is':
      return before === 'dit' || before === 'this' || before === 'here' || before === 'hier'
    case 'am':
      return before === 'i'
    case 'ist':
      return before === 'hier' || before === 'das'
    case 'im':
    case 'its':
    case 'thisis':
      return true
    default:
      return false
  }
}

function speaksOfSelf(word: (at: number) => string, first: number, last: number): boolean {
  for (let at = first - 1; at >= first - 10 && word(at) !== ''; at -= 1) {
    if (FIRST_PERSON.has(word(at))) return true
  }
  for (let at = last + 1; first > 2 && at <= last + 6 && word(at) !== ''; at += 1) {
    if (FIRST_PERSON.has(word(at))) return true
  }
  return false
}

const KIN = words(`
mam mama mamaaan bomma vake fiston mamaa mams mamsie mum mummy mom mommy momma dad daddy papa pap paps pa opa oma bompa bomma meme memee moeke maman papi mamie mamy papy tonton tata tante bro sis dude mate babe hun luv xx xxx xxxx lol lmao haha hahaha hihi mdr
ptdr kus kusjes bisous bisou bises biz schat schatje cherie cheri coucou hoi heyy girls lads guys mec meuf poulet loulou schatz spatzi mausi bussi liebe hdl ciao pls stp svp amai nan nana gran grandma grandpa auntie aunt
uncle nonkel cousin prima thx tnx chou pote ptit wtf omg bff boss buddy darling sweetie pet zoon dochter sohn tochter fils fille jongen knul gast maat vent man
`)
const WEAK_KIN = words(
  'stp svp pls pet man liebe boss sohn tochter zoon dochter fils fille vent guys cousin prima girls ciao mate darling',
)

/** In so many words somebody's mother is named anyway. */
const TALK = 70

/** Whether people who know each other are talking. */
export function isPersonal(tokens: readonly Token[]): boolean {
  let signs = 0
  for (const { word } of tokens) {
    if (KIN.has(word)) signs += WEAK_KIN.has(word) ? 0.5 : 1
  }
  return signs >= 1 + Math.floor(tokens.length / TALK)
}

const FORMAL = words(
  `uw votre vos vous ihre ihren ihrem geachte geehrte geehrter dear customer cher chere client cliente klant kunde kundin`,
)

/** Whether it speaks to somebody as institutions do. English has no words for it but a few. */
export function isFormal(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }) => FORMAL.has(word))
}
