import { fillIn, readCorpus } from '@staysharp/corpus'
import { LONGEST_TEXT, loadAssessor, type Message } from '@staysharp/verdict'
import { median } from './measure.ts'
import type { Row, Section } from './result.ts'
import { bundleSizes } from './verdict-bundle.ts'

const ROUNDS = 5
const FACTS_AS_OF = '2026-11-22'
const MOST_KILOBYTES = 350

/** The message check over the corpus: messages a second on one core, and what a browser downloads. */
export async function verdict(): Promise<Section> {
  const start = performance.now()
  const assessor = await loadAssessor(FACTS_AS_OF)
  const loaded = performance.now() - start
  const messages = readCorpus()
    .map(fillIn)
    .map(({ text, sender, channel, country }) => ({ text, sender, channel, country }))
  const calls = messages.filter(({ channel }) => channel === 'call')
  const others = messages.filter(({ channel }) => channel !== 'call')
  const judge = (message: Message): void => {
    if (!assessor.assess(message).ok) throw new Error('A message of the corpus was refused.')
  }
  const perSecond = (some: readonly Message[]): number =>
    median(
      Array.from({ length: ROUNDS }, () => {
        const before = process.cpuUsage()
        for (const message of some) judge(message)
        const { user, system } = process.cpuUsage(before)
        return (some.length * 1e6) / (user + system)
      }),
    )
  for (const message of messages) judge(message)
  const rate = perSecond(others)
  const longest = { text: 'betaal nu de rekening '.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT) }
  const longestMs = 1000 / perSecond([longest, longest, longest])
  return {
    title: `The message check (${messages.length.toLocaleString('en')} messages of the corpus, one core)`,
    rows: [
      {
        what: 'messages (SMS, WhatsApp, mail)',
        figure: `${Math.round(rate).toLocaleString('en')} /s`,
        target: '>= 5,000 /s',
        met: rate >= 5000,
      },
      {
        what: 'call transcripts',
        figure: `${Math.round(perSecond(calls)).toLocaleString('en')} /s`,
      },
      {
        what: `the longest text there may be (${LONGEST_TEXT.toLocaleString('en')} units)`,
        figure: `${longestMs.toFixed(0)} ms`,
        target: '< 100 ms',
        met: longestMs < 100,
      },
      { what: 'loading rules, packs and weights', figure: `${loaded.toFixed(0)} ms` },
      ...(await sizes()),
    ],
  }
}

async function sizes(): Promise<Row[]> {
  const parts = await bundleSizes()
  const total = parts.reduce((sum, { gzip }) => sum + gzip, 0)
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB gz`
  return [
    ...parts.map(({ part, gzip }) => ({ what: `in a browser: ${part}`, figure: kilobytes(gzip) })),
    {
      what: 'in a browser: all of it',
      figure: kilobytes(total),
      target: `<= ${MOST_KILOBYTES} kB gz`,
      met: total <= MOST_KILOBYTES * 1000,
      note: 'rules come in all four languages at once',
    },
  ]
}
