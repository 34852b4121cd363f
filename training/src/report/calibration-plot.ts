/** The calibration plot: what was said against what was true, as an SVG that reads in both themes. */
import type { Band } from '../measure/calibration.ts'

const SIZE = 360
const MARGIN = 46

export function calibrationPlot(bands: readonly Band[]): string {
  const at = (value: number): number => MARGIN + value * (SIZE - 2 * MARGIN)
  const x = (value: number): string => at(value).toFixed(1)
  const y = (value: number): string => (SIZE - at(value)).toFixed(1)
  const filled = bands.filter(({ count }) => count > 0)
  const most = Math.max(...filled.map(({ count }) => count))
  const points = filled.map((band) => {
    const radius = (3 + 9 * Math.sqrt(band.count / most)).toFixed(1)
    return `<circle cx="${x(band.said)}" cy="${y(band.true)}" r="${radius}" fill="#1f6feb" fill-opacity=".7"><title>${band.count} messages</title></circle>`
  })
  const ticks = [0, 0.5, 1].flatMap((value) => [
    `<text x="${x(value)}" y="${SIZE - MARGIN + 18}" text-anchor="middle">${value}</text>`,
    `<text x="${MARGIN - 10}" y="${Number(y(value)) + 4}" text-anchor="end">${value}</text>`,
  ])
  const line = filled.map((band) => `${x(band.said)},${y(band.true)}`).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="Calibration: risk said against share of scams" font-family="system-ui, sans-serif" font-size="12">`,
    `<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
    `<path d="M${x(0)} ${y(0)}H${x(1)}M${x(0)} ${y(0)}V${y(1)}" stroke="#444" fill="none"/>`,
    `<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#999" stroke-dasharray="4 4"/>`,
    `<polyline points="${line}" fill="none" stroke="#1f6feb" stroke-width="1.5"/>`,
    ...points,
    ...ticks,
    `<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">risk said</text>`,
    `<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">share that were scams</text>`,
    '</svg>',
    '',
  ].join('\n')
}
