import { ok, refuse, type Result } from '../../../lib/result.ts'
import { extensionOf, FILE_KINDS, safeFileName } from './file-kind.ts'
import { officeKind } from './office-kind.server.ts'

export const ATTACHMENT_BYTES = 10 * 1024 * 1024
export type AttachmentRefusal = 'empty' | 'tooLarge' | 'kind' | 'notWhatItSays' | 'macro' | 'broken'
export type CheckedFile = {
  name: string
  content: Uint8Array
  mime: string
  width?: number
  height?: number
}

const STARTS: Record<string, readonly number[]> = {
  pdf: [0x25, 0x50, 0x44, 0x46, 0x2d],
  docx: [0x50, 0x4b, 0x03, 0x04],
  xlsx: [0x50, 0x4b, 0x03, 0x04],
  jpg: [0xff, 0xd8, 0xff],
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
}

/** Whether a file may be attached: small, of a kind we know, and inside what its name says. */
export async function checkAttachment(
  fileName: string,
  content: Uint8Array,
): Promise<Result<CheckedFile, AttachmentRefusal>> {
  const name = safeFileName(fileName)
  const extension = extensionOf(name)
  if (content.length === 0) return refuse('empty')
  if (content.length > ATTACHMENT_BYTES) return refuse('tooLarge')
  if (!isKnown(extension)) return refuse('kind')
  const start = STARTS[extension]
  if (start && !start.every((byte, i) => content[i] === byte)) return refuse('notWhatItSays')
  const mime = FILE_KINDS[extension]
  switch (extension) {
    case 'docx':
    case 'xlsx':
      return checkOffice({ name, content, mime }, extension)
    case 'csv':
    case 'json':
      return isText(content, extension) ? ok({ name, content, mime }) : refuse('notWhatItSays')
    case 'jpg':
    case 'png': {
      // Here, not above: only a picture needs the whole workshop of pictures.
      const { reencodeImage } = await import('../import/reencode-image.server.ts')
      const image = await reencodeImage(content)
      return image ? ok({ name, ...image }) : refuse('broken')
    }
    default:
      return ok({ name, content, mime })
  }
}

function isKnown(extension: string): extension is Exclude<keyof typeof FILE_KINDS, 'webp'> {
  return extension in FILE_KINDS && extension !== 'webp'
}

async function checkOffice(
  file: CheckedFile,
  extension: 'docx' | 'xlsx',
): Promise<Result<CheckedFile, AttachmentRefusal>> {
  const kind = await officeKind(file.content)
  if (kind === null) return refuse('broken')
  if (kind === 'macro') return refuse('macro')
  return kind === extension ? ok(file) : refuse('notWhatItSays')
}

function isText(content: Uint8Array, extension: 'csv' | 'json'): boolean {
  if (content.includes(0)) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    if (extension === 'json') JSON.parse(text)
    return true
  } catch {
    return false
  }
}
