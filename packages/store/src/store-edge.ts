/**
 * The edge of the store: nothing of a driver's or of Drizzle's error leaves it.
 *
 * Drizzle writes the query's parameters into `error.message`, PostgreSQL writes row values into
 * `detail`. Both would end in a log. What leaves is an `AppError` with a sentence of ours and, at
 * most, the five-character SQLSTATE; the original is dropped, not kept as a cause.
 */
import { AppError, isAppError } from '@staysharp/core'

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
])

/** Runs a query and turns whatever it throws into an {@link AppError} without values. */
export async function atStoreEdge<T>(query: () => Promise<T>): Promise<T> {
  try {
    return await query()
  } catch (error) {
    throw isAppError(error) ? error : plainStoreError(error)
  }
}

/** The `AppError` for a driver's error: `store-unreachable`, `store-refused`, `store-full` or `store-failed`. */
export function plainStoreError(error: unknown): AppError {
  const code = driverCode(error)
  if (UNREACHABLE.has(code) || /^(?:08|57P)/u.test(code)) {
    return new AppError(
      'store-unreachable',
      'The database cannot be reached. Check that it runs and that DATABASE_URL names it.',
    )
  }
  if (/^(?:28|3D)/u.test(code)) {
    return new AppError(
      'store-refused',
      'The database refused the connection. Check the user, password and database name in DATABASE_URL.',
    )
  }
  if (code === '53100' || code === 'ENOSPC') {
    return new AppError('store-full', 'The disk of the database is full. Free some space there.')
  }
  const state = /^[0-9A-Z]{5}$/u.test(code) ? ` (SQLSTATE ${code})` : ''
  return new AppError('store-failed', `The database did not carry out a query${state}.`)
}

/** The `code` of the innermost error that has one; several addresses tried give an AggregateError. */
function driverCode(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 4) return ''
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  const own = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return driverCode(inner, depth + 1) || own
}
