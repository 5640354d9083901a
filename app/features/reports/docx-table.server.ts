import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IBorderOptions,
} from 'docx'
import { plainXmlText } from './docx-xml.ts'

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '808080' }

/** A table with a header row that is repeated on every page. */
export function shortTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = head.map(() => Math.floor(100 / head.length)),
): Table {
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, index) => cell(text, widths[index] ?? 0, isHead)),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

function cell(text: string, width: number, isHead: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: plainXmlText(text)
      .split('\n')
      .map(
        (line) =>
          new Paragraph({
            style: 'Komorka',
            children: [new TextRun({ text: line, bold: isHead })],
          }),
      ),
  })
}
