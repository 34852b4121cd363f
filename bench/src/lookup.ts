import { bucketOfTag, encodeIndex, lookupInBucket, parseHead } from '@staysharp/exposure'
import { input } from './inputs.ts'
import { millisecondsPerCall } from './measure.ts'
import { loadPsi } from './psi-peer.ts'
import type { Section } from './result.ts'

/** Entries of the index that is looked up in: buckets hold about 15,600 at 32 bits. */
const ENTRIES = 1_000_000
const PSI_ENTRIES = 20_000

/** Looking a tag up in one bucket of a loaded index, and psi.js intersecting one element. */
export async function lookup(): Promise<Section> {
  const tags = [...BigUint64Array.from(crypto.getRandomValues(new BigUint64Array(8192)))]
  while (tags.length < ENTRIES) tags.push(...crypto.getRandomValues(new BigUint64Array(8192)))
  const file = encodeIndex({ epoch: 'bench', keyId: '0'.repeat(16), bits: 32, tags })
  const head = parseHead(file)
  if (!head.ok) throw new Error(head.failure.code)
  const lookUp = (i: number): void => {
    const tag = tags[(i * 7919) % tags.length] ?? 0n
    const bucket = head.value.buckets[bucketOfTag(head.value, tag)]
    const start = bucket?.offset ?? 0
    const found = lookupInBucket(
      head.value,
      tag,
      file.subarray(start, start + (bucket?.length ?? 0)),
    )
    if (!found.ok || !found.value) throw new Error('A tag of the index was not found.')
  }
  const ms = millisecondsPerCall(lookUp, { calls: 200, rounds: 9 })
  const decode = millisecondsPerCall(() => parseHead(file), { calls: 50, rounds: 5 })
  const perBucket = Math.round(ENTRIES / head.value.buckets.length)
  return {
    title: 'Looking up',
    rows: [
      {
        what: `one bucket of ${perBucket.toLocaleString('en')} entries: SHA-256, decode, search`,
        figure: `${ms.toFixed(2)} ms`,
        target: '< 1 ms',
        met: ms < 1,
        note: 'the SHA-256 of 64 KiB in JavaScript is most of it',
      },
      {
        what: `reading the head of ${ENTRIES.toLocaleString('en')} entries`,
        figure: `${decode.toFixed(2)} ms`,
      },
      ...(await psiLookup()),
    ],
  }
}

async function psiLookup(): Promise<Section['rows']> {
  const psi = await loadPsi()
  if (psi === undefined) return []
  const items = Array.from({ length: PSI_ENTRIES }, (_, i) => new TextDecoder().decode(input(i)))
  const server = psi.server.createWithNewKey(true)
  const client = psi.client.createWithNewKey(true)
  const setup = server.createSetupMessage(2 ** -16, 1, items)
  const response = server.processRequest(client.createRequest(items.slice(0, 1)))
  const ms = millisecondsPerCall(() => client.getIntersection(setup, response), {
    calls: 3,
    rounds: 5,
  })
  return [
    {
      what: `psi.js, one element in ${PSI_ENTRIES.toLocaleString('en')} (it reads all again each time)`,
      figure: `${ms.toFixed(2)} ms`,
    },
  ]
}
