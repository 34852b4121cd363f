/**
 * verdict: tells scams from genuine messages and calls, names what gives them away, entirely on the
 * device: normalise > find > evidence > model > decide. Nothing is fetched, nothing is kept.
 * Browser-safe.
 */
export { CHANNELS, type Message, type MessageChannel } from './message.ts'
export type { Span } from './span.ts'
