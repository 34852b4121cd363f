/** Turning scores into chances (Platt's way), and measuring how true the chances are. */

export interface Scored {
  readonly score: number
  readonly scam: boolean
  readonly weight: number
}

export interface Calibration {
  readonly slope: number
  readonly shift: number
}

/** Fits `1 / (1 + exp(-(slope * score + shift)))` by Newton's method on the log loss. */
export function calibrate(all: readonly Scored[]): Calibration {
  let slope = 1
  let shift = 0
  for (let round = 0; round < 100; round += 1) {
    let [gs, gb, hss, hsb, hbb] = [1e-3 * (slope - 1), 0, 1e-3, 0, 1e-9]
    for (const { score, scam, weight } of all) {
      const p = chance(score, { slope, shift })
      const error = (p - (scam ? 1 : 0)) * weight
      const h = Math.max(p * (1 - p), 1e-9) * weight
      gs += error * score
      gb += error
      hss += h * score * score
      hsb += h * score
      hbb += h
    }
    const determinant = hss * hbb - hsb * hsb
    const ds = (hbb * gs - hsb * gb) / determinant
    const db = (hss * gb - hsb * gs) / determinant
    slope -= ds
    shift -= db
    if (Math.abs(ds) + Math.abs(db) < 1e-9) break
  }
  return { slope, shift }
}

export function chance(score: number, { slope, shift }: Calibration): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)))
}

/** Ten bands of risk: how many messages, what was said, what was true. */
export interface Band {
  readonly from: number
  readonly count: number
  readonly said: number
  readonly true: number
}

export function bandsOf(all: readonly { readonly risk: number; readonly scam: boolean }[]): Band[] {
  return Array.from({ length: 10 }, (_, i) => {
    const inside = all.filter(({ risk }) => Math.min(9, Math.floor(risk * 10)) === i)
    const mean = (of: readonly number[]): number =>
      of.length === 0 ? Number.NaN : of.reduce((sum, x) => sum + x, 0) / of.length
    return {
      from: i / 10,
      count: inside.length,
      said: mean(inside.map(({ risk }) => risk)),
      true: mean(inside.map(({ scam }) => (scam ? 1 : 0))),
    }
  })
}

/** Expected calibration error: the mean distance between what was said and what was true. */
export function calibrationError(bands: readonly Band[]): number {
  const total = bands.reduce((sum, { count }) => sum + count, 0)
  return bands.reduce(
    (sum, band) =>
      band.count === 0 ? sum : sum + (band.count / total) * Math.abs(band.said - band.true),
    0,
  )
}
