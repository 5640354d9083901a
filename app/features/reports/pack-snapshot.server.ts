import { createHash } from 'node:crypto'
import { createGzip, gunzip, gzip } from 'node:zlib'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { canonicalJson, sortedKeys } from '../../lib/canonical-json.ts'
import { breather } from '../imports/breather.ts'
import type { Snapshot } from './snapshot.ts'

const PIECE = 65_536

/** What is stored: gzipped canonical JSON, and the sha256 of the JSON before zipping. */
export type PackedSnapshot = { content: Buffer; checksum: string; size: number }

/** Written piece by piece: the JSON of thousands of remarks never stands in memory as one text. */
export async function packSnapshot(snapshot: Snapshot): Promise<PackedSnapshot> {
  const breathe = breather()
  const hash = createHash('sha256')
  const zip = createGzip()
  const zipped: Buffer[] = []
  zip.on('data', (chunk: Buffer) => zipped.push(chunk))
  let size = 0
  let waiting = ''
  const flush = async () => {
    const bytes = Buffer.from(waiting)
    waiting = ''
    size += bytes.length
    hash.update(bytes)
    if (!zip.write(bytes)) await once(zip, 'drain')
    await breathe()
  }
  for (const piece of jsonPieces(snapshot)) {
    waiting += piece
    if (waiting.length >= PIECE) await flush()
  }
  await flush()
  zip.end()
  await once(zip, 'end')
  return { content: Buffer.concat(zipped), checksum: hash.digest('hex'), size }
}

export async function unpackSnapshot(content: Buffer): Promise<Snapshot> {
  return unpackJson<Snapshot>(content)
}

export async function packJson(value: unknown): Promise<Buffer> {
  return promisify(gzip)(canonicalJson(value))
}

export async function unpackJson<Value>(content: Buffer): Promise<Value> {
  return JSON.parse((await promisify(gunzip)(content)).toString('utf8')) as Value
}

function* jsonPieces(snapshot: Snapshot): Generator<string> {
  let before = '{'
  for (const key of sortedKeys(snapshot)) {
    yield `${before}${JSON.stringify(key)}:`
    const value: unknown = snapshot[key as keyof Snapshot]
    if (Array.isArray(value)) yield* arrayPieces(value)
    else yield canonicalJson(value)
    before = ','
  }
  yield '}'
}

function* arrayPieces(values: readonly unknown[]): Generator<string> {
  yield '['
  for (const [index, value] of values.entries()) {
    yield (index > 0 ? ',' : '') + canonicalJson(value)
  }
  yield ']'
}
