import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { KeptPage } from './kept-pages.ts'

const brotliBytes = promisify(brotliCompress)
const gzipBytes = promisify(gzip)

/** Smaller ones gain nothing. */
const WORTH_COMPRESSING_BYTES = 1_024
/** Beyond it Brotli takes ten times as long for three bytes in a hundred. */
const BROTLI_QUALITY = 6
/** Made anew for each request, or by Node. */
const OF_ONE_REQUEST = ['x-request-id', 'content-length', 'content-encoding', 'connection', 'date']

/** Compresses a page once and notes what every answer with it says. */
export async function finishPage(
  text: string,
  headers: OutgoingHttpHeaders,
  path: string,
): Promise<KeptPage> {
  const body = Buffer.from(text)
  const isWorth = body.length >= WORTH_COMPRESSING_BYTES
  const [brotli, gzipped] = isWorth
    ? await Promise.all([brotliBytes(body, brotliOptions(body.length)), gzipBytes(body)])
    : [null, null]
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const etag = `W/"${digest}"`
  const kept = Object.entries(headers)
    .filter(([name]) => !OF_ONE_REQUEST.includes(name.toLowerCase()))
    .flatMap(([name, value]) => [name, String(value)])
  return { path, etag, headers: [...kept, 'ETag', etag], body, brotli, gzip: gzipped }
}

function brotliOptions(size: number) {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  }
}
