import type { VerdictWords } from '../shape.ts'
import { enAsks } from './asks.ts'
import { enFamilies } from './families.ts'
import { enLabels } from './labels.ts'
import { enLevers } from './levers.ts'
import { enLinks } from './links.ts'
import { enOrdinary } from './ordinary.ts'
import { enOthers } from './others.ts'
import { enFileKinds, enRefusals } from './refusals.ts'
import { enRelations } from './relations.ts'
import { enScenarios } from './scenarios.ts'
import { enShields } from './shields.ts'
import { enVerdicts } from './verdicts.ts'

/** What the message check says in English. Level B1: short, calm, never more certain than we are. */
export const enVerdict: VerdictWords = {
  evidence: {
    ...enAsks,
    ...enLevers,
    ...enRelations,
    ...enScenarios,
    ...enOrdinary,
    ...enShields,
    ...enLinks,
    ...enOthers,
  },
  verdicts: enVerdicts,
  families: enFamilies,
  channels: { sms: 'text message', whatsapp: 'WhatsApp', call: 'phone call', email: 'e-mail' },
  refusals: enRefusals,
  fileKinds: enFileKinds,
  labels: enLabels,
  unknown: { institution: 'the organisation it names', host: 'another address' },
}
