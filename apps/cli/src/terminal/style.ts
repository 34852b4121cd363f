/** Colours, where they belong: on a terminal whose owner did not refuse them (NO_COLOR). */

/** What is told apart by colour; always by words too. */
export type Tone = 'heading' | 'alarm' | 'caution' | 'mark' | 'faint'

/** Puts a text in a tone. */
export type Paint = (tone: Tone, text: string) => string

const CODES: Readonly<Record<Tone, string>> = {
  heading: '1',
  alarm: '1;31',
  caution: '1;33',
  mark: '36',
  faint: '2',
}

/** A painter; one that changes nothing where there are no colours. */
export function painter(colour: boolean): Paint {
  return (tone, text) => (colour && text !== '' ? `\u{1b}[${CODES[tone]}m${text}\u{1b}[0m` : text)
}
