import decodeQR from 'qr/decode.js'

/** For browsers that cannot read QR codes themselves. */
export function decodeFrame(frame: ImageData): string | null {
  try {
    return decodeQR(frame)
  } catch {
    // No code in this frame: the next one may have it.
    return null
  }
}
