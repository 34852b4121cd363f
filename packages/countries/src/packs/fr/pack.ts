/** The pack of FR: its files, as types. What is in them is held against the schemas by the tests. */
import type { Contact } from '../../format/contact.ts'
import type { CountryPack, PackHead } from '../../format/country-pack.ts'
import type { Institution } from '../../format/institution.ts'
import type { NumberingPlan } from '../../format/numbering-plan.ts'
import type { ReportRoute } from '../../format/report-route.ts'
import contacts from './contacts.json' with { type: 'json' }
import institutions from './institutions.json' with { type: 'json' }
import numbering from './numbering.json' with { type: 'json' }
import head from './pack.json' with { type: 'json' }
import reportRoutes from './report-routes.json' with { type: 'json' }

export const pack: CountryPack = {
  head: head as PackHead,
  institutions: institutions as Institution[],
  contacts: contacts as Contact[],
  scamThemes: [],
  reportRoutes: reportRoutes as ReportRoute[],
  numbering: numbering as NumberingPlan,
}
