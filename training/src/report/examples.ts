/** The part of docs/verdict.md that shows an example of each family, in the engine's own words. */
import { AppError } from '@staysharp/core'
import { type CorpusRow, fillIn } from '@staysharp/corpus'
import {
  type Country,
  countryCodes,
  inLanguage,
  institutionById,
  loadCountry,
} from '@staysharp/countries'
import { evidenceSentence, loadVerdictWords, type VerdictWords } from '@staysharp/messages'
import {
  type Assessment,
  type Assessor,
  FAMILIES,
  type Family,
  loadAssessor,
} from '@staysharp/verdict'
import { FACTS_AS_OF } from '../facts-as-of.ts'
import { FAMILY_EXAMPLES, type FamilyExample } from './family-examples.ts'

interface Tools {
  readonly assessor: Assessor
  readonly words: VerdictWords
  readonly countries: readonly Country[]
}

/** What a reader takes in. */
const MOST_REASONS = 8
/** Who sent it and where it leads first, then what is asked, then the story around it. */
const ORDER = ['sender', 'claims', 'link', 'hidden', 'ask', 'scenario', 'relation', 'lever']
const BEGIN = '<!-- examples: written by npm run examples -->'
const END = '<!-- end of examples -->'

/** The document with its examples as the engine explains them now. */
export async function withExamples(document: string): Promise<string> {
  const [before, rest] = document.split(BEGIN)
  const after = rest?.split(END)[1]
  if (before === undefined || after === undefined) {
    throw new AppError('no-marks', 'docs/verdict.md has lost the marks around its examples.')
  }
  const [assessor, words, countries] = await Promise.all([
    loadAssessor(FACTS_AS_OF),
    loadVerdictWords('en'),
    Promise.all([...countryCodes, 'ZZ'].map(loadCountry)),
  ])
  const tools = { assessor, words, countries }
  const examples = FAMILIES.map((family) => example(family, tools)).join('\n\n')
  return `${before}${BEGIN}\n\n${examples}\n\n${END}${after}`
}

function example(family: Family, tools: Tools): string {
  const { name, works, goesOn } = tools.words.families[family]
  const shown = FAMILY_EXAMPLES[family]
  return [
    `### ${name} (\`${family}\`)`,
    `${works} ${goesOn}`,
    quoted(shown),
    explained(family, shown, tools),
  ].join('\n\n')
}

function quoted({ text, sender, channel, country }: FamilyExample): string {
  const from = sender === undefined ? '' : `, from ${withoutNumbers(sender)}`
  const said = withoutNumbers(text).replaceAll('\n', '  \n> ')
  return `> ${said}\n>\n> *${channel} in ${country}${from}*`
}

const withoutNumbers = (text: string): string =>
  text.replace(/\{\w+(?::([A-Z]{2}))?\}/gu, (_, country?: string) =>
    country === undefined ? 'XXXX' : `XXXX (${country})`,
  )

function explained(family: Family, shown: FamilyExample, tools: Tools): string {
  const { assessor, words, countries } = tools
  const { text, sender } = fillIn(rowOf(family, shown))
  const { channel, country } = shown
  const assessed = assessor.assess({ text, channel, country, ...(sender !== '' && { sender }) })
  if (!assessed.ok) throw new AppError('refused', `The example of ${family} is refused.`)
  const { verdict, family: told } = assessed.value
  const like = told === null ? '' : ` Looks most like: ${words.families[told].name}.`
  const reasons = reasonsOf(assessed.value, words, countries)
  const most = reasons.slice(0, MOST_REASONS).map((reason) => `- ${reason}`)
  const more = reasons.length - most.length
  return [
    `**${words.verdicts[verdict].headline}.**${like}\n`,
    ...most,
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n')
}

/** A row that is only filled in, and never learnt from. */
function rowOf(family: Family, { text, sender = '', channel, country }: FamilyExample): CorpusRow {
  const id = `en-example-${family}-001`
  const about = { language: 'en', label: 'scam', asks: [], institution: null, writer: '' } as const
  return { id, family, text, sender, channel, country, ...about, asks: [...about.asks] }
}

function reasonsOf(
  { evidence, country }: Assessment,
  words: VerdictWords,
  countries: readonly Country[],
): readonly string[] {
  const place = (code: string): number => {
    const found = ORDER.indexOf(code.slice(0, code.indexOf('-')))
    return found === -1 ? ORDER.length : found
  }
  const sentences = [...evidence]
    .sort((a, b) => place(a.code) - place(b.code))
    .map(({ code, institution, host }) =>
      evidenceSentence(words, code, { institution: nameOf(institution, country, countries), host }),
    )
  return [...new Set(sentences)]
}

/** `kbc` of a claim, `be:kbc` of a link; first in the pack of the person's country. */
function nameOf(
  id: string | undefined,
  home: string,
  countries: readonly Country[],
): string | undefined {
  if (id === undefined) return undefined
  const plain = id.replace(/^[a-z]+:/u, '')
  const homeFirst = [...countries].sort((a, b) => Number(b.code === home) - Number(a.code === home))
  for (const country of homeFirst) {
    const found = institutionById(country, plain, FACTS_AS_OF)
    if (found !== undefined) return inLanguage(found.name, 'en')?.text
  }
  return undefined
}
