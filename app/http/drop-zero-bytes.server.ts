import { Transform } from 'node:stream'

/**
 * React 18 fills its buffer with zero bytes where a letter of several bytes no longer fits (mended
 * in React 19). Browsers show them as � in text fields, and would send that back as typed.
 */
export function dropZeroBytes(): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk)
    },
  })
}
