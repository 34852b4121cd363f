/** testing: what measures and tests of verdict share. Nothing of the product imports it. */
export { OBFUSCATIONS, type ObfuscateOptions, type Obfuscation, obfuscate } from './obfuscate.ts'
export { ORDINARY_MESSAGES } from './sample-messages.ts'
