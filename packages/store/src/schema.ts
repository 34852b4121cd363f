/**
 * What the service keeps in its database, and nothing else: the manifests it published, their
 * epochs and incidents, and how much of each day's global budget was handed out.
 *
 * No table has a column for a person, an address, a number or anything made from one.
 */
import { sql } from 'drizzle-orm'
import { bigint, check, date, index, integer, pgTable, text, timestamp } from 'drizzle-orm/pg-core'

const count = () => bigint({ mode: 'number' }).notNull()

/** An epoch: one key, shared by all incidents sealed under it. Holds the public half only. */
export const epochs = pgTable('epochs', {
  id: text().primaryKey(),
  keyId: text('key_id').notNull(),
  publicKey: text('public_key').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull(),
})

/**
 * Every manifest that was published, by its sequence: an older one is never served again, nor another
 * one of the same sequence. `digest` is the SHA-256 of its content; empty where it was recorded before
 * there was this column.
 */
export const manifests = pgTable('manifests', {
  sequence: bigint({ mode: 'number' }).primaryKey(),
  epochId: text('epoch_id')
    .notNull()
    .references(() => epochs.id),
  digest: text().notNull().default(''),
  issuedAt: timestamp('issued_at', { withTimezone: true, mode: 'date' }).notNull(),
  recordedAt: timestamp('recorded_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
})

/** An incident as last published. `withdrawn` once a newer manifest no longer names it. */
export const incidents = pgTable(
  'incidents',
  {
    id: text().primaryKey(),
    epochId: text('epoch_id')
      .notNull()
      .references(() => epochs.id),
    title: text().notNull(),
    country: text().notNull(),
    entries: count(),
    bits: integer().notNull(),
    anonymitySet: bigint('anonymity_set', { mode: 'number' }).notNull(),
    sealedAt: timestamp('sealed_at', { withTimezone: true, mode: 'date' }).notNull(),
    state: text({ enum: ['published', 'withdrawn'] }).notNull(),
  },
  (table) => [
    check('incidents_state', sql`${table.state} in ('published', 'withdrawn')`),
    index('incidents_epoch').on(table.epochId),
  ],
)

/** Points of the global budget handed out on one UTC day. `lastLease` is the size of the last lease. */
export const budgetDays = pgTable('budget_days', {
  day: date({ mode: 'string' }).primaryKey(),
  leased: count(),
  lastLease: bigint('last_lease', { mode: 'number' }).notNull(),
})
