/** Markdown tables and numbers as the reports write them. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** `0.9312` is `93.1 %`; nothing measured is a dash. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`
}

export function decimal(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(3)
}
