import type { VerdictWords } from '../shape.ts'
import { frAsks } from './asks.ts'
import { frFamilies } from './families.ts'
import { frLabels } from './labels.ts'
import { frLevers } from './levers.ts'
import { frLinks } from './links.ts'
import { frOrdinary } from './ordinary.ts'
import { frOthers } from './others.ts'
import { frFileKinds, frRefusals } from './refusals.ts'
import { frRelations } from './relations.ts'
import { frScenarios } from './scenarios.ts'
import { frShields } from './shields.ts'
import { frVerdicts } from './verdicts.ts'

/** Ce que dit la vérification des messages, au vouvoiement, d’abord pour la Belgique. */
export const frVerdict: VerdictWords = {
  evidence: {
    ...frAsks,
    ...frLevers,
    ...frRelations,
    ...frScenarios,
    ...frOrdinary,
    ...frShields,
    ...frLinks,
    ...frOthers,
  },
  verdicts: frVerdicts,
  families: frFamilies,
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', call: 'appel téléphonique', email: 'e-mail' },
  refusals: frRefusals,
  fileKinds: frFileKinds,
  labels: frLabels,
  unknown: { institution: 'l’organisme cité', host: 'une autre adresse' },
}
