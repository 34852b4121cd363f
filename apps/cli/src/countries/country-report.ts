import {
  type Country,
  contactsFor,
  inLanguage,
  loadPoliceZones,
  type Name,
  type PublicContact,
  scamThemesOf,
} from '@staysharp/countries'

/** What a country's pack shows the public today, and how much of it waits to be confirmed. */
export interface CountryReport {
  readonly country: string
  /** False: no pack yet, and these are the general answers. */
  readonly known: boolean
  readonly name: string
  readonly contacts: readonly PublicContact[]
  readonly contactsWithheld: number
  readonly institutions: number
  readonly domains: {
    readonly verified: number
    readonly seen: number
    readonly unverified: number
  }
  readonly scamThemes: number
  readonly policeZones: number
}

/** Counts a pack as the public functions see it on a day. */
export async function countryReport(country: Country, today: string): Promise<CountryReport> {
  const { pack, code, known } = country
  const contacts = contactsFor(country, {}, today)
  const domains = { verified: 0, seen: 0, unverified: 0 }
  for (const { status } of pack.institutions.flatMap((one) => one.domains)) domains[status]++
  const current = pack.contacts.filter(({ successor }) => successor === undefined)
  const zones = (await loadPoliceZones(code)).files.flatMap((file) => file.zones)
  return {
    country: code,
    known,
    name: english(pack.head.name),
    contacts,
    contactsWithheld: current.length - contacts.length,
    institutions: pack.institutions.length,
    domains,
    scamThemes: scamThemesOf(country, today).length,
    policeZones: zones.length,
  }
}

/** The report as text. */
export function countryReportText(report: CountryReport): string {
  const { contacts, contactsWithheld, domains } = report
  const none = `There is no pack for ${report.country} yet: these are the general answers. See docs/countries.md.\n\n`
  const head = [
    `${report.name} (${report.known ? report.country : 'general pack'})`,
    `  contacts      ${contacts.length} shown, ${contactsWithheld} withheld until confirmed or looked at again`,
    `  institutions  ${report.institutions}, domains: ${domains.verified} verified, ${domains.seen} seen, ${domains.unverified} unverified`,
    `  scam themes   ${report.scamThemes}`,
    `  police zones  ${report.policeZones}`,
    '',
    'Shown to the public today:',
  ]
  const lines = contacts.flatMap((contact) => [
    `  ${contact.id}: ${english(contact.name)} (${contact.purposes.join(', ')})`,
    ...channels(contact).map((channel) => `      ${channel}`),
  ])
  return `${report.known ? '' : none}${[...head, ...lines].join('\n')}\n`
}

function channels({ phones, email, sms, url }: PublicContact): string[] {
  return [
    ...phones,
    ...[email, sms, url].flatMap((channel) => (channel === undefined ? [] : channel)),
  ].map(({ value, source, verifiedOn }) => `${value}  (${verifiedOn}, ${source})`)
}

const english = (name: Name): string => inLanguage(name, 'en')?.text ?? ''
