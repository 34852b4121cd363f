/**
 * corpus: reads the messages under corpus/, which were written for this project to train and to
 * measure the message check. Server only; for training, evaluation and tests.
 */
export { fillIn } from './fill.ts'
export { type NearDuplicate, nearDuplicates, SAME_SKELETON, skeletonOf } from './near-duplicates.ts'
export { hashText, seededRandom } from './random.ts'
export { CORPUS_FOLDER, readCorpus } from './read-corpus.ts'
export { type CorpusRow, LABELS, type Label } from './row.ts'
