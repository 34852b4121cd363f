import { beforeAll, describe, expect, test } from 'vitest'
import { tokensOf } from '../match/tokens.ts'
import { normalise } from '../normalise/index.ts'
import { originalSpan } from '../view.ts'
import { type Claim, ClaimFinder, type LinkedClaim } from './claims.ts'
import { loadDirectory } from './directory.ts'

const IS_CLAIM = 1.5
let finder: ClaimFinder

beforeAll(async () => {
  finder = new ClaimFinder(await loadDirectory('2026-11-22'))
})

function claims(
  country: string,
  text: string,
  sender = '',
  linked: readonly LinkedClaim[] = [],
): readonly Claim[] {
  const { folded } = normalise(text)
  const tokens = tokensOf(folded, [])
  const spanOf = (first: number, last: number): readonly [number, number] =>
    originalSpan(folded, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  return finder.claims({ text, sender, country, tokens, spanOf, linked })
}

/** Whom it claims to be, or null. */
function claimed(country: string, text: string, sender = ''): string | null {
  const [best] = claims(country, text, sender)
  return best !== undefined && best.strength >= IS_CLAIM ? best.listing.id : null
}

describe('the names people use name the institution', () => {
  test.each([
    ['DE', 'VR-Bank: Ihr SecureGo läuft morgen ab.', 'volksbank'],
    ['DE', 'Familienkasse: Bitte reichen Sie die Bescheinigung nach.', 'arbeitsagentur'],
    ['DE', 'Ihr Finanzamt hat eine Nachricht in Mein ELSTER hinterlegt.', 'elster'],
    ['DE', 'Kripo Bonn, Hauptkommissar Weber am Apparat.', 'bka'],
    ['NL', 'Rabo: uw scanner moet worden vervangen.', 'rabobank'],
    ['NL', 'Dienst Toeslagen: uw wijziging is verwerkt.', 'belastingdienst'],
    ['BE', 'FOD Fin: u ontvangt binnenkort uw teruggave.', 'fin'],
    ['BE', 'SPF Finances : votre déclaration est prête dans MyMinfin.', 'fin'],
    ['BE', 'Votre bus MIVB de 8h12 est supprimé.', 'stib'],
    ['FR', 'La CPAM vous informe : votre dossier est complet.', 'ameli'],
    ['FR', 'Banque Postale : un paiement a été refusé.', 'lbp'],
    ['FR', 'DGFiP : un courrier est disponible dans votre espace.', 'impots'],
    ['GB', 'Your NHS App has a new message from your practice.', 'nhs'],
    ['US', 'BofA: did you try a purchase of $81.20? Reply YES or NO', 'bofa'],
    ['US', 'U.S. Bank: your low balance alert was reached.', 'usbank'],
  ])('%s: %s', (country, text, id) => {
    expect(claimed(country, text)).toBe(id)
  })
})

describe('other spaces, capitals and slips of the pen hide no name', () => {
  test.each([
    ['BE', 'B post: uw zending ligt klaar', 'bpost'],
    ['BE', 'KBCTouch: bevestig uw toestel', 'kbc'],
    ['BE', 'itsme®: uw account vervalt', 'itsme'],
    ['NL', 'Post NL: we komen vandaag langs', 'postnl'],
    ['NL', 'NETFLlX: uw betaling is mislukt', 'netflix-nl'],
    ['DE', 'D.H.L: Ihr Paket ist da', 'dhl-de'],
    ['GB', 'Santandr: your card is on hold', 'santander-gb'],
    ['US', "This is Bank of America's fraud team", 'bofa'],
  ])('%s: %s', (country, text, id) => {
    expect(claimed(country, text)).toBe(id)
  })
})

describe('a sender with additions is still the institution', () => {
  test.each([
    ['BE', 'KBC-veilig', 'kbc'],
    ['NL', 'Rabo Medewerker', 'rabobank'],
    ['BE', 'Team ING', 'ing'],
    ['BE', 'INFO-bpost', 'bpost'],
    ['BE', 'FOD_Fin', 'fin'],
    ['BE', 'bpost.be', 'bpost'],
    ['NL', 'MijnOverhei', 'mijnoverheid'],
    ['GB', 'NHSlogin', 'nhs'],
    ['DE', 'kleinanz.', 'kleinanzeigen'],
  ])('%s: %s', (country, sender, id) => {
    expect(claimed(country, '482 113', sender)).toBe(id)
  })

  test('a contact saved with the name of a shop is a person', () => {
    expect(claimed('NL', 'Hoi! Kun je morgen om vier uur?', 'Vinted Sanne')).toBeNull()
  })
})

describe('who says to be calling is claimed, not whom they speak of', () => {
  test.each([
    [
      'NL',
      'Goedemiddag, u spreekt met Tom van de Rabobank. Heeft u net via bunq betaald?',
      'rabobank',
    ],
    ['BE', 'Dag mevrouw, ik ben van de politie, zone Gent.', 'police'],
    ['BE', 'Bonjour, ici la police locale de Huy.', 'police'],
    ['FR', 'Bonjour, je vous appelle de la Société Générale au sujet de votre carte Visa.', 'sg'],
    [
      'DE',
      'Guten Tag, hier ist die Commerzbank, es geht um eine Zahlung an Amazon.',
      'commerzbank',
    ],
    ['GB', "Hello, I'm calling from Barclays about a payment to Argos.", 'barclays'],
    ['US', 'Hi, this is Dana at Wells Fargo, did you send money by Zelle?', 'wellsfargo'],
    ['NL', 'Dit is een bericht van Amazon. Er is een bestelling geplaatst.', 'amazon'],
  ])('%s: %s', (country, text, id) => {
    expect(claimed(country, text)).toBe(id)
  })

  test('the merchant in a card alert is not the bank', () => {
    const text = 'ING: betaling van 84,00 EUR bij Zalando geweigerd.'
    expect(claimed('BE', text)).toBe('ing')
  })

  test("a name that two countries share is the person's own", () => {
    const text = 'Payconiq: uw activatiecode is 318 207'
    expect(claims('BE', text)[0]?.listing).toMatchObject({ id: 'bancontact', country: 'BE' })
    expect(claims('LU', text)[0]?.listing).toMatchObject({ id: 'payconiq-lu', country: 'LU' })
  })

  test('where a whole and its part are both named, the part is meant', () => {
    const text = 'Amendes routières : votre paiement est enregistré.'
    expect(claimed('BE', text, 'SPF Justice')).toBe('verkeersboetes')
  })
})

describe('ordinary words and chat claim nobody', () => {
  test.each([
    ['BE', 'Actie! In onze base speelt een orange band, drie keer free entry.'],
    ['GB', 'Three of us are going, the sky is clear, no rush and feel free to join.'],
    ['IE', 'Revenue was good this month, and the leap into next year looks fine'],
    ['DE', 'Die Bahn kommt gleich, wir sehen uns am Zoll an der Grenze.'],
    ['FR', 'On prend la ligne 4, puis on passe à la poste. Action ou vérité ?'],
    ['BE', 'Zullen we zaterdag in Brussel afspreken?'],
    ['FR', 'Je suis à Bruxelles jusque lundi.'],
    ['NL', 'Ik sta nu bij de Albert Heijn, heb jij nog iets nodig?'],
    ['GB', "hi mum it's me, my phone is broken"],
    ['DE', 'Mama, kannst du mir mein Netflix Passwort schicken?'],
    ['IE', 'Revolut me a tenner for the taxi when I see you'],
    ['US', 'I just switched to Verizon, this is my new number'],
  ])('%s: %s', (country, text) => {
    expect(claimed(country, text)).toBeNull()
  })

  test('somebody the phone knows by name speaks about institutions, not for them', () => {
    expect(claimed('GB', "who's got the Netflix on, it keeps stopping", 'Chloe')).toBeNull()
    expect(claimed('NL', 'Er staat hier een sms van DHL, moet ik betalen?', 'Opa Jan')).toBeNull()
  })
})

test('a link counts for whom it imitates, but an ending that all of a state share does not', () => {
  const link = (group: string): LinkedClaim => ({ group, span: [0, 4], strength: 2.5 })
  expect(claims('BE', 'Klik hier', '', [link('be:kbc')])[0]?.listing.id).toBe('kbc')
  expect(claims('BE', 'Klik hier', '', [link('be:brussels')])).toEqual([])
})

test('a long message takes time in proportion to its length', () => {
  const bait = 'bel fius post nl rabo van de b post u s bank '
  const time = (repeats: number): number => {
    const text = bait.repeat(repeats)
    const from = performance.now()
    claims('BE', text)
    return performance.now() - from
  }
  time(200)
  const short = Math.min(...[1, 2, 3].map(() => time(200)))
  const long = Math.min(...[1, 2, 3].map(() => time(400)))
  expect(long / Math.max(short, 0.5)).toBeLessThan(5)
})
