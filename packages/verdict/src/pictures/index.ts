/**
 * pictures: the text and the square codes in screenshots and photos, on the device. Loaded on
 * demand, nothing is ever fetched from elsewhere: every file of the engines is named by the caller.
 * Browser-safe.
 */
export { createPictureReader } from './create-picture-reader.ts'
export type {
  PictureAssets,
  PictureCode,
  PictureLine,
  PictureReader,
  PictureRefusal,
  PictureText,
  ReadTextOptions,
} from './picture-reader.ts'
