/**
 * Where an error was thrown, without what it says: the first frames of its stack. A library's
 * message may quote its input, so message and name are cut away, and only lines that are a frame
 * in a file are kept.
 */
export function framesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return []
  const { stack, message } = error
  const said = message === '' ? 0 : stack.lastIndexOf(message)
  if (said < 0) return []
  return stack
    .slice(said + message.length)
    .split('\n')
    .map((line) => FRAME.exec(line)?.[1])
    .filter((frame) => frame !== undefined)
    .slice(0, 4)
}

const FRAME = /^ {4}at (?:[\w.$ <>[\]]{1,80} \()?((?:file:|node:|\/|[A-Z]:\\)[^\s()]+:\d+:\d+)\)?$/u
