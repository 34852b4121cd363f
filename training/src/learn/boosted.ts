import type { Trees } from '@staysharp/verdict/model'
import type { Fitted } from './fit.ts'

/** The whole model: the linear one, and the trees that correct it. */
export interface Boosted {
  readonly linear: Fitted
  readonly trees: Trees
}
