import mammoth from 'mammoth'
import type { DocxTree } from './docx-tree.ts'
import { packParts, partText, type DocxParts } from './open-docx.server.ts'

const DOCUMENT = 'word/document.xml'
export const HIDDEN = 'hidden'

/**
 * The tree of the text. Throws where the file is no sound DOCX. mammoth knows nothing of hidden
 * words, so they are marked by a highlight of our own before it reads.
 */
export async function readDocx(parts: DocxParts): Promise<DocxTree> {
  const marked = new Map(parts)
  if (parts.has(DOCUMENT)) {
    const xml = partText(parts, DOCUMENT).replaceAll(
      /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/g,
      `<w:highlight w:val="${HIDDEN}"/>`,
    )
    marked.set(DOCUMENT, new TextEncoder().encode(xml))
  }
  let tree: DocxTree | undefined
  await mammoth.convertToHtml(
    { buffer: Buffer.from(packParts(marked)) },
    {
      includeEmbeddedStyleMap: false,
      transformDocument: (document: DocxTree) => {
        tree = document
        // We make no HTML of it.
        return { type: 'document', children: [], notes: document.notes, comments: [] }
      },
    },
  )
  if (!tree) throw new Error('mammoth read no document')
  return tree
}
