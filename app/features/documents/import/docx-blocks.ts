import { itemLevel } from '../block.ts'
import { docxTable } from './docx-table.ts'
import type { DocxImage, DocxNode, DocxParagraph, DocxTree } from './docx-tree.ts'
import { wordsOf } from './docx-tree.ts'
import type { HeadingLevels } from './docx-styles.ts'
import { docxWords, type LabelNote } from './docx-words.ts'
import type { Findings } from './findings.ts'
import type { RawBlock } from './imported-document.ts'

type Making = {
  blocks: RawBlock[]
  findings: Findings
  headingLevel: HeadingLevels
  /** 1 where the document has a title of its own: its chapters then stand below it. */
  below: number
  label: LabelNote
}

const CONTENTS = /^(?:toc|contents|spis tre)/i
const QUOTE = /quote|cytat/i
const MADE_BY_WORD = /wygenerowany automatycznie|automatically generated/i

/** The blocks of a document in their order, its footnotes after them. */
export function docxBlocks(
  tree: DocxTree,
  headingLevel: HeadingLevels,
  findings: Findings,
): RawBlock[] {
  const notes = new Map<string, { label: string; body: DocxNode[] }>()
  const label: LabelNote = (reference) => {
    const key = `${reference.noteType} ${reference.noteId}`
    const body = notes.get(key)?.body ?? tree.notes.resolve(reference)?.body
    if (!body) return null
    const note = notes.get(key) ?? { label: String(notes.size + 1), body }
    notes.set(key, note)
    return note.label
  }
  const hasTitle = tree.children.some(
    (node) => node.type === 'paragraph' && headingLevel(node.styleId) === 0,
  )
  const below = hasTitle ? 1 : 0
  const making: Making = { blocks: [], findings, headingLevel, below, label }
  addNodes(making, tree.children)
  // A note can point to a note: the list grows while it is read.
  for (const note of notes.values()) addFootnote(making, note)
  for (const { body } of tree.comments) findings.add('comments', wordsOf(body))
  return making.blocks
}

function addNodes(making: Making, nodes: readonly DocxNode[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') addParagraph(making, node)
    if (node.type === 'table') {
      const only = node.children.length === 1 ? node.children[0]?.children : undefined
      const frame = only?.length === 1 ? only[0] : undefined
      // One cell is no table but a frame around words.
      if (frame) {
        making.findings.add('textBoxes', wordsOf(frame.children))
        addNodes(making, frame.children)
        continue
      }
      const { text, images } = docxTable(node, making.findings, making.label)
      if (text.trim()) making.blocks.push(block('table', { text, spans: null }))
      if (images.length > 0) making.findings.add('tableImages')
      for (const image of images) addImage(making, image)
    }
  }
}

function addParagraph(making: Making, paragraph: DocxParagraph): void {
  const { findings } = making
  const name = paragraph.styleName ?? paragraph.styleId ?? ''
  if (CONTENTS.test(name)) return findings.add('contentsList', wordsOf(paragraph.children))
  const { images, ...words } = docxWords(paragraph.children, findings, making.label)
  if (words.text.trim()) making.blocks.push(textBlock(making, paragraph, words))
  for (const image of images) addImage(making, image)
}

function textBlock(
  { headingLevel, below }: Making,
  paragraph: DocxParagraph,
  words: Pick<RawBlock, 'text' | 'spans'>,
): RawBlock {
  const heading = headingLevel(paragraph.styleId)
  if (heading !== null) {
    return { ...block('heading', withoutBold(words)), level: Math.min(heading + below, 6) || 1 }
  }
  const { numbering } = paragraph
  if (numbering) {
    const place = { depth: Number(numbering.level) || 0, isNumbered: numbering.isOrdered }
    return { ...block('item', words), level: itemLevel(place) }
  }
  const isQuote = QUOTE.test(paragraph.styleName ?? '')
  return block(isQuote ? 'quote' : 'paragraph', words)
}

/** A heading is one line and always bold: what its author did to make it so says nothing. */
function withoutBold({ text, spans }: Pick<RawBlock, 'text' | 'spans'>) {
  const plain = spans?.map(({ bold: _bold, ...span }) => ({ ...span, text: oneLine(span.text) }))
  const isFormatted = plain?.some((span) => Object.keys(span).length > 1)
  return { text: oneLine(text), spans: plain && isFormatted ? plain : null }
}

function oneLine(text: string): string {
  return text.replaceAll(/[\n\t]/g, ' ')
}

function addImage(making: Making, image: DocxImage): void {
  const alt = image.altText?.trim() ?? ''
  making.blocks.push({
    ...block('image', { text: MADE_BY_WORD.test(alt) ? '' : alt, spans: null }),
    image: { mime: image.contentType, read: () => image.readAsBuffer() },
  })
}

function addFootnote(making: Making, note: { label: string; body: DocxNode[] }): void {
  const lines = note.body.map((node) => docxWords([node], making.findings, making.label))
  const text = lines.map((line) => line.text).join('\n')
  const hasFormat = lines.some((line) => line.spans)
  const spans = lines.flatMap((line, i) => [
    ...(i > 0 ? [{ text: '\n' }] : []),
    ...(line.spans ?? [{ text: line.text }]),
  ])
  making.blocks.push({
    ...block('footnote', { text, spans: hasFormat ? spans : null }),
    number: note.label,
  })
}

export function block(
  kind: RawBlock['kind'],
  { text, spans }: Pick<RawBlock, 'text' | 'spans'>,
): RawBlock {
  return { kind, level: 0, number: null, text, spans, image: null }
}
