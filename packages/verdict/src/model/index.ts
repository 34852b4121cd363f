/** For training and measuring only: the engine's inside. Apps use the room's front door. */
export { type Verdict, verdictFor } from '../decide/decide.ts'
export { type Examined, type Examiner, loadExaminer } from '../evidence/examine.ts'
export { GRAM_SLOTS } from '../features/grams.ts'
export { featuresOf } from '../features/index.ts'
export { isAlone } from '../features/named.ts'
export { type Features, riskOf } from './score.ts'
export { correctedScore, type Trees, treeInput } from './trees.ts'
export { openWeights, type StoredWeights, type Weights } from './weights.ts'
