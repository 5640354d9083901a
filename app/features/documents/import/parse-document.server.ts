import { ok, refuse, type Result } from '../../../lib/result.ts'
import type { BlockContent } from '../block.ts'
import { numberBlocks } from '../number-blocks.ts'
import { docxBlocks } from './docx-blocks.ts'
import { findInXml } from './docx-findings.ts'
import { headingLevels } from './docx-styles.ts'
import { fileKind } from './file-kind.ts'
import { collectFindings, type Findings } from './findings.ts'
import {
  MOST_BLOCKS,
  MOST_IMAGES,
  UPLOAD_BYTES,
  type ImportedDocument,
  type ImportedImage,
  type ImportRefusal,
  type RawBlock,
} from './imported-document.ts'
import { markdownBlocks } from './markdown-blocks.ts'
import { openDocx, partText } from './open-docx.server.ts'
import { readDocx } from './read-docx.server.ts'
import { reencodeImage } from './reencode-image.server.ts'

/** Reads a file in this very thread; `importDocument` does it in one that can be stopped. */
export async function parseDocument(
  bytes: Uint8Array,
  fileName: string,
  textIsRead: () => void,
): Promise<Result<ImportedDocument, ImportRefusal>> {
  if (bytes.length > UPLOAD_BYTES) return refuse('tooLarge')
  const findings = collectFindings()
  const read = await readBlocks(bytes, fileName, findings)
  if (!read.ok) return read
  const raw = read.value
  if (!raw.some((block) => block.kind !== 'image' && block.text.trim())) return refuse('noText')
  if (raw.length > MOST_BLOCKS) return refuse('tooManyBlocks')
  if (raw.filter((block) => block.image).length > MOST_IMAGES) return refuse('tooManyImages')
  if (!raw.some((block) => block.kind === 'heading')) findings.add('noHeadings')
  textIsRead()
  const { blocks, images } = await readImages(raw, findings)
  return ok({ blocks: numberBlocks(blocks), images, findings: findings.list() })
}

async function readBlocks(
  bytes: Uint8Array,
  fileName: string,
  findings: Findings,
): Promise<Result<RawBlock[], ImportRefusal>> {
  const kind = fileKind(bytes, fileName)
  if (!kind.ok) return kind
  if (kind.value.kind === 'markdown') return ok(markdownBlocks(kind.value.text, findings))
  const opened = await openDocx(bytes)
  if (!opened.ok) return opened
  const parts = opened.value
  const tree = await readDocx(parts).catch(whyUnread)
  if (typeof tree === 'string') return refuse(tree)
  const part = (name: string) => partText(parts, name)
  const blocks = docxBlocks(tree, headingLevels(part('word/styles.xml')), findings)
  findInXml(part, [...parts.keys()], findings)
  return ok(blocks)
}

/** Whatever the parser throws on a file of others: it is no sound DOCX, or nested without end. */
function whyUnread(error: unknown): ImportRefusal {
  return error instanceof RangeError ? 'tooHard' : 'broken'
}

/** One picture at a time: each is unpacked to its full size in memory. */
async function readImages(raw: readonly RawBlock[], findings: Findings) {
  const images = new Map<string, ImportedImage>()
  const blocks: BlockContent[] = []
  for (const { image, ...block } of raw) {
    const bytes = await image?.read().catch(() => null)
    const made = bytes ? await reencodeImage(bytes) : null
    if (made) images.set(made.hash, made)
    else if (image) {
      findings.add('images', block.text || image.mime)
      continue
    }
    blocks.push({ ...block, fileHash: made?.hash ?? null })
  }
  return { blocks, images: [...images.values()] }
}
