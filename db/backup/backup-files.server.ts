import { createHash, type Hash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Transform } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'

export type FileSum = { bytes: number; sha256: string }

/** Compresses a file into another, private one. Returns the sums of both. */
export async function pack(from: string, to: string): Promise<{ plain: FileSum; packed: FileSum }> {
  const [plain, packed] = [summing(), summing()]
  const out = createWriteStream(to, { flags: 'wx', mode: 0o600 })
  // The lowest level: a third of the size at the speed of the disk.
  await pipeline(
    createReadStream(from),
    plain.through,
    createGzip({ level: 1 }),
    packed.through,
    out,
  )
  syncToDisk(to)
  return { plain: plain.sum(), packed: packed.sum() }
}

/** Unpacks what `pack` made, into a private file, or nowhere to read it only. Throws where it ends early. */
export async function unpack(
  from: string,
  to: string | null,
): Promise<{ plain: FileSum; packed: FileSum }> {
  const [plain, packed] = [summing(), summing()]
  const out =
    to === null
      ? new Transform({ transform: (_chunk, _encoding, done) => done() }).resume()
      : createWriteStream(to, { flags: 'wx', mode: 0o600 })
  await pipeline(createReadStream(from), packed.through, createGunzip(), plain.through, out)
  if (to !== null) syncToDisk(to)
  return { plain: plain.sum(), packed: packed.sum() }
}

/** A file, or the folder that knows its name, as power loss would leave it. */
export function syncToDisk(path: string): void {
  const opened = openSync(path, 'r')
  fsyncSync(opened)
  closeSync(opened)
}

function summing(): { through: Transform; sum(): FileSum } {
  const hash: Hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  return { through, sum: () => ({ bytes, sha256: hash.digest('hex') }) }
}
