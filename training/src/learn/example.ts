/** One message as a learner sees it: which features it has, how strongly, and what is to be learnt. */
export interface Example {
  readonly indices: Int32Array
  readonly values: Float64Array
  /** Class, from 0. */
  readonly target: number
  /** How much it counts. */
  readonly weight: number
}
