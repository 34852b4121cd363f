/** Where to report a message: the routes of the country, in the order to take them. */
import {
  type Channel,
  type Language,
  type PublicContact,
  type PublicRoute,
  type RenderedText,
  renderText,
  reportRoutesFor,
} from '@staysharp/countries'
import type { Assessment, MessageChannel } from '@staysharp/verdict'
import type { Institutions } from './institutions.ts'

/** A route, ready to show. */
export interface NextStep {
  readonly text: string
  /** Addresses and numbers to report to; all confirmed. */
  readonly to: readonly string[]
}

/** More than these nobody takes. */
const MOST = 3

const CHANNELS: Readonly<Record<MessageChannel, Channel>> = {
  sms: 'sms',
  whatsapp: 'chat',
  call: 'call',
  email: 'email',
}

/** The packs' word for a channel. */
export const routeChannel = (channel: MessageChannel): Channel => CHANNELS[channel]

/** The routes for an assessed message, in the language. */
export function reportSteps(
  { channel, country, institution }: Assessment,
  institutions: Institutions,
  language: Language,
  today: string,
): readonly NextStep[] {
  const home = institutions.country(country)
  const query = { channel: routeChannel(channel), language, ...(institution && { institution }) }
  const routes = reportRoutesFor(home, query, today)
  const steps = routes.flatMap((route): readonly NextStep[] => {
    const rendered = renderText(home, route.text, language, today)
    return rendered === undefined ? [] : [{ text: plain(rendered), to: addresses(route) }]
  })
  return steps.slice(0, MOST)
}

function plain({ parts }: RenderedText): string {
  return parts
    .map((part) => (part.kind === 'text' ? part.text : (waysTo(part.contact)[0] ?? '')))
    .join('')
}

const addresses = ({ contact }: PublicRoute): readonly string[] =>
  contact === undefined ? [] : waysTo(contact)

function waysTo({ email, sms, phones, url }: PublicContact): readonly string[] {
  const written = [email, sms?.role === 'forward-to' ? sms : undefined, url]
  return [
    ...written.flatMap((channel) => channel?.value ?? []),
    ...phones.map(({ value }) => value),
  ].slice(0, 2)
}
