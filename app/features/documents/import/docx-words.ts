import type { Span } from '../block.ts'
import { wordsOf, type DocxImage, type DocxNode, type DocxRun } from './docx-tree.ts'
import type { Findings } from './findings.ts'
import { safeHref } from './safe-href.ts'
import { writeSpans, type Format, type SpanWriter } from './span-writer.ts'

export type DocxWords = { text: string; spans: Span[] | null; images: DocxImage[] }
/** Gives a footnote its label, by the order of their signs. */
export type LabelNote = (reference: { noteType: string; noteId: string }) => string | null

type Pen = { writer: SpanWriter; images: DocxImage[]; findings: Findings; label: LabelNote }

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** As read-docx.server.ts marks them. */
const HIDDEN = 'hidden'

/** The words of one paragraph with their formatting, and the pictures among them. */
export function docxWords(
  nodes: readonly DocxNode[],
  findings: Findings,
  label: LabelNote,
): DocxWords {
  const pen: Pen = { writer: writeSpans(), images: [], findings, label }
  write(pen, nodes, {})
  return { ...pen.writer.finish(), images: pen.images }
}

function write(pen: Pen, nodes: readonly DocxNode[], format: Format): void {
  for (const node of nodes) writeNode(pen, node, format)
}

function writeNode(pen: Pen, node: DocxNode, format: Format): void {
  const { writer, findings } = pen
  switch (node.type) {
    case 'text':
      return writer.add(node.value, format)
    case 'tab':
      return writer.add('\t', format)
    case 'break':
      return node.breakType === 'line' ? writer.add('\n', format) : undefined
    case 'checkbox':
      return writer.add(node.checked ? '☑' : '☐', format)
    case 'noteReference': {
      const label = pen.label(node)
      return label === null ? undefined : writer.addNote(label)
    }
    case 'image':
      pen.images.push(node)
      return
    case 'hyperlink': {
      const href = safeHref(node.href)
      const words = wordsOf(node.children)
      if (node.href !== undefined && href === null) findings.add('unsafeLinks', words)
      if (node.href === undefined && words.trim()) findings.add('internalLinks', words)
      return write(pen, node.children, href === null ? format : { ...format, href })
    }
    case 'run':
      return writeRun(pen, node, format)
    case 'paragraph':
      return write(pen, node.children, format)
  }
}

function writeRun(pen: Pen, run: DocxRun, format: Format): void {
  const words = wordsOf(run.children)
  if (run.highlight === HIDDEN)
    return words.trim() ? pen.findings.add('hiddenText', words) : undefined
  if (run.isStrikethrough) pen.findings.add('struck', words)
  const inner: Format = { ...format }
  if (run.isBold || run.styleName === 'Strong') inner.bold = true
  if (run.isItalic || run.styleName === 'Emphasis') inner.italic = true
  const isRaised = run.verticalAlignment === 'superscript'
  if (isRaised && /^\d+$/.test(words)) return pen.writer.add(raise(words), inner)
  if (words.trim() && run.verticalAlignment !== 'baseline') {
    pen.findings.add(isRaised ? 'raised' : 'lowered', words)
  }
  write(pen, run.children, inner)
}

/** m², m³: the digit of the font says the same as the formatting did. */
function raise(digits: string): string {
  return [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('')
}
