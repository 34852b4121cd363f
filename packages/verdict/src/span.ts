/** A place in a message: UTF-16 offsets into its original text, the end not included. */
export type Span = readonly [start: number, end: number]
