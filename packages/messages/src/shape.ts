import type { en } from './en.ts'

/** A message whose form depends on `count`, by the plural rules of the language. */
export interface Plural {
  readonly one: string
  readonly other: string
}

/** A place on the page that has words. */
export type MessageKey = keyof typeof en

/** One language, whole: every key, plural where English is plural. */
export type Messages = {
  readonly [K in MessageKey]: (typeof en)[K] extends string ? string : Plural
}

/** The names that stand in a text as `{name}`. */
export type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never

/** The names a message needs filled in; a plural always needs `count`. */
export type ParameterOf<K extends MessageKey> = (typeof en)[K] extends string
  ? NamesIn<(typeof en)[K]>
  : NamesIn<(typeof en)[K][keyof (typeof en)[K]]> | 'count'

/** What `t(key, …)` takes after the key: nothing, or exactly the names of the message. */
export type Arguments<K extends MessageKey> = [ParameterOf<K>] extends [never]
  ? []
  : [{ readonly [P in ParameterOf<K>]: P extends 'count' ? number : string | number }]
