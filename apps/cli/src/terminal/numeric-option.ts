import { UsageError } from './usage-error.ts'

/** A parser for an option that is a number between two bounds, whole unless `fraction`. */
export function numericOption(
  name: string,
  range: { readonly min: number; readonly max: number; readonly fraction?: boolean },
): (text: string) => number {
  return (text) => {
    const value = Number(text.replace(/_/gu, ''))
    const whole = range.fraction === true || Number.isInteger(value)
    if (text.trim() === '' || !whole || !(value >= range.min && value <= range.max)) {
      throw new UsageError(`${name} takes a number from ${range.min} to ${range.max}.`)
    }
    return value
  }
}
