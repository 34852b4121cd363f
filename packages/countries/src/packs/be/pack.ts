/** The pack of BE: its files, as types. What is in them is held against the schemas by the tests. */
import type { Contact } from '../../format/contact.ts'
import type { CountryPack, PackHead } from '../../format/country-pack.ts'
import type { Institution } from '../../format/institution.ts'
import type { NumberingPlan } from '../../format/numbering-plan.ts'
import type { ReportRoute } from '../../format/report-route.ts'
import type { ScamTheme } from '../../format/scam-theme.ts'
import contacts from './contacts.json' with { type: 'json' }
import money from './institutions-money.json' with { type: 'json' }
import online from './institutions-online.json' with { type: 'json' }
import services from './institutions-services.json' with { type: 'json' }
import shops from './institutions-shops.json' with { type: 'json' }
import state from './institutions-state.json' with { type: 'json' }
import numbering from './numbering.json' with { type: 'json' }
import head from './pack.json' with { type: 'json' }
import reportRoutes from './report-routes.json' with { type: 'json' }
import scamThemes from './scam-themes.json' with { type: 'json' }

export const pack: CountryPack = {
  head: head as PackHead,
  institutions: [...money, ...online, ...services, ...shops, ...state] as Institution[],
  contacts: contacts as Contact[],
  scamThemes: scamThemes as ScamTheme[],
  reportRoutes: reportRoutes as ReportRoute[],
  numbering: numbering as NumberingPlan,
}
