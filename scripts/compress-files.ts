import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants } from 'node:zlib'

/** Fonts are compressed by themselves. */
const COMPRESSIBLE = '*.{js,css,svg}'
/** Smaller ones gain nothing. */
const WORTH_COMPRESSING_BYTES = 256

/** Built files never change: compressed once, as small as it goes, and served like that. */
export function compressFiles(directory: string): void {
  for (const file of globSync(`${directory}/${COMPRESSIBLE}`)) {
    const bytes = readFileSync(file)
    if (bytes.length < WORTH_COMPRESSING_BYTES) continue
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
  }
}
