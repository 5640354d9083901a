import { tableText } from '../block.ts'
import type { DocxImage, DocxNode, DocxTable } from './docx-tree.ts'
import { docxWords, type LabelNote } from './docx-words.ts'
import type { Findings } from './findings.ts'

const MOST_COLUMNS = 63
const MOST_ROWS = 2_000

/**
 * A table as rows of equal length. A merged cell stands in every place it covered, so that each row and each
 * column can be read by itself.
 */
export function docxTable(
  table: DocxTable,
  findings: Findings,
  label: LabelNote,
): { text: string; images: DocxImage[] } {
  const images: DocxImage[] = []
  const rows: string[][] = []
  const first = table.children[0]
  for (const [y, { children: cells }] of table.children.slice(0, MOST_ROWS).entries()) {
    let x = 0
    for (const cell of cells) {
      while (rows[y]?.[x] !== undefined) x += 1
      const words = cellWords(cell.children, findings, label, images)
      const width = Math.min(Math.max(cell.colSpan || 1, 1), MOST_COLUMNS - x)
      const height = Math.min(cell.rowSpan, table.children.length - y)
      if (cell.colSpan > 1 || cell.rowSpan > 1) findings.add('mergedCells', words)
      for (let dy = 0; dy < height; dy += 1) {
        const row = (rows[y + dy] ??= [])
        for (let dx = 0; dx < width; dx += 1) row[x + dx] = words
      }
      x += width
      if (x >= MOST_COLUMNS) break
    }
  }
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const filled = rows.map((row) => Array.from({ length: columns }, (_, x) => row[x] ?? ''))
  if (first && !first.isHeader && columns > 0) findings.add('tableHeads', filled[0]?.join(', '))
  return { text: tableText(filled), images }
}

function cellWords(
  nodes: readonly DocxNode[],
  findings: Findings,
  label: LabelNote,
  images: DocxImage[],
): string {
  const lines: string[] = []
  for (const node of nodes) {
    if (node.type === 'table') {
      findings.add('nestedTables')
      for (const row of node.children) {
        for (const cell of row.children)
          lines.push(cellWords(cell.children, findings, label, images))
      }
      continue
    }
    const words = docxWords([node], findings, label)
    images.push(...words.images)
    if (words.spans?.some((span) => span.href !== undefined))
      findings.add('tableFormat', words.text)
    // A sign of a footnote has no place in plain cells but among the words.
    lines.push((words.spans ?? [words]).map(withNote).join(''))
  }
  return lines.filter((line) => line !== '').join(' ')
}

function withNote(span: { text: string; note?: string }): string {
  return span.note === undefined ? span.text : `${span.text} [${span.note}]`
}
