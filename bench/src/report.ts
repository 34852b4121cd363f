import { execSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { Section } from './result.ts'

/** The report as Markdown: bench/README.md, written whole by every run. */
export function report(sections: readonly Section[], date: string, minutes: number): string {
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const commit = execSync('git rev-parse --short HEAD', { encoding: 'utf8' }).trim()
  const head = `# What was measured

Written by \`npm run bench\` in one run of ${minutes.toFixed(0)} minutes; do not edit. Figures of one machine on one day: compare the ratios, not the milliseconds.

Date ${date}, commit ${commit}, ${availableParallelism()} cores (${cpu}), ${memory} GB, Node ${process.version}.
`
  return `${[head, ...sections.map(sectionText)].join('\n')}`
}

function sectionText({ title, rows }: Section): string {
  const lines = rows.map(({ what, figure, target, met, note }) => {
    const verdict = met === undefined ? '' : met ? 'met' : '**not met**'
    return `| ${what}${note === undefined ? '' : ` (${note})`} | ${figure} | ${target ?? ''} | ${verdict} |`
  })
  return `## ${title}\n\n| what | measured | target | |\n|---|---|---|---|\n${lines.join('\n')}\n`
}
