import { refuse, ok, type Result } from '../../../lib/result.ts'
import type { ImportRefusal } from './imported-document.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Word keeps a document with a password as this stream of an OLE file. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

export type FileKind = { kind: 'docx' } | { kind: 'markdown'; text: string }

/** What the bytes say they are; the name only tells whether text is Markdown. */
export function fileKind(bytes: Uint8Array, fileName: string): Result<FileKind, ImportRefusal> {
  if (bytes.length === 0) return refuse('empty')
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1')
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    return refuse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED)
        ? 'password'
        : 'oldWord',
    )
  }
  if (head.startsWith('PK')) return ok({ kind: 'docx' })
  if (head.startsWith('%PDF')) return refuse('pdf')
  if (head.startsWith('{\\rtf')) return refuse('rtf')
  if (/\.(docx|dotx)$/i.test(fileName)) return refuse('broken')
  if (!/\.(md|markdown|txt)$/i.test(fileName)) return refuse('unknownType')
  return decode(bytes)
}

function decode(bytes: Uint8Array): Result<FileKind, ImportRefusal> {
  if (bytes.includes(0)) return refuse('unknownType')
  try {
    return ok({ kind: 'markdown', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) })
  } catch {
    return refuse('notUtf8')
  }
}
