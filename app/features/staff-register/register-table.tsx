import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ItemNumber } from '../../ui/meta.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import { DueCell } from './due-cell.tsx'
import type { StaffRow } from './list-staff-register.server.ts'
import { WordsCell } from './words-cell.tsx'

type RegisterTableProps = {
  rows: readonly StaffRow[]
  /** Null where nothing can be done with many. */
  selected: ((reference: string) => boolean) | null
  hrefOf: (reference: string) => string
}

/** All submissions, one a row; on phones each row is a card. */
export function RegisterTable({ rows, selected, hrefOf }: RegisterTableProps) {
  const t = useTranslations('panel.register')
  const columns: Column<StaffRow>[] = [
    {
      key: 'number',
      head: t('column.number'),
      render: (row) => <ItemNumber href={hrefOf(row.reference)}>{row.reference}</ItemNumber>,
    },
    {
      key: 'words',
      head: t('column.postulate'),
      className: 'ex',
      render: (row) => <WordsCell row={row} />,
    },
    {
      key: 'state',
      head: t('column.state'),
      render: (row) =>
        row.positionCode && row.status === 'answered' ? (
          <PositionTag code={row.positionCode} />
        ) : (
          <StatusTag status={row.status} />
        ),
    },
    { key: 'unit', head: t('column.unit'), render: (row) => row.unit ?? '–' },
    { key: 'due', head: t('column.due'), render: (row) => <DueCell row={row} /> },
  ]
  const select: Column<StaffRow> = {
    key: 'select',
    head: t('column.select'),
    headHidden: true,
    kind: 'select',
    render: (row) => (
      <Check
        name="references"
        value={row.reference}
        defaultChecked={selected?.(row.reference)}
        label={t('select', { reference: row.reference })}
        labelHidden
      />
    ),
  }
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      cards
      columns={selected ? [select, ...columns] : columns}
      rows={rows}
      rowKey={(row) => row.reference}
      isSelected={(row) => selected?.(row.reference) ?? false}
    />
  )
}
