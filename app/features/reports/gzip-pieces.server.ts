import { once } from 'node:events'
import { createGzip } from 'node:zlib'
import { breather } from '../imports/breather.ts'

const PIECE = 65_536

/**
 * Zips a long text piece by piece: it never stands in memory as one, and others get their turn.
 * `onBytes` sees what is zipped, in order.
 */
export async function gzipPieces(
  pieces: Iterable<string>,
  onBytes?: (bytes: Buffer) => void,
): Promise<Buffer> {
  const breathe = breather()
  const zip = createGzip()
  const zipped: Buffer[] = []
  zip.on('data', (chunk: Buffer) => zipped.push(chunk))
  const write = async (text: string) => {
    const bytes = Buffer.from(text)
    onBytes?.(bytes)
    if (!zip.write(bytes)) await once(zip, 'drain')
    await breathe()
  }
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < PIECE) continue
    await write(waiting)
    waiting = ''
  }
  await write(waiting)
  const ended = once(zip, 'end')
  zip.end()
  await ended
  return Buffer.concat(zipped)
}
