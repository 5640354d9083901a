import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ItemNumber } from '../../ui/meta.tsx'
import { DueCell } from './due-cell.tsx'
import type { StaffRow } from './list-staff-register.server.ts'
import { WordsCell } from './words-cell.tsx'

/** Boxes that choose rows: the name they are posted under, and which are chosen already. */
export type RowSelection = { name: string; isSelected: (reference: string) => boolean }

type SubmissionTableProps<Row> = {
  caption: string
  /** What the rows are called above their words. */
  words: string
  rows: readonly Row[]
  /** Null where nothing can be done with many. */
  selection: RowSelection | null
  hrefOf: (reference: string) => string
  /** Columns of one list, on either side of the unit. */
  beforeUnit?: readonly Column<Row>[]
  afterUnit?: readonly Column<Row>[]
}

/** Submissions as staff work on them, one a row; on phones each row is a card. */
export function SubmissionTable<Row extends StaffRow>(props: SubmissionTableProps<Row>) {
  const { caption, words, rows, selection, hrefOf, beforeUnit = [], afterUnit = [] } = props
  const t = useTranslations('panel.register')
  const columns: Column<Row>[] = [
    {
      key: 'number',
      head: t('column.number'),
      render: (row) => <ItemNumber href={hrefOf(row.reference)}>{row.reference}</ItemNumber>,
    },
    { key: 'words', head: words, className: 'ex', render: (row) => <WordsCell row={row} /> },
    ...beforeUnit,
    { key: 'unit', head: t('column.unit'), render: (row) => row.unit ?? '–' },
    ...afterUnit,
    { key: 'due', head: t('column.due'), render: (row) => <DueCell row={row} /> },
  ]
  const select = (chosen: RowSelection): Column<Row> => ({
    key: 'select',
    head: t('column.select'),
    headHidden: true,
    kind: 'select',
    render: (row) => (
      <Check
        name={chosen.name}
        value={row.reference}
        defaultChecked={chosen.isSelected(row.reference)}
        label={t('select', { reference: row.reference })}
        labelHidden
      />
    ),
  })
  return (
    <DataTable
      caption={caption}
      captionHidden
      cards
      columns={selection ? [select(selection), ...columns] : columns}
      rows={rows}
      rowKey={(row) => row.reference}
      isSelected={(row) => selection?.isSelected(row.reference) ?? false}
    />
  )
}
