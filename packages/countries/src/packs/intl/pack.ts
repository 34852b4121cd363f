/** The pack of INTL: its files, as types. What is in them is held against the schemas by the tests. */
import type { Contact } from '../../format/contact.ts'
import type { CountryPack, PackHead } from '../../format/country-pack.ts'
import type { Institution } from '../../format/institution.ts'
import type { ReportRoute } from '../../format/report-route.ts'
import type { ScamTheme } from '../../format/scam-theme.ts'
import contacts from './contacts.json' with { type: 'json' }
import institutions from './institutions.json' with { type: 'json' }
import head from './pack.json' with { type: 'json' }
import reportRoutes from './report-routes.json' with { type: 'json' }
import scamThemes from './scam-themes.json' with { type: 'json' }

export const pack: CountryPack = {
  head: head as PackHead,
  institutions: institutions as Institution[],
  contacts: contacts as Contact[],
  scamThemes: scamThemes as ScamTheme[],
  reportRoutes: reportRoutes as ReportRoute[],
}
