import { nobleVoprf, type Voprf } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import { input } from './inputs.ts'
import { median, millisecondsPerCall } from './measure.ts'
import { loadPsi } from './psi-peer.ts'
import type { Section } from './result.ts'

const NOTE =
  "libsodium's constant-time multiplication is two thirds of ours; a faster kernel behind RistrettoGroup is planned"

/** Sealing one identifier on one thread: ours, noble, psi.js, in turns so that noise hits all alike. */
export async function perIdentifier(): Promise<Section> {
  const sodium = await loadSodiumVoprf()
  const psi = await loadPsi()
  const { secretKey } = nobleVoprf.deriveKeyPair(new Uint8Array(32).fill(3), new Uint8Array())
  const each = (voprf: Voprf, calls: number): number =>
    millisecondsPerCall((i) => voprf.evaluate(secretKey, input(i)), { calls, rounds: 1 })
  const figures = { ours: [] as number[], noble: [] as number[], psi: [] as number[] }
  for (let round = 0; round < 5; round++) {
    figures.ours.push(each(sodium, 5000))
    figures.noble.push(each(nobleVoprf, 500))
    if (psi !== undefined) figures.psi.push(psiSetup(psi, 4000))
  }
  const [ours, noble, peer] = [median(figures.ours), median(figures.noble), median(figures.psi)]
  const ms = (value: number): string => `${value.toFixed(3)} ms`
  return {
    title: 'Sealing one identifier, one thread (hash to the group, multiply, hash)',
    rows: [
      { what: 'Staysharp (libsodium)', figure: ms(ours) },
      { what: 'noble-curves 2.4', figure: ms(noble) },
      {
        what: '@openmined/psi.js 2.0.6, setup message',
        figure: psi === undefined ? 'not installed' : ms(peer),
      },
      {
        what: 'faster than noble',
        figure: `${(noble / ours).toFixed(1)} x`,
        target: '>= 8 x',
        met: noble / ours >= 8,
      },
      ...(psi === undefined
        ? []
        : [
            {
              what: 'faster than psi.js',
              note: NOTE,
              figure: `${(peer / ours).toFixed(1)} x`,
              target: '>= 4 x',
              met: peer / ours >= 4,
            },
          ]),
    ],
  }
}

function psiSetup(psi: NonNullable<Awaited<ReturnType<typeof loadPsi>>>, count: number): number {
  const items = Array.from({ length: count }, (_, i) => new TextDecoder().decode(input(i)))
  const server = psi.server.createWithNewKey(true)
  const start = performance.now()
  server.createSetupMessage(2 ** -16, 1, items)
  return (performance.now() - start) / count
}
