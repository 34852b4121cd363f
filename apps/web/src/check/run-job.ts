/**
 * Does one job: fetches the overview, or checks one number. Everything from outside is a parameter,
 * so that tests run it without a worker, a browser or a network.
 */
import { type Client, createClient, type Fetch } from '@staysharp/contract'
import { fail, fromBase64Url, ok, type Result } from '@staysharp/core'
import {
  type CheckFailure,
  type CheckProgress,
  type CheckResult,
  checkIdentifier,
  nobleVoprf,
} from '@staysharp/exposure'
import type { IndexShelf } from '../kept/index-shelf.ts'
import { type ShelvedTransport, withShelf } from '../kept/with-shelf.ts'
import type { Answer, CheckJob, Overview, OverviewJob } from './job.ts'
import { modeFacts } from './narrowing.ts'
import { receiptLines } from './receipt-lines.ts'

/** What a job needs from outside. */
export interface JobWorld {
  readonly fetch: Fetch
  readonly shelf: IndexShelf
}

/** Fetches what there is to check; lists on the device that are no longer published are erased. */
export async function runOverview(
  job: OverviewJob,
  world: JobWorld,
): Promise<Result<Overview, CheckFailure>> {
  const client = createClient({ baseUrl: job.baseUrl, fetch: world.fetch })
  const service = await client.service()
  if (!service.ok) return service
  const manifest = await client.manifest()
  if (!manifest.ok) return manifest
  await world.shelf.keepOnly(manifest.value.incidents.map(({ index }) => index.path))
  return ok({
    signer: service.value.signer,
    demo: service.value.demo,
    manifest: manifest.value,
    keptPaths: (await world.shelf.all()).map(({ path }) => path),
  })
}

/** Checks one number against every list. A kept list that turns out damaged is erased and fetched once. */
export async function runCheck(
  job: CheckJob,
  world: JobWorld,
  onProgress: (progress: CheckProgress) => void,
): Promise<Result<Answer, CheckFailure>> {
  const signer = fromBase64Url(job.signer)
  if (signer === undefined) return fail({ code: 'bad-signature' })
  const client = createClient({ baseUrl: job.baseUrl, fetch: world.fetch, signer })
  const { identifier, mode } = job
  const check = async (transport: ShelvedTransport): Promise<Result<Answer, CheckFailure>> => {
    const result = await checkIdentifier({
      identifier,
      mode,
      transport,
      voprf: nobleVoprf,
      onProgress,
    })
    if (!result.ok) return result
    await transport.keepFetched()
    return ok(answerOf(result.value, client, transport.taken))
  }
  const transport = withShelf(client, world.shelf)
  const first = await check(transport)
  if (first.ok || first.failure.code !== 'bad-index' || transport.taken.length === 0) return first
  await world.shelf.keepOnly([])
  return check(withShelf(client, world.shelf))
}

function answerOf(result: CheckResult, client: Client, taken: readonly string[]): Answer {
  const { mode, manifest, answers } = result
  return {
    mode,
    oneIn: modeFacts(manifest.incidents).oneIn,
    receipt: receiptLines(client.receipt, mode, taken),
    lists: answers.map(({ incident, listed }) => {
      const { id, title, country, entries, bits, sealedAt } = incident
      return { id, title, country, entries, bits, sealedAt, listed }
    }),
  }
}
