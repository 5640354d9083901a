import { createHash } from 'node:crypto'
import sharp from 'sharp'
import type { ImportedImage } from './imported-document.ts'

const MOST_PIXELS = 24_000_000
const LONGEST_SIDE = 1_600
const SECONDS = 10

// SVG, PDF, GIF and forty others are never even tried, whatever their name says.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'],
})
sharp.concurrency(1)
sharp.cache(false)

/**
 * The picture made anew from its pixels: what else the file held (where it was taken, scripts, other
 * files) is gone. Null where it is no JPEG, PNG or WebP that can be read, or has over 24 million pixels.
 */
export async function reencodeImage(bytes: Uint8Array): Promise<ImportedImage | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await image.metadata()
    const sized = image
      .autoOrient()
      .resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .timeout({ seconds: SECONDS })
    const made =
      format === 'png'
        ? sized.png()
        : format === 'webp'
          ? sized.webp()
          : sized.jpeg({ quality: 85 })
    const { data, info } = await made.toBuffer({ resolveWithObject: true })
    const hash = createHash('sha256').update(data).digest('hex')
    return {
      hash,
      mime: `image/${info.format}`,
      width: info.width,
      height: info.height,
      content: data,
    }
  } catch {
    return null
  }
}
