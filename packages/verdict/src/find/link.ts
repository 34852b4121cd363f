/** A link as a message shows it, taken apart. */
export interface FoundLink {
  /** As it would be opened: defanged and spaced writing undone. */
  readonly raw: string
  /** Lower case, `''` for a bare domain. `hxxps` is `https`. */
  readonly scheme: string
  /** Lower case, ASCII (punycode); `''` where the scheme has none (`data:`, `tel:`). An IPv6 address keeps its brackets. */
  readonly host: string
  /** As a reader sees it: lower case, punycode decoded. */
  readonly unicodeHost: string
  readonly port: string
  /** What stands before an `@` in front of the host. */
  readonly userInfo: string
  /** With its slash; for schemes without host, all that follows the colon. */
  readonly path: string
  /** Without the question mark. */
  readonly query: string
  /** The words that carry the link, in Markdown or HTML. */
  readonly text?: string
  /** Written so that it cannot be tapped: `hxxp`, `[.]`, `punt be`. */
  readonly defanged: boolean
  /** Written with spaces or line ends inside. */
  readonly spaced: boolean
}
