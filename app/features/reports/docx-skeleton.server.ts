import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import { shortTable } from './docx-table.server.ts'
import { plainXmlText } from './docx-xml.ts'
import type { ReportBlock, ReportText } from './report-model.ts'
import type { ListName } from './snapshot.ts'

const MARGIN = 850

/** Stands where the rows of a long table belong. */
export function rowsMarker(list: ListName): string {
  return `wiersze:${list}`
}

/** The whole document but the rows of its long tables: headings, facts, short tables. */
export function docxSkeleton(text: ReportText, author: string): Promise<Buffer> {
  const document = new Document({
    title: plainXmlText(text.title),
    creator: plainXmlText(author),
    lastModifiedBy: plainXmlText(author),
    description: plainXmlText(text.stamp),
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 20, language: { value: 'pl-PL' } } },
        heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading2: {
          run: { size: 28, bold: true },
          paragraph: { spacing: { before: 320, after: 100 }, keepNext: true },
        },
        heading3: {
          run: { size: 24, bold: true },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
      paragraphStyles: [
        { id: 'Komorka', name: 'Komórka', basedOn: 'Normal', run: { size: 16 } },
        {
          id: 'Podpis',
          name: 'Podpis tabeli',
          basedOn: 'Normal',
          run: { bold: true },
          paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: footer(text.stamp) },
        children: bodyOf(text),
      },
    ],
  })
  return Packer.toBuffer(document)
}

function bodyOf(text: ReportText): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: plainXmlText(text.title) }),
    paragraph(text.stamp),
    ...(text.warning ? [paragraph(text.warning)] : []),
    shortTable(
      ['Informacja', 'Treść'],
      text.facts.map((fact) => [fact.term, fact.values.join('\n')]),
      [25, 75],
    ),
    ...text.sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: plainXmlText(section.title) }),
      ...section.blocks.flatMap(blockOf),
    ]),
  ]
}

function blockOf(block: ReportBlock): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [paragraph(block.text)]
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_3, text: plainXmlText(block.text) })]
    case 'bars':
      return [
        caption(block.caption),
        shortTable(
          block.head,
          block.bars.map((bar) => [bar.label, String(bar.count)]),
          [70, 30],
        ),
      ]
    case 'table':
      return [caption(block.caption), shortTable(block.head, block.rows)]
    case 'long':
      return [
        caption(block.caption),
        shortTable(block.head, [[rowsMarker(block.list)]], block.widths),
      ]
  }
}

function paragraph(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 80 }, text: plainXmlText(text) })
}

function caption(text: string): Paragraph {
  return new Paragraph({ style: 'Podpis', text: plainXmlText(text) })
}

function footer(stamp: string): Footer {
  const page = new TextRun({
    size: 16,
    children: [plainXmlText(stamp), ', strona ', PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES],
  })
  return new Footer({
    children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [page] })],
  })
}
