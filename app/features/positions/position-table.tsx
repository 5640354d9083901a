import { useTranslations } from '../../i18n/page-context.tsx'
import { Status } from '../../ui/status.tsx'
import type { StaffRow } from '../staff-register/list-staff-register.server.ts'
import { SubmissionTable } from '../staff-register/submission-table.tsx'
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
  return (
    <SubmissionTable
      caption={t('table')}
      words={register('column.submission')}
      rows={rows}
      selection={canSelect ? { name: 'dla', isSelected: () => selectAll } : null}
      hrefOf={links.submission}
      afterUnit={[
        {
          key: 'position',
          head: register('filter.stanowisko'),
          render: (row) => <PositionCell row={row} links={links} />,
        },
      ]}
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
