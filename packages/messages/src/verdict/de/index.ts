import type { VerdictWords } from '../shape.ts'
import { deAsks } from './asks.ts'
import { deFamilies } from './families.ts'
import { deLabels } from './labels.ts'
import { deLevers } from './levers.ts'
import { deLinks } from './links.ts'
import { deOrdinary } from './ordinary.ts'
import { deOthers } from './others.ts'
import { deFileKinds, deRefusals } from './refusals.ts'
import { deRelations } from './relations.ts'
import { deScenarios } from './scenarios.ts'
import { deShields } from './shields.ts'
import { deVerdicts } from './verdicts.ts'

/** Was die Prüfung von Nachrichten sagt, in der Sie-Form, für alle Länder mit Deutsch. */
export const deVerdict: VerdictWords = {
  evidence: {
    ...deAsks,
    ...deLevers,
    ...deRelations,
    ...deScenarios,
    ...deOrdinary,
    ...deShields,
    ...deLinks,
    ...deOthers,
  },
  verdicts: deVerdicts,
  families: deFamilies,
  channels: { sms: 'SMS', whatsapp: 'WhatsApp', call: 'Anruf', email: 'E-Mail' },
  refusals: deRefusals,
  fileKinds: deFileKinds,
  labels: deLabels,
  // In the dative: the words have it behind von, zu and bei.
  unknown: { institution: 'der genannten Organisation', host: 'einer anderen Adresse' },
}
