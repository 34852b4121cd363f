/** find: everything in a message that is more than words, with its place and its value. */
import type { Normalised } from '../normalise/index.ts'
import { findAccounts } from './find-accounts.ts'
import { findAmounts } from './find-amounts.ts'
import { findCodes } from './find-codes.ts'
import { findCoins } from './find-coins.ts'
import { findMoments } from './find-moments.ts'
import { findPhones } from './find-phones.ts'
import type { Found } from './found.ts'
import { Ground } from './ground.ts'
import { namesIn } from './names.ts'

export type { Found } from './found.ts'
export type { FoundLink } from './link.ts'

/**
 * Finds sorted by place, never overlapping: links win over numbers, accounts over phones, phones over
 * codes, all over dates. `country` (ISO 3166-1 alpha-2) is where national numbers belong.
 *
 * @example findAll(normalise('Betaal € 2,99 via kbc-veilig.com')).map((one) => one.kind) // ['amount', 'link']
 */
export function findAll(normalised: Normalised, country?: string): readonly Found[] {
  const ground = new Ground(normalised)
  for (const name of namesIn(normalised.plain)) {
    ground.add(name)
  }
  findCoins(ground)
  if (/\d/u.test(ground.plain.text)) {
    findAccounts(ground)
    findPhones(ground, country)
    findAmounts(ground)
    findMoments(ground)
    findCodes(ground)
  } else {
    findMoments(ground)
  }
  return ground.found()
}
