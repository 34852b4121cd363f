/** The words and codes of one picture as one message. The engines load only when there is a picture. */
import { fail, ok, type Result } from '@staysharp/core'
import { nodePictureAssets } from '../pictures/node-picture-assets.ts'
import type { Source, SourceRefusal } from './source.ts'

/** Below this a person had better read along. */
const SURE = 0.6

/** Reads a picture: a screenshot, a photo of a letter, a QR code. */
export async function readPicture(bytes: Uint8Array): Promise<Result<Source, SourceRefusal>> {
  const { createPictureReader } = await import('@staysharp/verdict/pictures')
  const reader = createPictureReader(nodePictureAssets())
  try {
    const codes = await reader.readQr(bytes)
    const words = await reader.readText(bytes)
    const links = codes.ok ? codes.value.map(({ text }) => text) : []
    if (!words.ok && links.length === 0) return fail({ group: 'picture', ...words.failure })
    const text = [...(words.ok ? [words.value.text] : []), ...links].join('\n')
    return ok({
      format: 'picture',
      messages: [{ text }],
      talks: [],
      attachments: 0,
      guessed: false,
      incomplete: false,
      uncertain: words.ok && words.value.confidence < SURE,
    })
  } finally {
    await reader.close()
  }
}
