import { zipSync } from 'fflate'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { ImportRefusal } from './imported-document.ts'

const MIB = 1024 * 1024
export const MOST_ENTRIES = 2_000
export const MOST_BYTES = 60 * MIB
/** Kept as trees in memory while they are read, many times their size. */
export const MOST_XML_BYTES = 12 * MIB
/** Text packs to a tenth, a table of equal cells to a fiftieth; a bomb to a thousandth. */
const MOST_RATIO = 200
const RATIO_COUNTS_FROM = 5 * MIB

/** Of no use for the text: not even unpacked. */
const UNREAD =
  /^(?:word\/(?:embeddings|fonts|theme|glossary|activeX|printerSettings)|customXml|docProps|mammoth)\//i

export type DocxParts = Map<string, Uint8Array>

/**
 * Unpacks what the text needs, counting bytes as they come: a header can lie about them. Nothing
 * else of the program sees the archive as it was uploaded.
 */
export async function openDocx(bytes: Uint8Array): Promise<Result<DocxParts, ImportRefusal>> {
  const zip = await openZip(bytes)
  if (!zip) return refuse('broken')
  const parts: DocxParts = new Map()
  let left = MOST_BYTES
  let entries = 0
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1
      if (entries > MOST_ENTRIES || entry.uncompressedSize > MOST_BYTES) return refuse('bomb')
      if (/vbaProject\.bin$|vbaData\.xml$/i.test(entry.fileName)) return refuse('macro')
      if (entry.isEncrypted()) return refuse('password')
      if (entry.fileName.endsWith('/') || UNREAD.test(entry.fileName)) continue
      const limit = isXml(entry.fileName) ? Math.min(left, MOST_XML_BYTES) : left
      const content = await unpackEntry(zip, entry, limit)
      if (!content) return refuse(isXml(entry.fileName) ? 'tooHard' : 'bomb')
      left -= content.length
      if (isBomb(MOST_BYTES - left, bytes.length)) return refuse('bomb')
      parts.set(entry.fileName, content)
    }
  } catch {
    return refuse('broken')
  } finally {
    zip.close()
  }
  const refusal = whyNoDocx(parts)
  return refusal ? refuse(refusal) : ok(parts)
}

/** An archive of our own making, so that nobody reads another one than we looked into. */
export function packParts(parts: DocxParts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

export function partText(parts: DocxParts, name: string): string {
  return new TextDecoder().decode(parts.get(name) ?? new Uint8Array())
}

function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name)
}

function isBomb(unpacked: number, packed: number): boolean {
  return unpacked > RATIO_COUNTS_FROM && unpacked / packed > MOST_RATIO
}

export async function openZip(bytes: Uint8Array): Promise<ZipFile | null> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return yauzl.fromBufferPromise(buffer, { lazyEntries: true }).catch(() => null)
}

/** Null where there is more of it than the limit, whatever its header says. */
export async function unpackEntry(
  zip: ZipFile,
  entry: Entry,
  limit: number,
): Promise<Buffer | null> {
  if (entry.uncompressedSize > limit) return null
  const stream = await zip.openReadStreamPromise(entry)
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > limit) return null
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

function whyNoDocx(parts: DocxParts): ImportRefusal | null {
  const types = partText(parts, '[Content_Types].xml')
  if (partText(parts, 'mimetype').includes('opendocument')) return 'odt'
  if (types === '') return 'broken'
  if (/macroEnabled/i.test(types)) return 'macro'
  if (!types.includes('wordprocessingml')) return 'otherOffice'
  for (const [name, content] of parts) {
    // Word writes none; with them a file of 1 kB can stand for gigabytes, or name files of ours.
    if (isXml(name) && Buffer.from(content).includes('<!')) {
      if (/<!(?:DOCTYPE|ENTITY)/i.test(new TextDecoder().decode(content))) return 'entities'
    }
  }
  return null
}
