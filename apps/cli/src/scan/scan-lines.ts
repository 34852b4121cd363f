/** `staysharp scan --jsonl`: one message a line in, one judgement a line out, in the same order. */
import { LANGUAGES } from '@staysharp/countries'
import { type Assessor, CHANNELS, type Message } from '@staysharp/verdict'
import * as v from 'valibot'
import { printableJson } from '../terminal/printable.ts'
import { splitLines } from './split-lines.ts'

/** Longest line read, in bytes; a text that is too long keeps its id up to here. */
const LONGEST_LINE = 8 * 1024 * 1024
/** Digits of a risk: more are noise, and fewer would make different risks the same. */
const DIGITS = 6

/** What helps but is not needed: anything we do not understand there counts as not given. */
const hint = <T extends v.GenericSchema>(schema: T) => v.fallback(v.optional(schema), undefined)

const LineSchema = v.object({
  id: v.union([v.string(), v.number()]),
  text: v.string(),
  sender: hint(v.string()),
  channel: hint(v.pipe(v.string(), v.toLowerCase(), v.picklist(CHANNELS))),
  country: hint(v.pipe(v.string(), v.toUpperCase(), v.regex(/^[A-Z]{2}$/u))),
  lang: hint(v.string()),
})

/** What stands in for what a line leaves out. */
export type Defaults = Pick<Message, 'sender' | 'channel' | 'country'>

/** Where the answers go. */
export interface LineOutput {
  readonly out: (line: string) => void
  /** Resolves when there is room for more. */
  readonly ready: () => Promise<void>
}

/**
 * Judges every line; `out` gets one line for each. A bad one never stops the rest; nor does a bug of
 * ours, which is thrown when all lines are through.
 */
export async function scanLines(
  input: AsyncIterable<Uint8Array>,
  assessor: Assessor,
  defaults: Defaults,
  { out, ready }: LineOutput,
): Promise<void> {
  let first: unknown
  const keep = (bug: unknown): void => {
    first ??= bug
  }
  for await (const line of splitLines(input, LONGEST_LINE)) {
    const answer =
      'text' in line ? judge(line.text, assessor, defaults, keep) : bad(null, line.refused)
    out(`${printableJson(answer)}\n`)
    await ready()
  }
  if (first !== undefined) throw first
}

function judge(
  line: string,
  assessor: Assessor,
  defaults: Defaults,
  report: (bug: unknown) => void,
): object {
  const json = parseJson(line)
  if (json === undefined) return bad(null, 'not-json')
  const parsed = v.safeParse(LineSchema, json)
  if (!parsed.success) return bad(null, 'bad-fields')
  const { id, text, sender, channel, country, lang } = parsed.output
  const language = LANGUAGES.find((each) => each === lang?.slice(0, 2).toLowerCase())
  const given = {
    ...(sender !== undefined && { sender }),
    ...(channel !== undefined && { channel }),
    ...(country !== undefined && { country }),
  }
  const message = { text, ...defaults, ...given, ...(language && { languages: [language] }) }
  const assessed = attempt(() => assessor.assess(message), report)
  if (assessed === undefined) return bad(id, 'internal')
  if (!assessed.ok) return bad(id, assessed.failure.code)
  const { verdict, risk, family, institution, language: found, evidence } = assessed.value
  return {
    id,
    verdict,
    risk: Number(risk.toFixed(DIGITS)),
    family,
    institution,
    lang: found,
    evidence: evidence.map(({ code, span }) => ({ code, span })),
  }
}

function bad(id: string | number | null, code: string): object {
  return { id, error: code }
}

/** The result, or undefined when there was a bug, which is reported. */
function attempt<T>(work: () => T, report: (bug: unknown) => void): T | undefined {
  try {
    return work()
  } catch (bug) {
    report(bug)
    return undefined
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
