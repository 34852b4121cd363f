/**
 * Tells paragraphs of one message from several messages. A letter greets or takes its leave on a
 * line of its own; a text message of which several were pasted does so within its line, if at all.
 */

const GREETING =
  /^(?:beste|geachte|dag|hallo|hoi|hey|hi|hello|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|cher|chère|chers|madame|monsieur|salut|sehr geehrte[rn]?|liebe[rn]?|guten (?:tag|morgen|abend)|goede(?:morgen|middag|avond|ndag)?|lieve)\b[^.!?:]{0,60}[,!:]?$/iu
const CLOSING =
  /^(?:met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hoogachtend|groet(?:jes|en)?|mvg|kind regards|best regards|regards|sincerely|yours|cordialement|bien à vous|salutations|sincères salutations|veuillez agréer|mit freundlichen grüßen|freundliche grüße|viele grüße|liebe grüße|mfg|thanks|thank you|bedankt|merci|danke|xxx?|kus(?:jes)?)\b/iu

/** Are these blocks the paragraphs of one message? */
export function looksLikeLetter(blocks: readonly string[]): boolean {
  const [head = '', ...rest] = blocks
  const firstLine = lineOf(head)
  if (GREETING.test(firstLine) && !rest.some((block) => GREETING.test(lineOf(block)))) return true
  return rest.some((block, index) => CLOSING.test(block) || continues(block, blocks[index] ?? ''))
}

const lineOf = (block: string): string => block.split('\n', 1)[0]?.trim() ?? ''

/** A paragraph goes on where the one before ends with a colon or comma, or it begins small or as a list. */
function continues(block: string, before: string): boolean {
  return /[:,]$/u.test(before) || /^(?:[-•*]\s|\d{1,2}[.)]\s|\p{Ll}{2,}\s)/u.test(block)
}
