import { useTranslations } from '../../i18n/page-context.tsx'
import { Check } from '../../ui/check.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { ItemNumber } from '../../ui/meta.tsx'
import { Status } from '../../ui/status.tsx'
import { DueCell } from '../staff-register/due-cell.tsx'
import type { StaffRow } from '../staff-register/list-staff-register.server.ts'
import { WordsCell } from '../staff-register/words-cell.tsx'
import { PositionTag } from '../submissions/status-tag.tsx'
import { PositionStateTag } from './position-state-tag.tsx'

export type PositionLinks = {
  submission: (reference: string) => string
  position: (id: number) => string
  write: (reference: string) => string
}

type PositionTableProps = {
  rows: readonly StaffRow[]
  /** Only what has no position yet can be chosen to be answered together. */
  canSelect: boolean
  selectAll: boolean
  links: PositionLinks
}

export function PositionTable({ rows, canSelect, selectAll, links }: PositionTableProps) {
  const t = useTranslations('positions.list')
  const register = useTranslations('panel.register')
  const columns: Column<StaffRow>[] = [
    {
      key: 'number',
      head: register('column.number'),
      render: (row) => (
        <ItemNumber href={links.submission(row.reference)}>{row.reference}</ItemNumber>
      ),
    },
    {
      key: 'words',
      head: register('column.postulate'),
      className: 'ex',
      render: (row) => <WordsCell row={row} />,
    },
    { key: 'unit', head: register('column.unit'), render: (row) => row.unit ?? '–' },
    {
      key: 'position',
      head: register('filter.stanowisko'),
      render: (row) => <PositionCell row={row} links={links} />,
    },
    { key: 'due', head: register('column.due'), render: (row) => <DueCell row={row} /> },
  ]
  const select: Column<StaffRow> = {
    key: 'select',
    head: register('column.select'),
    headHidden: true,
    kind: 'select',
    render: (row) => (
      <Check
        name="dla"
        value={row.reference}
        defaultChecked={selectAll}
        label={register('select', { reference: row.reference })}
        labelHidden
      />
    ),
  }
  return (
    <DataTable
      caption={t('table')}
      captionHidden
      cards
      columns={canSelect ? [select, ...columns] : columns}
      rows={rows}
      rowKey={(row) => row.reference}
    />
  )
}

/** What the answer is and how far; without one, the way to write it. */
export function PositionCell({ row, links }: { row: StaffRow; links: PositionLinks }) {
  const t = useTranslations('positions.list')
  const editor = useTranslations('positions.editor')
  if (row.position) {
    return (
      <span className="poscell">
        <PositionTag code={row.position.code} />
        <PositionStateTag state={row.position.state} />
        <a href={links.position(row.position.id)}>{editor('title', { id: row.position.id })}</a>
      </span>
    )
  }
  if (row.publishedPositionId !== null && row.positionCode) {
    return (
      <span className="poscell">
        <PositionTag code={row.positionCode} />
        <a href={links.position(row.publishedPositionId)}>
          {editor('title', { id: row.publishedPositionId })}
        </a>
      </span>
    )
  }
  return (
    <span className="poscell">
      <Status tone="out" icon="circle-ellipsis">
        {t('none')}
      </Status>
      <a href={links.write(row.reference)}>
        {t('write')}
        <span className="vh"> {row.reference}</span>
      </a>
    </span>
  )
}
