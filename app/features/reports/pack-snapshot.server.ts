import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { canonicalJson, sortedKeys } from '../../lib/canonical-json.ts'
import { gzipPieces } from './gzip-pieces.server.ts'
import type { Snapshot } from './snapshot.ts'

/** What is stored: gzipped canonical JSON, and the sha256 of the JSON before zipping. */
export type PackedSnapshot = { content: Buffer; checksum: string }

export async function packSnapshot(snapshot: Snapshot): Promise<PackedSnapshot> {
  const hash = createHash('sha256')
  const content = await gzipPieces(jsonPieces(snapshot), (bytes) => hash.update(bytes))
  return { content, checksum: hash.digest('hex') }
}

/** A page of a list, as `packJson` would, but a row at a time. */
export function packList(rows: readonly unknown[]): Promise<Buffer> {
  return gzipPieces(arrayPieces(rows))
}

export async function unpackSnapshot(content: Buffer): Promise<Snapshot> {
  return unpackJson<Snapshot>(content)
}

export async function packJson(value: unknown): Promise<Buffer> {
  return promisify(gzip)(canonicalJson(value))
}

export async function unpackJson<Value>(content: Buffer): Promise<Value> {
  return JSON.parse(await unzipText(content)) as Value
}

export async function unzipText(content: Buffer): Promise<string> {
  return (await promisify(gunzip)(content)).toString('utf8')
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
