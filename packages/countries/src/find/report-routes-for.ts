/** What to do with a suspicious message or call. */

import type { CountryPack } from '../format/country-pack.ts'
import type { ReportRoute } from '../format/report-route.ts'
import type { Text } from '../format/text.ts'
import type { Channel, Language } from '../format/words.ts'
import type { Country } from '../load/load-country.ts'
import type { PublicContact } from '../publish/public-contact.ts'
import { contactById } from './contact-by-id.ts'

export interface RouteQuery {
  readonly channel: Channel
  readonly language: Language
  /** Id of the institution whose name was used, if known. */
  readonly institution?: string
}

export interface PublicRoute {
  readonly id: string
  readonly text: Text
  /** Absent for advice that needs nobody. */
  readonly contact?: PublicContact
  readonly scope: 'country' | 'institution' | 'general'
}

/**
 * The routes for a message, in the order to take them: the country's, the institution's own, then
 * the general advice. Never empty: a country without a pack still gets the general advice. A route
 * whose contact may not be shown today is left out.
 *
 * @example reportRoutesFor(be, { channel: 'sms', language: 'nl' }, '2026-11-22')[0]?.contact?.email?.value
 * // 'verdacht@safeonweb.be'
 */
export function reportRoutesFor(
  country: Country,
  query: RouteQuery,
  today: string,
): readonly PublicRoute[] {
  const own = country.known ? routesOf(country.pack, query) : []
  const general = routesOf(country.intl, query)
  const open = (routes: readonly ReportRoute[], scope: PublicRoute['scope']): PublicRoute[] =>
    routes.flatMap((route) => publicRoute(country, route, scope, today))
  return [
    ...open(
      own.filter((route) => route.institution === undefined),
      'country',
    ),
    ...open(
      own.filter((route) => route.institution !== undefined),
      'institution',
    ),
    ...open(general, 'general'),
  ]
}

function routesOf(pack: CountryPack, query: RouteQuery): ReportRoute[] {
  return pack.reportRoutes
    .filter((route) => route.channels.includes(query.channel))
    .filter(({ languages }) => languages === undefined || languages.includes(query.language))
    .filter(({ institution }) => institution === undefined || institution === query.institution)
}

function publicRoute(
  country: Country,
  route: ReportRoute,
  scope: PublicRoute['scope'],
  today: string,
): PublicRoute[] {
  const { id, text } = route
  if (route.contact === undefined) return [{ id, text, scope }]
  const contact = contactById(country, route.contact, today)
  return contact === undefined ? [] : [{ id, text, scope, contact }]
}
