/** The most that is read of anything, so that every file takes bounded time and memory. */
export const LIMITS = {
  /** Characters of a chat, an e-mail or pasted text: forty times WhatsApp's 40,000-message exports. */
  text: 64 * 1024 * 1024,
  /** Bytes of a backup of text messages; pictures inside make them large. */
  xml: 128 * 1024 * 1024,
  /** Bytes of a zip; its media stay where they are. */
  zip: 1024 * 1024 * 1024,
  /** Files in a zip. */
  zipEntries: 50_000,
  /** A chat does not shrink further than this; a bomb does. */
  zipRatio: 200,
} as const
