import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Translate } from '../../i18n/catalog.server.ts'
import { toCsv } from '../../lib/csv.ts'

/** The columns of the usual form, in its order; the import knows them when it comes back. */
const PAPER = ['part', 'current', 'proposal', 'text', 'justification'] as const
const SHEET = ['number', 'received', ...PAPER, 'author'] as const
const ROWS = 6
/** A4 across, in twentieths of a point, as Word counts. */
const WIDTHS = { part: 2_100, current: 3_000, proposal: 3_000, text: 3_200, justification: 3_200 }
const MARGIN = 900

export type FormDocument = { title: string; number: number }

/** What the form is printed for; null where the address names no document that is public. */
export async function findFormDocument(db: Kysely<DB>, slug: string): Promise<FormDocument | null> {
  const row = await db
    .selectFrom('document')
    .innerJoin('document_version as version', 'version.document_id', 'document.id')
    .select(['document.title', 'version.number'])
    .where('document.slug', '=', slug)
    .where('document.retired_at', 'is', null)
    .where('version.state', '!=', 'draft')
    .orderBy('version.number', 'desc')
    .executeTakeFirst()
  return row ?? null
}

/** To be filled in a spreadsheet and imported. */
export function emptyFormCsv(t: Translate): string {
  return toCsv([SHEET.map((column) => t(`letters.paper.column.${column}`))])
}

/** To be printed and filled by hand, or in a word processor. */
export function emptyFormDocx(
  t: Translate,
  locale: string,
  document: FormDocument | null,
): Promise<Buffer> {
  const title = t('letters.paper.title')
  const line = (label: string, value = '') =>
    new Paragraph({
      spacing: { before: 120 },
      children: [new TextRun({ text: label, bold: true }), new TextRun(` ${value || DOTS}`)],
    })
  const file = new Document({
    title,
    creator: 'Idea Kielce',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 22, language: { value: locale } } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          line(
            t('letters.paper.document'),
            document ? t('letters.paper.version', document) : undefined,
          ),
          new Paragraph({ spacing: { before: 120 }, text: t('letters.paper.lead') }),
          line(t('letters.paper.sender')),
          line(t('letters.paper.contact')),
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            spacing: { before: 240, after: 120 },
            text: t('letters.paper.table'),
          }),
          table(t),
          line(t('letters.paper.received')),
        ],
      },
    ],
  })
  return Packer.toBuffer(file)
}

const DOTS = '.'.repeat(60)

function table(t: Translate): Table {
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({
      // Only where it is one: a row that says “no header” is taken for one by some readers.
      tableHeader: isHead || undefined,
      cantSplit: true,
      height: isHead ? undefined : { value: 1_100, rule: 'atLeast' },
      children: PAPER.map(
        (column, index) =>
          new TableCell({
            width: { size: WIDTHS[column], type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 90, right: 90 },
            children: [
              new Paragraph({
                children: [new TextRun({ text: texts[index] ?? '', bold: isHead })],
              }),
            ],
          }),
      ),
    })
  const head = PAPER.map((column) => t(`letters.paper.column.${column}`))
  return new Table({
    columnWidths: PAPER.map((column) => WIDTHS[column]),
    rows: [row(head, true), ...Array.from({ length: ROWS }, () => row([], false))],
  })
}
