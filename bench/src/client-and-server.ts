import { nobleVoprf } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import { input } from './inputs.ts'
import { millisecondsPerCall } from './measure.ts'
import type { Section } from './result.ts'

/** One check without network: what the person's device computes (noble), and what the server does (libsodium). */
export async function clientAndServer(): Promise<Section> {
  const sodium = await loadSodiumVoprf()
  const key = nobleVoprf.deriveKeyPair(new Uint8Array(32).fill(4), new Uint8Array())
  const prepared = Array.from({ length: 60 }, (_, i) => {
    const blinded = nobleVoprf.blind(input(i))
    const evaluation = sodium.blindEvaluate(key, [blinded.blinded])
    if (!evaluation.ok) throw new Error(evaluation.failure.code)
    return { blinded, evaluation: evaluation.value }
  })
  const at = (i: number): (typeof prepared)[number] => prepared[i % prepared.length] ?? fail()
  const blind = millisecondsPerCall((i) => void nobleVoprf.blind(input(i)), {
    calls: 60,
    rounds: 5,
  })
  const finalize = millisecondsPerCall(
    (i) => {
      const { blinded, evaluation } = at(i)
      if (!nobleVoprf.finalize([blinded], evaluation, key.publicKey).ok) fail()
    },
    { calls: 60, rounds: 5 },
  )
  const evaluate = millisecondsPerCall(
    (i) => {
      if (!sodium.blindEvaluate(key, [at(i).blinded.blinded]).ok) fail()
    },
    { calls: 1000, rounds: 5 },
  )
  const client = blind + finalize
  const perSecond = 1000 / evaluate
  return {
    title: 'One check, computing only',
    rows: [
      {
        what: "the person's device: blind, verify the proof, finalize (noble)",
        figure: `${client.toFixed(1)} ms`,
        target: '< 60 ms',
        met: client < 60,
      },
      {
        what: 'the server, one core: single evaluations with proof (libsodium)',
        figure: `${Math.round(perSecond).toLocaleString('en')} /s`,
        target: '>= 1,000 /s',
        met: perSecond >= 1000,
      },
    ],
  }
}

function fail(): never {
  throw new Error('The check failed in the benchmark.')
}
