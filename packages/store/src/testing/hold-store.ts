/**
 * A process to be killed: opens the store in the folder given, records a manifest, takes a lease,
 * says `open`, then keeps writing leases until it is killed.
 */
import { openStore } from '../store.ts'
import { manifestOf } from './manifest-of.ts'

const store = await openStore({ folder: process.argv[2] ?? '' })
await store.recordManifest(manifestOf(7, ['held']))
await store.takeBudgetLease('2026-11-22', 500, 1_000_000)
console.log('open')
for (;;) await store.takeBudgetLease('2026-11-23', 1, 1_000_000_000)
