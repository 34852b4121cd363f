/** Mobile, landline or a number that costs extra, by the leading digits of E.164. */
import type { PhoneType } from './found.ts'

/** Leading digits behind the plus: national plans of the countries the packs cover, as published by their regulators. */
const TYPES: readonly { readonly type: PhoneType; readonly form: RegExp }[] = [
  {
    type: 'mobile',
    form: /^(?:324[5-9]|316|33[67]|491[567]|447[1-57-9]|3538[35-9]|3526[0-9]1|35246|417[4-9]|346|39 ?3)/u,
  },
  {
    type: 'service',
    form: /^(?:32(?:70|90)|31(?:90[069])|33(?:81|82|89)|49(?:180|137|190|900|118)|44(?:84|87|9)|353(?:15|1850|1890)|352(?:90)|979)/u,
  },
  { type: 'landline', form: /^(?:32|31|33|49|44|353|352|800)/u },
]

/** The type of `+…`; `unknown` for countries whose plan is not here. */
export function phoneType(e164: string): PhoneType {
  const digits = e164.slice(1)
  return TYPES.find(({ form }) => form.test(digits))?.type ?? 'unknown'
}
