import type { VerdictWords } from '../shape.ts'
import { nlAsks } from './asks.ts'
import { nlFamilies } from './families.ts'
import { nlLabels } from './labels.ts'
import { nlLevers } from './levers.ts'
import { nlLinks } from './links.ts'
import { nlOrdinary } from './ordinary.ts'
import { nlOthers } from './others.ts'
import { nlFileKinds, nlRefusals } from './refusals.ts'
import { nlRelations } from './relations.ts'
import { nlScenarios } from './scenarios.ts'
import { nlShields } from './shields.ts'
import { nlVerdicts } from './verdicts.ts'

/** Wat de berichtencontrole zegt, in de u-vorm, voor Vlaanderen en Nederland. */
export const nlVerdict: VerdictWords = {
  evidence: {
    ...nlAsks,
    ...nlLevers,
    ...nlRelations,
    ...nlScenarios,
    ...nlOrdinary,
    ...nlShields,
    ...nlLinks,
    ...nlOthers,
  },
  verdicts: nlVerdicts,
  families: nlFamilies,
  channels: { sms: 'sms', whatsapp: 'WhatsApp', call: 'telefoongesprek', email: 'e-mail' },
  refusals: nlRefusals,
  fileKinds: nlFileKinds,
  labels: nlLabels,
  unknown: { institution: 'de genoemde organisatie', host: 'een ander adres' },
}
