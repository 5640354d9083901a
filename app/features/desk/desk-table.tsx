import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ItemNumber } from '../../ui/meta.tsx'
import { PositionCell, type PositionLinks } from '../positions/position-table.tsx'
import { DueCell } from '../staff-register/due-cell.tsx'
import { WordsCell } from '../staff-register/words-cell.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import type { DeskRow } from './read-desk.server.ts'

type DeskTableProps = {
  rows: readonly DeskRow[]
  selected: ((reference: string) => boolean) | null
  mayWrite: boolean
  links: PositionLinks
}

/** What a consultation was sent, one a row; on phones each row is a card. */
export function DeskTable({ rows, selected, mayWrite, links }: DeskTableProps) {
  const t = useTranslations('desk.table')
  const register = useTranslations('panel.register')
  const columns: Column<DeskRow>[] = [
    {
      key: 'number',
      head: register('column.number'),
      render: (row) => (
        <ItemNumber href={links.submission(row.reference)}>{row.reference}</ItemNumber>
      ),
    },
    {
      key: 'words',
      head: t('words'),
      className: 'ex',
      render: (row) => <WordsCell row={row} />,
    },
    { key: 'part', head: t('part'), render: (row) => <PartCell row={row} /> },
    { key: 'unit', head: register('column.unit'), render: (row) => row.unit ?? '–' },
    {
      key: 'position',
      head: register('filter.stanowisko'),
      render: (row) =>
        row.position || row.publishedPositionId !== null || (mayWrite && isOpenToAll(row)) ? (
          <PositionCell row={row} links={links} />
        ) : (
          <StatusTag status={row.status} />
        ),
    },
    { key: 'due', head: register('column.due'), render: (row) => <DueCell row={row} /> },
  ]
  const select: Column<DeskRow> = {
    key: 'select',
    head: register('column.select'),
    headHidden: true,
    kind: 'select',
    render: (row) => (
      <Check
        name="references"
        value={row.reference}
        defaultChecked={selected?.(row.reference)}
        label={register('select', { reference: row.reference })}
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

function isOpenToAll(row: DeskRow): boolean {
  return row.isOpen && row.status !== 'in_moderation'
}

function PartCell({ row }: { row: DeskRow }) {
  const t = useTranslations('desk.table')
  const { place } = row
  if (!place) return '–'
  return (
    <>
      <a href={place.address}>{place.part ?? t(place.isWhole ? 'whole' : 'noNumber')}</a>
      {place.isLost ? <span className="xs muted due__unit">{t('lost')}</span> : null}
    </>
  )
}
