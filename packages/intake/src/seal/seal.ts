import { mkdir } from 'node:fs/promises'
import { keyPairOf } from '@staysharp/exposure'
import { loadSodiumVoprf } from '@staysharp/exposure/sodium'
import { onDisk } from '../disk.ts'
import { intakeError } from '../intake-error.ts'
import { checkCountry } from '../read/check-country.ts'
import { type RowSource, readLists } from '../read/read-lists.ts'
import { chunkDigest } from './chunk-digest.ts'
import { createEvaluatePool } from './evaluate-pool.ts'
import { type EvaluatedRows, evaluateRows } from './evaluate-rows.ts'
import { checkLostRows } from './lost-rows.ts'
import { checkSuccession, readManifest } from './manifest-file.ts'
import { mergeRuns } from './merge-runs.ts'
import { ProgressMeter } from './progress.ts'
import { publish, type ReadyIndex } from './publish.ts'
import { RowSample } from './row-sample.ts'
import { lockFolder } from './seal-lock.ts'
import { planSeal, type SealInput, type SealPlan, type SealSettings } from './seal-options.ts'
import { type SealReport, sealReport } from './seal-report.ts'
import { checkStopped, stopped } from './stopping.ts'
import { verifyIndex } from './verify-index.ts'
import { WorkFolder } from './work-folder.ts'
import { writeIndex } from './write-index.ts'

/** Identifiers of the list that are looked up in the written index. */
const SAMPLE = 256

/**
 * Seals a list: every valid number becomes a 64-bit tag under the epoch key, the tags become one
 * index file in `out`, and a signed manifest names it. Memory does not grow with the list. No raw
 * row or identifier reaches the disk, an error or a progress event.
 *
 * Interrupted in any way, the same call goes on where it stopped and gives the same index. Nothing
 * is published until the written file has been verified; then one rename publishes it.
 *
 * Errors are `AppError`s with an `IntakeErrorCode`: those of reading (`readLists`), of settings
 * (`planSeal`), `many-without-number`, `already-sealing`, `wrong-signing-key`, `wrong-epoch-key`, `bad-manifest`,
 * `clock-skew`, `disk-*`, `worker-failed`, `index-not-verified` and `stopped`.
 *
 * @example
 * const report = await seal({ lists: ['leak.csv.gz'], incident: 'whatsapp-be', title: 'WhatsApp list',
 *   country: 'BE', out: 'public', epochKey, signingKey, now: () => new Date() })
 */
export async function seal(options: SealInput & SealSettings): Promise<SealReport> {
  const started = performance.now()
  const plan = planSeal(options)
  await onDisk(() => mkdir(plan.out, { recursive: true }), 'Nothing was sealed.')
  const unlock = await lockFolder(plan.out)
  try {
    const before = await readManifest(plan.out, plan.signingKey)
    checkSuccession(before, plan.epochKey, plan.now())
    const meter = new ProgressMeter(plan.onProgress, () => performance.now())
    meter.start('reading')
    const source = await openSource(options, plan)
    const folder = await WorkFolder.open(plan.out, plan.incident)
    const sample = new RowSample(SAMPLE, plan.country, plan.random)
    const rows = await evaluate(plan, source, folder, sample, meter)
    checkRows(plan, source, rows, sample)
    const ready = await buildIndex(plan, folder, rows, meter)
    meter.start('verifying')
    const { secretKey } = keyPairOf(plan.epochKey)
    const voprf = await loadSodiumVoprf()
    const verified = await verifyIndex(ready.written, sample.identifiers, secretKey, voprf)
    checkStopped(plan.signal)
    meter.start('publishing')
    const published = await publish(plan, folder, before, ready)
    await folder.remove()
    return sealReport(plan, rows.tally, published, {
      verified,
      seconds: (performance.now() - started) / 1000,
      rowsPerSecond: meter.rowsPerSecond,
      chunks: rows.chunks,
      reusedChunks: meter.reusedChunks,
    })
  } finally {
    await unlock()
  }
}

async function openSource(input: SealInput & SealSettings, plan: SealPlan): Promise<RowSource> {
  if ('source' in input) return input.source
  const { country, force, onSurvey } = plan
  return readLists(input.lists, { country, force, onSurvey, columns: input.columns })
}

async function evaluate(
  plan: SealPlan,
  source: RowSource,
  folder: WorkFolder,
  sample: RowSample,
  meter: ProgressMeter,
): Promise<EvaluatedRows> {
  checkStopped(plan.signal)
  const { secretKey } = keyPairOf(plan.epochKey)
  const pool = createEvaluatePool(plan.threads, { secretKey, country: plan.country })
  const stop = (): void => void pool.close()
  plan.signal?.addEventListener('abort', stop)
  try {
    return await evaluateRows({
      source,
      pool,
      folder,
      sample,
      meter,
      digest: chunkDigest(secretKey, plan.country),
      chunkRows: plan.chunkRows,
      inFlight: plan.threads * 2 + 1,
      signal: plan.signal,
    })
  } catch (error) {
    throw plan.signal?.aborted === true ? stopped() : error
  } finally {
    plan.signal?.removeEventListener('abort', stop)
  }
}

/** The whole list is held to what its first rows were: enough numbers, and of the right country. */
function checkRows(
  plan: SealPlan,
  source: RowSource,
  { tally }: EvaluatedRows,
  sample: RowSample,
): void {
  if (tally.rows === 0) {
    throw intakeError('empty-list', `${source.name} has no rows. Check that it is the right file.`)
  }
  if (plan.force !== true) {
    checkCountry(source.name, tally, plan.country, sample)
    checkLostRows(source.name, tally)
  }
  if (tally.valid === 0) {
    throw intakeError('mostly-invalid', `No row of ${source.name} holds a valid phone number.`)
  }
}

async function buildIndex(
  plan: SealPlan,
  folder: WorkFolder,
  rows: EvaluatedRows,
  meter: ProgressMeter,
): Promise<ReadyIndex> {
  const step = (fraction: number): void => {
    checkStopped(plan.signal)
    meter.step(fraction)
  }
  meter.start('merging')
  const merged = folder.file('merged')
  const entries = await mergeRuns(rows.runs, merged, step)
  meter.start('coding')
  const { epoch, keyId } = plan.epochKey
  const source = { merged, entries, bits: plan.bits, epoch, keyId }
  return { written: await writeIndex(source, folder.file('index.ssi'), step), entries }
}
