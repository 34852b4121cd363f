import type { PhoneOptions } from '@staysharp/core'

/** How bare digits (no `+`, `00` or trunk zero) of a column are meant: see `parsePhone`. */
export type Notation = NonNullable<PhoneOptions['bareDigits']>

/** One column in which people write their own country's numbers. */
export const ONE_NATIONAL: readonly Notation[] = ['national']
